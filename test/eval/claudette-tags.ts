/** The tags of the CLAUDETTE scheme for unfair terms, and the clause types that say the same. */
import type { ClauseType } from '../../lib/clause/clause-type';

/** The tags that are scored. `pinc` (privacy included) is not: the published figures leave it out as well. */
export const claudetteTags = ['a', 'ch', 'cr', 'j', 'law', 'ltd', 'ter', 'use'] as const;

export type ClaudetteTag = (typeof claudetteTags)[number];

/** What each tag is about. */
export const tagNames: Readonly<Record<ClaudetteTag, string>> = {
  a: 'arbitration',
  ch: 'unilateral change',
  cr: 'content removal',
  j: 'jurisdiction',
  law: 'choice of law',
  ltd: 'limitation of liability',
  ter: 'unilateral termination',
  use: 'contract by using',
};

const tags: Partial<Record<ClauseType, ClaudetteTag>> = {
  'unilateral-amendment': 'ch',
  'deemed-acceptance': 'use',
  'fee-change': 'ch',
  'service-change': 'ch',
  'liability-exclusion': 'ltd',
  'liability-cap': 'ltd',
  'termination-at-will': 'ter',
  suspension: 'ter',
  'content-removal': 'cr',
  'contract-by-use': 'use',
  arbitration: 'a',
  jurisdiction: 'j',
  'governing-law': 'law',
};

/** The tag that a clause of this type would carry, or `undefined` when the scheme has none for it. */
export function tagOf(type: ClauseType): ClaudetteTag | undefined {
  return tags[type];
}
