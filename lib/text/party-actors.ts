import { afterLast, beforeFirst } from './near';
import { isPartyName, sideOfPronoun, sideOfRole, YOU_ROLE_SOURCE } from './party-words';

/** Enough of a text to see who acts in it. */
const SEARCHED = 40_000;

const ACTS =
  / (may|will|shall|must|reserves?|has|is|does|cannot|can|grants?|provides?|makes|disclaims|believes|considers|determines|agrees|undertakes|acknowledges|represents|warrants|authori[sz]es)\b/g;
const NAME_WORD = /^[^\p{L}\p{N}]{0,3}([A-Z][A-Za-z0-9&]{1,30})$/u;
const MOST_NAME_WORDS = 4;

/** What only the stronger side does. */
const POWER =
  /^(?: the right| (?:also )?(?:entitled|not (?:be )?(?:liable|responsible|obligated)|not warrant)| (?:at any time )?(?:terminate|suspend|modify|change|amend|update|restrict|refuse|remove|revoke)|.{0,20}(?:no|any) (?:liability|obligation|responsibility|warrant))/;

/** What only the weaker side does, by the words from its verb on; things "shall be" and "shall apply" as well. */
const DUTY =
  /^ (?:must|agrees|undertakes|acknowledges|represents|warrants|authori[sz]es|shall(?! (?:not )?(?:be|apply|have|remain|survive|mean|include|govern|prevail|continue|commence|constitute)\b)|may not|(?:is|shall be|will be|remains|will remain)(?: solely| fully| also)? (?:responsible|liable|required|obligated))\b/;

/** More duties than this for each power make one who acts the weaker side: platforms have two at most, readers four and more. */
const MOST_DUTIES = 2;
/** Fewer are no reason to call a name nobody has defined a party; one in quotes was introduced somehow. */
const FEWEST_DUTIES = 5;
const FEWEST_DUTIES_QUOTED = 3;

const YOU_ROLE = new RegExp(`^${YOU_ROLE_SOURCE}$`);

const NOT_NAMES =
  /^(?:The|This|These|Those|That|If|When|By|And|Any|All|In|For|It|Such|Each|No|Neither|Nothing|There|Either|Party|Parties|User|As|To|Or|Agreement|Section|Article|Clause|Annex)$/;

const MOST_BRANDS = 12;

/** Names that no definition gives, by what they do, those that do most first. */
export interface ActingNames {
  /** "Tencent reserves the right", "客如云有权": brands that have powers, and a fair share of all that is done. */
  powerful: string[];
  /** "Submerchant shall …": names that have next to nothing but duties, and how many. */
  bound: { name: string; duties: number }[];
}

/** Finds who acts as the platform does, and who as the reader: by names that are never written small. */
export function readActingNames(text: string): ActingNames {
  const sample = text.slice(0, SEARCHED);
  const { powerful, bound } = englishNames(sample);
  return {
    powerful: [...powerful, ...chineseBrands(sample)].slice(0, MOST_BRANDS),
    bound: [...bound, ...chineseRoles(sample)],
  };
}

function englishNames(text: string): ActingNames {
  const counts = new Map<string, { acts: number; powers: number; duties: number }>();
  for (const match of text.matchAll(ACTS)) {
    if (!hasCapitalBefore(text, match.index)) continue;
    const words = nameWordsBefore(text, match.index);
    while (words[0] && NOT_NAMES.test(words[0])) words.shift();
    const name = words.join(' ');
    if (name.length < 2 || / .$/.test(name)) continue;
    const count = counts.get(name) ?? { acts: 0, powers: 0, duties: 0 };
    const done = match.index + match[0].length;
    if (DUTY.test(text.slice(match.index, done + 40))) count.duties += 1;
    else count.acts += 1;
    if (match[1]?.startsWith('reserve') || POWER.test(beforeFirst(text.slice(done, done + 40), '.;')))
      count.powers += 1;
    counts.set(name, count);
  }
  const named = [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .filter(({ acts, duties }) => acts + duties >= 3)
    .sort((one, other) => other.acts + other.duties - one.acts - one.duties)
    .slice(0, 4 * MOST_BRANDS)
    .filter(({ name }) => isBrand(text, name));
  const brands = named.filter((each) => each.acts >= 3 && each.powers >= 1 && !isBound(text, each));
  const most = Math.max(0, ...brands.map(({ acts }) => acts));
  return {
    powerful: brands.filter(({ acts }) => acts * 4 >= most).map(({ name }) => name),
    bound: named.filter((each) => isBound(text, each)),
  };
}

/** Whether the word that ends at `end` has a capital: most that act are "you" and "which". */
function hasCapitalBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code <= 32) return false;
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

/** The capitalised words that lead up to `at`: (Apple Inc| may → Apple, Inc. */
function nameWordsBefore(text: string, at: number): string[] {
  const words: string[] = [];
  for (let end = at; words.length < MOST_NAME_WORDS;) {
    const word = NAME_WORD.exec(afterLast(text.slice(Math.max(0, end - 34), end), ' \n\t/("“'))?.[1];
    if (!word) break;
    words.unshift(word);
    end -= word.length + 1;
    if (text[end] !== ' ') break;
  }
  return words;
}

/** Whether a name is a proper one, no defined noun: neither a role nor a word the text writes small as well. */
export function isBrand(text: string, name: string): boolean {
  const role = sideOfRole(name);
  if (!isPartyName(name) || role === 'you' || sideOfPronoun(name) || NOT_NAMES.test(name)) return false;
  // "The Licensor may …" is who acts, though "a licensor" stands somewhere as well.
  if (role === 'platform') return true;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (YOU_ROLE.test(last)) return false;
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!/[\p{L}\p{N}.@/-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}.@/]/u.test(text.charAt(at + small.length)))
      return false;
  }
  return true;
}

function isBound(text: string, { name, duties, powers }: { name: string; duties: number; powers: number }): boolean {
  if (duties < FEWEST_DUTIES_QUOTED || duties <= MOST_DUTIES * powers) return false;
  return duties >= FEWEST_DUTIES || isQuoted(text, name);
}

/** Whether a word stands in quotes somewhere, as a defined one does. */
export function isQuoted(text: string, word: string): boolean {
  return ['“', '"', '「', '『'].some((quote) => {
    const at = text.indexOf(quote + word);
    return at >= 0 && '”"」』'.includes(text.charAt(at + quote.length + word.length));
  });
}

const CHINESE_POWER =
  /有权|及其关联(?:公司|企业|方)|保留[^，。]{0,12}权|保留(?:随时|在?任何时[候间])|可(?:随时|自行决定)|不承担|不负|不保证|没有(?:任何)?义务|无需承担|概不负责/g;

/** The words between the last punctuation and what is done. */
const CHINESE_SUBJECT = /(?:^|[^\u4e00-\u9fffA-Za-z])([\u4e00-\u9fffA-Za-z]{2,14})["”』」]?$/;

const ADVERB = /(?:均|亦|也|将|并|仍|即|则|对此|对)$/;
const LINKING = /^(?:则|但|且|并|同时|因此|否则|此时|届时|如|若|而|故|经|均|亦|也|以及|及|和|与|或)/;
const NOT_CHINESE_NAMES =
  /^(?:[甲乙丙]方|任何|双方|各方|一方|任意|第三|法院|本协议|本合同|该|其|此|对此|由此|您|你|我们|我方|平台|网站|本服务|对|不|所|将|概)|(?:者|户|商|人|员|家|方|原因|责任|损失|机构|机关|部门|均|亦|也|对此|后)$|用户|您|你|我们|[甲乙]方|同意|认可|接受|知悉|理解|授权|确认|的|因|对|在|，/;

function chineseBrands(text: string): string[] {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(CHINESE_POWER)) {
    // A Latin name is set off by a space: Acme 将有权.
    const before = text
      .slice(Math.max(0, match.index - 16), match.index)
      .trimEnd()
      .replace(ADVERB, '')
      .trimEnd();
    const name = (CHINESE_SUBJECT.exec(before)?.[1] ?? '').replace(LINKING, '').replace(ADVERB, '');
    if (name.length < 2 || name.length > 10 || NOT_CHINESE_NAMES.test(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
}

const CHINESE_DUTY = /应当?|必须|须|不得|需要?|承诺|保证|同意|确认|知悉|有义务|自行承担/g;

/** A sentence's first words that name people or businesses by what they are to the platform: 签约人, 入驻机构. */
const CHINESE_ROLE =
  /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{1,5}(?:人|者|方|商|户|员|主|店|师|手|长|企业|机构|单位))(?:均|亦|也|还)?$/;
const NOBODYS_ROLE =
  /^(?:[甲乙丙]方|任何|双方|各方|一方|另一|对方|第三|本人|他人|当事|监护|法定|工作|权利|未成年|消费者|相关|有关|该|其)|平台|我方/;

/** Roles that no list of ours has and that have hardly anything but duties. */
function chineseRoles(text: string): { name: string; duties: number }[] {
  const counts = new Map<string, { duties: number; powers: number }>();
  const count = (what: RegExp, kind: 'duties' | 'powers') => {
    for (const match of text.matchAll(what)) {
      const name = CHINESE_ROLE.exec(text.slice(Math.max(0, match.index - 10), match.index))?.[1];
      if (!name || NOBODYS_ROLE.test(name)) continue;
      const known = counts.get(name) ?? { duties: 0, powers: 0 };
      known[kind] += 1;
      counts.set(name, known);
    }
  };
  count(CHINESE_DUTY, 'duties');
  count(CHINESE_POWER, 'powers');
  return [...counts]
    .filter(([name, each]) => isBound(text, { name, ...each }))
    .map(([name, { duties }]) => ({ name, duties }));
}
