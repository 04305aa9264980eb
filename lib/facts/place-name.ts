import { knownPlaceAt, moreGeneral } from './countries';

/** A place named in running English text; `country` is an ISO 3166-1 alpha-2 code or `null`. */
export interface PlaceName {
  start: number;
  end: number;
  country: string | null;
}

/**
 * The place named at `at` in folded English text: "the State of California", "Nanshan District, Shenzhen, …, People's
 * Republic of China", "England and Wales". Known names carry it; unknown capitalised words are taken in before, between
 * and with them. `null` when no place is named there. Two countries joined by "or" give no country.
 */
export function readPlaceName(text: string, at: number): PlaceName | null {
  const shouting = isShouting(text.slice(Math.max(0, at - 80), at + 80));
  const skipped = match(/(?: {0,2}\b(?:the|any|either)\b)? {0,2}/iy, text, at)!;
  const start = at + skipped[0].length;
  let pos = start;
  let end = start;
  let country: string | null = null;
  let known = false;
  let split = false;
  let gap = '';
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const place = knownPlaceAt(text, pos);
    const part = place ?? namePart(text, pos, shouting);
    if (!part) break;
    if (place) {
      // "courts in Ireland and |Irish law": the law starts something else.
      if (known && /^ laws?\b/i.test(text.slice(place.end, place.end + 6))) break;
      if (known && /\b(?:or|and)\b/i.test(gap) && place.country !== country) split = true;
      country = moreGeneral(country, place.country, false);
      known = true;
      end = place.end;
    } else if (!known || isAdmin(text.slice(pos, part.end))) {
      end = part.end;
    } else if (/\b(?:and|or)\b/i.test(gap)) break;
    const joint = match(/ {0,2},? {1,2}(?:(?:of|and|or|the|am|in|its) {1,2}){0,3}/iy, text, part.end);
    if (!joint) break;
    gap = joint[0];
    pos = part.end + gap.length;
  }
  const isNamed = known || isFullName(text.slice(start, end));
  return isNamed && end > start ? { start, end, country: split ? null : country } : null;
}

const MOST_PARTS = 14;
const ADMIN =
  'state|county|city|province|district|commonwealth|republic|canton|borough|municipality|region|kingdom|emirate|prefecture|northern|southern|eastern|western|central|capital|sar|special administrative region|mainland';
const ADMIN_AT = new RegExp(`(?:${ADMIN})(?![\\p{L}])`, 'iuy');
/** Capitalised words that start something else than a place. */
const NO_PLACE =
  /^(?:You|Your|We|Our|Us|It|Any|All|Each|If|Company|Customer|Developer|User|Merchant|Licensor|Licensee|Part(?:y|ies)|Courts?|Competent|Jurisdiction|Arbitration|Laws?|Agreement|Terms|Section|Article|Services?|Platform|Such|Territory|International|Appeals?|Federal|Supreme|Claims?|Small|Justice|Notwithstanding|Without|Except|Subject|The|This|These|Where|To|In|For|However|Provider|Publisher|Affiliates?|Contract|Effective|Applicable|Governing|EU|Member|Local|Country|Home|Dispute|Association)$/;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isAdmin(word: string): boolean {
  ADMIN_AT.lastIndex = 0;
  const m = ADMIN_AT.exec(word);
  return m !== null && m[0].length === word.length;
}

function namePart(text: string, at: number, shouting: boolean): { end: number } | null {
  const admin = match(ADMIN_AT, text, at);
  if (admin) return { end: at + admin[0].length };
  if (shouting) {
    const led = match(/(?:[A-Z'-]{2,20} ){1,3}(?=(?:COUNTY|DISTRICT|CITY|PROVINCE)\b)/y, text, at);
    return led ? { end: at + led[0].length - 1 } : null;
  }
  const word = match(/\p{Lu}[\p{L}\p{M}'-]{1,29}/uy, text, at);
  return word && !NO_PLACE.test(word[0]) ? { end: at + word[0].length } : null;
}

/** In text set in capitals a capital says nothing. */
function isShouting(text: string): boolean {
  const lower = text.match(/[a-z]/g)?.length ?? 0;
  return lower * 2 < (text.match(/[A-Z]/g)?.length ?? 0);
}

/** An unknown name counts when it is a name and not only "county" or "State of". */
function isFullName(written: string): boolean {
  return written.split(/[ ,]+/).some((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !isAdmin(word));
}
