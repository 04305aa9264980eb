import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderSeedPage } from '../../seeds/render-page';
import { servePages, type PageServer } from '../../seeds/page-server';
import { seedText } from '../../seeds/serve';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { clickButton, highlightedWords, isPainted } from './in-page';

const agreement = renderSeedPage('weixin-en', seedText('weixin-en'));
const marked = 'Tencent has the right to amend the content of these Terms';

/** Scripts that stand at the start of the agreement's page. */
const scripts = {
  plain: '',
  /** Notes what is there before us, and each message and event that we might send. */
  spying: `
    globalThis.heard = [];
    globalThis.names = [];
    names = Object.getOwnPropertyNames(globalThis);
    addEventListener('message', ({ data }) => heard.push(data));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
    for (const script of ['reader', 'sniffer']) {
      for (const id of ['clauselight@example.org', 'undefined']) {
        document.addEventListener(id + ':' + script + ':wxt:content-script-started', ({ type }) => heard.push(type));
      }
    }`,
  /** Changes its text every 50 ms, and counts how often it was marked anew. */
  flipping: `
    globalThis.paintings = new Set();
    addEventListener('load', () => {
      globalThis.paragraph = document.querySelector('main').appendChild(document.createElement('p'));
      let turn = 0;
      globalThis.flipping = setInterval(() => {
        paragraph.textContent = turn++ % 2 ? 'You shall pay us a penalty of US$5,000.' : 'We may set off any amount.';
        for (const highlight of CSS.highlights.values()) paintings.add(highlight);
      }, 50);
    });`,
  /** Takes our element away as soon as it comes. */
  deleting: `
    globalThis.deleted = 0;
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('clauselight-card')) { host.remove(); deleted++; }
    }).observe(document, { childList: true, subtree: true });`,
};

const hosts = 'document.querySelectorAll("clauselight-card").length';
const wait = (ms: number) => `new Promise((resolve) => setTimeout(resolve, ${ms}))`;

describe.each(['chromium', 'firefox'] as const)('%s: a page that', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    server = await servePages((path) => {
      const script = scripts[path.slice(1) as keyof typeof scripts];
      return script === undefined ? undefined : agreement.replace('<head>', `<head><script>${script}</script>`);
    });
    browser = await launchWithExtension(name, { headless: true });
  });

  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('changes its text every 50 ms is read ever more rarely, stays usable, and is read whole in the end', async () => {
    await open('flipping');
    await page.evaluate(wait(8_000));
    // Three highlights a painting.
    const paintings = (await page.evaluate<number>('paintings.size')) / 3;
    expect(paintings).toBeGreaterThan(1);
    expect(paintings).toBeLessThan(8);
    const lines = await summaryOf();
    expect(lines.join('\n')).toContain('clauses cost you something');
    await page.click(3, 3);
    await page.evaluate(`void (clearInterval(flipping),
      paragraph.textContent = 'You shall pay us a penalty of US$7,000.')`);
    await isMarked('a penalty of US$7,000');
    expect((await page.evaluate<string[]>(highlightedWords)).join()).not.toContain('US$5,000');
  });

  test('pretends to be us is not listened to', async () => {
    await open('plain');
    await page.evaluate(`void (globalThis.before = [...CSS.highlights.values()],
      globalThis.host = document.querySelector('clauselight-card'))`);
    const lines = await summaryOf();
    await page.evaluate(`void (() => {
      const kinds = ['agreement-found', 'analyse', 'state-changed', 'ask-sniffer', 'ask-reader', 'jump-to', 'toggle-highlights'];
      const state = { kind: 'not-agreement', title: '' };
      for (const kind of kinds) {
        const message = { kind, state, id: 'x', text: 'You shall pay a penalty.' };
        postMessage(message, '*');
        for (const target of [window, document, document.querySelector('clauselight-card')]) {
          target.dispatchEvent(new CustomEvent(kind, { detail: message, bubbles: true }));
          target.dispatchEvent(new MessageEvent('message', { data: message, bubbles: true }));
        }
      }
      for (const script of ['reader', 'sniffer']) {
        const detail = { contentScriptName: script, messageId: 'x' };
        const type = 'clauselight@example.org:' + script + ':wxt:content-script-started';
        document.dispatchEvent(new CustomEvent(type, { detail }));
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    })()`);
    await page.evaluate(wait(1_000));
    expect(
      await page.evaluate(`document.querySelector('clauselight-card') === host && ${hosts} === 1 &&
        [...CSS.highlights.values()].every((highlight, index) => highlight === before[index])`),
    ).toBe(true);
    expect(await summaryOf()).toEqual(lines);
  });

  test('listens for us sees nothing but the one element', async () => {
    await open('spying');
    expect(
      await page.evaluate(`Object.getOwnPropertyNames(globalThis).filter((each) => !names.includes(each))`),
    ).toEqual([]);
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await page.evaluate(`document.querySelector('clauselight-card').shadowRoot`)).toBeNull();
  });

  test('takes our element away gets it back a few times; then the popup says so', async () => {
    await open('deleting');
    await until(page, 'deleted >= 4', 30_000);
    await page.evaluate(`document.querySelector('main').append('more')`);
    await page.click(3, 3);
    await page.evaluate(wait(3_000));
    expect(await page.evaluate('deleted')).toBe(4);
    expect(await page.evaluate(isPainted)).toBe(true);
    const popup = await browser.openPopup(page);
    await popupSummary(popup);
    expect(await popup.visibleText()).toContain('The page removes the cards');
    // Without a card the clause is still found.
    expect(await popup.evaluate(clickButton('Go to clause'))).toBe(true);
    await until(page, 'scrollY > 0');
  });

  test('clears all highlights gets them back when it is read next, without a fight', async () => {
    await open('plain');
    await page.evaluate('CSS.highlights.clear()');
    await page.evaluate(wait(1_500));
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.evaluate(`document.querySelector('main').append('more')`);
    await isMarked(marked);
  });

  test('brings markup as words is shown those words, and nothing of it runs', async () => {
    await open('plain');
    await page.evaluate(`void (() => {
      const paragraph = document.querySelector('main').appendChild(document.createElement('p'));
      paragraph.textContent = 'You shall pay a penalty of US$9,999 to <img src=x onerror="globalThis.hit = true">.';
    })()`);
    await isMarked('US$9,999');
    const popup = await browser.openPopup(page);
    await popupSummary(popup);
    expect(await popup.evaluate(clickButton('US$9,999'))).toBe(true);
    await expect.poll(() => page.visibleText('clauselight-card')).toContain('US$9,999');
    expect(await page.evaluate('globalThis.hit')).toBeUndefined();
  });

  // The last two: they end what the others need.
  test('was there when the extension is reloaded keeps nothing of the former copy', async () => {
    await open('plain');
    await page.evaluate(`void (globalThis.former = document.querySelector('clauselight-card'))`);
    await browser.reloadExtension();
    await untilUsed('!former.isConnected');
    if (name === 'firefox') {
      // Firefox brings the new copy to pages that are open.
      await isMarked(marked);
      expect(await page.evaluate(hosts)).toBe(1);
    } else {
      await until(page, `!(${isPainted}) && ${hosts} === 0`);
      // Chrome does not: the popup does.
      expect((await summaryOf()).join('\n')).toContain('clauses cost you something');
      await isMarked(marked);
      expect(await page.evaluate(hosts)).toBe(1);
    }
  });

  test('was there when the extension is removed keeps nothing of it', async () => {
    await open('plain');
    await browser.removeExtension();
    if (name === 'firefox') {
      // It ends scripts without a word, and takes away their sheet: what they have left shows nothing and has no key.
      await until(
        page,
        `[...CSS.highlights.keys()].every((name) =>
        getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine === 'none')`,
      );
      expect(await page.visibleText('clauselight-card')).toBe('');
    } else await untilUsed(`!(${isPainted}) && ${hosts} === 0`);
    await page.evaluate(
      `void (globalThis.before = [...CSS.highlights.values()], document.querySelector('main').append('more'))`,
    );
    await page.evaluate(wait(1_500));
    expect(await page.evaluate(`[...CSS.highlights.values()].every((highlight) => before.includes(highlight))`)).toBe(
      true,
    );
  });

  /** Clicks until something is true: nobody tells scripts that their extension is gone, nor when they can see it. */
  async function untilUsed(expression: string): Promise<void> {
    const use = async () => {
      await page.click(3, 3);
      return page.evaluate(expression);
    };
    await expect.poll(use, { timeout: 20_000 }).toBe(true);
  }

  async function open(path: keyof typeof scripts): Promise<void> {
    page = await browser.open(`${server.url}/${path}`);
    await until(page, isPainted);
  }

  const isMarked = (words: string) => until(page, `${highlightedWords}.some((each) => each.includes('${words}'))`);

  async function summaryOf(): Promise<string[]> {
    const popup = await browser.openPopup(page);
    const lines = await popupSummary(popup);
    await popup.close();
    return lines;
  }
});
