/** Severity must tell things apart: where almost everything is grave, nothing is. */
import { severities, type Severity } from '../../lib/clause/severity';

/** How many findings have each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The largest share of the findings that may be this grave: one in fifteen, one in three. */
export const largestShares = { critical: 1 / 15, high: 1 / 3 } as const satisfies Partial<Record<Severity, number>>;

/** The share of each severity, 0 to 1; 0 for all when there are no findings. */
export function severityShares(counts: SeverityCounts): Record<Severity, number> {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  const share = (severity: Severity) => (total === 0 ? 0 : counts[severity] / total);
  return { critical: share('critical'), high: share('high'), medium: share('medium'), low: share('low') };
}

/** Whether no more of the findings are critical and high than may be. */
export function isCalibrated(counts: SeverityCounts): boolean {
  const { critical, high } = severityShares(counts);
  return critical <= largestShares.critical && high <= largestShares.high;
}

export function sumSeverities(all: readonly SeverityCounts[]): SeverityCounts {
  const sum = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const counts of all) for (const severity of severities) sum[severity] += counts[severity];
  return sum;
}
