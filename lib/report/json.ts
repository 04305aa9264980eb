import type { Texts } from '../clause/texts/texts';
import { summarise } from './summary';
import type { Report } from './report';
import { toReportEntry } from './report-entry';
import { safeJson } from './safe-json';

/** All reports as one indented JSON array: the fields of `toNdjson`, and with them date, languages, counts and key terms. */
export function toJson(reports: readonly Report[], texts: Texts): string {
  const entries = reports.map((report) => entryOf(report, texts));
  return safeJson(entries, 2) + '\n';
}

function entryOf(report: Report, texts: Texts): object {
  const { effectiveDate, languages } = report.analysis;
  const { counts, keyTerms } = summarise(report.analysis, texts);
  const { file, title, ...rest } = toReportEntry(report);
  const terms = keyTerms.map(({ finding, ...term }) => ({ id: finding.id, ...term }));
  return { file, title, effectiveDate, languages, counts, keyTerms: terms, ...rest };
}
