/** Shows an agreement with its findings, for the eyes of whoever reviews a change of the rules. */
import type { Fact } from '../../lib/clause/fact';
import type { Finding, Span } from '../../lib/clause/finding';
import { columnsOf, wrapLine } from './wrap-line';

/** Columns of a row of text; a Chinese character takes two. */
export const rowWidth = 100;

/**
 * The whole text, a row each behind `> `, with carets under every stretch that findings state. Behind the last row of
 * a stretch stands a line for each of its findings: its type, severity, section, qualifiers and facts, or for a further
 * part which one it is. Rows have at most `rowWidth` columns of text. Ends with a line break.
 */
export function drawFindings(text: string, findings: readonly Finding[]): string {
  const stretches = stretchesOf(findings);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const row of wrapLine(line, rowWidth)) {
      const span = { start: start + row.start, end: start + row.end };
      lines.push(`> ${printable(text.slice(span.start, span.end))}`.trimEnd());
      for (const stretch of stretches) lines.push(...marksUnder(text, span, stretch));
    }
    start += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}

/** A stretch of the text with a line about each finding that states it. */
interface Stretch extends Span {
  notes: string[];
}

/** In the order of the text; parts of several findings that have the same extent are one. */
function stretchesOf(findings: readonly Finding[]): Stretch[] {
  const byExtent = new Map<string, Stretch>();
  for (const finding of findings) {
    for (const [index, { start, end }] of finding.parts.entries()) {
      const stretch = byExtent.get(`${start}-${end}`) ?? { start, end, notes: [] };
      byExtent.set(`${start}-${end}`, stretch);
      stretch.notes.push(noteOf(finding, index));
    }
  }
  return [...byExtent.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is said of a part: everything at the main one, at another only which one it is. */
function noteOf({ type, severity, section, start, end, parts, qualifiers, facts }: Finding, index: number): string {
  const part = parts[index]!;
  const place = [section ?? 'no section', ...(parts.length > 1 ? [`part ${index + 1} of ${parts.length}`] : [])];
  if (part.start !== start || part.end !== end) return `${type}: also, ${place.join(', ')}`;
  const details = [...qualifiers.map(({ id }) => id), ...facts.map(factNote)];
  return [`${type}: ${severity}`, ...place, ...new Set(details)].join(', ');
}

/** The kind of a fact and its values, without where it stands: `amount 10000 1000000 USD`. */
function factNote(fact: Fact): string {
  const values = Object.entries(fact).filter(([key]) => !['kind', 'quote', 'start', 'end'].includes(key));
  return [fact.kind, ...values.map(([, value]: [string, unknown]) => String(value ?? '-'))].join(' ');
}

/** Carets under what the row holds of the stretch, and its notes when it ends here. */
function marksUnder(text: string, row: Span, { start, end, notes }: Stretch): string[] {
  const from = Math.max(start, row.start);
  const to = Math.min(end, row.end);
  if (from >= to) return [];
  const before = ' '.repeat(columnsOf(text.slice(row.start, from)));
  const carets = `  ${before}${'^'.repeat(columnsOf(text.slice(from, to).trimEnd()))}`;
  return end <= row.end ? [carets, ...notes.map((note) => `    = ${note}`)] : [carets];
}

/** Tabs and control characters as spaces, each a column wide. */
function printable(row: string): string {
  return row.replace(/\p{Cc}/gu, ' ');
}
