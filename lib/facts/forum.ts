import type { ForumFact } from '../clause/fact';
import { afterLast, endOfLast, reach, type Step } from '../text/near';
import { asWritten, locate } from './passage';
import type { Passage } from './passage';

/**
 * Reads the institutions that arbitrate, as written ("Singapore International Arbitration Centre (SIAC)", JAMS,
 * 深圳国际仲裁院), each once, with the rules of procedure where the passage names them. "An arbitration institution"
 * (仲裁机构) names none.
 */
export function readForums(passage: Passage): ForumFact[] {
  if (!/arbitra|\bJAMS\b|\bADR\b|仲裁/i.test(passage.text)) return [];
  const rules = rulesOf(passage);
  const byKey = new Map<string, ForumFact>();
  for (const { start, end } of institutions(passage)) {
    const institution = asWritten(passage, start, end);
    const short = /\("?([A-Z]{2,8})"?\)$/.exec(passage.text.slice(start, end).replace(/the |,/g, ''))?.[1];
    const key = short ?? abbreviationOf(institution);
    // Of the mentions of one institution the fullest stands for all.
    if (institution.length > (byKey.get(key)?.institution.length ?? 0))
      byKey.set(key, { kind: 'forum', institution, rules, ...locate(passage, start, end) });
  }
  return [...byKey.values()];
}

interface Span {
  start: number;
  end: number;
}

/** Full names and what their abbreviation is; the abbreviations count only where arbitration is spoken of. */
const SHORT_NAMES = 'AAA|JAMS|ICDR|ICC|HKIAC|SIAC|CIETAC|LCIA|SHIAC|SCIA|BIAC|KCAB|JCAA|DIAC|NAM|WIPO|CMAC|GZAC';
const KNOWN_NAMES = [
  'Judicial Arbitration (?:and|&) Mediation Services(?:,? Inc\\.?)?',
  'International Chamber of Commerce',
  '(?:ICC )?International Court of Arbitration of the International Chamber of Commerce',
  'National Arbitration Forum',
  '(?:Stockholm|German|Swiss|Vienna|Milan|Finland|Netherlands) (?:Chamber of Commerce|Arbitration (?:Institute|Institution|Centre))',
  'National Arbitration (?:and|&) Mediation(?: ?\\("?NAM"?\\))?',
  'FairClaims',
  'New Era ADR',
];
const KNOWN_NAME = new RegExp(`(?:${KNOWN_NAMES.join('|')})(?!\\p{L})`, 'gu');

/** What an institution is, as its name says last, and the words of its own that lead up to it. */
interface Kind {
  kind: RegExp;
  mostWords: number;
  word: RegExp;
  /** What stands between the words. */
  link: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    kind: /(?:(?:Arbitration|ARBITRATION)(?: (?:and|AND|&) (?:Mediation|MEDIATION))?|Dispute Resolution|ADR) (?:Centre|Center|Commission|Association|Court|Institute|Institution|Tribunal|Chamber|Services?|Board|CENTRE|CENTER|COMMISSION|ASSOCIATION|COURT|INSTITUTE)(?!\p{L})/gu,
    mostWords: 7,
    word: /^[^\p{L}]{0,3}(\p{Lu}[\p{L}.&'-]{0,30})$/u,
    link: /(?: (?:and|of|for|the|&)){0,2} $/,
  },
  {
    kind: /Court of (?:International )?Arbitration(?!\p{L})/gu,
    mostWords: 4,
    word: /^[^\p{L}]{0,3}(\p{Lu}[\p{L}'-]{1,20})$/u,
    link: / $/,
  },
];
/** "of New York (NYAC)". */
const NAME_TAIL = /(?: of(?: \p{Lu}[\p{L}.&'-]{0,30}){1,4})?(?: {0,2}\((?:the )?"?[A-Z]{2,8},?"?\))?/uy;
const SHORT_NAME = new RegExp(`(?<![A-Za-z])(?:${SHORT_NAMES})(?![A-Za-z])|贸仲委?|北仲|深国仲|上国仲`, 'g');
const HAN_KIND = /仲裁(?:委员会|中心|院|协会)(?!机构)(?: ?\("?(?:[A-Z]{2,8}|[\u4e00-\u9fff]{2,16})"?\))?/g;
const HAN_FIELDS = ['劳动', '经济', '商事', '海事', '贸易', '国际'];
const LONGEST_HAN_NAME = 24;

function institutions(passage: Passage): Span[] {
  const spans: Span[] = [];
  const { text } = passage;
  for (const m of text.matchAll(KNOWN_NAME)) spans.push(withTail(text, m.index, m.index + m[0].length));
  for (const kind of KINDS) {
    for (const m of text.matchAll(kind.kind)) {
      const start = ownWordsBefore(text, m.index, kind);
      if (start < m.index) spans.push(withTail(text, start, m.index + m[0].length));
    }
  }
  for (const m of text.matchAll(HAN_KIND)) {
    const start = hanNameStart(text, m.index);
    spans.push(trimHan(text.slice(start, m.index + m[0].length), start));
  }
  for (const m of text.matchAll(SHORT_NAME)) spans.push({ start: m.index, end: m.index + m[0].length });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => !spans.slice(0, i).some((other) => span.start < other.end));
}

/** Where the capitalised words start that lead up to `at`: "|Hong Kong International" before "Arbitration Centre". */
function ownWordsBefore(text: string, at: number, { mostWords, word, link }: Kind): number {
  let start = at;
  for (let words = 0; words < mostWords; words++) {
    const linked = link.exec(text.slice(Math.max(0, start - 9), start));
    const end = linked ? start - linked[0].length : 0;
    const own = word.exec(afterLast(text.slice(Math.max(0, end - 32), end), ' /("'))?.[1];
    if (!own) break;
    start = end - own.length;
    if (text[start - 1] !== ' ') break;
  }
  return start;
}

function withTail(text: string, start: number, end: number): Span {
  NAME_TAIL.lastIndex = end;
  return trimLatin(text.slice(start, end + NAME_TAIL.exec(text)![0].length), start);
}

function hanNameStart(text: string, at: number): number {
  let fields = at;
  while (HAN_FIELDS.includes(text.slice(fields - 2, fields))) fields -= 2;
  let start = fields;
  while (start > 0 && fields - start < LONGEST_HAN_NAME && /[\u4e00-\u9fff·]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** A sentence may start with a capital that is no part of the name: "The American …", "Any …". */
function trimLatin(name: string, at: number): Span {
  const lead =
    /^(?:The|Any|All|By|In|Under|If|This|Such|Disputes?|To|For|A|An|THE|BY|OF|TO) (?:of the |by the |the )?/.exec(
      name,
    )?.[0].length ?? 0;
  // "Commercial Arbitration Rules of the American …": the rules are no part of the name either.
  const rules = endOfLast(name, /\b(?:Rules|Procedures|Offices?) (?:of|for) (?:the )?/g);
  return { start: at + Math.max(lead, rules), end: at + name.trimEnd().length };
}

/** Cuts what leads to the name: 均应提交|深圳国际仲裁院. Parties' own seats stay: 甲方所在地仲裁委员会. */
function trimHan(name: string, at: number): Span {
  const verbs = [
    ...name.matchAll(
      /提交给?|提请|交由|诉至|申请|选择|应向|均向|可向|向|由|至|将|应|经(?!济)|请|给|为|以|在(?!地)|到|于/g,
    ),
  ];
  const last = verbs.filter((m) => m.index + m[0].length < name.search(/仲裁(?:委员会|中心|院|协会)/) + 1).at(-1);
  const lead = last ? last.index + last[0].length : 0;
  return { start: at + lead, end: at + name.length };
}

/** Words that lead to the name of the rules, and what the name ends with. */
interface RulesPattern {
  cue: RegExp;
  name: Step;
  /** What else belongs to the name (flag `y`). */
  tail: RegExp;
}

const RULES: readonly RulesPattern[] = [
  {
    cue: /(?:in accordance with|according to|under|pursuant to|subject to|governed by|applying|by)(?: the provisions of)? {1,2}(?=(?:the|its|their|then|such)\b|[A-Z])/g,
    name: {
      gap: 100,
      stops: ',.;()',
      word: /\b(?:[Rr]ules|RULES|[Pp]rocedures|PROCEDURES)(?: (?:and|&) [Pp]rocedures)?/g,
    },
    tail: /(?:(?: and(?: the)?)? (?:of|for) (?:the )?[A-Z][\w.&'-]{0,20}(?: (?:(?:of|and|for) )?[A-Z][\w.&'-]{0,20}){0,7})?/y,
  },
  {
    cue: /按照|依照|根据|依据|适用|遵照|遵循|按/g,
    name: { gap: 40, stops: ',。;', word: /仲裁规则/g },
    tail: /(?:)/y,
  },
];

function rulesOf(passage: Passage): string | null {
  for (const pattern of RULES) {
    const found = findRules(passage.text, pattern);
    if (!found) continue;
    const name = passage.text.slice(found.start, found.end);
    if (/conflicts? of laws?|community|platform rules/i.test(name)) continue;
    const lead = endOfLast(name, /\b(?:under|in accordance with|pursuant to) /gi);
    return asWritten(passage, found.start + lead, found.start + withoutLinks(name).length);
  }
  return null;
}

function findRules(text: string, { cue, name, tail }: RulesPattern): Span | null {
  for (const m of text.matchAll(cue)) {
    const start = m.index + m[0].length;
    // The name does not start with the word it ends with.
    const last = reach(text, start + 1, name).next().value;
    if (!last) continue;
    tail.lastIndex = last.end;
    return { start, end: last.end + tail.exec(text)![0].length };
  }
  return null;
}

/** "Rules of the American Arbitration Association and" → without the last word. */
function withoutLinks(name: string): string {
  let end = name.length;
  while ('. '.includes(name.charAt(end - 1))) end -= 1;
  const link = [' of', ' for', ' and', ' the'].find((word) => name.endsWith(word, end));
  return link ? withoutLinks(name.slice(0, end - link.length)) : name.slice(0, end);
}

/** The capitals of a name, to know "American Arbitration Association" and "AAA" for one. */
function abbreviationOf(institution: string): string {
  if (/Judicial Arbitration/i.test(institution)) return 'JAMS';
  if (/^[A-Z]{2,8}$/.test(institution)) return institution;
  const bare = institution.replace(/ ?\([^()]*\)$/, '');
  const capitals = bare.match(/\b[A-Z]/g)?.join('');
  return capitals && capitals.length > 1 ? capitals : bare;
}
