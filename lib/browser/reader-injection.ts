import { browser } from './api';

/**
 * Puts the reader into a tab's page, with its style sheet. Rejects where no script may run.
 * @param documentId of the page that is meant, so that no other one that has come in its place is read; without it,
 *   as in browsers that give none, whatever page the tab shows
 */
export async function injectReader(tabId: number, documentId?: string): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  const files = ['/assets/highlights.css'];
  // A second copy replaces the first; its sheet must not be there twice.
  await browser.scripting.removeCSS({ target, files }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, files });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}
