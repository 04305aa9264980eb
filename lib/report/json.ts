import type { Texts } from '../clause/texts/texts';
import { findingsInOrder } from './findings-in-order';
import { chooseKeyTerms } from './key-terms';
import type { Report } from './report';
import { toReportEntry } from './report-entry';
import { safeJson } from './safe-json';
import { countSeverities } from './severity-counts';

/** All reports as one indented JSON array: the fields of `toNdjson`, and with them date, languages, counts and key terms. */
export function toJson(reports: readonly Report[], texts: Texts): string {
  const entries = reports.map((report) => entryOf(report, texts));
  return safeJson(entries, 2) + '\n';
}

function entryOf(report: Report, texts: Texts): object {
  const { analysis } = report;
  const { effectiveDate, languages } = analysis;
  const counts = countSeverities(findingsInOrder(analysis));
  const { file, title, ...rest } = toReportEntry(report);
  const terms = chooseKeyTerms(analysis.findings, texts).map(({ finding, ...term }) => ({ id: finding.id, ...term }));
  return { file, title, effectiveDate, languages, counts, keyTerms: terms, ...rest };
}
