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
  const lengths = [...numerals.map((n) => lengthAt(passage.text, n)), ...singleUnits(passage.text)]
    .filter((length) => length !== null)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, value, unit } of lengths) {
    const times = timesOf(passage.text, start, end);
    facts.push({ kind: 'period', value, unit, iso: isoDuration(value, unit), times, ...locate(passage, start, end) });
  }
  return facts;
}

/** Whether a folded sentence names a unit of time at all: most do not, and need not be read for numbers. */
export function speaksOfTime(text: string): boolean {
  return ANY_UNIT.test(text);
}

const ANY_UNIT = /hour|hr|day|week|month|year|[日天周年月]|小时|钟头|星期|礼拜|季度/i;

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
  / {0,3}-? {0,3}((?:(?:consecutive|continuous|full|whole|complete|additional|further|more|clear|natural|calendar|business|working|banking|trading|consecutively)[ -]{1,3}){0,3})(hour|hr|day|week|month|year)s?\b(?!-?old\b)'?/iy;
const HAN_UNIT =
  / ?个? ?(?:连续|完整|自然|日历)?的?个?(工作日|营业日|交易日|自然日|日历日|日历天|小时|钟头|自然月|日(?![元圆币本期常志均])|天(?![猫津气])|周(?![岁年边])|星期|礼拜|年(?![龄代级检报会费度初底末])|季度|月)(?:时间)?(?:之?内|以内|前)?/y;
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
  年: 'year',
};
const LATIN_UNITS: Record<string, PeriodUnit> = {
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

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
  const name = m[2]!.toLowerCase();
  const end = numeral.end + m[0].length;
  const before = text.slice(Math.max(0, numeral.start - 40), numeral.start);
  const after = text.slice(end, end + 60);
  if (
    numeral.ordinal &&
    (name !== 'day' || !/^ {1,2}(?:after|following|from|since|of the month following)\b/i.test(after))
  )
    return null;
  if (name === 'year' && numeral.value >= 1000) return null;
  if (isAge(name, before, after) || isRhythm(before, after)) return null;
  const unit = name === 'day' && /business|working|banking|trading/i.test(m[1]!) ? 'business-day' : LATIN_UNITS[name]!;
  const lead = LATIN_LEAD.exec(before)?.[0].length ?? 0;
  return { start: numeral.start - lead, end, value: numeral.value, unit };
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
  return /^ {0,2}(?:[/x*] {0,2}\d|(?:a|per|each|every|out of) (?:day|week|month|year)|(?:service )?hotline|clock|customer|support line)\b/i.test(
    after,
  );
}

function hanLength(text: string, numeral: Numeral): Length | null {
  const m = unitAfter(HAN_UNIT, text, numeral.end);
  if (!m) return null;
  const name = m[1]!;
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const end = numeral.end + m[0].length;
  if (numeral.ordinal ? !isDayAfter(name, before) : isHanDate(name, m[0], numeral, before)) return null;
  if (/[同某任每另有之](?:何|意)?$|每[\u4e00-\u9fff]{0,4}$|[x*×\/] ?$|7 ?[天日]$/i.test(before)) return null;
  const after = text.slice(end, end + 12);
  if (/^ ?(?:不间断|全天|在线|客服|热线|制)|^ ?[一1]次|^一度/.test(after)) return null;
  const lead = HAN_LEAD.exec(before)?.[0].length ?? 0;
  const start = numeral.start - lead;
  if (name === '季度') return { start, end, value: numeral.value * 3, unit: 'month' };
  return { start, end, ...halves(numeral.value, HAN_UNITS[name] ?? 'day') };
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
  if (unit === '月') return !written.trimStart().startsWith('个');
  if (unit === '日') return /[月周] ?$/.test(before);
  return false;
}

/** 半年 is six months, 半个月 fifteen days, 半天 twelve hours. */
function halves(value: number, unit: PeriodUnit): { value: number; unit: PeriodUnit } {
  if (value !== 0.5) return { value, unit };
  if (unit === 'year') return { value: 6, unit: 'month' };
  if (unit === 'month') return { value: 15, unit: 'day' };
  return unit === 'day' ? { value: 12, unit: 'hour' } : { value: 0, unit };
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
    /\b(?:within|at least|no less than|not less than|(?:more|less|later) than|a minimum of|for up to) {1,2}an? {1,2}(?:(?:calendar|business|working|full) {1,2})?(hour|day|week|month|year)\b(?:'s)?/gi;
  return [...text.matchAll(pattern)].map((m) => {
    const name = m[1]!.toLowerCase();
    const unit = name === 'day' && /business|working/i.test(m[0]) ? 'business-day' : LATIN_UNITS[name]!;
    return { start: m.index, end: m.index + m[0].length, value: 1, unit };
  });
}
