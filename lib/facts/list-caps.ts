import type { CapFact } from '../clause/fact';
import type { Sentence } from '../text/agreement-text';
import { SentenceFacts } from './sentence-facts';

/** A cap has hardly more members; a longer list is one of other things. */
const MOST_MEMBERS = 4;

/** UTF-16 code units: so much of a list is looked at. */
const LONGEST = 2000;

/**
 * The limits of liability that a list completes: "shall not exceed the greater of: (a) the fees …; and (b) US$100", whose
 * members are sentences of their own. Offsets are into `text`.
 * @param index of the lead-in of the list or of a member
 */
export function readListCaps(text: string, sentences: readonly Sentence[], index: number): CapFact[] {
  const first = sentences[index]!.leadIn ?? index;
  let last = first;
  while (sentences[last + 1]?.leadIn === first && last - first < MOST_MEMBERS) last++;
  const { start, end: endOfFirst } = sentences[first]!;
  const { end } = sentences[last]!;
  if (last === first || end - start > LONGEST) return [];
  return new SentenceFacts(text, start, end)
    .of(new Set(['cap']))
    .filter((fact): fact is CapFact => fact.kind === 'cap' && fact.start < endOfFirst && fact.end > endOfFirst);
}
