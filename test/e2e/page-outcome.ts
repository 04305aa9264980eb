import type { PageState } from '../../lib/report/page-state';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';

/** What becomes of a page, short enough to be judged by a person. */
export interface PageOutcome {
  agreement: boolean;
  /** What the popup says instead, where nothing was read. */
  unread?: string;
  languages?: readonly string[];
  /** Number of findings of each type that has any, types in the order of the alphabet. */
  findings?: Record<string, number>;
  coverage?: { characters: number; read: number };
}

/** What the popup knows of a page, once it is read or known not to be an agreement. */
export async function outcomeOf(browser: ExtensionBrowser, page: BrowserPage): Promise<PageOutcome> {
  const popup = await browser.openPopup(page);
  try {
    const kind = `document.querySelector('cl-popup')?.state?.kind`;
    await until(popup, `!['loading', 'reading', undefined].includes(${kind})`);
    return outcome(await popup.evaluate<PageState>(`document.querySelector('cl-popup').state`));
  } finally {
    await popup.close();
  }
}

function outcome(state: PageState): PageOutcome {
  if (state.kind === 'not-agreement') return { agreement: false };
  if (state.kind !== 'read') return { agreement: false, unread: state.kind };
  const { findings, languages, coverage } = state.analysis;
  const counts: Record<string, number> = {};
  for (const type of findings.map((finding) => finding.type).sort()) counts[type] = (counts[type] ?? 0) + 1;
  const { characters, read } = coverage;
  return { agreement: true, languages, findings: counts, coverage: { characters, read } };
}
