import { clauseTypeIds } from '../../lib/clause/clause-type';
import { claudetteTags } from './claudette-tags';
import type { Counts } from './counts';

const order: readonly string[] = [...clauseTypeIds, ...claudetteTags];

/** Clause types in the order of the catalogue, then tags in theirs, then what is neither. */
export function sortLabels(byLabel: ReadonlyMap<string, Counts>): [label: string, counts: Counts][] {
  const rank = (label: string) => (order.includes(label) ? order.indexOf(label) : order.length);
  return [...byLabel].sort(([a], [b]) => rank(a) - rank(b));
}
