import { CURRENCY_CODES } from './currency';
import { FRACTION, fractionAfter, fractionAt } from './fraction';

/** A number as people write it: "10,000", "thirty (30)", "twenty-four", "two and a half", "5th", "十五", "壹拾万", "10万". */
export interface Numeral {
  /** Offsets into the text read, end exclusive; a doubling in brackets and an ordinal sign belong to it. */
  start: number;
  end: number;
  value: number;
  /** What the value is if the point groups thousands, as in "10.000 €"; else `null`. */
  grouped: number | null;
  /** "third", "5th", 第三. */
  ordinal: boolean;
  /** Written with a multiplier word after digits: "5 million", "10万". */
  scale: number;
  /** Written in digits. */
  digits: boolean;
}

/**
 * Reads the numbers of a folded passage, in order. Numbers inside section numbers ("13.2.8"), versions and words
 * ("ISO27001") are left out. Time is linear in the length.
 */
export function readNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  // To look for Chinese numbers as well takes more than twice as long.
  const pattern = HAN.test(text) ? NUMERAL : LATIN_NUMERAL;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const numeral = m[1]
      ? readDigits(text, m.index, m[1])
      : m[2]
        ? readHan(text, m.index, m[2])
        : (readFraction(text, m.index) ?? readWords(text, m.index));
    if (!numeral) continue;
    addFraction(text, numeral);
    found.push(numeral);
    pattern.lastIndex = numeral.end;
  }
  return joinDoubled(text, found);
}

const DIGITS = [
  "\\d{1,3}(?:[,']\\d{3}){1,6}(?:\\.\\d{1,9})?(?!\\d)",
  '\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)',
  '\\d{1,3}(?:\\.\\d{3}){1,6},\\d{1,2}(?!\\d)',
  '\\d{1,3}(?:\\.\\d{3}){2,6}(?![\\d.])',
  '\\d{1,3}(?: \\d{3}){1,5}(?!\\d)',
  '\\d{1,3},\\d{1,2}(?![\\d,])',
  '\\d{1,15}(?:\\.\\d{1,9})?',
].join('|');

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const CARDINAL_VALUES = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const ORDINAL_VALUES = new Map<string, number>([
  ...ORDINALS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word.replace(/y$/, 'ieth'), (i + 2) * 10] as const),
]);
const WORD = [...CARDINAL_VALUES.keys(), ...ORDINAL_VALUES.keys(), ...Object.keys(SCALES)].join('|');

const HAN_DIGITS = new Map<string, number>(
  [...'零〇○一二两兩三四五六七八九壹贰貳叁参肆伍陆陸柒捌玖'].map((c, i) => [
    c,
    [0, 0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9][i]!,
  ]),
);
const HAN_UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1e3, 仟: 1e3 };
const HAN_SECTIONS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const HAN_DIGIT_CLASS = `[${[...HAN_DIGITS.keys()].join('')}]`;
const HAN_NUMERAL = `半|[${[...HAN_DIGITS.keys(), ...Object.keys(HAN_UNITS), ...Object.keys(HAN_SECTIONS)].join('')}]{1,24}(?:点${HAN_DIGIT_CLASS}{1,6})?`;

const HAN = /[\u3007-\u9fff]/;
const LATIN_NUMERAL = new RegExp(`(${DIGITS})|${FRACTION}|\\b(?:${WORD})\\b`, 'gi');
const NUMERAL = new RegExp(`${LATIN_NUMERAL.source}|(${HAN_NUMERAL})`, 'gi');
const NUMBER_WORD = new RegExp(`(?:${WORD})\\b`, 'iy');

/** Letters may touch the digits on the left only as a currency ("RMB10000"). */
const GLUED_CURRENCY = new RegExp(`(?:^|[^a-z])(?:${CURRENCY_CODES.join('|')}|US|RM|Rs)\.?$`);

function readDigits(text: string, start: number, written: string): Numeral | null {
  const before = text.slice(Math.max(0, start - 6), start);
  let end = start + written.length;
  if (/\d$|\d[.,]$|_$/.test(before) || /^\.\d/.test(text.slice(end, end + 2))) return null;
  if (/[A-Za-z]$/.test(before) && !GLUED_CURRENCY.test(before)) return null;
  const sign = stickyMatch(/(?:st|nd|rd|th)\b/iy, text, end);
  if (sign) end += sign[0].length;
  const scaleWord = sign
    ? null
    : stickyMatch(/\s?(hundred|thousand|lakh|million|crore|billion|trillion)s?\b/iy, text, end);
  const scaleHan = sign ? null : stickyMatch(/\s?([百千万萬亿億]{1,2})(?!分之)/y, text, end);
  let scale = 1;
  if (scaleWord) scale = SCALES[scaleWord[1]!.toLowerCase()]!;
  if (scaleHan) for (const c of scaleHan[1]!) scale *= HAN_UNITS[c] ?? HAN_SECTIONS[c]!;
  end += (scaleWord ?? scaleHan)?.[0].length ?? 0;
  const thousands = /^\d{1,3}\.\d{3}$/.test(written) ? Number(written.replace('.', '')) * scale : null;
  const third = text[start - 1] === '第';
  return {
    start: third ? start - 1 : start,
    end,
    value: exact(digitsValue(written) * scale),
    grouped: thousands,
    ordinal: Boolean(sign) || third,
    scale,
    digits: true,
  };
}

function digitsValue(written: string): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(written)) return Number(written.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return Number(written.replace(/\./g, ''));
  if (/^\d{1,3},\d{1,2}$/.test(written)) return Number(written.replace(',', '.'));
  return Number(written.replace(/[,' ]/g, ''));
}

/** "one hundred and eighty", "twenty-four", "fifth". Stops where the words no longer make one number ("two three"). */
function readWords(text: string, start: number): Numeral | null {
  let at = start;
  let end = start;
  let total = 0;
  let group = 0;
  let room = Infinity; // what comes next in the group must be smaller than this
  let ordinal = false;
  while (!ordinal) {
    const m = stickyMatch(NUMBER_WORD, text, at);
    if (!m) break;
    const name = m[0].toLowerCase();
    const scale = SCALES[name];
    const value = CARDINAL_VALUES.get(name) ?? ORDINAL_VALUES.get(name);
    if (scale === 100) {
      if (group >= 100) break;
      group = (group || 1) * 100;
      room = 100;
    } else if (scale) {
      total += (group || 1) * scale;
      group = 0;
      room = scale;
    } else {
      if (value! >= room) break;
      group += value!;
      room = value! >= 20 ? 10 : 0;
      ordinal = ORDINAL_VALUES.has(name);
    }
    end = at + m[0].length;
    const gap = stickyMatch(room >= 100 ? /\s{1,3}(?:and\s{1,3})?|-/iy : /\s{0,2}-\s{0,2}|\s{1,3}/y, text, end);
    if (!gap) break;
    at = end + gap[0].length;
  }
  if (end === start) return null;
  return { start, end, value: total + group, grouped: null, ordinal, scale: 1, digits: false };
}

/** "one-half of one" percent, "half a" day, "half a million". */
function readFraction(text: string, start: number): Numeral | null {
  const fraction = fractionAt(text, start);
  if (!fraction) return null;
  const { end, value } = fraction;
  const scale = stickyMatch(/ (hundred|thousand|lakh|million|crore|billion|trillion)\b/iy, text, end);
  return {
    start,
    end: end + (scale?.[0].length ?? 0),
    value: value * (scale ? SCALES[scale[1]!.toLowerCase()]! : 1),
    grouped: null,
    ordinal: false,
    scale: 1,
    digits: false,
  };
}

/** Adds the fraction by which a number goes on: "two and a half", "1½", 一个半月. */
function addFraction(text: string, numeral: Numeral): void {
  const fraction = fractionAfter(text, numeral.end);
  if (!fraction) return;
  numeral.value += fraction.value;
  numeral.end = fraction.end;
}

function readHan(text: string, start: number, written: string): Numeral | null {
  // 一个月零五天: the 零 only joins.
  const joins = /^零[^点]/.test(written) && /[年月周天日]/.test(text[start - 1] ?? '');
  const value = hanValue(joins ? written.slice(1) : written);
  if (value === null) return null;
  const ordinal = text[start - 1] === '第';
  return {
    start: ordinal ? start - 1 : start,
    end: start + written.length,
    value,
    grouped: null,
    ordinal,
    scale: 1,
    digits: false,
  };
}

/** 十五 → 15, 一百八十 → 180, 壹拾万 → 100000, 二〇二四 → 2024, 一百二 → 120; `null` for 两三 ("two or three") and bare 万. */
function hanValue(written: string): number | null {
  if (written === '半') return 0.5;
  const [whole = '', fraction] = written.split('点');
  if (fraction !== undefined) {
    const head = hanValue(whole);
    return head === null ? null : Number(`${head}.${[...fraction].map((c) => HAN_DIGITS.get(c)!).join('')}`);
  }
  const chars = [...whole];
  if (chars.every((c) => HAN_DIGITS.has(c))) {
    if (chars.length > 1 && chars.length < 4) return null;
    return Number(chars.map((c) => HAN_DIGITS.get(c)!).join(''));
  }
  if (!HAN_DIGITS.has(chars[0]!) && !'十拾'.includes(chars[0]!)) return null;
  return hanPlaces(chars);
}

function hanPlaces(chars: string[]): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1; // 一百二: a digit right after a unit, with no 零, counts a tenth of that unit
  for (const c of chars) {
    const value = HAN_DIGITS.get(c);
    if (value !== undefined) {
      if (digit) return null;
      digit = value;
      if (value === 0) lastUnit = 1;
      continue;
    }
    const unit = HAN_UNITS[c];
    if (unit) {
      section += (digit ?? 1) * unit;
      lastUnit = unit;
    } else {
      total = (total + section + (digit ?? 0)) * HAN_SECTIONS[c]!;
      section = 0;
      lastUnit = HAN_SECTIONS[c]!;
    }
    digit = null;
  }
  return total + section + (digit ?? 0) * (lastUnit > 10 ? lastUnit / 10 : 1);
}

/** "thirty (30)", "7 (seven)", 十(10): one number. Where the two differ, words prevail over digits, as in law. */
function joinDoubled(text: string, numerals: Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const first = numerals[i]!;
    const second = numerals[i + 1];
    const closing = second && first.digits !== second.digits ? stickyMatch(/\s{0,2}\)/y, text, second.end) : null;
    if (second && closing && /^\s{0,2}\(\s{0,2}$/.test(text.slice(first.end, second.start))) {
      const words = first.digits ? second : first;
      joined.push({ ...words, start: first.start, end: second.end + closing[0].length });
      i++;
    } else joined.push(first);
  }
  return joined;
}

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Takes the dust of binary fractions off: 1.1 × 1000 is 1100. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
