import { fold } from './fold';

export type LabelStyle =
  | 'annex'
  | 'chapter'
  | 'article'
  | 'decimal'
  | 'han'
  | 'capital'
  | 'letter'
  | 'roman'
  | 'bracketed-number'
  | 'bracketed-letter'
  | 'bracketed-roman'
  | 'bracketed-han'
  | 'circled'
  | 'bullet';

/** The number, letter or bullet a line begins with. */
export interface Label {
  /** As written, without the punctuation that ends it: "13.2.8", "(1)", "十三", "第三条", "Annex 2"; "" for a bullet. */
  text: string;
  style: LabelStyle;
  /** Its place in its list, from 1; 0 for a bullet. */
  ordinal: number;
  /** How many numbers a decimal has ("13.2.8": 3); 1 for every other style. */
  depth: number;
  /** Offset into the text where the label, its punctuation and the white space after it end. */
  end: number;
}

/**
 * Reads the label at the start of a line. Amounts, rates, dates, years, references ("第3条规定") and brackets with
 * words in them are none.
 */
export function readLabel(text: string, start: number, end: number): Label | null {
  const first = text.charAt(start);
  if (!LABEL_START.test(first)) return null;
  if (/[A-Za-z]/.test(first) && !LETTERED_START.test(text.slice(start, Math.min(end, start + 12)))) return null;
  const raw = text.slice(start, Math.min(end, start + HEAD_LENGTH));
  const head = fold(raw);
  const whole = end - start <= HEAD_LENGTH;
  const found =
    bullet(head) ??
    bracketed(head, raw) ??
    decimal(head, raw, whole) ??
    lettered(head, raw) ??
    han(head, raw) ??
    keyword(head, raw, text, start, end);
  if (!found) return null;
  let after = start + found.end;
  while (after < end && /\s/.test(text.charAt(after))) after += 1;
  found.end = after;
  return found;
}

/** Long enough for any label and the unit that would make it an amount. */
const HEAD_LENGTH = 64;

const LABEL_START = /[0-9０-９§(（[A-Za-zⅠ-ⅻ一二三四五六七八九十百第附①-⑳•·●○▪■◆◦‣\-*–—]/;

type Found = Label;
/** Most lines begin with a word; only these words number what follows. */
const LETTERED_START =
  /^(?:[A-Za-z]{1,6}[.)、）．]|annex|append|sched|exhib|addend|attach|article|section|clause|part |chapter)/i;

function bullet(head: string): Found | null {
  const found = /^(?:[•·●○▪■◆◦‣]|[-*](?= ))/.exec(head);
  if (found) return { text: '', style: 'bullet', ordinal: 0, depth: 1, end: found[0].length };
  const circled = head.charCodeAt(0) - 0x2460;
  if (circled < 0 || circled > 19) return null;
  return { text: head.charAt(0), style: 'circled', ordinal: circled + 1, depth: 1, end: 1 };
}

function bracketed(head: string, raw: string): Found | null {
  const found =
    /^(?:\( ?([0-9]{1,3}|[a-z]{1,5}|[一二三四五六七八九十百]{1,4}) ?\)|([0-9]{1,2}|[a-z]|[ivx]{2,5})\)(?!\)))/.exec(
      head,
    );
  const inner = found?.[1] ?? found?.[2];
  if (!found || !inner) return null;
  const shape = { text: raw.slice(0, found[0].length), depth: 1, end: found[0].length };
  if (/^[0-9]/.test(inner)) return { ...shape, style: 'bracketed-number', ordinal: Number(inner) };
  if (HAN_DIGITS.includes(inner.charAt(0))) return { ...shape, style: 'bracketed-han', ordinal: readHan(inner) };
  const roman = asRoman(inner);
  if (roman) return { ...shape, style: 'bracketed-roman', ordinal: roman };
  return inner.length === 1 ? { ...shape, style: 'bracketed-letter', ordinal: letterOrdinal(inner) } : null;
}

/** What after a number makes it an amount, a rate, a date or a period, and no label. */
const UNITS =
  '%|‰|°|x\\b|×|per ?cent|percent|million|billion|thousand|hundred|dozen|times|days?\\b|business|calendar|working|' +
  'natural|weeks?\\b|months?\\b|years?\\b|hours?\\b|minutes?\\b|seconds?\\b|usd|eur|rmb|cny|dollars?|euros?|cents?\\b|' +
  'yuan|gb\\b|mb\\b|kb\\b|january|february|march|april|may [0-9]|june|july|august|september|october|november|december|' +
  '个|天|日|年|月|周|小时|分钟|秒|元|万|亿|倍|次|折|美元|人民币|名|位|岁|家';

/** "13.2.8", and the mark behind it, before which Markdown may have a backslash: "13\\. Fees". */
const DECIMAL = new RegExp(
  `^([0-9]{1,3}(?:\\.[0-9]{1,3}){0,6}(?:[a-z](?=\\. ))?)(?![0-9]|[.,/:-][0-9]|\\.? ?(?:${UNITS}))(?:\\\\(?=[.)]))?([.、:)]?)`,
);

function decimal(head: string, raw: string, whole: boolean): Found | null {
  const [written, digits = '', mark] = DECIMAL.exec(head) ?? [];
  if (written === undefined || /(?:^|\.)0[0-9]/.test(digits)) return null;
  let depth = 1;
  for (let at = digits.indexOf('.'); at >= 0; at = digits.indexOf('.', at + 1)) depth++;
  const label: Found = {
    text: raw.slice(0, digits.length),
    style: 'decimal',
    ordinal: Number.parseInt(digits.slice(digits.lastIndexOf('.') + 1), 10),
    depth,
    end: written.length,
  };
  const next = head.charAt(written.length);
  if (depth > 1) return /[\s("'[【《a-z\u00c0-\uffff]/.test(next) || next === '' ? label : null;
  if (mark === '.' || mark === '、') return /[,;]/.test(next) ? null : label;
  // "1 Scope" and "5 隐私保护": a number without punctuation numbers only a title.
  const title = raw.slice(digits.length);
  return whole && mark === '' && /^\s{1,4}[A-Z\u4e00-\u9fff][^.。;；,，:：]*$/.test(title) ? label : null;
}

function lettered(head: string, raw: string): Found | null {
  const found = /^([a-z]|[ivxl]{2,6})[.、](?= |$|[\u4e00-\u9fff])/.exec(head);
  const inner = found?.[1];
  if (!found || !inner) return null;
  const written = raw.slice(0, inner.length);
  const shape = { text: written, depth: 1, end: found[0].length };
  const isCapital = written !== inner;
  const roman = asRoman(inner);
  if (roman) return { ...shape, style: 'roman', ordinal: roman };
  if (inner.length > 1) return null;
  return { ...shape, style: isCapital ? 'capital' : 'letter', ordinal: letterOrdinal(inner) };
}

function han(head: string, raw: string): Found | null {
  const numbered = /^([一二三四五六七八九十百]{1,4}) ?[、.:]/.exec(head);
  if (numbered?.[1]) {
    const text = raw.slice(0, numbered[1].length);
    return { text, style: 'han', ordinal: readHan(text), depth: 1, end: numbered[0].length };
  }
  const article = /^第 ?([一二三四五六七八九十百零〇0-9]{1,5}) ?(条|條|章|节|節|部分|编|篇)/.exec(head);
  if (!article?.[1] || !article[2]) return null;
  const rest = head.slice(article[0].length);
  if (/^(?:的|规|所|约|款|项|至|和|与|及|或|、第|,第|第|中|之|下|项下)/.test(rest)) return null;
  const style = /[条條]/.test(article[2]) ? 'article' : 'chapter';
  const mark = /^ ?[、.:]?/.exec(rest)?.[0].length ?? 0;
  return {
    text: raw.slice(0, article[0].length),
    style,
    ordinal: readHan(article[1]),
    depth: 1,
    end: article[0].length + mark,
  };
}

const ANNEX =
  /^(?:annex|appendix|schedule|exhibit|addendum|attachment)(?: (?:no\. ?)?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4}))?(?= ?[:.-]| [a-z"]|$)/;
const HAN_ANNEX = /^(?:附件|附录|附表)[0-9一二三四五六七八九十]{0,3}(?= ?[:、.《("']| |$)/;
const ARTICLE =
  /^(?:(?:article|section|clause|part|chapter) |§ ?)([0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[ivxl]{1,5}|[a-z])(?= ?[:.)-]| [a-z"]|$)/;

/** "Section 3.2. Fees. You pay …": the number ends like one in front of a sentence. */
const NUMBERED_SENTENCE =
  /^(?:(?:Article|Section|Clause|ARTICLE|SECTION|CLAUSE) |§ ?)[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}[.:] (?=[A-Z“"])/;

/** Longest line that "Section 3 Fees" or "Annex 1: …" may be; a longer one is a sentence that begins with the word. */
const LONGEST_TITLE = 100;

function keyword(head: string, raw: string, text: string, start: number, end: number): Found | null {
  if (!NUMBERED_SENTENCE.test(raw) && (end - start > LONGEST_TITLE || /[.;,。；，]/.test(text.charAt(end - 1))))
    return null;
  const annex = ANNEX.exec(head) ?? HAN_ANNEX.exec(head);
  const article = annex ? null : ARTICLE.exec(head);
  const found = annex ?? article;
  if (!found) return null;
  const rest = raw.slice(found[0].length);
  if (/^\s[a-z]/.test(rest)) return null;
  const label = {
    text: raw.slice(0, found[0].length),
    depth: 1,
    end: found[0].length + (/^ ?[:.、)-]? ?/.exec(head.slice(found[0].length))?.[0].length ?? 0),
  };
  if (annex) return { ...label, style: 'annex', ordinal: 1 };
  const number = article?.[1] ?? '';
  return {
    ...label,
    style: 'article',
    ordinal: /^[0-9]/.test(number) ? Math.trunc(Number.parseFloat(number)) : readRoman(number),
  };
}

const HAN_DIGITS = '零一二三四五六七八九十百';

/** Value of a number in Chinese or other digits. */
export function readHan(digits: string): number {
  if (/^[0-9]+$/.test(digits)) return Number(digits);
  let total = 0;
  let digit = 0;
  for (const character of digits) {
    const value = character === '〇' ? 0 : HAN_DIGITS.indexOf(character);
    if (value < 10) {
      digit = Math.max(value, 0);
    } else {
      total += (digit || 1) * (value === 10 ? 10 : 100);
      digit = 0;
    }
  }
  return total + digit;
}

const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500 };

/** Value of a roman number in small letters, 0 when it is none. */
function readRoman(digits: string): number {
  let total = 0;
  let previous = 0;
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const value = ROMAN_DIGITS[digits.charAt(index)];
    if (!value) return 0;
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total;
}

/** A single "c" or "l" numbers a list in letters; "i", "v" and "x" are settled by what stands before them. */
function asRoman(digits: string): number {
  return digits.length > 1 || 'ivx'.includes(digits) ? readRoman(digits) : 0;
}

function letterOrdinal(letter: string): number {
  return letter.charCodeAt(0) - 96;
}
