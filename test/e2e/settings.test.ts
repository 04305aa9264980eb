import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { smallTerms } from './choices-page';
import { highlightedWords, isPainted } from './in-page';

/** The element that has the keyboard, through all shadow roots. */
const focused = `((element) => {
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})(document.activeElement)`;

const isMarked = (words: string) => `${highlightedWords}.some((each) => each.includes(${JSON.stringify(words)}))`;

/** Everything of the page of settings is done by keys; what comes of it is looked at in an open agreement. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  let settings: BrowserPage;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/terms' ? smallTerms : undefined));
    browser = await launchWithExtension(name, { headless: true, language: 'en-GB' });
    page = await browser.open(`${server.url}/terms`);
    await until(page, isPainted);
  });

  // In Firefox, Tab leads from the end of a page out of it: each test begins at the start.
  beforeEach(async () => {
    settings = await browser.openOwnPage('options.html');
    await until(settings, `document.querySelector('cl-settings')?.shadowRoot?.querySelector('h1')?.textContent`);
  });

  afterEach(() => settings.close());

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Presses Tab until an element that matches has the keyboard. */
  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (await settings.evaluate(`${focused}?.matches(${JSON.stringify(selector)}) ?? false`)) return;
      await settings.press('Tab');
    }
    throw new Error(`No Tab leads to ${selector}`);
  }

  async function type(words: string): Promise<void> {
    for (const character of words) await settings.press(character);
  }

  const seen = () => settings.visibleText('cl-settings');

  test('everything that can have keys has them', async () => {
    await expect.poll(seen).toMatch(/Open the summary \S+ Go to the next finding \S+ Go to the previous finding/);
    expect(await seen()).not.toContain('No key');
  });

  test('marking low clauses takes effect on the open page', async () => {
    expect(await page.evaluate(isMarked('laws of Singapore'))).toBe(false);
    await tabTo('[name="painted-low"]');
    await settings.press(' ');
    await until(page, isMarked('laws of Singapore'));
    await expect.poll(seen).toMatch(/Saved$/);
  });

  test('an own rule is tried while it is written, and marks what it finds once it is saved', async () => {
    await tabTo('#add');
    await settings.press('Enter');
    await tabTo('[name="name"]');
    await type('Hats');
    await tabTo('textarea[name="phrases"]');
    await type('green hat');
    await expect
      .poll(seen, { timeout: 10_000 })
      .toMatch(/What it finds.*Developer Agreement.*1 match .*small green hat/);
    expect(await page.evaluate(isMarked('green hat'))).toBe(false);
    await tabTo('.btn.primary');
    await settings.press('Enter');
    await until(page, isMarked('green hat'));
    // The keyboard is given back to what opened the form.
    expect(await settings.evaluate(`${focused}.id`)).toBe('add');
  });

  test('a rule that was removed comes back by the button that has the keyboard then', async () => {
    await tabTo('[aria-label="Remove Hats"]');
    await settings.press('Enter');
    await until(page, `!${isMarked('green hat')}`);
    expect(await seen()).toContain('Hats: removed');
    expect(await settings.evaluate(`${focused}.className`)).toContain('undo');
    await settings.press('Enter');
    await until(page, isMarked('green hat'));
  });

  test('another language is spoken at once', async () => {
    await tabTo('[name="language"]');
    await settings.press('ArrowDown');
    await settings.press('ArrowDown');
    await expect.poll(() => settings.evaluate('document.documentElement.lang')).toBe('zh-CN');
    expect(await seen()).toMatch(/^设置/);
    expect(await seen()).toMatch(/打开摘要 \S+ 跳到下一处条款/);
  });
});
