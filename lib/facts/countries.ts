import { COUNTRY_NAMES } from './country-names';
import { REGION_NAMES } from './region-names';

/** A known place name in a text: where it ends, and its country as an ISO 3166-1 alpha-2 code. */
export interface KnownPlace {
  end: number;
  country: string;
}

/**
 * The longest country, region, city or national adjective ("English", "Irish") that starts exactly at `at` in folded
 * text, or `null`. Letter case does not matter, except that abbreviations ("US", "UAE") must be in capitals.
 */
export function knownPlaceAt(text: string, at: number): KnownPlace | null {
  return isHan(text.charCodeAt(at)) ? hanPlaceAt(text, at) : latinPlaceAt(text, at);
}

/**
 * The country of a place as written, ISO 3166-1 alpha-2, or `null` when no known name is in it. Of several names the
 * most general counts: the last in English, the first in Chinese; Hong Kong, Macau and Taiwan go before China.
 */
export function countryOf(place: string): string | null {
  let chosen: string | null = null;
  for (let at = 0; at < place.length; at++) {
    const known = startsName(place, at) ? knownPlaceAt(place, at) : null;
    if (!known) continue;
    chosen = moreGeneral(chosen, known.country, isHan(place.charCodeAt(at)));
    at = known.end - 1;
  }
  return chosen;
}

/** Of the countries of two parts of one place name, in order of place, the one the whole stands in. */
export function moreGeneral(first: string | null, second: string, firstIsGeneral: boolean): string {
  if (first === null) return second;
  if (first === 'CN' && SEPARATE_FROM_CN.has(second)) return second;
  if (second === 'CN' && SEPARATE_FROM_CN.has(first)) return first;
  return firstIsGeneral ? first : second;
}

/** Their own laws and courts, though their long names hold "China". */
const SEPARATE_FROM_CN = new Set(['HK', 'MO', 'TW']);

const LONGEST_WORDS = 9;
const LONGEST_HAN = 16;
const LONGEST_WORD = 24;

const countryByName = new Map<string, string>();
/** What a name can start with: most words of a text start none, and are done with at once. */
const firstWords = new Set<string>();
for (const entry of `${COUNTRY_NAMES};${REGION_NAMES}`.split(';')) {
  const [, code, names] = /^\s*([A-Z]{2}) ([^]*)$/.exec(entry) ?? [];
  for (const name of names?.split('|') ?? []) {
    countryByName.set(name.trim(), code!);
    firstWords.add(firstWord(name.trim()));
  }
}

function startsName(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || at === 0 || !/[\p{L}\p{M}\d]/u.test(text[at - 1]!);
}

function hanPlaceAt(text: string, at: number): KnownPlace | null {
  if (!firstWords.has(text[at]!)) return null;
  for (let length = LONGEST_HAN; length > 1; length--) {
    const country = countryByName.get(text.slice(at, at + length));
    if (country) return { end: Math.min(at + length, text.length), country };
  }
  return null;
}

function latinPlaceAt(text: string, at: number): KnownPlace | null {
  const word = /[ ]{0,2}[,(]?[ ]{0,2}[\p{L}\p{M}&'][\p{L}\p{M}.'-]{0,30}\)?/uy;
  if (!firstWords.has(firstWord(normal(text.slice(at, at + LONGEST_WORD))))) return null;
  let best: KnownPlace | null = null;
  let end = at;
  for (let words = 0; words < LONGEST_WORDS; words++) {
    word.lastIndex = end;
    const m = word.exec(text);
    if (!m || (words === 0 && !/^\p{L}/u.test(m[0]))) break;
    end += m[0].length;
    best = namedBy(text, at, end) ?? best;
  }
  return best;
}

/** Tries the words as they stand, then without what may cling to the last one: a bracket, a full stop, a possessive. */
function namedBy(text: string, at: number, end: number): KnownPlace | null {
  const written = text.slice(at, end);
  for (const cling of [/$/, /\)$/, /\.$/, /'s?$/, / 's$/]) {
    const m = cling.exec(written);
    // A full stop is part of the name only in "U.S.A."
    if (!m || (m[0] === '' && /[^.]{3}\.$/.test(written))) continue;
    const bare = written.slice(0, m.index);
    const country = countryByName.get(normal(bare));
    if (country && (bare.length > 3 || bare === bare.toUpperCase())) return { end: at + bare.length, country };
  }
  return null;
}

/** The letters a normalised name starts with; one character where it is Chinese. */
function firstWord(name: string): string {
  return isHan(name.charCodeAt(0)) ? name[0]! : /^\p{L}*/u.exec(name)![0];
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ '/g, "'")
    .replace(/&/g, 'and')
    .replace(/\b(of|and) the (?!people|prc|hague|grenadines|netherlands|philippines|congo|british)/g, '$1 ');
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
