/** How severity is computed: base points of the clause type plus the effects of its qualifiers. */
import { clauseTypes, type ClauseType } from './clause-type';

/** Gravest first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

/** What each qualifier adds to the base points of a clause type. */
export const qualifierEffects = {
  perpetual: 1,
  irrevocable: 1,
  'no-notice': 1,
  'on-posting': 1,
  'sole-discretion': 1,
  'no-liability': 1,
  'no-consent': 1,
  uncapped: 1,
  'at-any-time': 0,
  immediate: 0,
  mutual: -2,
  'advance-notice': -1,
  'legal-limit': -1,
  'cause-only': -1,
} as const;

export type QualifierId = keyof typeof qualifierEffects;

/** Qualifiers that only repeat what a type says already, and so have no effect on it. */
const impliedQualifiers: Partial<Record<ClauseType, readonly QualifierId[]>> = {
  'sole-determination': ['sole-discretion'],
  'liability-exclusion': ['no-liability', 'uncapped'],
  'deemed-notice': ['no-notice', 'on-posting'],
};

/** The points that one qualifier adds to a clause of this type: 0 when it only says what the type says already. */
export function qualifierEffect(type: ClauseType, qualifier: QualifierId): number {
  return impliedQualifiers[type]?.includes(qualifier) ? 0 : qualifierEffects[qualifier];
}

/**
 * The severity of a clause: base points plus effects; 5 and more is critical, 3 and 4 high, 2 medium, less low.
 * A qualifier counts once, however often it is said.
 */
export function severityOf(type: ClauseType, qualifiers: Iterable<QualifierId>): Severity {
  const points = severityPoints(type, qualifiers);
  if (points >= 5) return 'critical';
  if (points >= 3) return 'high';
  return points === 2 ? 'medium' : 'low';
}

/** The points that a severity is made of: they tell apart clauses of one severity. */
export function severityPoints(type: ClauseType, qualifiers: Iterable<QualifierId>): number {
  let points: number = clauseTypes[type].base;
  for (const id of new Set(qualifiers)) points += qualifierEffect(type, id);
  return points;
}
