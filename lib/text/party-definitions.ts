import { isCompany, lastCompany, withoutPossessive } from './company-name';
import { definedHead, nameBeforeBracket, nameEndingAt } from './name-before';
import { findNear, leadToEnd, type Phrase } from './near';
import type { Side } from './party-words';
import { HAN_YOU_ROLE_SOURCE, isPartyName, sideOfPronoun, sideOfRole, YOU_ROLE_SOURCE } from './party-words';

/** Names the document says are one and the same side, pronouns among them. */
export type Alias = string[];

/** Definitions stand in the front part and the definitions section; a longer text is searched no further. */
const SEARCHED = 40_000;

/** Companies named without "we" or "you" beside them are a side only at the top. */
const PREAMBLE = 5000;

/** Collects from the definitions of an agreement which names belong together. */
export function readAliases(text: string): Alias[] {
  const front = text.slice(0, SEARCHED);
  return [
    ...quotedAliases(front),
    ...meanings(front),
    ...unquotedAliases(front),
    ...hereinafterAliases(front),
    ...pronounAliases(front),
    ...labelledParties(front),
    ...bracketedLetters(front),
    ...contractingParties(front),
  ];
}

/** A defined name; an apostrophe does not end it: “Acme’s Website”; what closes a quote that was never opened begins none. */
const QUOTED =
  /(?:“|(?<![A-Za-z0-9])"|(?<![A-Za-z0-9,.])”)([^"“”\n]{1,60})["“”]|「([^「」\n]{1,60})」|『([^『』\n]{1,60})』|‘([^‘’\n]{1,60})’/g;

/** What may stand between quoted names of one side: “甲方”或“客如云”, “we,” “us,” or “our”. */
const JOINT = /^[\s,，、/.]{0,3}(?:or|and|and\/or|或|或者|和|与|及|以及|亦称)?[\s]{0,2}(?:the|each an?|an?)?\s{0,2}$/i;

interface Quoted {
  name: string;
  start: number;
  end: number;
}

function quotedAliases(text: string): Alias[] {
  const groups: Quoted[][] = [];
  for (const match of text.matchAll(QUOTED)) {
    const quoted = {
      name: tidy(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    };
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && quoted.start - last.end <= 16 && JOINT.test(text.slice(last.end, quoted.start))) {
      group.push(quoted);
    } else {
      groups.push([quoted]);
    }
  }
  return groups.map((group) => aliasOf(text, group)).filter((alias) => alias.length > 1);
}

/** More names than this without "we" or "you" among them are a list of brands. */
const MOST_NAMES = 3;

const DEFINING = /(?:referred? to as|called|known as|称为|简称|称)\s?(?:the )?$/i;

/** Whether what follows these words is defined: "(the ", "referred to as". */
function isDefining(before: string): boolean {
  return leadToEnd(before, /[(（]/g, 60, ')）') !== null || DEFINING.test(before);
}

function aliasOf(text: string, group: Quoted[]): Alias {
  const names = group.map((quoted) => quoted.name);
  const first = group[0]?.start ?? 0;
  const side = names.map(sideOfPronoun).find((each) => each !== null) ?? null;
  const isNamed = names.some(isPartyName);
  if (!side && (!isNamed || names.length > MOST_NAMES || !isDefining(text.slice(Math.max(0, first - 70), first))))
    return [];
  const before = nameBeforeBracket(text, first);
  if (before && explains(before, isNamed)) names.push(before);
  // Acme（以下简称“平台”）: the role tells whose name it is; what stands before (the “Licensor”) may be its country.
  else if (
    before &&
    !side &&
    isPartyName(before) &&
    names.every((name) => /^[\u4e00-\u9fff]/.test(name) && sideOfRole(name) === 'platform')
  )
    names.push(before, 'we');
  if (before && !side && first < PREAMBLE && isOfferer(before, names)) names.push('we');
  if (side === 'you') {
    const head = definedHead(text, first);
    if (head) names.push(head);
  }
  return names;
}

/** Whether the word before the bracket is another name of what the bracket names, not just the end of an address. */
function explains(before: string, isNamed: boolean): boolean {
  return !isNamed || isCompany(before) || sideOfPronoun(before) !== null || isRole(before);
}

const ROLE = new RegExp(`^(?:${HAN_YOU_ROLE_SOURCE}|${YOU_ROLE_SOURCE}|service providers?)$`, 'i');

function isRole(word: string): boolean {
  return ROLE.test(word);
}

/** A company named at the top, with its legal form and a short name, is the one that offers the terms. */
function isOfferer(before: string, names: readonly string[]): boolean {
  return isCompany(before) && names.every((name) => isPartyName(name) && sideOfRole(name) !== 'you');
}

/** "the “Developer”," → "Developer". */
function tidy(name: string): string {
  return name
    .trim()
    .replace(/^(?:the|each|an?) /i, '')
    .replace(/[,.，]$/, '')
    .replace(/^\*\*|\*\*$/g, '')
    .trim();
}

/** “Partner” means you, “Operator” means Acme B.V. */
const MEANING_VERBS = [' means ', ' shall mean ', ' refers to '];
/** 运营者：指某某公司 */
const HAN_MEANS = / ?[:：]?(?:是|系)?指/g;
const NAME_BEFORE =
  /["“「『]([^"“”「」『』\n]{1,40})["”」』]$|(?:^|[\n。；])[\d.、()（） ]{0,10}([\u4e00-\u9fff]{2,8})$/;
const MEANS_YOU = /^(?:you(?=[,.;)]| (?:and|or|the|who|as)\b)|[您你](?=[，。；、,;)）]|$|作为|本人|方))/;
const MEANS_US = /^(?:us|we|我们|我方|本公司)(?![a-z'’的])/;
const LONGEST_MEANING = 60;

function meanings(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const verb of MEANING_VERBS) {
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) note(at, at + verb.length);
  }
  if (text.includes('。')) for (const { index, 0: verb } of text.matchAll(HAN_MEANS)) note(index, index + verb.length);
  return aliases;

  /** What the words before a verb name, by what those behind it say. */
  function note(end: number, from: number): void {
    const found = NAME_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_MEANING), end));
    if (!found) return;
    const name = tidy(found[1] ?? found[2] ?? '');
    const meaning = text.slice(from, from + LONGEST_MEANING).trimStart();
    if (MEANS_YOU.test(meaning)) aliases.push([name, 'you']);
    else if (MEANS_US.test(meaning) || (sideOfRole(name) === 'platform' && namesCompany(meaning)))
      aliases.push([name, 'we']);
  }
}

/** Whether a meaning begins with the name of a company: its legal form is one of the first words. */
function namesCompany(meaning: string): boolean {
  if (!/^[A-Z]/.test(meaning)) return /^[^，,。；;\n]{0,40}公司/.test(meaning);
  return meaning.split(/[\s,]{1,3}/, 6).some((word, place) => place > 0 && isCompany(word));
}

/** "Keruyun (referred to as Party A)", （以下简称甲方）. */
const UNQUOTED =
  /(?:referred to as|以下简称|下称|简称|称为)\s?(?:为)?[:：]?\s?(?:the )?(Party [AB]|[甲乙]方|我们|您)(?=[)）,，、\s])/gi;

function unquotedAliases(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const match of text.matchAll(UNQUOTED)) {
    const before = nameBeforeBracket(text, match.index + match[0].length - (match[1]?.length ?? 0));
    if (before && match[1]) aliases.push([before, match[1]]);
  }
  return aliases;
}

/** "Acme Limited, hereinafter referred to as Acme", "the business, hereinafter the Merchant" */
const HEREINAFTER =
  /[,(]? ?(?:hereinafter|hereafter)(?: referred to| called)?(?: as)? (?:the )?([A-Z][A-Za-z]{2,30})(?![\p{L}\p{N}])/gu;

function hereinafterAliases(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const { index, 1: name = '' } of text.slice(0, PREAMBLE).matchAll(HEREINAFTER)) {
    const before = nameEndingAt(text, index);
    if (sideOfRole(name) === 'you') aliases.push([name, 'you']);
    else if (before && isCompany(before)) aliases.push([name, before, 'we']);
  }
  return aliases;
}

/** "you (the Affiliate)", "us (Acme LLC)" */
const PRONOUN_BRACKET = /\b(you|us|we) \((the )?([A-Z][A-Za-z0-9&.,’' -]{1,40})\)/g;

function pronounAliases(text: string): Alias[] {
  return [...text.slice(0, PREAMBLE).matchAll(PRONOUN_BRACKET)].flatMap(([, pronoun = '', the, name = '']) =>
    isCompany(name) || (the && /^[A-Z][a-z]+$/.test(name)) ? [[pronoun, name]] : [],
  );
}

/** 甲方（商户）：XX有限公司, 甲方信息：XX有限公司, "Party A (the Merchant):". */
const LABELLED =
  /([甲乙]方|\bParty [AB]\b)(?:信息)?[ \t]?(?:[(（](?:the )?([^()（）\n]{2,16})[)）])?[ \t]?(?:[:：为系][ \t]?([^\n，,。;；]{2,60}))?/gi;

function labelledParties(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const match of text.slice(0, PREAMBLE).matchAll(LABELLED)) {
    const party = match[1] ?? '';
    const role = tidy(match[2] ?? '');
    if (role && sideOfRole(role)) aliases.push([party, role]);
    const company = match[3] ? lastCompany((HAN_COMPANY_FIRST.exec(match[3]) ?? [''])[0]) : null;
    if (company) aliases.push([party, company]);
  }
  return aliases;
}

/** 云帆平台（甲方）与入驻商户（乙方）: the role before the bracket tells whose letter it is. */
const BRACKETED_LETTER = /[(（]([甲乙]方)[)）]/g;

function bracketedLetters(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const { index, 1: party = '' } of text.slice(0, PREAMBLE).matchAll(BRACKETED_LETTER)) {
    const before = text.slice(Math.max(0, index - 12), index);
    const role = /(?:平台|网站|商城)$/.exec(before)?.[0] ?? nameEndingAt(text, index);
    if (role && sideOfRole(role)) aliases.push([party, role]);
  }
  return aliases;
}

const HAN_COMPANY_FIRST = /^.{2,50}?有限(?:责任)?公司/;

/** "agreement between you and SHOPLINE", "a contract with Acme, Inc.", "operated by Acme, Inc." */
const BETWEEN: Phrase = {
  first: /\b(?:agreement|contract|entered into|made|terms|effect|bind(?:s|ing)?)\b/gi,
  then: [{ gap: 80, stops: '.;\n', word: /\bbetween\s{1,40}(?=\S)/gi }],
};
const OFFERED_BY =
  /\b(?:operated by|provided by|offered by|owned by|agreement with|contract with|contracting with|contracting (?:party|entity) is|consent to|we are)\s+(?=[A-Z])/gi;

function contractingParties(text: string): Alias[] {
  const front = text.slice(0, SEARCHED / 2);
  const aliases: Alias[] = [];
  for (const { end: from } of findNear(front, BETWEEN)) {
    const [one, other] = splitSides(front.slice(from, from + 240)).map(sideOf);
    const named = [one, other].find((each) => each && !each.side);
    const sided = [one, other].find((each) => each?.side);
    if (!named || !sided) continue;
    aliases.push([named.name, sided.side === 'you' ? 'we' : 'you'], [sided.name, sided.side === 'you' ? 'you' : 'we']);
  }
  for (const match of text.matchAll(OFFERED_BY)) {
    const name = PROPER_NAME.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 90))?.[0];
    if (name && isCompany(name)) aliases.push([withoutPossessive(name), 'we']);
  }
  return aliases;
}

function splitSides(words: string): string[] {
  const flat = words.replace(/[(（][^()（）]{0,120}[)）]/g, ' ').replace(/\s{1,8}/g, ' ');
  const and = flat.indexOf(' and ');
  return and < 0 ? [flat] : [flat.slice(0, and), flat.slice(and + ' and '.length)];
}

function sideOf(words: string | undefined): { name: string; side: Side | null } | null {
  if (!words) return null;
  const first = words.replace(/^(?:the|a|an) /i, '');
  const pronoun = /^(you|we|us)\b/i.exec(first)?.[1];
  if (pronoun) return { name: pronoun, side: sideOfPronoun(pronoun) };
  const role = new RegExp(`^(?:business |registered )?(${YOU_ROLE_SOURCE})\\b`, 'i').exec(first)?.[1];
  if (role) return { name: role, side: 'you' };
  const name = PROPER_NAME.exec(first)?.[0];
  // "a contract between you and the Guest" is with somebody else.
  if (name && first !== words && !isCompany(name)) return null;
  return name && !sideOfRole(name) ? { name: withoutPossessive(name.replace(/,$/, '')), side: null } : null;
}

const PROPER_NAME =
  /^[A-Z][\p{L}\p{N}&'’-]*(?:,? (?:Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|Pte\.?|Pty\.?|Co\.?|GmbH)(?!\p{L})| [A-Z][\p{L}\p{N}&'’-]*){0,6}/u;
