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
  for (let modal = 0; modal + 1 < units.count; modal++) {
    if (units.breaks[modal + 1] === 0 || !kinds.is(units.numbers[modal]!, wordKind.modal)) continue;
    const verb = endOfInsertion(units, kinds, modal + 1);
    if (verb < 0) continue;
    const beside = units.at[modal]! + units.ends[modal]! - units.starts[modal]! + 1;
    const width = units.at[verb]! - beside;
    for (let i = modal + 1; i < units.count; i++) units.at[i] = units.at[i]! - width;
    modal = verb;
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
