import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { renderSeedPage } from '../../seeds/render-page';
import { seedText } from '../../seeds/serve';
import { until, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { isPainted } from './in-page';
import { countOnToolbar } from './toolbar-badge';

/** A page that has Chromium make another one ready before anybody asks for it; Firefox does not do that. */
const start = `<!doctype html><title>A shop</title><p><a href="/merchant">Terms</a></p>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/merchant"],"eagerness":"immediate"}]}</script>`;

/** Far longer (ms) than a page takes to be read. */
const A_WHILE = 2_000;

let server: PageServer;
let browser: ExtensionBrowser;
const asked: string[] = [];

beforeAll(async () => {
  const pages = new Map([
    ['/', start],
    ['/merchant', renderSeedPage('shopline-en', seedText('shopline-en'))],
  ]);
  server = await servePages((path) => {
    asked.push(path);
    return pages.get(path);
  });
  browser = await launchWithExtension('chromium', { headless: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('chromium: a page that is made ready in advance is read when it is shown, and not before', async () => {
  const page = await browser.open(`${server.url}/`);
  await expect.poll(() => asked, { timeout: 10_000 }).toContain('/merchant');
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  expect((await browser.badge(page)).text).toBe('');

  await page.evaluate(`void document.querySelector('a').click()`);
  await until(page, `location.pathname === '/merchant'`);
  const shownAfter = await page.evaluate<number>(`performance.getEntriesByType('navigation')[0].activationStart`);
  expect(shownAfter).toBeGreaterThan(A_WHILE / 2);
  await until(page, isPainted);
  expect(Number((await countOnToolbar(browser, page)).text)).toBeGreaterThan(0);
});
