import type { Coverage, Finding } from '../clause/finding';
import type { AnyFinding, OwnFinding } from '../clause/own-finding';
import { findingsInOrder } from './findings-in-order';
import type { Report } from './report';

/** What machine-readable reports say of a file. */
export interface ReportEntry {
  file: string;
  title: string | null;
  /** In the order of the text; those of own rules have the type "own" and their rule. */
  findings: AnyFinding[];
  coverage: Coverage;
  /** How many sentences own rules with a pattern were not asked about; only where own rules were asked. */
  unasked?: number;
}

/** The entry of a report, its fields in the documented order. */
export function toReportEntry({ file, analysis }: Report): ReportEntry {
  const { title, coverage, own } = analysis;
  const findings = findingsInOrder(analysis).map((finding) =>
    finding.type === 'own' ? ownInOrder(finding) : inOrder(finding),
  );
  return { file, title, findings, coverage, ...(own && { unasked: own.unasked }) };
}

function ownInOrder(finding: OwnFinding): OwnFinding {
  const { id, type, rule, severity, start, end, quote, parts, section, facts, qualifiers, matches } = finding;
  return { id, type, rule, severity, start, end, quote, parts, section, facts, qualifiers, matches };
}

function inOrder(finding: Finding): Finding {
  const { id, type, severity, start, end, quote, parts, section, facts, qualifiers } = finding;
  return { id, type, severity, start, end, quote, parts, section, facts, qualifiers };
}
