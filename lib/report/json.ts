import { summarise } from './summary';
import type { Report } from './report';
import { toReportEntry } from './report-entry';
import { safeJson } from './safe-json';

/** All reports as one indented JSON array: the fields of `toNdjson`, and with them date, languages, counts and key terms. */
export function toJson(reports: readonly Report[]): string {
  return safeJson(reports.map(entryOf), 2) + '\n';
}

function entryOf(report: Report): object {
  const { effectiveDate, languages } = report.analysis;
  const { counts, keyTerms } = summarise(report.analysis);
  const { file, title, ...rest } = toReportEntry(report);
  const terms = keyTerms.map(({ finding, ...term }) => ({ id: finding.id, ...term }));
  return { file, title, effectiveDate, languages, counts, keyTerms: terms, ...rest };
}
