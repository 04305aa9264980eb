import type { AnyFinding } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';

/** How many of the findings there are of each severity. */
export function countSeverities(findings: readonly AnyFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Sorts findings gravest first; those of equal severity keep the order of the text. */
export function gravestFirst<T extends AnyFinding>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.start - b.start,
  );
}
