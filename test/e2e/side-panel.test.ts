import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSeeds } from '../../seeds/serve';
import type { PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { isPainted } from './in-page';

const panelState = `document.querySelector('cl-panel')?.state`;
const rows = `[...document.querySelector('cl-panel').shadowRoot.querySelector('cl-panel-list').shadowRoot.querySelectorAll('.row')]`;

/** The panel's page in a tab of its own: there it shows the tab that was in front last. */
describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  let panel: BrowserPage;

  beforeAll(async () => {
    server = await serveSeeds();
    browser = await launchWithExtension(name, { headless: true });
    page = await browser.open(`${server.url}/shopline-en.html`);
    await until(page, isPainted);
    panel = await browser.openOwnPage('sidepanel.html');
    await until(panel, `${panelState}?.kind === 'read'`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('lists the clauses of the page in its order', async () => {
    expect(await panel.visibleText('cl-panel')).toContain('SHOPLINE Developer Agreement');
    const starts = await panel.evaluate<number[]>(
      `${rows}.map((row) => ${panelState}.analysis.findings.find(({ id }) => id === row.dataset.id).start)`,
    );
    expect(starts.length).toBeGreaterThan(50);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('opens a finding, goes there on the page, and hides it until that is undone', async () => {
    const before = await page.evaluate<number>('scrollY');
    const total = await panel.evaluate<number>(`${rows}.length`);
    await panel.evaluate(`${rows}.find((row) => row.textContent.includes('13.2.8')).focus()`);
    await panel.press('Enter');
    await expect.poll(() => panel.visibleText('cl-panel')).toContain('Penalty starts at 4');
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(before + 1_000);
    await panel.evaluate(
      `document.querySelector('cl-panel').shadowRoot.querySelector('cl-panel-list').shadowRoot
        .querySelector('cl-panel-finding').shadowRoot.querySelector('.btn .hide').closest('button').focus()`,
    );
    await panel.press('Enter');
    await expect.poll(() => panel.evaluate(`${rows}.length`), { timeout: 10_000 }).toBe(total - 1);
    // The way back has the keyboard.
    await panel.press('Enter');
    await expect.poll(() => panel.evaluate(`${rows}.length`), { timeout: 10_000 }).toBe(total);
  });

  test('goes along to another tab, and marks what is seen there as it is scrolled', async () => {
    const other = await browser.open(`${server.url}/shopline-en.html?again`);
    await until(other, isPainted);
    const seen = () => panel.evaluate<string[]>(`[...document.querySelector('cl-panel').inView]`);
    await expect.poll(seen, { timeout: 10_000 }).not.toEqual([]);
    const atTop = await seen();
    await other.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
    await expect.poll(async () => (await seen()).some((id) => atTop.includes(id))).toBe(false);
    expect((await seen()).length).toBeGreaterThan(0);
    await other.evaluate(`location.href = '/'`);
    await expect.poll(() => panel.evaluate(`${panelState}?.kind`), { timeout: 10_000 }).toBe('not-agreement');
    await other.close();
  });
});
