/** One line of the table: what was measured, and whether that is what was to be reached. */
export interface Row {
  what: string;
  measured: string;
  toReach: string;
  reached: boolean;
}

/** The rows as a table in Markdown, its columns aligned. */
export function drawTable(rows: readonly Row[]): string {
  const lines = [
    ['what', 'measured', 'to reach', ''],
    ...rows.map((row) => [row.what, row.measured, row.toReach, row.reached ? 'yes' : 'NO']),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  const draw = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [draw(lines[0]!), rule, ...lines.slice(1).map(draw)].join('\n');
}

/** The value below which a share (0 to 1) of the values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
