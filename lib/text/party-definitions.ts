import { isSpace } from './lines';
import type { Side } from './party-words';
import { HAN_YOU_ROLE_SOURCE, sideOfPronoun, sideOfRole, YOU_ROLE_SOURCE } from './party-words';

/** Names the document says are one and the same side, pronouns among them. */
export type Alias = string[];

/** Definitions stand in the front part and the definitions section; a longer text is searched no further. */
const SEARCHED = 80_000;

/** Companies named without "we" or "you" beside them are a side only at the top. */
const PREAMBLE = 5000;

/** Collects from the definitions of an agreement which names belong together. */
export function readAliases(text: string): Alias[] {
  const front = text.slice(0, SEARCHED);
  return [...quotedAliases(front), ...unquotedAliases(front), ...labelledParties(front), ...contractingParties(front)];
}

const QUOTED = /["“”「『‘]([^"“”「」『』‘’\n]{1,60})["”“」』’]/g;

/** What may stand between quoted names of one side: “甲方”或“客如云”, “we,” “us,” or “our”. */
const JOINT = /^[\s,，、/.]{0,3}(?:or|and|and\/or|或|或者|和|与|及|以及|亦称)?[\s]{0,2}(?:the|each an?|an?)?\s{0,2}$/i;

interface Quoted {
  name: string;
  start: number;
  end: number;
}

function quotedAliases(text: string): Alias[] {
  const aliases: Alias[] = [];
  let group: Quoted[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const quoted = { name: tidy(match[1] ?? ''), start: match.index, end: match.index + match[0].length };
    const last = group[group.length - 1];
    if (last && quoted.start - last.end <= 16 && JOINT.test(text.slice(last.end, quoted.start))) {
      group.push(quoted);
      continue;
    }
    if (group.length > 0) aliases.push(aliasOf(text, group));
    group = [quoted];
  }
  if (group.length > 0) aliases.push(aliasOf(text, group));
  return aliases.filter((alias) => alias.length > 1);
}

function aliasOf(text: string, group: Quoted[]): Alias {
  const names = group.map((quoted) => quoted.name);
  const first = group[0]?.start ?? 0;
  const isPronounced = names.some((name) => sideOfPronoun(name));
  const before = nameBeforeBracket(text, first);
  if (before && (isPronounced || sideOfPronoun(before) || first < PREAMBLE)) names.push(before);
  if (names.some((name) => sideOfPronoun(name) === 'you')) {
    const head = definedHead(text, first);
    if (head) names.push(head);
  }
  return names;
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

/** The name, role noun or pronoun that the bracket around `at` explains: "Keruyun (referred to as …". */
function nameBeforeBracket(text: string, at: number): string | null {
  let open = at - 1;
  while (open > 0 && at - open < 140 && !'()（）\n'.includes(text.charAt(open))) open -= 1;
  if (!'(（'.includes(text.charAt(open))) return null;
  while (open > 0 && isSpace(text.charCodeAt(open - 1))) open -= 1;
  return nameEndingAt(text, open);
}

const COMPANY_WORD =
  /^(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|AG|AB|SA|SE|BV|PLC|DAC|Pty|Pte|LP|LLP|Oy|AS)\b/i;

function nameEndingAt(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - 90), end);
  const pronoun = /(?:^|[^\p{L}])(you|your|we|us)$|(您|你|我们)$/iu.exec(before);
  if (pronoun) return pronoun[1] ?? pronoun[2] ?? null;
  const company = lastCompany(before);
  if (company) return company;
  const role =
    new RegExp(`(${HAN_YOU_ROLE_SOURCE})$`).exec(before) ?? new RegExp(`\\b(${YOU_ROLE_SOURCE})$`, 'i').exec(before);
  if (role?.[1]) return role[1];
  return properNameAtEnd(before);
}

/** Capitalised words at the end of a text, small words between them allowed: "SHOPLINE Open Platform". */
function properNameAtEnd(before: string): string | null {
  const words = before.split(/\s+/);
  let first = words.length;
  while (first > 0 && words.length - first < 7) {
    const word = words[first - 1] ?? '';
    if (!/^[A-Z][\p{L}\p{N}&.'’-]*,?$/u.test(word)) break;
    if (word.endsWith(',') && !COMPANY_WORD.test(words[first] ?? '')) break;
    first -= 1;
  }
  const name = words.slice(first).join(' ').replace(/[,]$/, '');
  return name.length > 1 && !/^(?:The|This|These|Our|Your|Any|Each)\b/.test(name) ? name : null;
}

const HAN_COMPANY =
  /[\u4e00-\u9fffA-Za-z0-9]{2,40}(?:[(（][\u4e00-\u9fff]{2,8}[)）][\u4e00-\u9fff]{0,16})?(?:有限责任公司|股份有限公司|有限公司)/g;

/** Words that lead up to a company's name and are no part of it. */
const BEFORE_COMPANY =
  /^.*(?:运营方|运营者|运营商|提供方|提供者|选择|归属|由|归|系|是指|是|即|的|指|向|与|和|及|与)(?=.{6})/;

function lastCompany(before: string): string | null {
  const last = [...before.matchAll(HAN_COMPANY)].pop();
  return last && last.index + last[0].length === before.length ? last[0].replace(BEFORE_COMPANY, '') : null;
}

/** The companies with a Chinese legal form named at the top. */
export function readHanCompanies(text: string): string[] {
  const names = [...text.slice(0, PREAMBLE).matchAll(HAN_COMPANY)].map((match) => match[0].replace(BEFORE_COMPANY, ''));
  return [...new Set(names)];
}

const HEAD = new RegExp(
  `^[\\d.\\s(（)）、"“]{0,12}(?:(?:(?:[A-Za-z]+ ){0,2}(${YOU_ROLE_SOURCE}|service providers?))["”]?\\s?(?::|refers?|means|is |are )|[^，。]{0,12}?(${HAN_YOU_ROLE_SOURCE})[^，。]{0,40}?[:：指])`,
  'i',
);

/** The role noun that the sentence around `at` defines: `1.1 Developers: refers to … "you"`. */
function definedHead(text: string, at: number): string | null {
  let start = at;
  while (
    start > 0 &&
    at - start < 300 &&
    !'\n。;；'.includes(text.charAt(start - 1)) &&
    !/\. /.test(text.slice(start - 2, start))
  ) {
    start -= 1;
  }
  const found = HEAD.exec(text.slice(start, start + 120));
  return found?.[1] ?? found?.[2] ?? null;
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

/** 甲方（商户）：XX有限公司, 甲方信息：XX有限公司, "Party A (the Merchant):". */
const LABELLED =
  /([甲乙]方|Party [AB])(?:信息)?\s?(?:[(（](?:the )?([^()（）\n]{2,16})[)）])?\s?(?:[:：为系]\s?([^\n，,。;；]{2,60}))?/gi;

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

const HAN_COMPANY_FIRST = /^.{2,50}?有限(?:责任)?公司/;

/** "between you and SHOPLINE Open Platform", "an agreement with Acme, Inc." */
const BETWEEN = /\b(?:between|by and between|(?:agreement|contract) with|contracting (?:party|entity) is)\s+(?=\S)/gi;

function contractingParties(text: string): Alias[] {
  const aliases: Alias[] = [];
  for (const match of text.slice(0, SEARCHED / 2).matchAll(BETWEEN)) {
    const from = match.index + match[0].length;
    const sides = splitSides(text.slice(from, from + 240));
    const [one, other] = [sideOf(sides[0]), sideOf(sides[1])];
    if (one?.side && other && !other.side) aliases.push([other.name, opposite(one.side)]);
    else if (other?.side && one && !one.side) aliases.push([one.name, opposite(other.side)]);
    for (const each of [one, other])
      if (each?.side === 'you' && sideOfRole(each.name)) aliases.push([each.name, 'you']);
  }
  return aliases;
}

function splitSides(words: string): string[] {
  const flat = words.replace(/[(（][^()（）]{0,120}[)）]/g, ' ').replace(/\s{1,8}/g, ' ');
  const and = / and (?:the )?/.exec(flat);
  return and ? [flat.slice(0, and.index), flat.slice(and.index + and[0].length)] : [flat];
}

/** "we" or "you", as an alias states a side. */
function opposite(side: Side): string {
  return side === 'you' ? 'we' : 'you';
}

function sideOf(words: string | undefined): { name: string; side: Side | null } | null {
  if (!words) return null;
  const first = words.replace(/^(?:the|a|an) /i, '');
  const pronoun = /^(you|we|us)\b/i.exec(first)?.[1];
  if (pronoun) return { name: pronoun, side: sideOfPronoun(pronoun) };
  const role = new RegExp(`^(?:business |registered )?(${YOU_ROLE_SOURCE})\\b`, 'i').exec(first)?.[1];
  if (role) return { name: role, side: 'you' };
  const name = PROPER_NAME.exec(first)?.[0];
  return name ? { name: name.replace(/[,.]$/, (mark) => (mark === ',' ? '' : mark)), side: null } : null;
}

const PROPER_NAME =
  /^[A-Z][\p{L}\p{N}&'’-]*(?:,? (?:Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|Pte\.?|Co\.?|GmbH)| [A-Z][\p{L}\p{N}&'’-]*){0,6}/u;
