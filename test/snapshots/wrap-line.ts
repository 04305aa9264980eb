/** Lines of text in rows of a fixed width, where Chinese characters take two columns. */
import type { Span } from '../../lib/clause/finding';

const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that the words take in a terminal: two for a Chinese character or full-width mark, none for a combining one. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const character of words) columns += widthOf(character);
  return columns;
}

/**
 * The rows of a line, as ranges of it (UTF-16 code units, end exclusive) that hold all of it. None is wider than `width`
 * columns, not counting spaces at its end. A row ends behind a space, or before or behind a Chinese character, where it
 * can. A line without characters is one empty row.
 */
export function wrapLine(line: string, width: number): Span[] {
  const rows: Span[] = [];
  let start = 0;
  let columns = 0;
  /** Where a row may end: behind the last space or Chinese character. */
  let breakAt = 0;
  let at = 0;
  for (const character of line) {
    const isSpace = character.trim() === '';
    if (columns + widthOf(character) > width && !isSpace) {
      const end = breakAt > start && !wide.test(character) ? breakAt : at;
      rows.push({ start, end });
      start = end;
      columns = columnsOf(line.slice(start, at));
    }
    columns += widthOf(character);
    at += character.length;
    if (isSpace || wide.test(character)) breakAt = at;
  }
  rows.push({ start, end: line.length });
  return rows;
}

function widthOf(character: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
