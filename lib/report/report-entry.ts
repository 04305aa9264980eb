import type { Analysis, Coverage, Finding } from '../clause/finding';
import type { Report } from './report';

/** What machine-readable reports say of a file. */
export interface ReportEntry {
  file: string;
  title: string | null;
  findings: Finding[];
  coverage: Coverage;
}

/** The entry of a report, its fields in the documented order. */
export function toReportEntry({ file, analysis: { title, findings, coverage } }: Report): ReportEntry {
  return { file, title, findings: findings.map(inOrder), coverage };
}

function inOrder(finding: Analysis['findings'][number]): Finding {
  const { id, type, severity, start, end, quote, parts, section, facts, qualifiers } = finding;
  return { id, type, severity, start, end, quote, parts, section, facts, qualifiers };
}
