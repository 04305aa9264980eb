import type { Language } from './agreement-text';

interface Span {
  start: number;
  end: number;
}

/** Language of each block. A block too short to tell takes that of the nearest block that tells. */
export function readLanguages(text: string, blocks: readonly Span[]): Language[] {
  const told = blocks.map((block) => tellLanguage(text, block.start, block.end));
  const fallback = told.find((language) => language !== null) ?? null;
  const languages: Language[] = [];
  let last: Language | null = fallback;
  for (const [index, language] of told.entries()) {
    last = language ?? last ?? guess(text, blocks[index]);
    languages.push(last);
  }
  return languages;
}

/** More than this of a block tells no more about its language. */
const SAMPLE = 240;

/** Words of English that German, French, Spanish, Italian and Dutch do not share. */
const ENGLISH = new Set(
  (
    'the of and to or you your we our us is are be by any not this that these such shall may will with for from as it ' +
    'its if under which has have all other their they been must no at upon'
  )
    .split(' ')
    .map((word) => [...word].reduce((key, letter) => withLetter(key, letter.charCodeAt(0)), 0)),
);

/** The longest of them. */
const LONGEST = 6;

/** A word of at most six letters as a number, letter by letter, whether capital or small. */
function withLetter(key: number, code: number): number {
  return key * 32 + (code & 31);
}

/** Share of English function words above which a text is English, and below which it is not. */
const ENGLISH_SHARE = 0.12;
const FOREIGN_SHARE = 0.06;

const FEWEST_WORDS = 6;
const ENOUGH_WORDS = 14;

/** So many English words are share enough of a sample, whatever its others are. */
const PLAINLY_ENGLISH = 8;

interface Counts {
  han: number;
  kana: number;
  hangul: number;
  otherScript: number;
  words: number;
  english: number;
  accented: number;
}

/** The language of a stretch of text, by the first part of it; `null` when it is too short to tell. */
export function tellLanguage(text: string, start: number, end: number): Language | null {
  const counts = count(text, start, end);
  const { han, kana, hangul, otherScript, words, english, accented } = counts;
  const asian = han + kana + hangul;
  if (asian + otherScript > 2 * words) {
    if (otherScript > asian || hangul > han || kana * 8 > han + kana) return 'other';
    return asian >= 4 ? 'zh' : null;
  }
  if (words < FEWEST_WORDS) return null;
  if (english >= words * ENGLISH_SHARE) return 'en';
  const foreign = english < words * FOREIGN_SHARE && words >= ENOUGH_WORDS && (accented > 0 || words >= 40);
  return foreign ? 'other' : null;
}

/** What the first part of a block has. */
function count(text: string, start: number, blockEnd: number): Counts {
  const counts = { han: 0, kana: 0, hangul: 0, otherScript: 0, words: 0, english: 0, accented: 0 };
  let length = 0;
  let key = 0;
  const end = Math.min(blockEnd, start + SAMPLE);
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isLatin(code)) {
      if (code > 127) counts.accented += 1;
      length += 1;
      // No English word has an accent.
      key = key < 0 || code > 127 || length > LONGEST ? -1 : withLetter(key, code);
      continue;
    }
    if (length > 0) {
      counts.words += 1;
      if (ENGLISH.has(key)) counts.english += 1;
      if (counts.english === PLAINLY_ENGLISH) break;
      length = key = 0;
    }
    if (code >= 0x3040 && code <= 0x30ff) counts.kana += 1;
    else if (code >= 0x3400 && code <= 0x9fff) counts.han += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul += 1;
    else if (code >= 0x370 && code <= 0x1fff) counts.otherScript += 1;
  }
  return counts;
}

function isLatin(code: number): boolean {
  if (code < 0xc0) return (code | 32) >= 97 && (code | 32) <= 122;
  return code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** For a text of which no block tells: the script decides. */
function guess(text: string, block: Span | undefined): Language {
  if (!block) return 'other';
  const { han, kana, hangul, otherScript, words, english } = count(text, block.start, block.end);
  if (otherScript + kana + hangul > han + words) return 'other';
  if (han > 0) return 'zh';
  return words < ENOUGH_WORDS || english > 0 ? 'en' : 'other';
}
