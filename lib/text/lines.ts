/** A line that is not blank, without the white space around it. */
export interface Line {
  start: number;
  end: number;
  /** Characters of white space before it. */
  indent: number;
  /** Whether blank lines, or the start of the text, stand before it. */
  gap: boolean;
  /** Whether there is a tab in it. */
  tab: boolean;
  /** Whether the lines around it were broken at a fixed width, so that its end says nothing about a sentence's end. */
  wrapped: boolean;
}

/** Cuts a text at line breaks, drops blank lines, and tells which lines were hard-wrapped at a column. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const anyTab = text.includes('\t');
  let gap = true;
  let from = 0;
  while (from <= text.length) {
    const lineEnd = endOfLine(text, from);
    const start = skipSpace(text, from, lineEnd);
    if (start === lineEnd) {
      gap = true;
    } else {
      const end = trimEnd(text, start, lineEnd);
      const tab = anyTab && text.slice(start, end).includes('\t');
      lines.push({ start, end, indent: start - from, gap, tab, wrapped: false });
      gap = false;
    }
    from = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? lineEnd + 2 : lineEnd + 1;
  }
  markWrapped(text, lines);
  return lines;
}

/** Narrower than this is a list or verse, not wrapped prose; wider is no fixed column. */
const NARROWEST_COLUMN = 36;
const WIDEST_COLUMN = 130;

/** Two lines could agree by chance. */
const FEWEST_LINES = 3;

function markWrapped(text: string, lines: Line[]): void {
  let first = 0;
  for (let next = 1; next <= lines.length; next += 1) {
    const line = lines[next];
    if (line && !line.gap) continue;
    const run = lines.slice(first, next);
    if (isWrapped(text, run)) for (const member of run) member.wrapped = true;
    else markBehindFull(text, run);
    first = next;
  }
}

/** In wrapped prose the first word of a line would not have fitted on the line before. */
function isWrapped(text: string, run: Line[]): boolean {
  if (run.length < FEWEST_LINES) return false;
  let column = 0;
  for (const line of run) column = Math.max(column, widthOf(line));
  if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN) return false;
  let full = 0;
  for (let index = 0; index + 1 < run.length; index += 1) if (isFull(text, run, index, column)) full += 1;
  return full >= 0.6 * (run.length - 1);
}

/** Of so many lines one is longer than the column: an address that could not be broken. */
const LINES_FOR_A_LONG_ONE = 20;

/** Paragraphs that no blank lines part, with their headings: those of one line are not full, the others are broken. */
function markBehindFull(text: string, run: Line[]): void {
  if (run.length < 2 * FEWEST_LINES) return;
  const widths = run.map(widthOf).sort((one, other) => other - one);
  const column = widths[Math.floor(run.length / LINES_FOR_A_LONG_ONE)]!;
  if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN) return;
  const full = run.map((_, index) => isFull(text, run, index, column));
  if (full.filter(Boolean).length < Math.max(FEWEST_LINES, 0.3 * run.length)) return;
  for (const [index, line] of run.entries()) if (full[index - 1]) line.wrapped = true;
}

/** Whether the next line's first word would not have fitted on a line. */
function isFull(text: string, run: readonly Line[], index: number, column: number): boolean {
  const next = run[index + 1];
  return next !== undefined && widthOf(run[index]!) + 1 + firstWordLength(text, next) > column;
}

function widthOf({ indent, start, end }: Line): number {
  return indent + end - start;
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < WIDEST_COLUMN && !isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) >= 0x2e80) return at - line.start + 2;
    at += 1;
  }
  return at - line.start;
}

const LINE_BREAK = /[\n\r\f\u2028\u2029]/g;

function endOfLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** White space of any kind, and characters that show nothing. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
