import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { startBlockingProxy, type BlockingProxy } from './blocking-proxy';
import { highlightSizes, isPainted } from './in-page';
import { servePages, type PageServer } from '../../seeds/page-server';

/** Saved pages of other people's, which are no part of the project: read in place, where somebody has put them. */
const folder = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const areThere = existsSync(folder);
if (!areThere) console.log('left out: ../shared/pages is not there');

/** How many of the saved agreements may be missed: one in ten. */
const mayBeMissed = 0.1;

describe.skipIf(!areThere)('saved real pages, with every other host blocked', () => {
  let server: PageServer;
  let proxy: BlockingProxy;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages((page) => {
      const file = path.join(folder, page);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    });
    proxy = await startBlockingProxy();
    browser = await launchWithExtension('chromium', { headless: true, proxy: proxy.address });
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await server?.close();
  });

  test('no other page is taken for an agreement', async () => {
    const taken: string[] = [];
    for (const file of pagesIn('others')) {
      const page = await browser.open(`${server.url}/others/${file}`);
      const lines = await askPopup(page);
      const isLeftAlone = lines.some((line) => line.includes('doesn’t read like an agreement'));
      const sizes = await page.evaluate<object>(highlightSizes);
      if (!isLeftAlone || Object.keys(sizes).length > 0) taken.push(`${file}: ${lines.slice(0, 3).join(' | ')}`);
      await page.close();
    }
    expect(taken).toEqual([]);
  }, 300_000);

  test('agreements are recognised and marked', async () => {
    const missed: string[] = [];
    const files = pagesIn('agreements');
    for (const file of files) {
      const page = await browser.open(`${server.url}/agreements/${file}`);
      const isMarked = await until(page, isPainted, 5_000).catch(() => false);
      if (!isMarked) missed.push(`${file}: ${(await askPopup(page)).slice(0, 3).join(' | ')}`);
      await page.close();
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(files.length * mayBeMissed);
  }, 300_000);

  async function askPopup(page: BrowserPage): Promise<string[]> {
    const popup = await browser.openPopup(page);
    const lines = await popupSummary(popup);
    await popup.close();
    return lines;
  }
});

function pagesIn(kind: string): string[] {
  const files = readdirSync(path.join(folder, kind)).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(0);
  return files;
}
