/** Documents that an agreement calls by name: its own names, and those of others ("the Acme Pay User Agreement"). */
import type { NamedDocuments, Parties } from './agreement-text';
import { afterLast, findNear, type Phrase } from './near';

/** What the names of documents end with, written large. */
const KIND =
  /\b(?:Agreements?|Terms(?: (?:of|and|&) (?:Service|Use|Sale|Conditions)){0,2}|Conditions of (?:Use|Sale)|Polic(?:y|ies)|(?:Privacy|Cookie|Legal) (?:Notices?|Statement)|Guidelines|Rules|Addend(?:um|a)|(?:Community|Content|Brand) Standards|Code of Conduct|Requirements)\b/g;

/** Kinds that are names by themselves. */
const NAME_BY_ITSELF = /^(?:Conditions of|Privacy|Cookie|Legal|Community|Content|Brand|Code)/;

/** "(collectively, the “API Terms”)": what this and the others are called together. */
const TOGETHER: Phrase = {
  first: /collectively/g,
  then: [{ gap: 60, stops: '()\n', word: /["“][A-Z][A-Za-z0-9 ]{1,40}["”]/g }],
};

/** `(“TOU”)` right behind a name: what the document is called further on. */
const SHORT_NAME =
  /^["”]? ?[(（](?:the |this |these )?["“]([A-Z][A-Za-z&]{1,19}(?: [A-Z][A-Za-z]{1,19}){0,2})["”][)）]/;

/** What a document may be whatever it is called. */
const KIND_BY_ITSELF = /^(?:Agreements?|Terms|Polic(?:y|ies)|Guidelines|Rules|Addend(?:um|a)|Contract|Conditions)$/;

/** 本《隐私政策》, and what is called 本协议 further on. */
const HAN_OWN = /本《([^《》\n]{2,30})》|《([^《》\n]{2,30})》[(（]?以?下简?称[^\n。]{0,4}本/g;

/** What ends as statutes do, or begins as what the state lays down does. */
const HAN_LAW =
  /(?:[^办方用说做]法|法典|条例)(?:实施细则|实施条例)?$|^(?:中华人民共和国|国家|全国|最高人民法院|互联网|移动互联网|信息网络|计算机|电信和|非银行|生成式)[^《》]*(?:规定|办法|决定|解释|标准|意见|规范|通知|目录)$/;

/** 《…》《…》等法律法规 */
const HAN_AMONG_LAWS = /》等[^《》。；;\n]{0,10}?(?:法律|法规)/g;
const BETWEEN_HAN_NAMES = /^[、,，及和与以并]{0,3}$/;

/** Enough of a text to see what documents it names, and whether it writes their names small as well. */
const SEARCHED = 40_000;
const SEARCHED_FOR_SMALL = 20_000;

/** No agreement needs more; a text made of names must not make every later step slow. */
const MOST_NAMES = 60;
const MOST_WORDS = 6;
const LONGEST_WORD = 40;
const LONGEST_SHORT = 80;

/** A word of a name; possessives and joined words ("Acme's", "and") are none. */
const NAME_WORD = /^(?:[A-Z0-9][\p{L}\p{N}&®™-]*|[-–&])$/u;

/** Written large only because a sentence or a heading begins with them, or no part of a name. */
const NO_NAME_WORD =
  /^(?:The|This|These|Those|Our|Your|Their|Its|Any|All|Each|Every|Such|Other|Additional|Applicable|Separate|Certain|Some|No|If|By|In|Of|To|Under|For|And|Or|With|When|Where|See|Please|Said|Entire|Present|Following|Above|Conditions|Section|Article|Clause|Part|Annex|Appendix|Exhibit|Schedule|[0-9]+)$/i;

/** What is neither side's to lay down, or nothing but a kind of contract between them. */
const NOT_RULES =
  /\b(?:Arbitration|Mediation|Procedure|Federal|Act|Court|Dispute|AAA|JAMS|ICC|Insurance|Confidentiality|Non-Disclosure|Nondisclosure|Entire|Whole|Settlement)\b/i;

/** The words before a name that make it the name of the document itself. */
const THIS = /\b(?:this|these|the present|the following)\s+["“]?$/i;

/** What a name ends with in full and not in short. */
const OF_USE = / (?:of|and|&) (?:use|service|sale|conditions)$/;

/** After one of these a name is written large for its own sake: a word inside a sentence, an owner. */
const WORD_BEFORE = /^\p{Ll}[\p{L}-]*$|['’]s$|\.com$/u;

/** Reads which names of documents are the agreement's own, and which are those of others. */
export function readDocuments(whole: string, title: string | null, { platform }: Parties): NamedDocuments {
  const text = whole.slice(0, SEARCHED);
  const front = text.slice(0, SEARCHED_FOR_SMALL);
  const own = new Set(togetherNames(text));
  const others = new Set<string>();
  const inShort = new Map<string, string>();
  KIND.lastIndex = 0;
  for (
    let match = KIND.exec(text);
    match && own.size + others.size + inShort.size < MOST_NAMES;
    match = KIND.exec(text)
  ) {
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index);
    const before = text.slice(Math.max(0, start - 40), start);
    const short = SHORT_NAME.exec(text.slice(end, end + LONGEST_SHORT))?.[1];
    if (short !== undefined && !KIND_BY_ITSELF.test(short)) {
      if (THIS.test(before)) own.add(short);
      else inShort.set(short, text.slice(start, end).replace(/\s+/g, ' '));
    }
    if (start === match.index && !NAME_BY_ITSELF.test(match[0])) continue;
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    if (own.has(name) || NOT_RULES.test(name)) continue;
    if (THIS.test(before)) own.add(name);
    else if (!others.has(name) && standsInSentence(before)) others.add(name);
  }
  for (const [short, name] of inShort) if (own.has(name) || isOwn(name)) own.add(short);
  for (const [short, name] of inShort) if (!own.has(short) && others.has(name)) others.add(short);
  return {
    own: [...own, ...hanNames(text)],
    laws: hanLaws(text),
    others: [...others].filter((name) => !isOwn(name) && !front.includes(name.toLowerCase())),
  };

  function isOwn(name: string): boolean {
    if (title !== null && endsWithWords(title, name)) return true;
    const brand = platform.find((each) => name.startsWith(`${each} `));
    const bare = brand === undefined ? name : name.slice(brand.length + 1);
    return [...own].some((each) => endsWithWords(each, name) || endsWithWords(each, bare));
  }
}

/** Where the capitalised words begin that lead up to `at`. */
function startOfName(text: string, at: number): number {
  let start = at;
  for (let count = 0; count < MOST_WORDS && isBlank(text.charCodeAt(start - 1)); count += 1) {
    let from = start - 1;
    while (from > 0 && start - from < LONGEST_WORD && text.charCodeAt(from - 1) > SPACE) from -= 1;
    // Most often "this" or "the".
    if (isSmall(text.charCodeAt(from))) break;
    const word = text.slice(from, start - 1);
    if (!NAME_WORD.test(word) || NO_NAME_WORD.test(word)) break;
    start = from;
  }
  return start;
}

const SPACE = 32;

function isBlank(code: number): boolean {
  return code === SPACE || code === 9;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether what stands before a name makes it more than a heading, the start of a sentence or the title of a section. */
function standsInSentence(before: string): boolean {
  const words = before.split(/[ \t]/);
  return words.pop() === '' && WORD_BEFORE.test(afterLast(words.pop() ?? '', '\n(["“'));
}

function togetherNames(text: string): string[] {
  const names = [...findNear(text, TOGETHER)].map(({ end }) => afterLast(text.slice(0, end - 1), '"“'));
  return names.filter((name) => /.(?:Agreements?|Terms)$/.test(name)).slice(0, MOST_NAMES);
}

/** Whether words end with others: "Acme Developer Terms of Use" with "Developer Terms". */
function endsWithWords(words: string, last: string): boolean {
  const [long = '', short = ''] = [words, last].map((each) => each.toLowerCase().replace(OF_USE, ''));
  return long === short || long.endsWith(` ${short}`);
}

function hanNames(text: string): string[] {
  if (!text.includes('《')) return [];
  const names = [...text.matchAll(HAN_OWN)].slice(0, MOST_NAMES).map((match) => `《${match[1] ?? match[2] ?? ''}`);
  return [...new Set(names)];
}

/** Each with the sign that begins it, as `hanNames`. */
function hanLaws(text: string): string[] {
  if (!text.includes('《')) return [];
  const laws = new Set<string>();
  const names = [...text.matchAll(/《([^《》\n]{2,60})》/g)];
  const endsOfLists = new Set([...text.matchAll(HAN_AMONG_LAWS)].map(({ index }) => index));
  let isAmongLaws = false;
  for (let each = names.length - 1; each >= 0; each--) {
    const { index, 0: whole, 1: name = '' } = names[each]!;
    const end = index + whole.length;
    const next = names[each + 1]?.index;
    isAmongLaws =
      endsOfLists.has(end - 1) ||
      (isAmongLaws && next !== undefined && BETWEEN_HAN_NAMES.test(text.slice(end, Math.min(next, end + 4))));
    if (isAmongLaws || HAN_LAW.test(name)) laws.add(`《${name}`);
    if (laws.size === MOST_NAMES) break;
  }
  return [...laws];
}
