import type { Scripting } from './api';
import { browser } from './native-api';

/**
 * Puts the sniffer into a tab's page and lets it look once: afterwards it answers. Rejects where no script may run.
 * @param documentId as in `targetOf`
 */
export async function injectSniffer(tabId: number, documentId?: string): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(tabId, documentId), files: ['/sniffer.js'] });
}

/**
 * The page of a tab.
 * @param documentId of the page that is meant, so that no other one that has come in its place is read; without it,
 *   as in browsers that give none, whatever page the tab shows
 */
export function targetOf(tabId: number, documentId?: string): Scripting.InjectionTarget {
  return documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
}
