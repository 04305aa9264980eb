/** Words in a clause that move its severity. */
import { clauseTypes, type ClauseType, type Family } from '../clause/clause-type';
import type { Qualifier } from '../clause/finding';
import type { QualifierId } from '../clause/severity';
import { conceptNumber, marks } from '../concepts/concept-number';
import type { Concept } from '../concepts/english';
import { acts } from '../concepts/token';
import type { Stretch, TokenList } from '../concepts/token-list';

const qualifierOf: Partial<Record<Concept, QualifierId>> = {
  perpetual: 'perpetual',
  irrevocable: 'irrevocable',
  noNotice: 'no-notice',
  onPosting: 'on-posting',
  soleDiscretion: 'sole-discretion',
  noLiability: 'no-liability',
  noPayment: 'no-liability',
  noConsent: 'no-consent',
  uncapped: 'uncapped',
  atAnyTime: 'at-any-time',
  immediate: 'immediate',
  mutual: 'mutual',
  advanceNotice: 'advance-notice',
  legalLimit: 'legal-limit',
  causeOnly: 'cause-only',
};

/** Families in which a qualifier means something; the others are not limited. */
const families: Partial<Record<QualifierId, readonly Family[]>> = {
  // A dispute is always between both: that either may sue where one of them sits relieves nobody.
  mutual: ['data', 'changes', 'money', 'liability', 'enforcement', 'consent', 'obligations'],
  uncapped: ['liability', 'money'],
  perpetual: ['data', 'liability'],
  irrevocable: ['data', 'money', 'disputes'],
  'on-posting': ['changes', 'consent'],
  'sole-discretion': ['data', 'changes', 'money', 'enforcement'],
  'no-consent': ['data', 'changes', 'money', 'enforcement'],
  'cause-only': ['enforcement', 'changes'],
  'advance-notice': ['changes', 'enforcement', 'consent'],
  'no-liability': ['data', 'changes', 'money', 'enforcement', 'consent'],
};

/** What somebody must do or is spared: a clause is mutual when this is said of both parties. */
const binding = marks([
  'may',
  'must',
  'will',
  'mayNot',
  'notLiable',
  'noLiability',
  'bear',
  'indemnify',
  'terminate',
  'aggregate',
]);

/** Whether a qualifier means something in clauses of this type. */
export function countsIn(id: QualifierId, type: ClauseType): boolean {
  return families[id]?.includes(clauseTypes[type].family) ?? true;
}

/** By the number of a concept, the qualifier that it is. */
const qualifierOfNumber: (QualifierId | undefined)[] = [];
for (const [concept, id] of Object.entries(qualifierOf)) qualifierOfNumber[conceptNumber[concept as Concept]] = id;

/**
 * The qualifiers among the tokens of a clause, each once, with the first words that carry it; offsets into `text`.
 * @param sentences the tokens of each sentence of the clause and of its lead-in, in order
 */
export function readQualifiers(
  type: ClauseType,
  text: string,
  tokens: TokenList,
  sentences: readonly Stretch[],
): Qualifier[] {
  const found = new Map<QualifierId, Qualifier>();
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const id = qualifierOfNumber[tokens.numbers[i]!];
      if (!id || found.has(id) || !countsIn(id, type)) continue;
      // "Both parties agree that our records prevail" names both and binds one.
      if (id === 'mutual' && !sentences.some((sentence) => bindsBoth(tokens, sentence))) continue;
      const start = tokens.starts[i]!;
      const end = tokens.ends[i]!;
      found.set(id, { id, start, end, quote: text.slice(start, end) });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function bindsBoth({ numbers, who }: TokenList, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if ((who[i]! & acts.either) !== 0 && binding[numbers[i]!] === 1) return true;
  }
  return false;
}
