import type { CapFact } from '../clause/fact';
import type { Numeral } from './numeral';

/** What a limit makes of the fees: a part or a multiple of them, and how they stand beside a sum. */
export interface CapTerms {
  /** Percent of the fees; `null` where they count once and in full. */
  share: number | null;
  whichever: CapFact['whichever'];
  /** Where the words for it end in the passage. */
  end: number;
}

/** How far behind the fees the words may stand: 服务费的50%, "whichever is greater". */
const BEHIND = 40;
const GREATER =
  /\b(?:greater|higher|larger|more) of\b|whichever (?:is|are|be) (?:the )?(?:greater|higher|larger|more)|[较孰][高大多]/i;
const LESSER =
  /\b(?:lesser|lower|smaller|less) of\b|whichever (?:is|are|be) (?:the )?(?:lesser|less|lower|smaller)|[较孰][低小少]/i;

/** Reads the terms of a limit by fees whose object stands at `from`–`to` of the passage; they may follow it directly. */
export function capTerms(text: string, from: number, to: number, numerals: Numeral[], besideSum: boolean): CapTerms {
  const share = shareOf(text, from, to, numerals);
  const which = besideSum ? whicheverOf(text, from, to) : null;
  return {
    share: share?.value ?? null,
    whichever: which?.value,
    end: Math.max(to, share?.end ?? 0, which?.end ?? 0),
  };
}

function shareOf(text: string, from: number, to: number, numerals: Numeral[]): { value: number; end: number } | null {
  const doubled = /\b(?:twice|double)\b/i.exec(text.slice(from, to));
  if (doubled) return { value: 200, end: 0 };
  for (const numeral of numerals) {
    if (numeral.start < from || numeral.start > to + 4) continue;
    // Behind the fees it must belong to them: 服务费的两倍.
    if (numeral.start >= to && !/^(?:总额|总和)?的?(?:百分之)?$/.test(text.slice(to, numeral.start))) continue;
    const unit = /^ {0,2}(?:%|per ?cent\b|(times\b|倍))/i.exec(text.slice(numeral.end, numeral.end + 12));
    const isPart = unit ? !unit[1] : /百分之$/.test(text.slice(0, numeral.start));
    if (!unit && !isPart) continue;
    const value = isPart ? numeral.value : numeral.value * 100;
    return value === 100 ? null : { value, end: numeral.end + (unit?.[0].length ?? 0) };
  }
  return null;
}

function whicheverOf(text: string, from: number, to: number): { value: CapFact['whichever']; end: number } | null {
  const words = text.slice(from, to + BEHIND);
  for (const [value, pattern] of [
    ['greater', GREATER],
    ['lesser', LESSER],
  ] as const) {
    const m = pattern.exec(words);
    if (m) return { value, end: from + m.index + m[0].length };
  }
  return null;
}
