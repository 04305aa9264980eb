import type { AmountFact, CapFact } from '../clause/fact';
import { findNear, leadToEnd, type Phrase, type Stretch } from '../text/near';
import { capTerms } from './cap-terms';
import type { Numeral } from './numeral';
import { locate } from './passage';
import type { Passage } from './passage';

/**
 * Reads limits of liability: "shall not exceed the fees paid in the twelve (12) months before", "the greater of $100 and
 * …", 不超过…前12个月支付的服务费. Only where the passage speaks of liability, damages or compensation, and the limit is a sum
 * or fees; "including but not limited to" limits nothing. Fees go before a sum: with "the greater of", `amount` is the sum
 * beside them.
 */
export function readCaps(passage: Passage, numerals: Numeral[], amounts: AmountFact[]): CapFact[] {
  if (!LIABILITY.test(passage.text)) return [];
  const facts: CapFact[] = [];
  let floor = 0;
  for (const limit of limits(passage.text)) {
    if (limit.start < floor) continue;
    const fact = capOf(passage, limit, numerals, amounts);
    if (!fact) continue;
    facts.push(fact);
    floor = fact.end - passage.offset;
  }
  return facts;
}

const LIABILITY = /liab|damages|compensat|indemni|responsib|amounts? (?:that|which) exceed|责任|赔偿|补偿|损失/i;
const LIMIT_WORDS: readonly Phrase[] = [
  { first: /(?:\bnot )?\bexceeds?\b/gi, then: [] },
  {
    first: /\b(?:limited|limit|restricted|capped)\b/gi,
    then: [{ gap: 40, stops: '.;,', word: /\b(?:to|at)\b/gi }],
  },
  {
    first: /\b(?:liable|liability|damages|amounts?)\b/gi,
    then: [
      { gap: 80, stops: '.;', word: /\b(?:more than|in excess of|exceeding|(?:that|which) exceeds?|greater than)\b/gi },
    ],
  },
  {
    first: /\bmaximum\b/gi,
    then: [
      { gap: 60, stops: '.;', word: /\b(?:liability|compensation|damages)\b/gi },
      { gap: 60, stops: '.;', word: /\b(?:is|shall be|will be|equals?)\b/gi },
    ],
  },
  { first: /不(?:得|会|应|能|可)?(?:超过|超出|高于|大于|多于)|[仅只]?限于/g, then: [] },
  {
    first: /上限|最高限额|最高额|限额|最高金额|最高赔偿额|最高/g,
    then: [{ gap: 12, stops: '。;,', word: /[为是以]/g }],
  },
];
/** 以…为限: the object stands between the words. */
const HAN_LIMIT: Phrase = {
  first: /以[^。;]/g,
  then: [{ gap: 119, stops: '。;', word: /为(?:上?限|最高|赔偿)/g }],
};
/** "not limited to", "without limit", 不限于: the words before that make it no limit. */
const NO_LIMIT = /\bnot (?:be )?$|\bwithout $|[不非]$/i;
const LONGEST = 500;

interface Span {
  start: number;
  end: number;
  /** Where the words of the limit end and its object starts. */
  object: number;
}

/** Each wording of a limit with its object: the rest of the sentence, lists with semicolons included. */
function* limits(text: string): Generator<Span> {
  for (const { start, end: object } of limitWords(text)) {
    const words = text.slice(start, object);
    if (/^(?:not )?exceeds?$/i.test(words) && !isForbidden(text, start, words)) continue;
    const rest = text.slice(object, object + LONGEST);
    const stop = rest.search(/(?:[a-z)\d]{2}|['"])\.(?= |$)|。/i);
    yield {
      start,
      object,
      end: stop < 0 ? object + rest.length : object + stop + (rest[stop] === '。' ? 0 : 2),
    };
  }
}

/** The words of the limits in order of place. */
function limitWords(text: string): Stretch[] {
  const words = LIMIT_WORDS.flatMap((phrase) => [...findNear(text, phrase)]).filter(
    ({ start }) =>
      !/^(?:limit|restricted|capped|限于)/i.test(text.slice(start, start + 10)) ||
      !NO_LIMIT.test(text.slice(Math.max(0, start - 9), start)),
  );
  for (const { start } of findNear(text, HAN_LIMIT)) words.push({ start, end: start + 1 });
  words.sort((a, b) => a.start - b.start);
  let floor = 0;
  return words.filter(({ start, end }) => {
    if (start < floor) return false;
    floor = end;
    return true;
  });
}

/** "not … exceed", "in no event shall … exceed"; but not "if your claim does not exceed". */
function isForbidden(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at).replace(/^[^]*[a-z)]{2}\. /i, '');
  if (leadToEnd(before, /\b(?:if|where|when)\b/gi, 120, ',;') !== null) return false;
  return /^not/i.test(words) || /\b(?:not|never|no (?:event|case|circumstances?|way))\b/i.test(before);
}

function capOf(passage: Passage, limit: Span, numerals: Numeral[], amounts: AmountFact[]): CapFact | null {
  const object = passage.text.slice(limit.object, limit.end);
  const fees = firstFees(object);
  const amount = amounts.find((a) => {
    const at = a.end - passage.offset;
    return at > limit.object && at <= limit.end;
  });
  if (!fees && !amount) return null;
  const back = fees ? lookback(object, limit.object, numerals) : { months: null, end: 0 };
  const amountEnd = amount ? amount.end - passage.offset : 0;
  const end = Math.max(fees ? limit.object + fees.end : 0, back.end, amountEnd);
  const terms = fees
    ? capTerms(passage, { start: limit.object, end }, limit.object + fees.end, numerals, amount)
    : null;
  return {
    kind: 'cap',
    basis: fees ? 'fees' : 'amount',
    months: back.months,
    amount: amount ? (amount.max ?? amount.min) : null,
    currency: amount?.currency ?? null,
    ...terms?.said,
    ...locate(passage, limit.start, terms?.end ?? end),
  };
}

const FEES: readonly Phrase[] = [
  {
    first:
      /\b(?:fees?|amounts?|sums?|price|charges?|subscription|consideration|commissions?|monies|money|payments?|revenues?)\b/gi,
    then: [
      {
        gap: 80,
        stops: '.;',
        word: /\b(?:paid|payable|pays?|made|received|earned|collected|retained|due|charged|billed|invoiced)\b/gi,
      },
    ],
  },
  {
    first:
      /\b(?:you|customer|developer|merchant|user|licensee|subscriber|party [ab]) (?:has |have |had )?(?:actually )?(?:paid|pays?)\b/gi,
    then: [],
  },
  {
    first:
      /\b(?:subscription|service|licen[cs]e|monthly|annual|total) (?:service )?fees?\b|\bpurchase price\b|\b(?:month|year)s?'?s?(?: worth)?(?: of)?(?: the)? (?:[a-z]{1,14} ){0,2}fees?\b/gi,
    then: [],
  },
  { first: /(?:服务|使用|技术|订阅|会员|年|月|授权|许可|软件|平台)费用?/g, then: [] },
  {
    first: /支付|缴纳|交纳|收取|已付|所付|实付|付/g,
    then: [
      {
        gap: 40,
        stops: '。;',
        word: /(?:费用?|款项?|价款|金额|佣金|总额|对价)(?:的?总(?:额|和|金额))?/g,
      },
    ],
  },
  { first: /费用|款项|价款|金额|佣金/g, then: [{ gap: 20, stops: '。;', word: /支付|缴纳|收取/g }] },
];

function firstFees(object: string): Stretch | null {
  const found = FEES.flatMap((phrase) => findNear(object, phrase).next().value ?? []);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

const UNIT_MONTHS: Record<string, number> = { month: 1, 月: 1, year: 12, 年: 12, quarter: 3, 季度: 3 };
const PAST = /preced|prior|previous|\blast\b|\bpast\b|before|earlier|前|过去|最近|近|以往|此前|服务期|期间|内/i;

/** "six months' fees", 12个月服务费. */
const OF_FEES =
  /^'?s?'?(?: worth)?(?: of)?(?: the)? (?:[a-z]{1,14} ){0,2}(?:fees?|charges|payments)\b|^的?[^,。;]{0,4}费/i;

/** How many months back the fees count, and where the words for it end in the passage. */
function lookback(object: string, offset: number, numerals: Numeral[]): { months: number | null; end: number } {
  for (const n of numerals) {
    const at = n.end - offset;
    if (n.start < offset || at > object.length) continue;
    const m =
      /^ {0,2}-?(?:个)?(?: ?(?:full|calendar|consecutive|whole|自然|连续|完整))? {0,2}-?(month|year|day|quarter|年|月|天|日|季度)s?/i.exec(
        object.slice(at, at + 28),
      );
    const from = Math.max(0, n.start - offset - 60);
    if (!m || !(PAST.test(object.slice(from, at + 80)) || OF_FEES.test(object.slice(at + m[0].length)))) continue;
    const months = monthsOf(n.value, m[1]!.toLowerCase());
    if (months !== null) return { months, end: n.end + m[0].length };
  }
  const named = NAMED_BACK.exec(object);
  if (!named) return { months: null, end: 0 };
  const [unit] = /month|year|quarter|annual|年|月|季度/i.exec(named[0])!;
  return { months: UNIT_MONTHS[unit.toLowerCase()] ?? 12, end: offset + named.index + named[0].length };
}

/** "the preceding year", "Monthly Service Fee", 上一年度, 当月: one unit of time without a number. */
const NAMED_BACK =
  /\b(?:preceding|prior|previous|last|past) (?:calendar |contract |billing |service )?(?:month|year|quarter)\b|\b(?:monthly|annual) (?:[a-z]{1,14} ){0,2}(?:fees?|charges?|payments?|amounts?)\b|\b(?:corresponding|relevant|affected) (?:service |calendar )?month\b|\b(?:during|in) (?:the|that|such|any|each) (?:single |relevant )?(?:calendar|contract) (?:month|year|quarter)\b|(?:上|前|过去|最近|近)(?:一)?(?:个)?(?:自然|完整|服务)?(?:年度?|月|季度)|(?:当|该|单|每)个?(?:月|年)|(?<![\d个一二两三四五六七八九十])(?:年度?(?:服务|使用|会员)?费|月度?(?:服务|使用)费)/i;

/** Days count where they make whole months or years. */
function monthsOf(value: number, unit: string): number | null {
  if (/^(?:day|天|日)$/.test(unit)) {
    if (value === 365 || value === 360) return 12;
    return value % 30 === 0 ? value / 30 : null;
  }
  return value * UNIT_MONTHS[unit]!;
}
