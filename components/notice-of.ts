import type { Analysis } from '../lib/clause/finding';
import type { Texts } from '../lib/clause/texts/texts';
import { readPercent } from '../lib/report/coverage';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { headline } from '../lib/report/headline';
import type { PageState } from '../lib/report/page-state';
import type { NoticeAction } from './cl-notice';

/** What is said of a page that has no findings to list. */
export interface Notice {
  lead: string;
  paragraphs: string[];
  /** Words of others, such as an error's. */
  detail?: string;
  action?: NoticeAction;
  /** Under the title of the page. */
  meta?: string;
}

/** What to say of a page in this state, or `null` when its findings speak. */
export function noticeOf(state: PageState, texts: Texts): Notice | null {
  const { popup, tools } = texts;
  switch (state.kind) {
    case 'loading':
      return { lead: popup.loading, paragraphs: [popup.loadingWhy] };
    case 'reading':
      return { lead: popup.reading, paragraphs: [popup.nothingLeaves] };
    case 'read':
      return isFound(state) ? null : nothingFound(state.analysis, texts);
    case 'not-agreement':
      return {
        lead: popup.notAgreement,
        paragraphs: [popup.notAgreementWhy],
        action: { label: popup.scanAnyway, event: 'cl-scan-anyway' },
        meta: popup.notScanned,
      };
    case 'unreadable': {
      const { lead, why } = popup.unreadable[state.why];
      return { lead, paragraphs: [why] };
    }
    case 'switched-off':
      return { lead: tools.off.lead, paragraphs: [tools.off.why], meta: popup.notScanned };
    case 'waiting':
      return {
        lead: tools.waiting.lead,
        paragraphs: [tools.waiting.why],
        action: { label: tools.waiting.read, event: 'cl-scan-anyway' },
        meta: popup.notScanned,
      };
    case 'reload':
      return {
        lead: popup.reload,
        paragraphs: [popup.reloadWhy, popup.reloadWarning],
        action: { label: popup.reloadPage, event: 'cl-reload-page', icon: 'reload' },
        meta: popup.openedBefore,
      };
    case 'error':
      return {
        lead: popup.error,
        paragraphs: [popup.errorWhy, popup.reloadWarning],
        detail: state.message,
        action: { label: popup.reloadPage, event: 'cl-reload-page', icon: 'reload' },
      };
  }
}

/** Whether there are findings, be they listed or left out. */
function isFound({ analysis, leftOut }: Extract<PageState, { kind: 'read' }>): boolean {
  if (findingsInOrder(analysis).length > 0) return true;
  return leftOut !== undefined && leftOut.hidden.length + leftOut.offKinds.length + leftOut.offSeverities.length > 0;
}

function nothingFound(analysis: Analysis, texts: Texts): Notice {
  const { report } = texts;
  const lead = headline(analysis, texts);
  // Of what was not read, "looked for" would claim too much.
  return { lead, paragraphs: readPercent(analysis.coverage) === 0 ? [] : [report.lookedFor, report.canBeMissed] };
}
