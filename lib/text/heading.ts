import { isCompany } from './company-name';

/** Longest title of a section, in characters: Latin script, Chinese. */
const LONGEST_LATIN = 90;
const LONGEST_HAN = 28;

/** Whether a stretch of text is a title: short, without the punctuation of a sentence, in capitals as titles are. */
export function isTitle(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST_LATIN) return false;
  const words = text.slice(start, end);
  if (/[.。;；:：!！,，、\n]$/.test(words) || words.includes('\n')) return false;
  return isMostlyHan(words) ? length <= LONGEST_HAN && !/[，。；：,;:]/.test(words) : looksTitled(words);
}

function isMostlyHan(words: string): boolean {
  const hanCount = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return hanCount > 0 && hanCount * 4 > (words.match(/[a-z]/gi)?.length ?? 0);
}

/**
 * Whether the words after a section's number could be its title although small letters prevail ("5. Service provider
 * commitment and use of service"): short, and no sentence.
 */
export function isPlainTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_LATIN + 1));
  if (words.length > LONGEST_LATIN || /[.。;；:：!！,，、\n]$/.test(words) || /[\n,，;；\u3400-\u9fff]/.test(words))
    return false;
  return words !== '' && !startsLower(words, 0) && !VERB.test(words) && words.split(' ').length <= 12;
}

const VERB = /\b(?:shall|will|may|must|is|are|has|have|agrees?|cannot|not)\b/;

/** Whether words all in capitals state something: "THE SERVICE IS PROVIDED". */
export function isStatement(text: string, start: number, end: number): boolean {
  return CAPITAL_VERB.test(text.slice(start, end));
}

const CAPITAL_VERB = /\b(?:SHALL|WILL|MAY|MUST|IS|ARE|DOES|DO|CANNOT)\b/;

const DATE = /^(?:[a-z]{3,9}\.? [0-9]{1,2}|[0-9]{1,2} [a-z]{3,9}\.?),? [0-9]{4}$/i;

/** Addresses, and when a text was changed last. */
const NO_TITLE =
  /@|https?:|www\.|^\(?(?:e-?mail|phone|telephone|tel|fax|address|attn|attention|(?:last )?(?:updated?s?|revised|modified|amended)|effective(?: date)?|version)\b|, [A-Z]{2}\.? [0-9]{5}\b|\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|\bP\.? ?O\.? Box\b|\b[0-9]{1,5} (?:[a-z0-9.]{1,14} ){1,3}(?:street|avenue|road|drive|lane|boulevard|parkway|square)\b|^(?:USA?|UK|United States|United Kingdom)$/i;

/** Words that stay small in a title. */
const SMALL = new Set(
  'a an and as at by for from in into of on or our the to us vs via with within your you we any all its'.split(' '),
);

function looksTitled(words: string): boolean {
  if (startsLower(words, 0) || VERB.test(words) || DATE.test(words)) return false;
  if (NO_TITLE.test(words) || isCompany(words)) return false;
  if (/: ?\S/.test(words) && /\d/.test(words)) return false;
  const all = words.match(/\p{L}[\p{L}\p{N}'’&-]{0,40}/gu) ?? [];
  if (all.length === 0 || all.length > 14) return false;
  const weighty = all.filter((word) => !SMALL.has(word.toLowerCase()));
  const capitals = weighty.filter((word) => !startsLower(word, 0)).length;
  return all.length <= 4 ? capitals >= 1 : capitals * 2 > weighty.length;
}

/** Whether the character at an offset is a small letter. */
export function startsLower(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}
