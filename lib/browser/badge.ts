import { severities, type Severity } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { findingsInOrder } from '../report/findings-in-order';
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
  const findings = state.kind === 'read' ? findingsInOrder(state.analysis) : [];
  const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  return {
    icon: gravest ?? iconWithoutFindings(state),
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
function iconWithoutFindings(state: PageState): ToolbarIcon {
  if (state.kind === 'switched-off') return 'off';
  return state.kind === 'read' && state.analysis.coverage.read > 0 ? 'none' : 'idle';
}

/** "Clauselight: 12 clauses cost you something: 5 critical, 7 high". */
function titleOf(state: PageState, texts: Texts): string {
  return texts.punctuation.labelled(texts.name, wordsFor(state, texts));
}

function wordsFor(state: PageState, texts: Texts): string {
  const { punctuation, popup, tools } = texts;
  switch (state.kind) {
    case 'read': {
      const counts = countWords(state.analysis, texts);
      const lead = headline(state.analysis, texts);
      return counts ? punctuation.labelled(lead, counts) : lead;
    }
    case 'loading':
      return popup.loading;
    case 'reading':
      return popup.reading;
    case 'not-agreement':
      return popup.notAgreement;
    case 'unreadable':
      return popup.unreadable[state.why].lead;
    case 'switched-off':
      return tools.off.lead;
    case 'waiting':
      return tools.waiting.lead;
    case 'reload':
      return popup.reload;
    case 'error':
      return popup.error;
  }
}
