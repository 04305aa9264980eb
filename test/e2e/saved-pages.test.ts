import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { startBlockingProxy, type BlockingProxy } from './blocking-proxy';
import { highlightSizes, isPainted } from './in-page';
import { outcomeOf, type PageOutcome } from './page-outcome';

/** Pages of our own, made by `npm run new-page`, each with a JSON file of what is expected of it. */
const ownFolder = fileURLToPath(new URL('../pages/saved', import.meta.url));

/** Saved pages of other people's, which are no part of the project: read in place, where somebody has put them. */
const othersFolder = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const areThere = existsSync(othersFolder);
if (!areThere) console.log('left out: ../shared/pages is not there');

/** How many of the saved agreements may be missed: one in ten. */
const mayBeMissed = 0.1;

/** A page is watched for ten seconds after its load. */
const watched = 11_000;

describe('saved pages, with every other host blocked', () => {
  let server: PageServer;
  let proxy: BlockingProxy;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages((page) => {
      const file = path.join(
        page.startsWith('/own/') ? path.dirname(ownFolder) : othersFolder,
        page.replace(/^\/own/, '/saved'),
      );
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

  test.each(pagesIn(ownFolder))('%s comes to what is expected', async (file) => {
    const expected = JSON.parse(
      readFileSync(path.join(ownFolder, file.replace('.html', '.json')), 'utf8'),
    ) as PageOutcome;
    const page = await browser.open(`${server.url}/own/${file}`);
    if (expected.agreement) await until(page, isPainted);
    expect(await outcomeOf(browser, page)).toEqual(expected);
    await page.close();
  });

  test.skipIf(!areThere)(
    'no other page is taken for an agreement, as long as it is watched',
    async () => {
      const opened = [];
      for (const file of pagesIn(path.join(othersFolder, 'others'))) {
        opened.push({ file, page: await browser.open(`${server.url}/others/${file}`) });
      }
      await new Promise((resolve) => setTimeout(resolve, watched));
      const taken: string[] = [];
      for (const { file, page } of opened) {
        const sizes = await page.evaluate<object>(highlightSizes);
        const outcome = await outcomeOf(browser, page);
        const isLeftAlone = Object.keys(sizes).length === 0 && !outcome.agreement && !outcome.unread;
        if (!isLeftAlone) taken.push(`${file}: ${JSON.stringify({ sizes, outcome })}`);
        await page.close();
      }
      expect(taken).toEqual([]);
    },
    300_000,
  );

  test.skipIf(!areThere)(
    'agreements are recognised and marked',
    async () => {
      const missed: string[] = [];
      const files = pagesIn(path.join(othersFolder, 'agreements'));
      for (const file of files) {
        const page = await browser.open(`${server.url}/agreements/${file}`);
        const isMarked = await until(page, isPainted, 10_000).catch(() => false);
        if (!isMarked) missed.push(`${file}: ${JSON.stringify(await outcomeOf(browser, page))}`);
        await page.close();
      }
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(files.length * mayBeMissed);
    },
    300_000,
  );
});

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(0);
  return files;
}
