import type { PageState, WhyUnreadable } from '../report/page-state';
import type { Settings } from '../settings/settings';
import { browser } from './native-api';
import type { Message, SnifferAnswer } from './messages';
import { isPdfUrl, whyUnreadable } from './readable-url';
import { siteState } from './site-choice';
import { injectSniffer } from './sniffer-injection';

/** The part of a tab that is asked for. */
export interface TabInfo {
  id?: number;
  url?: string;
  title?: string;
}

/**
 * What can be said of a tab: its reader knows best, else its sniffer, which is brought where it is not, unless the person
 * wants nothing read on its site. A page where neither answers must be reloaded, or cannot be read. `'reader-missing'`
 * where the sniffer found an agreement and no reader answers: it is not there yet, or never came.
 */
export async function tabState(tab: TabInfo, settings: Settings): Promise<PageState | 'reader-missing'> {
  const title = tab.title ?? '';
  const why = whyUnreadable(tab.url);
  if (why || tab.id === undefined) return { kind: 'unreadable', title, why: why ?? 'browser-page' };
  const site = siteState(tab.url ?? '', settings);
  if (site === 'never') return { kind: 'switched-off', title };
  const read = await askPage<PageState>(tab.id, { kind: 'ask-reader' });
  if (read) return read;
  const sniffed = await askSniffer(tab.id);
  if (sniffed?.noText || (!sniffed && isPdfUrl(tab.url ?? ''))) return { kind: 'unreadable', title, why: 'no-text' };
  if (!sniffed) {
    const unreadable = await whyNoScriptRuns(tab.id, tab.url ?? '');
    return unreadable ? { kind: 'unreadable', title, why: unreadable } : { kind: 'reload', title };
  }
  if (sniffed.agreement && site === 'ask') return { kind: 'waiting', title };
  return sniffed.agreement || site === 'always' ? 'reader-missing' : { kind: 'not-agreement', title };
}

/** Why no script of ours may run in a tab, or `null` when one may. */
async function whyNoScriptRuns(tabId: number, url: string): Promise<WhyUnreadable | null> {
  // Only Chrome asks for each extension whether it may read files.
  const mayReadFiles = url.startsWith('file:') ? await browser.extension.isAllowedFileSchemeAccess() : true;
  if (!mayReadFiles) return 'file-access';
  return browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => null,
    () => 'restricted',
  );
}

/** Asks a page's sniffer. Most pages have none, as they lack the words of agreements: there it is brought first. */
async function askSniffer(tabId: number): Promise<SnifferAnswer | undefined> {
  const ask = () => askPage<SnifferAnswer>(tabId, { kind: 'ask-sniffer' });
  const there = await ask();
  if (there) return there;
  try {
    await injectSniffer(tabId);
  } catch {
    // No script may run there.
    return undefined;
  }
  return ask();
}

/** Asks the scripts of a tab's page; `undefined` when none of them answers. */
export async function askPage<Answer>(tabId: number, message: Message): Promise<Answer | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as Answer | null | undefined) ?? undefined;
  } catch {
    // "Receiving end does not exist": the page was there before the extension, or is not there any more.
    return undefined;
  }
}
