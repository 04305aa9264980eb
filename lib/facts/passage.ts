import { simplified } from '../text/simplified';

/**
 * The stretch of text that the fact readers look at. `text` is folded for matching (full-width forms to ASCII, every
 * kind of space, quote and dash to the plain one, traditional characters to simplified ones), one UTF-16 unit for one, so its offsets are those of the source
 * less `offset`.
 */
export interface Passage {
  text: string;
  source: string;
  offset: number;
}

/** The passage `source.slice(start, end)`; offsets are UTF-16 code units, clamped to the text. */
export function passageOf(source: string, start = 0, end = source.length): Passage {
  const offset = Math.max(0, start);
  const text = fold(source.slice(offset, end));
  return { text, source, offset };
}

/** Where a reading stands in the source, with its exact words. `from` and `to` are offsets into the passage. */
export function locate(passage: Passage, from: number, to: number): { start: number; end: number; quote: string } {
  const start = passage.offset + from;
  const end = passage.offset + to;
  return { start, end, quote: passage.source.slice(start, end) };
}

/** A name as written, on one line: the passage's words with spaces and line breaks evened out. */
export function asWritten(passage: Passage, from: number, to: number): string {
  return locate(passage, from, to).quote.replace(/\s+/g, ' ').trim();
}

const FULL_WIDTH_OFFSET = 0xfee0;

const UNFOLDED =
  /[\uff01-\uff5e\uffe1\uffe5\u2018\u2019\u02bc\u2032\u201c\u201d\u300c\u300d\u2010-\u2015\u2212\u301c\u223c]|[^\S ]/g;

/** Replaces one unit by one unit, never more: offsets must hold. */
function fold(text: string): string {
  return simplified(text).replace(UNFOLDED, foldCharacter);
}

function foldCharacter(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if ('\u2018\u2019\u02bc\u2032'.includes(c)) return "'";
  if ('\u201c\u201d\u300c\u300d'.includes(c)) return '"';
  if ('\u301c\u223c'.includes(c)) return '~';
  if (c === '\uffe5') return '\u00a5';
  if (c === '\uffe1') return '\u00a3';
  return code === 0x2212 || (code >= 0x2010 && code <= 0x2015) ? '-' : ' ';
}
