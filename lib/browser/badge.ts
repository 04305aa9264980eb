import { severities, type Severity } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { countWords, headline } from '../report/headline';
import type { PageState } from '../report/page-state';

/** Every icon of the toolbar: nothing read, nothing found, the gravest finding, switched off. */
export const toolbarIcons = ['idle', 'none', 'low', 'medium', 'high', 'critical', 'off'] as const;

export type ToolbarIcon = (typeof toolbarIcons)[number];

/** In px; those of the toolbar are the first three, on screens of one, two and three pixels to a CSS pixel. */
export const iconSizes = [16, 32, 48, 128] as const;

/** What the toolbar button shows and says. */
export interface Badge {
  icon: ToolbarIcon;
  /** The number of findings, or `''`. */
  text: string;
  /** Background colour of the number, that of the gravest finding. */
  color: string;
  /** What the icon means, in words: its tooltip and accessible name. */
  title: string;
}

/** The badge for a page: the number of its findings in the colour of the gravest; empty when there are none. */
export function badgeOf(state: PageState, texts: Texts): Badge {
  const findings = state.kind === 'read' ? state.analysis.findings : [];
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return {
    icon: gravest ?? (isNothingFound(state) ? 'none' : 'idle'),
    text: findings.length > 0 ? String(findings.length) : '',
    color: COLORS[gravest ?? 'low'],
    title: titleOf(state, texts),
  };
}

/** Where an icon stands in the extension. */
export function iconPath(icon: ToolbarIcon, size: number): string {
  return `/icon/${icon}-${size}.png`;
}

/** The marks' colours on light ground; white text on each has a contrast of at least 6. */
const COLORS: Record<Severity, string> = { critical: '#8c1537', high: '#a3420a', medium: '#6f5c00', low: '#3f6080' };

/** Nothing found, and something read: "nothing found" and "not read" never look the same. */
function isNothingFound(state: PageState): boolean {
  return state.kind === 'read' && state.analysis.findings.length === 0 && state.analysis.coverage.read > 0;
}

/** "Clauselight: 12 clauses cost you something: 5 critical, 7 high". */
function titleOf(state: PageState, texts: Texts): string {
  const { punctuation, popup, name } = texts;
  return punctuation.labelled(name, wordsOf());

  function wordsOf(): string {
    if (state.kind === 'read') {
      const counts = countWords(state.analysis, texts);
      const lead = headline(state.analysis, texts);
      return counts ? punctuation.labelled(lead, counts) : lead;
    }
    if (state.kind === 'reading') return popup.reading;
    if (state.kind === 'unreadable') return popup.unreadable[state.why].lead;
    if (state.kind === 'reload') return popup.reload;
    if (state.kind === 'error') return popup.error;
    return popup.notAgreement;
  }
}
