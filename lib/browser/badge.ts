import { severities, type Severity } from '../clause/severity';
import type { PageState } from '../report/page-state';

/** What stands on the toolbar icon. */
export interface Badge {
  /** The number of findings, or `''`. */
  text: string;
  /** Background colour, that of the gravest finding. */
  color: string;
}

/** The badge for a page: the number of its findings in the colour of the gravest; empty when there are none. */
export function badgeOf(state: PageState): Badge {
  const findings = state.kind === 'read' ? state.analysis.findings : [];
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return { text: findings.length > 0 ? String(findings.length) : '', color: COLORS[gravest ?? 'low'] };
}

/** The marks' colours on light ground; white text on each has a contrast of at least 6. */
const COLORS: Record<Severity, string> = { critical: '#8c1537', high: '#a3420a', medium: '#6f5c00', low: '#3f6080' };
