import type { PeriodFact, PeriodUnit } from '../clause/fact';
import type { Numeral } from './numeral';
import { locate } from './passage';
import type { Passage } from './passage';
import { timesOf } from './period-purpose';

/**
 * Reads lengths of time, in order: "thirty (30) days", "24 hours", 十五个工作日, "on the third natural day after". Of a
 * range ("3 to 5 business days") the longer end is the value. Ages, dates, opening hours ("24 hours a day") and
 * intervals ("every 30 days") are left out.
 */
export function readPeriods(passage: Passage, numerals: Numeral[]): PeriodFact[] {
  const facts: PeriodFact[] = [];
  const lengths = [
    ...numerals.map((n) => lengthAt(passage.text, n)),
    ...singleUnits(passage.text),
    ...tradeTerms(passage.text),
  ]
    .filter((length) => length !== null)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, value, unit } of joinCompounds(passage.text, lengths)) {
    const times = timesOf(passage.text, start, end);
    facts.push({ kind: 'period', value, unit, iso: isoDuration(value, unit), times, ...locate(passage, start, end) });
  }
  return facts;
}

/** Whether a folded sentence names a unit of time at all: most do not, and need not be read for numbers. */
export function speaksOfTime(text: string): boolean {
  // Short terms have a digit: most sentences have none, and are asked no more.
  return ANY_UNIT.test(text) || (/\d/.test(text) && SHORT_TERM.test(text));
}

const ANY_UNIT = /hour|hr|day|week|fortnight|month|quarter|year|yr|[日天周年月]|小时|钟头|星期|礼拜|季度/i;
const SHORT_TERM = /\d ?h\b|net[ -]?\d|[TD] ?\+ ?\d/i;

/** ISO 8601: P5D, PT24H, P2W; a business day counts as a day. */
export function isoDuration(value: number, unit: PeriodUnit): string {
  if (unit === 'hour') return `PT${value}H`;
  const letters = { day: 'D', 'business-day': 'D', week: 'W', month: 'M', year: 'Y' };
  return `P${value}${letters[unit]}`;
}

interface Length {
  start: number;
  end: number;
  value: number;
  unit: PeriodUnit;
}

const LATIN_UNIT =
  / {0,3}-? {0,3}((?:(?:consecutive|continuous|full|whole|complete|additional|further|more|clear|natural|calendar|business|working|banking|trading|consecutively)[ -]{1,3}){0,3})(hour|hr|h|day|week|fortnight|month|quarter|year|yr)s?\b(?!-?old\b)'?/iy;
const HAN_UNIT =
  / ?个? ?(?:连续|完整|自然|日历)?的?个?(工作日|营业日|交易日|自然日|日历日|日历天|小时|钟头|自然月|日(?![元圆币本常志均]|期(?!限))|天(?![猫津气])|周(?![岁年边])|星期|礼拜|年(?![龄代级检报会费度初底末]|期(?![间限满内]))|季度|月)(?:时间)?(?:之?内|以内|前)?/y;
const HAN_UNITS: Record<string, PeriodUnit> = {
  工作日: 'business-day',
  营业日: 'business-day',
  交易日: 'business-day',
  小时: 'hour',
  钟头: 'hour',
  自然月: 'month',
  月: 'month',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  季度: 'month',
  年: 'year',
};
const LATIN_UNITS: Record<string, PeriodUnit> = {
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  yr: 'year',
};
/** Units without a name in the facts, in those that have one. */
const UNITS_IN: Record<string, number> = { fortnight: 2, quarter: 3, 季度: 3 };

/** Words that belong to the period: they make the quote read well. */
const LATIN_LEAD =
  /(?:(?:no|not) (?:later|less|earlier|more|fewer) than|at least|at the latest|within(?: a (?:time frame|period) of| the (?:first|specified|following|next))?|(?:for )?(?:more|less|longer|over|up to) than|for over|over|exceed(?:s|ing)?|up to|a minimum of|on the|for) {1,2}(?:an? |the )?$/i;
const HAN_LEAD = /(?:至少|最少|不少于|不低于|超过|满|最迟|不迟于)?(?:提前|于|在|连续|最长)?(?:至少|不少于)? {0,2}$/;

function lengthAt(text: string, numeral: Numeral): Length | null {
  const latin = unitAfter(LATIN_UNIT, text, numeral.end);
  const length = latin ? latinLength(text, numeral, latin) : hanLength(text, numeral);
  if (!length || !(length.value > 0) || length.value > 10_000) return null;
  return withRange(text, length);
}

function unitAfter(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function latinLength(text: string, numeral: Numeral, m: RegExpExecArray): Length | null {
  const name = m[2]!.toLowerCase().replace('yr', 'year');
  const end = numeral.end + m[0].length;
  const before = text.slice(Math.max(0, numeral.start - 40), numeral.start);
  const after = text.slice(end, end + 60);
  if (
    numeral.ordinal &&
    (name !== 'day' || !/^ {1,2}(?:after|following|from|since|of the month following)\b/i.test(after))
  )
    return null;
  if (name === 'year' && numeral.value >= 1000) return null;
  if (name === 'quarter' && / of\b/.test(after.slice(0, 4))) return null;
  if (/^ {0,2}(?:service|delivery|shipping|courier|express|mail)\b/i.test(after) && /^-/.test(m[0])) return null;
  // "three months' fees" are money and no time.
  if (
    m[0].endsWith("'") &&
    /^ {0,2}(?:worth )?(?:of )?(?:the )?(?:[a-z]{1,14} ){0,2}(?:fees?|rent|charges)\b/i.test(after)
  )
    return null;
  if (isAge(name, before, after) || isRhythm(before, after)) return null;
  const unit = name === 'day' && /business|working|banking|trading/i.test(m[1]!) ? 'business-day' : LATIN_UNITS[name]!;
  const lead = LATIN_LEAD.exec(before)?.[0].length ?? 0;
  return { start: numeral.start - lead, end, ...inWholeUnits(numeral.value * (UNITS_IN[name] ?? 1), unit) };
}

function isAge(unit: string, before: string, after: string): boolean {
  if (unit !== 'year') return false;
  if (/\b(?:ages? of|aged|under|over the age of|between the ages of \d{1,2} and) {0,2}$/i.test(before)) return true;
  if (/^ (?:is|as) (?:not )?the (?:minimum )?age\b/i.test(after)) return true;
  return /^ {0,2}(?:\([^)]{0,80}\) {0,2})?(?:of ?age|old|or (?:older|above|over)|and (?:older|above|over)|or more of age)\b/i.test(
    after,
  );
}

/** "24 hours a day", "every 30 days", "24-hour hotline" measure no time that runs against anyone. */
function isRhythm(before: string, after: string): boolean {
  if (/\b(?:every|each|per) {1,2}(?:[a-z-]{1,12} {1,2})?$|\d {0,2}[x*\/] {0,2}$/i.test(before)) return true;
  return /^ {0,2}(?:[/x*] {0,2}\d|(?:a|per|each|every|out of) (?:day|week|month|year)|(?:service )?hotline|clock|customer|support line)\b|^ ?(?:客服|热线|在线|不间断)/i.test(
    after,
  );
}

function hanLength(text: string, numeral: Numeral): Length | null {
  const m = unitAfter(HAN_UNIT, text, numeral.end);
  if (!m) return null;
  const name = m[1]!;
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const half = /^半(?![年月日天])/.test(text.slice(numeral.end + m[0].length)) ? 1 : 0;
  const end = numeral.end + m[0].length + half;
  if (numeral.ordinal ? !isDayAfter(name, before) : isHanDate(name, m[0], numeral, before)) return null;
  if (/[同某任每另有之](?:何|意)?$|每[\u4e00-\u9fff]{0,4}$|[x*×\/] ?$|7 ?[天日]$/i.test(before)) return null;
  const after = text.slice(end, end + 12);
  if (/^ ?(?:不间断|全天|在线|客服|热线|制)|^ ?[一1]次(?!性)|^一度/.test(after)) return null;
  // 三个月服务费 is money and no time.
  if (!/[内前]$/.test(m[0]) && /^的?(?:平均)?(?:服务|使用|会员|技术|管理|订阅|月)?(?:费|租金)/.test(after)) return null;
  const lead = HAN_LEAD.exec(before)?.[0].length ?? 0;
  const start = numeral.start - lead;
  const value = (numeral.value + half / 2) * (UNITS_IN[name] ?? 1);
  return { start, end, ...inWholeUnits(value, HAN_UNITS[name] ?? 'day') };
}

/** 发出后第三日, 自公布之日起第7日: an ordinal counts as a period only from a starting point. */
function isDayAfter(unit: string, before: string): boolean {
  return (
    HAN_UNITS[unit] !== 'year' && HAN_UNITS[unit] !== 'month' && /[后起](?:的|之)?,?(?:于|在)?(?:的)?$/.test(before)
  );
}

/** 3月10日, 2024年, 十二月: parts of a date. */
function isHanDate(unit: string, written: string, numeral: Numeral, before: string): boolean {
  if (unit === '年') return numeral.value >= 1000 || /[年月]$/.test(before);
  if (!Number.isInteger(numeral.value)) return false;
  if (unit === '月') return !written.trimStart().startsWith('个');
  if (unit === '日') return /[月周] ?$/.test(before);
  return false;
}

/** What a unit is in the next smaller one. */
const SMALLER: Partial<Record<PeriodUnit, [number, PeriodUnit]>> = {
  year: [12, 'month'],
  month: [30, 'day'],
  week: [7, 'day'],
  day: [24, 'hour'],
};

/** 半年 is six months, "two and a half years" thirty, 半个月 fifteen days, "half a day" twelve hours. */
function inWholeUnits(value: number, unit: PeriodUnit): { value: number; unit: PeriodUnit } {
  const smaller = Number.isInteger(value) ? undefined : SMALLER[unit];
  return smaller ? inWholeUnits(value * smaller[0], smaller[1]) : { value, unit };
}

/** 一个月零五天, "one year and six months": two units that make one length. */
function joinCompounds(text: string, lengths: Length[]): Length[] {
  const joined: Length[] = [];
  for (const length of lengths) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, length.start);
    const sum = between !== undefined && /^ ?(?:零|又|and|) ?$/i.test(between) ? sumOf(last!, length) : null;
    if (sum) joined[joined.length - 1] = { ...last!, end: length.end, ...sum };
    else joined.push(length);
  }
  return joined;
}

/** The sum in the smaller of two units, where the first is the larger. */
function sumOf(first: Length, second: Length): { value: number; unit: PeriodUnit } | null {
  let { value, unit } = first;
  while (unit !== second.unit) {
    const smaller = SMALLER[unit];
    if (!smaller || smaller[1] === 'hour') return null;
    [value, unit] = [value * smaller[0], smaller[1]];
  }
  return first.unit === second.unit ? null : { value: value + second.value, unit };
}

/** "3 to 5 days", 3-5个工作日: the number read is the longer end; the quote takes in the shorter. */
function withRange(text: string, length: Length): Length {
  const before = text.slice(Math.max(0, length.start - 24), length.start);
  const shorter = /(?:^|[^\d.])((?:\d{1,4}|[a-z]{3,9}|[一二三四五六七八九十]{1,3}) ?(?:-|~|至|到|to) ?)$/i.exec(before);
  const known =
    shorter && /^\d|^[一二三四五六七八九十]|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(shorter[1]!);
  return known ? { ...length, start: length.start - shorter[1]!.length } : length;
}

/** "within a month", "after an hour": one, where a limit stands before it and no price. */
function singleUnits(text: string): Length[] {
  const pattern =
    /\b(?:within|at least|no less than|not less than|(?:more|less|later) than|a minimum of|for up to) {1,2}an? {1,2}(?:(?:calendar|business|working|full) {1,2})?(hour|day|week|fortnight|month|quarter|year)\b(?:'s)?/gi;
  return [...text.matchAll(pattern)].map((m) => {
    const name = m[1]!.toLowerCase();
    const unit = name === 'day' && /business|working/i.test(m[0]) ? 'business-day' : LATIN_UNITS[name]!;
    return { start: m.index, end: m.index + m[0].length, value: UNITS_IN[name] ?? 1, unit };
  });
}

/** "net 30", "T+7": days from the invoice or the trade; after T business days count, after D all of them. */
function tradeTerms(text: string): Length[] {
  const pattern =
    /\b(?:(net)[ -]?|([TD]) ?\+ ?)(\d{1,3})(?!\d|\.\d| ?(?:%|-|days?\b|business\b|calendar\b|working\b|个|日|天|工))/gi;
  return [...text.matchAll(pattern)]
    .filter((m) => Number(m[3]) > 0)
    .map((m) => {
      const unit = /t/i.test(m[2] ?? '') ? 'business-day' : 'day';
      return { start: m.index, end: m.index + m[0].length, value: Number(m[3]), unit };
    });
}
