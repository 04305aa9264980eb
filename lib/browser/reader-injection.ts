import { browser } from './api';

/** Puts the reader into a tab's page, with its style sheet. Rejects where no script may run. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const files = ['/content-scripts/reader.css'];
  // A second copy replaces the first; its sheet must not be there twice.
  await browser.scripting.removeCSS({ target, files }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, files });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
}
