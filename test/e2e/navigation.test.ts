import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderSeedPage } from '../../seeds/render-page';
import { servePages, type PageServer } from '../../seeds/page-server';
import { seedText } from '../../seeds/serve';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { singlePage, viewOf } from '../pages/single-page';
import { highlightedWords, isPainted } from './in-page';
import { countOnToolbar } from './toolbar-badge';

const views = {
  '/merchant': viewOf(renderSeedPage('shopline-en', seedText('shopline-en'))),
  '/mini': viewOf(renderSeedPage('weixin-en', seedText('weixin-en'))),
  '/tomatoes': {
    title: 'Tomatoes',
    html: '<h1>Growing tomatoes</h1><p>They want sun, water and shelter.</p>'.repeat(30),
  },
};

/** Words that are marked on each agreement. */
const marked = {
  merchant: 'pay a penalty ranging from',
  mini: 'Tencent has the right to amend the content of these Terms',
};

const isUnpainted = `!(${isPainted})`;

const hosts = 'document.querySelectorAll("clauselight-card").length';

describe.each(['chromium', 'firefox'] as const)('%s: a page that goes elsewhere without being loaded', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    const html = singlePage(views);
    const plain = '<!doctype html><html lang="en"><title>Hats</title><p>Hats of all colours.</html>';
    server = await servePages((path) => (path in views ? html : path === '/plain' ? plain : undefined));
    browser = await launchWithExtension(name, { headless: true });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe('from an agreement', () => {
    beforeEach(async () => {
      page = await browser.open(`${server.url}/merchant`);
      await isMarked(marked.merchant);
    });
    afterEach(() => page.close());

    test.each([0, 1_500])('to another one, shown after %i ms: that is read instead', async (delay) => {
      const before = (await countOnToolbar(browser, page)).text;
      await page.evaluate(`void go('/mini', ${delay})`);
      await isMarked(marked.mini);
      expect((await page.evaluate<string[]>(highlightedWords)).join()).not.toContain(marked.merchant);
      expect(await page.evaluate(hosts)).toBe(1);
      await expect.poll(async () => (await browser.badge(page)).text).not.toBe(before);
      const { text } = await countOnToolbar(browser, page);
      const summary = await summaryOf();
      expect(summary[0]).toContain('Weixin Mini Programs');
      expect(summary.join('\n')).toContain(`${text} clauses cost you something`);
    });

    test('to a page that is none: marks, card and count go, and come back on the way back', async () => {
      const before = await countOnToolbar(browser, page);
      await page.evaluate(`void go('/tomatoes')`);
      await until(page, `!(${isPainted}) && ${hosts} === 0`);
      await expect.poll(async () => (await browser.badge(page)).text).toBe('');
      expect((await summaryOf()).join('\n')).toMatch(/doesn’t read like an agreement/);
      await page.evaluate(`void history.back()`);
      await isMarked(marked.merchant);
      expect(await page.evaluate(hosts)).toBe(1);
      await expect.poll(() => browser.badge(page)).toEqual(before);
    });

    test('to another place of the same page: nothing is read or marked anew', async () => {
      await page.evaluate(`void (globalThis.before = [...CSS.highlights.values()], location.hash = 'top')`);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1200))');
      expect(
        await page.evaluate(
          `[...CSS.highlights.values()].every((highlight, index) => highlight === globalThis.before[index])`,
        ),
      ).toBe(true);
    });
  });

  test('from a page that is none to an agreement that comes late: it is read', async () => {
    page = await browser.open(`${server.url}/tomatoes`);
    await page.evaluate(`void go('/mini', 2000)`);
    await isMarked(marked.mini);
    await page.close();
  });

  describe('on a site where the person wants to be asked', () => {
    beforeEach(async () => {
      await choose({ [new URL(server.url).hostname]: 'ask' });
      page = await browser.open(`${server.url}/merchant`);
      const popup = await browser.openPopup(page);
      expect((await popupSummary(popup)).join('\n')).toMatch(/looks like an agreement/);
      await popup.evaluate(`void document.querySelector('cl-popup').dispatchEvent(new CustomEvent('cl-scan-anyway'))`);
      await isMarked(marked.merchant);
      await popup.close();
    });
    afterEach(async () => {
      await page.close();
      await choose({});
    });

    test('from an agreement they had read to another one: that waits for their word', async () => {
      await page.evaluate(`void go('/mini')`);
      await until(page, isUnpainted);
      await page.evaluate(`void document.querySelector('main').append('one more word')`);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1500))');
      expect(await page.evaluate(isUnpainted)).toBe(true);
      expect((await summaryOf()).join('\n')).toMatch(/looks like an agreement/);
    });

    test('from an agreement they had read to a page that is none, shown late: it says so', async () => {
      await page.evaluate(`void go('/tomatoes', 1500)`);
      await until(page, `${isUnpainted} && document.title === 'Tomatoes'`);
      await expect.poll(async () => (await summaryOf()).join('\n')).toMatch(/doesn’t read like an agreement/);
    });

    test('they choose to have it read after all: what waits is read at once', async () => {
      await page.evaluate(`void go('/mini')`);
      await until(page, isUnpainted);
      await choose({});
      await isMarked(marked.mini);
    });
  });

  test('while the popup is open: it speaks of the page that is there', async () => {
    page = await browser.open(`${server.url}/merchant`);
    await isMarked(marked.merchant);
    const popup = await browser.openPopup(page);
    const says = async () => (await popup.visibleText('cl-popup').catch(() => null)) ?? '';
    await expect.poll(says).toContain('SHOPLINE Developer Agreement');
    await page.evaluate(`void go('/tomatoes')`);
    await expect.poll(says).toContain('This page doesn’t read like an agreement');
    await page.evaluate(`void setTimeout(() => (location.href = '/plain'))`);
    await expect.poll(says).toMatch(/^Hats .* doesn’t read like an agreement/);
    await page.evaluate(`void setTimeout(() => (location.href = '/mini'))`);
    await expect.poll(says).toMatch(/Weixin Mini Programs.* cost you something/);
    expect(await popup.evaluate(`document.querySelector('cl-popup').page`)).toBe(`${server.url}/mini`);
    await popup.close();
    await page.close();
  });

  test('back from another page that was loaded: marks and count are there', async () => {
    page = await browser.open(`${server.url}/merchant`);
    await isMarked(marked.merchant);
    const before = await countOnToolbar(browser, page);
    await page.evaluate(`void (location.href = '/tomatoes')`);
    await until(page, `document.title === 'Tomatoes'`);
    await page.evaluate(`void history.back()`);
    await isMarked(marked.merchant);
    await expect.poll(() => browser.badge(page)).toEqual(before);
    await page.close();
  });

  const isMarked = (words: string) => until(page, `${highlightedWords}.some((each) => each.includes('${words}'))`);

  /** Stores what is chosen for sites. */
  async function choose(sites: Record<string, string>): Promise<void> {
    const settings = await browser.openOwnPage('options.html');
    await settings.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ sites: ${JSON.stringify(sites)} }).then(() => true)`,
    );
    await settings.close();
  }

  async function summaryOf(): Promise<string[]> {
    const popup = await browser.openPopup(page);
    const lines = await popupSummary(popup);
    await popup.close();
    return lines;
  }
});
