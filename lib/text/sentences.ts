import type { Sentence } from './agreement-text';
import type { RawBlock } from './blocks';
import { isTitle } from './heading';
import { isSpace } from './lines';

/** Longest sentence, in UTF-16 code units: a finding's part must not be longer (docs/architecture.md, Contracts). */
export const LONGEST_SENTENCE = 2000;

/** Cuts blocks into sentences and members that end with a semicolon; `leadIn` is not filled in yet. */
export function readSentences(text: string, blocks: readonly RawBlock[]): Sentence[] {
  const sentences: Sentence[] = [];
  let stop = -1;
  for (const [index, block] of blocks.entries()) {
    let start = block.start;
    let at = block.kind === 'heading' ? block.end : afterRunInTitle(text, block);
    for (;;) {
      // The one that was found last may stand further on, in another block.
      if (stop < at) stop = nextStop(text, at);
      if (stop >= block.end) break;
      const end = endOfSentence(text, stop, block.end);
      at = end < 0 ? stop + 1 : end;
      if (end < 0) continue;
      addSentence(text, sentences, index, start, end);
      start = end;
    }
    if (start < block.end) addSentence(text, sentences, index, start, block.end);
  }
  return sentences;
}

/** Longest title at the head of an item: "9. Amendment; Communication. Apple reserves …". */
const LONGEST_TITLE = 90;

/** Where to look for the end of a block's first sentence: semicolons in a title before it do not count. */
function afterRunInTitle(text: string, block: RawBlock): number {
  const head = text.slice(block.content, Math.min(block.end, block.content + LONGEST_TITLE));
  const stop = head.includes(';') ? /^[^.:]{1,90}(?=\.(?:\s|$))/.exec(head)?.[0] : undefined;
  return stop?.includes(';') && isTitle(text, block.content, block.content + stop.length)
    ? block.content + stop.length
    : block.content;
}

function addSentence(text: string, sentences: Sentence[], block: number, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return;
  const before = sentences[sentences.length - 1];
  if (before && before.block === block && isRemnant(text, start, end) && end - before.start <= LONGEST_SENTENCE) {
    before.end = end;
    return;
  }
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutOf(text, start);
    let stop = cut;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop -= 1;
    if (stop > start) sentences.push({ start, end: stop, block, leadIn: null });
    start = cut;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  }
  if (start < end) sentences.push({ start, end, block, leadIn: null });
}

/** "; and" at the end of an item, or stray punctuation: no sentence of its own. */
function isRemnant(text: string, start: number, end: number): boolean {
  return end - start <= 6 && /^(?:and|or|and\/or|且|或|以及|[^\p{L}\p{N}]+)$/iu.test(text.slice(start, end));
}

/** Where to cut a sentence that is too long: after a comma, else at white space, else between characters. */
function cutOf(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  let space = -1;
  for (let at = limit - 1; at > start + LONGEST_SENTENCE / 2; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff0c || (code === 44 && isSpace(text.charCodeAt(at + 1)))) return at + 1;
    if (space < 0 && isSpace(code)) space = at;
  }
  if (space >= 0) return space;
  const isHalf = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isHalf ? limit - 1 : limit;
}

const FULL_STOP = 46;
const SEMICOLON = 59;

/** What may end a sentence. */
const STOP = /[.;!?。！？；]/g;

/** Where the next character stands that may end a sentence. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

/** End of the sentence whose last character stands at `at`, closing quotes and brackets included, or -1. */
function endOfSentence(text: string, at: number, blockEnd: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
      return skipClosing(text, at + 1, blockEnd);
    case SEMICOLON:
      return at + 1 >= blockEnd || isSpace(text.charCodeAt(at + 1)) ? at + 1 : -1;
    case 33: // !
    case 63: // ?
    case FULL_STOP:
      return endOfLatin(text, at, blockEnd);
    default:
      return -1;
  }
}

function endOfLatin(text: string, at: number, blockEnd: number): number {
  const end = skipClosing(text, at + 1, blockEnd);
  if (end >= blockEnd) return end;
  const next = text.charCodeAt(end);
  if (!isSpace(next)) return next >= 0x2e80 && text.charCodeAt(at) !== FULL_STOP ? end : -1;
  let follow = end;
  while (follow < blockEnd && isSpace(text.charCodeAt(follow))) follow += 1;
  if (follow >= blockEnd) return end;
  const first = text.charAt(follow);
  if (',;:)]'.includes(first)) return -1;
  const isSmall = first !== first.toUpperCase();
  if (text.charCodeAt(at) !== FULL_STOP) return isSmall ? -1 : end;
  return isAbbreviation(text, at, follow, isSmall) ? -1 : end;
}

const CLOSING = '"\'”’)）]】》」』*.。;；!！?？';

function skipClosing(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && CLOSING.includes(text.charAt(at)) && !isOpeningQuote(text, at)) at += 1;
  return at;
}

/** A straight quote before a word and after white space opens; after a full stop it closes. */
function isOpeningQuote(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== '"' && character !== "'") return false;
  const next = text.charAt(at + 1);
  return isSpace(text.charCodeAt(at - 1)) && /[\p{L}\p{N}]/u.test(next);
}

/** Never the last word of a sentence. */
const ALWAYS = new Set('e.g i.e mr mrs ms dr prof cf vs v viz pte pty approx incl messrs st'.split(' '));

/** Abbreviations only before a number. */
const BEFORE_NUMBER = new Set('no nos sec secs art arts para paras fig cl ch vol p pp ver'.split(' '));

/** Abbreviations of four letters or more that a sentence may go on after. */
const BEFORE_SMALL = new Set('corp dept assn incl govt univ acct intl natl'.split(' '));

/** Words that begin a sentence, so that "in the U.S. You may" is two. */
const STARTER =
  /^(?:you|we|if|the|this|these|those|any|all|our|your|in|for|by|to|no|it|such|each|upon|unless|please|however|where|when|as|except)\b/i;

function isAbbreviation(text: string, at: number, follow: number, isSmall: boolean): boolean {
  let start = at;
  while (start > 0 && at - start < 12 && isWordOrDot(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  if (ALWAYS.has(word)) return true;
  // A sentence may begin small by mistake, but not after what could be an abbreviation.
  if (isSmall) return word.length < 4 || word.includes('.') || BEFORE_SMALL.has(word);
  const next = text.slice(follow, follow + 12);
  if (BEFORE_NUMBER.has(word)) return /^[0-9]/.test(next);
  if (word === 'co' || word === 'inc' || word === 'ltd' || word === 'corp')
    return /^(?:Ltd|Inc|LLC|S\.|KG|[("“])/.test(next);
  const isInitial =
    /^(?:[a-z]\.){1,3}[a-z]$/.test(word) || (/^[a-z]$/.test(word) && !/[0-9]/.test(text.charAt(start - 1)));
  return isInitial && !STARTER.test(next);
}

function isWordOrDot(code: number): boolean {
  return code === FULL_STOP || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
