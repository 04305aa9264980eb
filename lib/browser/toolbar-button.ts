import type { Texts } from '../clause/texts/texts';
import { countWords, headline } from '../report/headline';
import type { PageState } from '../report/page-state';
import { browser } from './api';
import { badgeOf, iconPath } from './badge';

/**
 * Shows a page's state on the toolbar button of its tab. Resolves with what a screen reader says of it where the page has
 * been read. Rejects when the tab is gone.
 */
export async function showOnToolbar(tabId: number, state: PageState, texts: Texts): Promise<string | undefined> {
  const { icon, text, color, title } = badgeOf(state, texts);
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, iconPath(icon, size)]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
  if (state.kind !== 'read') return undefined;
  return texts.tools.announce.ended(headline(state.analysis, texts), countWords(state.analysis, texts));
}
