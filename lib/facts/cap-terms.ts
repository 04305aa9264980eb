import type { AmountFact, CapFact } from '../clause/fact';
import type { Stretch } from '../text/near';
import type { Numeral } from './numeral';
import type { Passage } from './passage';

/** What a limit makes of the fees: a part or a multiple of them, and which of fees and sum counts. */
export interface CapTerms {
  said: Pick<CapFact, 'share' | 'whichever'>;
  /** Where the words for it end in the passage. */
  end: number;
}

/** How far behind the limit the words may stand: "whichever is greater". */
const BEHIND = 40;
const WHICHEVER = {
  greater:
    /\b(?:greater|higher|larger|more) of\b|whichever (?:is|are|be) (?:the )?(?:greater|higher|larger|more)|[较孰][高大多]者?(?:为准)?/i,
  lesser:
    /\b(?:lesser|lower|smaller|less) of\b|whichever (?:is|are|be) (?:the )?(?:lesser|less|lower|smaller)|[较孰][低小少]者?(?:为准)?/i,
} as const;

/** Reads the terms of a limit by fees with the object `object` of the passage; `sum` is the amount beside the fees. */
export function capTerms(
  { text, offset }: Passage,
  object: Stretch,
  feesEnd: number,
  numerals: Numeral[],
  sum: AmountFact | undefined,
): CapTerms {
  const share = shareOf(text, object, numerals);
  // "the amount paid, up to a maximum of $1,000": the sum bounds the fees.
  const isBound = sum?.min === null && sum.start - offset >= feesEnd;
  const which = sum ? (whicheverOf(text, object) ?? (isBound ? { value: 'lesser' as const, end: 0 } : null)) : null;
  return {
    said: { ...(share && { share: share.value }), ...(which && { whichever: which.value }) },
    end: Math.max(object.end, share?.end ?? 0, which?.end ?? 0),
  };
}

/** "50% of", "twice", 服务费的两倍, in percent; all of the fees once is no share. */
function shareOf(text: string, { start, end }: Stretch, numerals: Numeral[]): { value: number; end: number } | null {
  if (/\b(?:twice|double)\b/i.test(text.slice(start, end))) return { value: 200, end };
  for (const numeral of numerals) {
    if (numeral.start < start) continue;
    // Behind the fees it must belong to them.
    if (numeral.start >= end && !/^(?:总额|总和)?的?(?:百分之)?$/.test(text.slice(end, numeral.start))) return null;
    const unit = /^ {0,2}(?:%|per ?cent\b|(times\b|倍))/i.exec(text.slice(numeral.end, numeral.end + 12));
    if (!unit && text.slice(numeral.start - 3, numeral.start) !== '百分之') continue;
    const value = unit?.[1] ? numeral.value * 100 : numeral.value;
    return value === 100 ? null : { value, end: numeral.end + (unit?.[0].length ?? 0) };
  }
  return null;
}

function whicheverOf(text: string, { start, end }: Stretch): { value: 'greater' | 'lesser'; end: number } | null {
  for (const value of ['greater', 'lesser'] as const) {
    const m = WHICHEVER[value].exec(text.slice(start, end + BEHIND));
    if (m) return { value, end: start + m.index + m[0].length };
  }
  return null;
}
