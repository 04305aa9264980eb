import type { Report } from './report';
import { toReportEntry } from './report-entry';
import { safeJson } from './safe-json';

/** One line of JSON a file: `{"file", "title", "findings", "coverage"}`. Every line ends with a line break. */
export function toNdjson(reports: readonly Report[]): string {
  return reports.map((report) => safeJson(toReportEntry(report)) + '\n').join('');
}
