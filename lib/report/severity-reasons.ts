import { clauseTypes } from '../clause/clause-type';
import type { AnyFinding } from '../clause/own-finding';
import { qualifierEffect } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { withCapital } from './capital';
import { findingName } from './finding-name';

/** One summand of a severity, and the clause's own words for it where it has any. */
export interface SeverityReason {
  words: string;
  quote?: string;
}

/**
 * How the severity of a finding comes about: where its type starts and what each qualifier adds, those without an effect
 * left out. None for a finding of an own rule: its severity is what its author chose.
 */
export function severityReasons(finding: AnyFinding, texts: Texts): SeverityReason[] {
  if (finding.type === 'own') return [];
  const { type, qualifiers } = finding;
  const once = new Map(qualifiers.toReversed().map((qualifier) => [qualifier.id, qualifier]));
  const effects = [...once.values()]
    .toReversed()
    .map(({ id, quote }) => ({ id, quote, points: qualifierEffect(type, id) }))
    .filter(({ points }) => points !== 0);
  return [
    { words: texts.panel.startsAt(findingName(finding, texts), clauseTypes[type].base) },
    ...effects.map(({ id, quote, points }) => ({
      words: texts.panel.effect(withCapital(texts.qualifiers[id]), points),
      quote,
    })),
  ];
}
