import type { Analysis } from '../lib/clause/finding';
import type { Texts } from '../lib/clause/texts/texts';
import { readPercent } from '../lib/report/coverage';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { headline } from '../lib/report/headline';
import type { PageState } from '../lib/report/page-state';
import type { NoticeAction } from './cl-notice';
import { siteWords, type PopupSite } from './popup-menu';

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

/** What to say of a page on a site where a person has switched Clauselight off. */
export function offNotice(site: PopupSite, { tools }: Texts): Notice {
  const action: NoticeAction = { label: siteWords(site, tools), event: 'cl-switch-site' };
  return { lead: tools.off.lead, paragraphs: [tools.off.why], action };
}

/** What to say of a page in this state, or `null` when its findings speak. */
export function noticeOf(state: PageState, texts: Texts): Notice | null {
  const { popup } = texts;
  switch (state.kind) {
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
  return leftOut !== undefined && leftOut.hidden.length + leftOut.bySettings > 0;
}

function nothingFound(analysis: Analysis, texts: Texts): Notice {
  const { report } = texts;
  const lead = headline(analysis, texts);
  // Of what was not read, "looked for" would claim too much.
  return { lead, paragraphs: readPercent(analysis.coverage) === 0 ? [] : [report.lookedFor, report.canBeMissed] };
}
