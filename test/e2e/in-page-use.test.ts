import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSeeds } from '../../seeds/serve';
import type { PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { isPainted, placeOf, scrollTo } from './in-page';

/** Names of the highlights of the open clause. */
const openNames = `[...CSS.highlights.keys()].filter((name) => name.startsWith('cl-open-'))`;

/** Points at the right edge of the window at which the page sees our element. */
const strokePoints = `(() => {
  const x = document.documentElement.clientWidth - 3;
  const rows = Array.from({ length: Math.floor(innerHeight / 2) }, (_, index) => index * 2);
  return rows.filter((y) => document.elementFromPoint(x, y)?.localName === 'clauselight-card').map((y) => [x, y]);
})()`;

describe.each(['chromium', 'firefox'] as const)('in the page, in %s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  const card = () => page.visibleText('clauselight-card');
  const position = async () => /(\d+) of \d+ (?:Hide|Copy|Finding)/.exec((await card()) ?? '')?.[1];

  beforeAll(async () => {
    server = await serveSeeds();
    browser = await launchWithExtension(name, { headless: true, language: 'en-GB' });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    page = await browser.open(`${server.url}/shopline-en.html`);
    await until(page, isPainted);
  });

  afterEach(() => page.close());

  test('by keyboard alone: commands go through the findings, Tab reaches the card, Escape gives the keyboard back', async () => {
    await page.evaluate(`(document.body.tabIndex = -1, document.body.focus(), scrollTo(0, 0))`);
    await browser.command(page, 'next-finding');
    await until(page, `${openNames}.length > 0`);
    const first = Number(await position());
    expect(await page.evaluate(`document.activeElement.localName`)).toBe('clauselight-card');
    await browser.command(page, 'next-finding');
    await expect.poll(position).toBe(String(first + 1));
    await browser.command(page, 'previous-finding');
    await expect.poll(position).toBe(String(first));
    await page.press('ArrowDown');
    await expect.poll(position).toBe(String(first + 1));
    // The first control of the card closes it.
    await page.press('Tab');
    await page.press('Enter');
    await until(page, `${openNames}.length === 0`);
    expect(await page.evaluate(`document.activeElement === document.body`)).toBe(true);
    await browser.command(page, 'next-finding');
    await until(page, `${openNames}.length > 0`);
    await page.press('Escape');
    await until(page, `${openNames}.length === 0`);
    expect(await page.evaluate(`document.activeElement === document.body`)).toBe(true);
  });

  test('the command for highlights takes them away and brings them back', async () => {
    await browser.command(page, 'toggle-highlights');
    await until(page, `!${isPainted}`);
    await browser.command(page, 'toggle-highlights');
    await until(page, isPainted);
  });

  // No program can press the shortcuts of Chromium.
  test.runIf(name === 'firefox')('the keys that are suggested are not taken by the browser', async () => {
    await browser.pressShortcut(page, 'Alt+Shift+>');
    await until(page, `${openNames}.length > 0`);
    const first = Number(await position());
    await browser.pressShortcut(page, 'Alt+Shift+>');
    await expect.poll(position).toBe(String(first + 1));
    await browser.pressShortcut(page, 'Alt+Shift+<');
    await expect.poll(position).toBe(String(first));
    await page.press('Escape');
    await browser.pressShortcut(page, 'Alt+Shift+U');
    await until(page, `!${isPainted}`);
    await browser.pressShortcut(page, 'Alt+Shift+U');
    await until(page, isPainted);
    await browser.pressShortcut(page, 'Alt+Shift+O');
    await until(page, `!document.hasFocus()`);
  });

  test('a stroke at the edge leads to its clause', async () => {
    await page.evaluate(`scrollTo(0, 0)`);
    await until(page, `${strokePoints}.length > 0`);
    const points = await page.evaluate<[number, number][]>(strokePoints);
    const [x, y] = points.at(-1)!;
    await page.click(x, y);
    await until(page, `${openNames}.length > 0 && scrollY > 1000`);
    expect(await card()).toMatch(/Copy/);
  });

  test('hiding from the card takes the mark away; undoing brings it back', async () => {
    const words = 'pay a penalty ranging from';
    await page.evaluate(scrollTo(words));
    const { x, y } = await page.evaluate<{ x: number; y: number }>(placeOf(words));
    await page.click(x, y);
    await expect.poll(card).toContain('Penalty');
    const count = `[...CSS.highlights].filter(([name]) => name.startsWith('cl-critical')).reduce((sum, [, { size }]) => sum + size, 0)`;
    const before = await page.evaluate<number>(count);
    const here = Number(await position());
    await browser.command(page, 'previous-finding');
    await expect.poll(position).toBe(String(here - 1));
    await browser.command(page, 'next-finding');
    await expect.poll(position).toBe(String(here));
    // Close, what to ask for, previous, next, hide.
    for (let tab = 0; tab < 5; tab++) await page.press('Tab');
    await page.press('Enter');
    await expect.poll(card).toContain('Hidden');
    await until(page, `${count} < ${before}`);
    await page.press('Enter');
    await until(page, `${count} === ${before}`);
    await expect.poll(card).toContain('Amount');
  });

  test('the toolbar button says in words what it shows', async () => {
    await expect
      .poll(() => browser.toolbarTitle(page))
      .toMatch(/^Clauselight: \d+ clauses cost you something: \d+ critical, \d+ high/);
  });
});
