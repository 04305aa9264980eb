import { clauseTypes, families, type Family } from '../clause/clause-type';
import type { Analysis, Finding } from '../clause/finding';
import { severities, type Severity } from '../clause/severity';
import type { OwnFinding } from '../clause/own-finding';
import { findingsInOrder } from './findings-in-order';
import { countSeverities, gravestFirst } from './severity-counts';

/** The findings of one family. */
export interface FamilySummary {
  family: Family;
  counts: Record<Severity, number>;
  /** Gravest first, then in the order of the text. Never empty. */
  findings: Finding[];
}

/** An agreement at a glance. Counts add up to the total. */
export interface Summary {
  total: number;
  counts: Record<Severity, number>;
  /** Those with findings, the gravest first. */
  families: FamilySummary[];
  /** What own rules found, gravest first; they are of no family. */
  own: OwnFinding[];
}

/** Sums an analysis up: how much, how grave, about what. Its key terms are `chooseKeyTerms`. */
export function summarise(analysis: Analysis): Summary {
  const { findings, own } = analysis;
  const all = findingsInOrder(analysis);
  return {
    total: all.length,
    counts: countSeverities(all),
    families: families
      .map((family) => summariseFamily(family, findings))
      .filter((summary) => summary.findings.length > 0)
      .sort(compareGravity),
    own: gravestFirst(own?.findings ?? []),
  };
}

function summariseFamily(family: Family, all: readonly Finding[]): FamilySummary {
  const findings = gravestFirst(all.filter(({ type }) => clauseTypes[type].family === family));
  return { family, counts: countSeverities(findings), findings };
}

/** The family with more of the gravest findings goes first; where they have as many, the next severity decides. */
function compareGravity(a: FamilySummary, b: FamilySummary): number {
  const decisive = severities.find((severity) => a.counts[severity] !== b.counts[severity]);
  return decisive ? b.counts[decisive] - a.counts[decisive] : 0;
}
