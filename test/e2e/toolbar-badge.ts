import { expect } from 'vitest';
import type { BrowserPage, ExtensionBrowser } from '../browsers/extension-browser';

/** What the toolbar button carries once it counts something: it is told after the page is marked. */
export async function countOnToolbar(
  browser: ExtensionBrowser,
  page: BrowserPage,
): Promise<{ text: string; color: string }> {
  await expect.poll(async () => (await browser.badge(page)).text).not.toBe('');
  return browser.badge(page);
}
