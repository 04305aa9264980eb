import type { Analysis } from '../clause/finding';
import { kindOf, type AnyFinding } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';
import { findingsInOrder } from './findings-in-order';

/** The findings of one severity. */
export interface SeverityGroup {
  severity: Severity;
  /** By what found them, in the order of the text; none is empty. */
  kinds: AnyFinding[][];
  count: number;
}

/** Findings by severity, the gravest first, and within by clause type or own rule; severities without any are left out. */
export function bySeverity(analysis: Analysis): SeverityGroup[] {
  const findings = findingsInOrder(analysis);
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const kinds = [...new Set(ofSeverity.map(kindOf))];
    const groups = kinds.map((kind) => ofSeverity.filter((finding) => kindOf(finding) === kind));
    return groups.length > 0 ? [{ severity, kinds: groups, count: ofSeverity.length }] : [];
  });
}
