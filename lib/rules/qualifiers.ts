/** Words in a clause that move its severity. */
import { clauseTypes, type ClauseType, type Family } from '../clause/clause-type';
import type { Qualifier } from '../clause/finding';
import type { QualifierId } from '../clause/severity';
import { conceptNumber } from '../concepts/concept-set';
import type { Concept } from '../concepts/english';
import type { Token } from '../concepts/token';

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
const binding: ReadonlySet<Concept> = new Set<Concept>([
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
export function readQualifiers(type: ClauseType, text: string, sentences: readonly (readonly Token[])[]): Qualifier[] {
  const found = new Map<QualifierId, Qualifier>();
  for (const tokens of sentences) {
    for (const { number, start, end } of tokens) {
      const id = qualifierOfNumber[number];
      if (!id || found.has(id) || !countsIn(id, type)) continue;
      // "Both parties agree that our records prevail" names both and binds one.
      if (id === 'mutual' && !sentences.some(bindsBoth)) continue;
      found.set(id, { id, start, end, quote: text.slice(start, end) });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function bindsBoth(tokens: readonly Token[]): boolean {
  return tokens.some(({ concept, actor }) => actor === 'either' && binding.has(concept));
}
