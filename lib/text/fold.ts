import { simplified } from './simplified';

/**
 * Normalises text for matching without moving anything: the result has exactly the length of `text` (UTF-16 code
 * units), so an offset found in it is an offset into `text`. Lower case; curly quotes straight; full-width letters,
 * digits and punctuation as ASCII ("。" and "、" stay); every kind of dash "-"; every white space, soft hyphen and
 * zero-width character " ".
 */
export function fold(text: string): string {
  return (PLAIN.test(text) ? text : text.replace(FOLDED, foldCharacter)).toLowerCase();
}

/** Most short stretches have nothing but ASCII. */
const PLAIN = /^[ -~]*$/;

/** By the code of a UTF-16 unit, that of its folded form; 0 where it has not been met. Texts have few different ones. */
const FOLDED_CODES = new Uint16Array(0x10000);

/**
 * The UTF-16 units of `fold(text)` as numbers, each folded for itself: of the letters that fold by what stands beside
 * them (a Greek sigma) the common form. Of traditional Chinese characters the simplified ones.
 *
 * For the text of an agreement. A loop over characters takes six times as long once it has seen strings that the engine
 * (V8) keeps in many ways, or has a call in it; so words are folded apart, and so is what is new.
 */
export function foldToCodes(text: string): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length);
  let isNew = false;
  for (let at = 0; at < length; at += 1) {
    const code = FOLDED_CODES[text.charCodeAt(at)]!;
    if (code === 0) isNew = true;
    codes[at] = code;
  }
  if (isNew) foldNew(text, codes);
  return codes;
}

function foldNew(text: string, codes: Uint16Array): void {
  for (let at = 0; at < text.length; at += 1) {
    if (codes[at] === 0) codes[at] = foldCode(text.charCodeAt(at));
  }
}

/** `foldToCodes` for a word or a few. */
export function foldWords(words: string): Uint16Array {
  return Uint16Array.from(words.split(''), (unit) => foldCode(unit.charCodeAt(0)));
}

/** One UTF-16 unit as both fold it. */
export function foldCode(code: number): number {
  const known = FOLDED_CODES[code]!;
  return known === 0 ? foldCodeAnew(code) : known;
}

function foldCodeAnew(code: number): number {
  return (FOLDED_CODES[code] = fold(simplified(String.fromCharCode(code))).charCodeAt(0));
}

const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033';
const DASHES = '\u2010-\u2015\u2212\ufe58\ufe63';
const INVISIBLE = '\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069';
const FULL_WIDTH = '\uff01-\uff5e';
/** The one character whose lower case is longer than itself (Unicode SpecialCasing, unconditional mappings). */
const DOTTED_CAPITAL_I = '\u0130';

const FOLDED = new RegExp(
  `[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}${INVISIBLE}${FULL_WIDTH}${DOTTED_CAPITAL_I}\\t-\\r\\u00a0\\u1680` +
    `\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]`,
  'g',
);

/** Distance from a full-width character to its ASCII counterpart. */
const FULL_WIDTH_OFFSET = 0xfee0;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (character === DOTTED_CAPITAL_I) return 'i';
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 ? '-' : ' ';
}
