import type { Parties } from './agreement-text';
import { readHanCompanies } from './company-name';
import { isBrand, isQuoted, readActingNames, type ActingNames } from './party-actors';
import type { Alias } from './party-definitions';
import { readAliases } from './party-definitions';
import type { Side } from './party-words';
import { HAN_YOU_ROLE_SOURCE, isPartyName, sideOfPronoun, sideOfRole, YOU_ROLE_SOURCE } from './party-words';

/**
 * Who is the platform and who is you, from the definitions, from the title and from who acts.
 *
 * @param title the agreement's title, when it has one.
 * @returns names as written, longest first, without pronouns, at least two characters each.
 */
export function readParties(text: string, title: string | null): Parties {
  const sides = new Sides();
  const aliases = readAliases(text);
  sides.spread(aliases);
  settlePartyLetters(text, sides, aliases);
  sides.spread(aliases);
  for (const company of readHanCompanies(text)) sides.add(company, 'platform');
  addTitleNames(text, title, sides);
  const acting = readActingNames(text);
  for (const brand of acting.powerful) sides.add(brand, 'platform');
  addActingRole(text, title, sides, acting.bound);
  addOtherNumber(text, sides);
  return { platform: asWritten(text, sides.names('platform')), you: asWritten(text, sides.names('you')) };
}

/** Each name in the case the text writes it in most: a definition in capitals says "APPLE", the rest "Apple". */
function asWritten(text: string, names: readonly string[]): string[] {
  const sample = text.slice(0, SEARCHED);
  const folded = sample.toLowerCase();
  return names.map((name) => {
    const small = name.toLowerCase();
    const forms = [...new Set([name, name.charAt(0).toUpperCase() + small.slice(1), small])];
    if (forms.length === 1) return name;
    // One search for all of them.
    const counts = forms.map(() => 0);
    for (let at = folded.indexOf(small); at >= 0; at = folded.indexOf(small, at + small.length)) {
      const form = forms.findIndex((each) => sample.startsWith(each, at));
      if (form >= 0) counts[form]! += 1;
    }
    return forms[counts.indexOf(Math.max(...counts))]!;
  });
}

/** No agreement has more; a text made of definitions must not make every later step slow. */
const MOST_NAMES = 40;

/** Names with the side each was first found on; the first finding is the surest. */
class Sides {
  private readonly found = new Map<string, { name: string; side: Side }>();

  add(name: string, side: Side): void {
    const key = name.toLowerCase();
    if (this.found.size < MOST_NAMES && isPartyName(name) && !this.found.has(key)) this.found.set(key, { name, side });
  }

  side(name: string): Side | null {
    return sideOfPronoun(name) ?? this.found.get(name.toLowerCase())?.side ?? null;
  }

  names(side: Side): string[] {
    const names = [...this.found.values()].filter((each) => each.side === side).map((each) => each.name);
    return names.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  }

  /** Gives all names of an alias the side that one of them has; twice, as one alias may lead to the next. */
  spread(aliases: readonly Alias[]): void {
    for (let round = 0; round < 2; round += 1) {
      for (const alias of aliases) {
        const side = this.sideOfAlias(alias);
        if (side) for (const name of alias) this.add(name, side);
      }
    }
  }

  private sideOfAlias(alias: Alias): Side | null {
    const pronoun = alias.map(sideOfPronoun).find((side) => side !== null);
    return pronoun ?? alias.map((name) => this.side(name)).find((side) => side !== null) ?? null;
  }
}

const LETTERS = [
  ['甲方', '乙方'],
  ['Party A', 'Party B'],
] as const;

/** Whether letters stand for parties somewhere: "a Third Party Application" names none. */
const LETTERED = /[甲乙]方|(?<!Third[ -])\bParty [AB]\b/;

/** Neither 甲方 nor "Party A" is always the platform: its aliases tell, then the other one, then what it does. */
function settlePartyLetters(text: string, sides: Sides, aliases: readonly Alias[]): void {
  if (!LETTERED.test(text)) return;
  for (const [first, second] of LETTERS) {
    if (!text.includes(first) && !text.includes(second)) continue;
    const [one, other] = [first, second].map((letter) => roleOf(letter, aliases));
    // 甲方（委托方）, 乙方（推广方）: roles that both may be yours tell nothing.
    if (one && one !== other) sides.add(first, one);
    if (other && one !== other) sides.add(second, other);
    const known = sides.side(first) ?? opposite(sides.side(second)) ?? sideByDeeds(text, first, second);
    sides.add(first, known);
    sides.add(second, known === 'you' ? 'platform' : 'you');
  }
}

/** The side that the role beside a letter names. */
function roleOf(letter: string, aliases: readonly Alias[]): Side | null {
  const names = aliases.filter((alias) => alias.includes(letter)).flat();
  return names.map(sideOfRole).find((side) => side !== null) ?? null;
}

function opposite(side: Side | null): Side | null {
  if (!side) return null;
  return side === 'you' ? 'platform' : 'you';
}

/** Enough of a text to see who has the powers and who the duties. */
const SEARCHED = 40_000;

function sideByDeeds(text: string, first: string, second: string): Side {
  const sample = text.slice(0, SEARCHED);
  const lead = power(sample, first, second) - power(sample, second, first);
  return lead < 0 ? 'you' : 'platform';
}

function power(sample: string, one: string, other: string): number {
  return countDoing(sample, PROVIDES, one) + countDoing(sample, OWES, other);
}

function countDoing(sample: string, deed: RegExp, letter: string): number {
  return [...sample.matchAll(deed)].filter(([, who]) => who === letter).length;
}

const PROVIDES =
  /([甲乙]方|Party [AB])(?:平台|网站|系统|官方|市场|提供|运营|[为向][甲乙]方提供| (?:provides|operates|owns|grants))/g;
const OWES =
  /([甲乙]方|Party [AB])(?:应|须|需|不得|承诺|保证|同意|理解|注册|入驻|向[甲乙]方支付| (?:shall|must|agrees|undertakes|warrants|pays))/g;

/** "SHOPLINE Developer Agreement": the brand and the role; （用户版）, 开发者协议: the role. */
function addTitleNames(text: string, title: string | null, sides: Sides): void {
  if (!title) return;
  const words = title.split(/\s+/);
  const end = words.findIndex((word) => GENERIC.test(word));
  const brand = words.slice(0, Math.max(end, 0)).join(' ');
  if (brand && isBrand(text, brand) && actsOrOwns(text, brand)) sides.add(brand, 'platform');
  const role = englishTitleRole(title) ?? HAN_TITLE_ROLE.exec(title)?.[1];
  if (role && countOf(text, role) >= 3) sides.add(role, 'you');
}

const GENERIC =
  /^(?:developers?|platform|terms|api|apis|agreement|service|services|cloud|open|mini|programs?|partner|merchant|seller|app|license|data|user|users|business|general|website|policy|of|for|and|-|–|—)$/i;
const TITLE_ROLE = new RegExp(`\\b${YOU_ROLE_SOURCE}\\b`, 'gi');
const AGREEMENT_AFTER = /^(?: [\w-]{1,30}){0,3} (?:agreement|terms|contract|license)/i;
const HAN_TITLE_ROLE = new RegExp(
  `(${HAN_YOU_ROLE_SOURCE})(?:入驻|注册|服务|合作|平台|使用){0,3}(?:协议|条款|合同|版)`,
);

function englishTitleRole(title: string): string | undefined {
  const roles = [...title.matchAll(TITLE_ROLE)];
  return roles.find((role) => AGREEMENT_AFTER.test(title.slice(role.index + role[0].length)))?.[0];
}

function actsOrOwns(text: string, brand: string): boolean {
  return ["'s ", '’s ', ' may ', ' will ', ' shall ', ' reserves '].some((after) => text.includes(brand + after));
}

function countOf(text: string, word: string): number {
  const sample = text.slice(0, SEARCHED);
  let total = 0;
  for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) total += 1;
  return total;
}

const DUTY = / (?:shall|must|agrees?|undertakes?|warrants?|represents?|may not|will not)\b/gi;
const HAN_DUTY = /(?:应|须|不得|承诺|保证|同意|理解|确认|有义务)/g;
const LAST_WORDS = /[a-z]{1,16}$/i;
const LAST_HAN_ROLE = new RegExp(`(?:${HAN_YOU_ROLE_SOURCE}|您|乙方|甲方)$`);

/**
 * Where no definition names you but as a letter, or only the title does: the role noun that has more of the duties than
 * "you", 乙方 and the title's word, or a name that has nothing else.
 */
function addActingRole(text: string, title: string | null, sides: Sides, bound: ActingNames['bound']): void {
  const weak: (string | undefined)[] = [...LETTERS.flat(), HAN_TITLE_ROLE.exec(title ?? '')?.[1]];
  if (sides.names('you').some((name) => !weak.includes(name))) return;
  const sample = text.slice(0, SEARCHED);
  const counts = new Map<string, number>();
  let known = 0;
  for (const [pattern, last] of [
    [DUTY, LAST_WORDS],
    [HAN_DUTY, LAST_HAN_ROLE],
  ] as const) {
    for (const match of sample.matchAll(pattern)) {
      const word = last.exec(sample.slice(Math.max(0, match.index - 16), match.index))?.[0];
      if (!word) continue;
      const side = sides.side(word);
      if (side === 'you') known += 1;
      else if (side === null && isYouRole(word)) counts.set(singular(word), (counts.get(singular(word)) ?? 0) + 1);
    }
  }
  for (const { name, duties } of bound) if (sides.side(name) === null) counts.set(name, duties);
  const [role, acts] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['', 0];
  if (acts >= (role !== '' && isQuoted(sample, role) ? 1 : 3) && acts > known) sides.add(role, 'you');
}

/** 服务商 and "Affiliate" may be somebody else; where they have the duties they are you. */
function isYouRole(word: string): boolean {
  return sideOfRole(word) === 'you' || word === '服务商' || DUTY_ROLE.test(word);
}

/** Written large: "our affiliates must" makes them no party. */
const DUTY_ROLE =
  /^(?:Affiliate|Influencer|Host|Driver|Ambassador|Referrer|Broker|Contributor|Supplier|Contractor|Agency|Agent|Restaurant|Hotel|Studio|Artist|Author|Organi[sz]ation|Institution)s?$/;

function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** A role defined as "Users" is written "User" elsewhere, and the other way round. */
function addOtherNumber(text: string, sides: Sides): void {
  for (const name of sides.names('you')) {
    if (!/[a-z]$/i.test(name)) continue;
    const other = /s$/i.test(name) ? name.slice(0, -1) : `${name}s`;
    if (sideOfRole(other) && countOf(text, other) > 0) sides.add(other, 'you');
  }
}
