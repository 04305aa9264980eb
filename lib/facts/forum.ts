import type { ForumFact } from '../clause/fact';
import { asWritten, locate } from './passage';
import type { Passage } from './passage';

/**
 * Reads the institutions that arbitrate, as written ("Singapore International Arbitration Centre (SIAC)", JAMS,
 * 深圳国际仲裁院), each once, with the rules of procedure where the passage names them. "An arbitration institution"
 * (仲裁机构) names none.
 */
export function readForums(passage: Passage): ForumFact[] {
  if (!/arbitra|mediat|\bJAMS\b|\bADR\b|仲裁/i.test(passage.text)) return [];
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
  '(?:ICC )?International Court of Arbitration(?: of the International Chamber of Commerce)?',
  'London Court of International Arbitration',
  'Permanent Court of Arbitration',
  "(?:[\\p{Lu}][\\p{L}'-]{1,20} ){1,4}Court of (?:International )?Arbitration",
  'National Arbitration Forum',
  '(?:Stockholm|German|Swiss|Vienna|Milan|Finland|Netherlands) (?:Chamber of Commerce|Arbitration (?:Institute|Institution|Centre))',
  'National Arbitration (?:and|&) Mediation(?: ?\\("?NAM"?\\))?',
  'FairClaims',
  'New Era ADR',
];
const WORD = "[\\p{Lu}][\\p{L}.&'-]{0,30}";
const LATIN_NAME = new RegExp(
  `(?:${KNOWN_NAMES.join('|')}|(?<![\\p{L}])(?:${WORD} (?:(?:and|of|for|the|&) ){0,2}){1,7}?(?:(?:Arbitration|ARBITRATION)(?: (?:and|AND|&) (?:Mediation|MEDIATION))?|Dispute Resolution|ADR) (?:Centre|Center|Commission|Association|Court|Institute|Institution|Tribunal|Chamber|Services?|Board|CENTRE|CENTER|COMMISSION|ASSOCIATION|COURT|INSTITUTE))(?![\\p{L}])(?: of (?:${WORD} ?){1,4})?(?: {0,2}\\((?:the )?"?[A-Z]{2,8},?"?\\))?`,
  'gu',
);
const SHORT_NAME = new RegExp(`(?<![A-Za-z])(?:${SHORT_NAMES})(?![A-Za-z])|贸仲委?|北仲|深国仲|上国仲`, 'g');
const HAN_NAME =
  /[\u4e00-\u9fff·]{0,24}?(?:(?:劳动|经济|商事|海事|贸易|国际)*仲裁(?:委员会|中心|院|协会)|国际商会国际仲裁院|伦敦国际仲裁院)(?!机构)(?: ?\("?(?:SIAC|HKIAC|CIETAC|SCIA|[A-Z]{2,8}|[\u4e00-\u9fff]{2,16})"?\))?/g;

function institutions(passage: Passage): Span[] {
  const spans: Span[] = [];
  for (const m of passage.text.matchAll(LATIN_NAME)) spans.push(trimLatin(m[0], m.index));
  for (const m of passage.text.matchAll(HAN_NAME)) spans.push(trimHan(m[0], m.index));
  for (const m of passage.text.matchAll(SHORT_NAME)) spans.push({ start: m.index, end: m.index + m[0].length });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => !spans.slice(0, i).some((other) => span.start < other.end));
}

/** A sentence may start with a capital that is no part of the name: "The American …", "Any …". */
function trimLatin(name: string, at: number): Span {
  const lead =
    /^(?:The|Any|All|By|In|Under|If|This|Such|Disputes?|To|For|A|An|THE|BY|OF|TO) (?:of the |by the |the )?/.exec(
      name,
    )?.[0].length ?? 0;
  // "Commercial Arbitration Rules of the American …": the rules are no part of the name either.
  const rules = /^.*\b(?:Rules|Procedures|Offices?) (?:of|for) (?:the )?/.exec(name)?.[0].length ?? 0;
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

const RULES =
  /(?:in accordance with|according to|under|pursuant to|subject to|governed by|applying|by)(?: the provisions of)? {1,2}((?:(?:the|its|their|then|such)\b[^,.;()]{0,100}?|[A-Z][^,.;()]{0,90}?)\b(?:[Rr]ules|RULES|[Pp]rocedures|PROCEDURES)(?: (?:and|&) [Pp]rocedures)?(?:(?: and(?: the)?)? (?:of|for) (?:the )?(?:[A-Z][\w.&'-]{0,20}(?: (?:of|and|for) )? ?){1,8})?)/u;
const HAN_RULES =
  /(?:按照|依照|根据|依据|适用|遵照|遵循|按)((?:申请仲裁时|提起仲裁时|届时|当时)?[^,。;]{0,40}?仲裁规则)/;

function rulesOf(passage: Passage): string | null {
  for (const pattern of [RULES, HAN_RULES]) {
    const m = pattern.exec(passage.text);
    if (!m || /conflicts? of laws?|community|platform rules/i.test(m[1]!)) continue;
    const lead = /^.*\b(?:under|in accordance with|pursuant to) /i.exec(m[1]!)?.[0].length ?? 0;
    const start = m.index + m[0].length - m[1]!.length;
    return asWritten(passage, start + lead, start + m[1]!.replace(/(?: (?:of|for|and|the))*[. ]*$/, '').length);
  }
  return null;
}

/** The capitals of a name, to know "American Arbitration Association" and "AAA" for one. */
function abbreviationOf(institution: string): string {
  if (/Judicial Arbitration/i.test(institution)) return 'JAMS';
  if (/^[A-Z]{2,8}$/.test(institution)) return institution;
  const bare = institution.replace(/ ?\([^)]*\)$/, '');
  const capitals = bare.match(/\b[A-Z]/g)?.join('');
  return capitals && capitals.length > 1 ? capitals : bare;
}
