import type { Analysis } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';

/** The findings of the clause types and those of own rules, in the order of the text. */
export function findingsInOrder({ findings, own }: Analysis): AnyFinding[] {
  if (!own || own.findings.length === 0) return findings;
  return [...findings, ...own.findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
