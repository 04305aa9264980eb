/** What of an analysis a person wants to see. */
import type { Analysis } from '../clause/finding';
import { kindOf, type AnyFinding } from '../clause/own-finding';
import type { Settings } from './settings';

/**
 * An analysis as a person wants it. Every finding is in exactly one of `analysis`, `hidden`, `offKinds` and `offSeverities`,
 * so that a surface can say how many are not listed and why: nothing is left out in silence.
 */
export interface Applied {
  /** With the findings that are listed. */
  analysis: Analysis;
  /** The ids of those that are painted. */
  painted: ReadonlySet<string>;
  /** Hidden one by one ("not relevant here"). */
  hidden: AnyFinding[];
  /** Of a clause type or own rule that is off. */
  offKinds: AnyFinding[];
  /** Of a severity that is not shown. */
  offSeverities: AnyFinding[];
}

/** @param hiddenIds ids of the findings that are hidden on the page's site */
export function applySettings(analysis: Analysis, settings: Settings, hiddenIds: ReadonlySet<string>): Applied {
  const { shown, painted, kinds } = settings;
  const { findings, own } = analysis;
  const all: AnyFinding[] = [...findings, ...(own?.findings ?? [])];
  const placeOf = (finding: AnyFinding): 'listed' | 'hidden' | 'offKinds' | 'offSeverities' => {
    if (hiddenIds.has(finding.id)) return 'hidden';
    if (kinds[kindOf(finding)] === 'off') return 'offKinds';
    return shown.includes(finding.severity) ? 'listed' : 'offSeverities';
  };
  const isListed = (finding: AnyFinding) => placeOf(finding) === 'listed';
  const isPainted = (finding: AnyFinding) =>
    isListed(finding) && painted.includes(finding.severity) && kinds[kindOf(finding)] !== 'listed';
  return {
    analysis: {
      ...analysis,
      findings: findings.filter(isListed),
      ...(own && { own: { ...own, findings: own.findings.filter(isListed) } }),
    },
    painted: new Set(all.filter(isPainted).map(({ id }) => id)),
    hidden: all.filter((finding) => placeOf(finding) === 'hidden'),
    offKinds: all.filter((finding) => placeOf(finding) === 'offKinds'),
    offSeverities: all.filter((finding) => placeOf(finding) === 'offSeverities'),
  };
}
