/** Words in a clause that move its severity. */
import { clauseTypes, type ClauseType, type Family } from '../clause/clause-type';
import type { Qualifier } from '../clause/finding';
import type { QualifierId } from '../clause/severity';
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

/** The qualifiers among the tokens of a clause, each once, with the first words that carry it; offsets into `text`. */
export function readQualifiers(type: ClauseType, text: string, tokens: readonly Token[]): Qualifier[] {
  const found = new Map<QualifierId, Qualifier>();
  const bindsBoth = tokens.some(({ concept, actor }) => actor === 'either' && binding.has(concept));
  for (const { concept, start, end } of tokens) {
    const id = qualifierOf[concept];
    // "Both parties agree that our records prevail" names both and binds one.
    if (id === 'mutual' && !bindsBoth) continue;
    if (id && !found.has(id) && countsIn(id, type)) found.set(id, { id, start, end, quote: text.slice(start, end) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
