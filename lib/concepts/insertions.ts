/** English words put between "may" and its verb: "may, at any time and without notice, amend". */
import type { Units } from './units';
import { wordKind, type WordKinds } from './word-kinds';

/** A longer one (units) is a clause of its own. */
const longestInsertion = 50;

/**
 * Measures distance as if what stands between commas or brackets behind "may", "shall" and the like were not there: the
 * verb is as near as without it. What is said inside keeps its order, and its distance to the verb.
 */
export function closeInsertions(units: Units, kinds: WordKinds): void {
  const { at, breaks, numbers, starts, ends, count } = units;
  let closed = 0;
  let behindVerb = 0;
  for (let i = 0; i < count; i++) {
    const before = at[i]!;
    at[i] = before - closed;
    if (i < behindVerb || i + 1 === count || breaks[i + 1] === 0 || !kinds.is(numbers[i]!, wordKind.modal)) continue;
    const verb = endOfInsertion(units, kinds, i + 1);
    if (verb < 0) continue;
    closed += at[verb]! - before - (ends[i]! - starts[i]! + 1);
    behindVerb = verb + 1;
  }
}

/** The first unit behind an insertion that begins with unit `first`; -1 where there is none. */
function endOfInsertion({ numbers, breaks, count }: Units, kinds: WordKinds, first: number): number {
  const last = Math.min(count - 1, first + longestInsertion);
  if (!kinds.is(numbers[first]!, wordKind.inserted)) return -1;
  for (let i = first + 1; i <= last; i++) {
    if (breaks[i] === 1 && !kinds.is(numbers[i]!, wordKind.inserted)) return i;
  }
  return -1;
}
