import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSeeds } from '../../seeds/serve';
import type { PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { isPainted } from './in-page';

const panelElement = `document.querySelector('cl-panel')`;
const panelState = `${panelElement}?.state`;
const list = `${panelElement}.shadowRoot.querySelector('cl-panel-list').shadowRoot`;
const rows = `[...${list}.querySelectorAll('.row')]`;
const openRow = `${list}.querySelector('.row[aria-expanded=true]')`;
/** What has the keyboard, in whatever shadow root. */
const focused = `((at) => { while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })(document.activeElement)`;
/** Where the browser changes something by itself. */
const soon = { timeout: 10_000 };

/** The real panel, docked beside the page. */
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
    panel = await openPanel();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPanel(): Promise<BrowserPage> {
    const opened = await browser.openSidePanel(page);
    await until(opened, `${panelState}?.kind === 'read'`);
    return opened;
  }

  /** Presses a key until what has the keyboard (`at`) passes. */
  async function pressUntil(key: string, isThere: string): Promise<void> {
    for (let pressed = 0; pressed < 12; pressed++) {
      if (await panel.evaluate<boolean>(`((at) => Boolean(at && ${isThere}))(${focused})`)) return;
      await panel.press(key);
    }
    throw new Error(`${key} never leads to ${isThere}`);
  }

  const openSection = () => panel.evaluate<string | undefined>(`${openRow}?.querySelector('.number').textContent`);

  test('lists the clauses of the page in its order, under its headings', async () => {
    expect(await panel.visibleText('cl-panel')).toContain('SHOPLINE Developer Agreement');
    const starts = await panel.evaluate<number[]>(
      `${rows}.map((row) => ${panelState}.analysis.findings.find(({ id }) => id === row.dataset.id).start)`,
    );
    expect(starts.length).toBeGreaterThan(50);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const headings = await panel.evaluate<string[]>(`[...${list}.querySelectorAll('h2')].map((h) => h.textContent)`);
    expect(headings).toEqual(
      expect.arrayContaining(['13. Breach of Liability', 'Annex 2: SHOPLINE Partner Agreement']),
    );
  });

  test('leads to another section that a clause refers to', async () => {
    const isSeen = `((box) => box.top >= 0 && box.bottom <= innerHeight)([...document.querySelectorAll('body *')]
      .findLast((each) => each.textContent.trim().startsWith('9. Application Removal') && !each.children.length)
      .getBoundingClientRect())`;
    expect(await page.evaluate(isSeen)).toBe(false);
    await panel.evaluate(`void ${rows}.find((row) => row.textContent.includes('8.3.3')).click()`);
    const place = `${list}.querySelector('cl-panel-finding')?.shadowRoot.querySelector('.with button')`;
    await until(panel, `Boolean(${place})`);
    await panel.evaluate(`void ${place}.click()`);
    await expect.poll(() => page.evaluate(isSeen)).toBe(true);
    await panel.evaluate(`void ${openRow}.click()`);
    await page.evaluate('scrollTo(0, 0)');
  });

  test('is used by keyboard alone: searched, opened, a clause hidden and brought back, closed', async () => {
    const before = await page.evaluate<number>('scrollY');
    const total = await panel.evaluate<number>(`${rows}.length`);
    await pressUntil('Tab', `at.matches('input[type=search]')`);
    for (const key of '13.2.8') await panel.press(key);
    await expect.poll(() => panel.evaluate<number>(`${rows}.length`)).toBeLessThan(10);
    await pressUntil('Tab', `at.matches('.row')`);
    await pressUntil('ArrowDown', `at.textContent.includes('US$10,000')`);
    await panel.press('Enter');
    await expect.poll(() => panel.visibleText('cl-panel')).toContain('Penalty starts at 4');
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(before + 1_000);
    await pressUntil('Tab', `at.querySelector('.hide')`);
    await panel.press('Enter');
    await expect.poll(() => panel.evaluate(`${panelState}.analysis.findings.length`), soon).toBe(total - 1);
    // The way back has the keyboard.
    await panel.press('Enter');
    await expect.poll(() => panel.evaluate(`${panelState}.analysis.findings.length`), soon).toBe(total);
    await pressUntil('Tab', `at.matches('.row')`);
    await panel.press('Escape');
    expect(await openSection()).toBe(undefined);
    await panel.press('Enter');
    await expect.poll(openSection).toBe('13.2.8');
  });

  test('still has its search and its open finding when it is opened again', async () => {
    const found = await panel.evaluate(`${rows}.length`);
    await panel.close();
    panel = await openPanel();
    await expect.poll(openSection).toBe('13.2.8');
    expect(await panel.evaluate(`${rows}.length`)).toBe(found);
    expect(await panel.evaluate(`${panelElement}.view.query`)).toBe('13.2.8');
  });

  test('speaks another language as soon as it is chosen, and goes on with what it shows', async () => {
    const choose = (language: string) =>
      panel.evaluate(
        `(async (area) => { const { settings } = await area.get('settings'); await area.set({ settings: { ...settings, language: '${language}' } }); })((globalThis.browser ?? chrome).storage.sync)`,
      );
    await choose('zh');
    await expect.poll(() => panel.visibleText('cl-panel'), soon).toContain('跟随页面');
    expect(await panel.evaluate('document.documentElement.lang')).toBe('zh-CN');
    expect(await openSection()).toBe('13.2.8');
    await choose('en');
    await expect.poll(() => panel.visibleText('cl-panel'), soon).toContain('Follow the page');
  });

  test('goes along to another tab and back, marks what is seen there, and has a view of each', async () => {
    const other = await browser.open(`${server.url}/shopline-en.html?again`);
    await until(other, isPainted);
    await expect.poll(() => panel.evaluate(`${panelElement}.page`), soon).toContain('again');
    const seen = () => panel.evaluate<string[]>(`[...${panelElement}.inView]`);
    await expect.poll(seen, soon).not.toEqual([]);
    expect(await panel.evaluate(`${panelElement}.view.query`)).toBe('');
    const atTop = await seen();
    await other.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
    await expect.poll(async () => (await seen()).some((id) => atTop.includes(id))).toBe(false);
    expect((await seen()).length).toBeGreaterThan(0);
    await other.evaluate(`location.href = '/'`);
    await expect.poll(() => panel.evaluate(`${panelState}?.kind`), soon).toBe('not-agreement');
    await other.close();
    await expect.poll(() => panel.evaluate(`${panelElement}.view.query`), soon).toBe('13.2.8');
    await expect.poll(openSection, soon).toBe('13.2.8');
  });
});
