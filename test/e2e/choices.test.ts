import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { smallTerms } from './choices-page';
import { highlightedWords, highlightSizes, isPainted } from './in-page';

const ordinary =
  '<!doctype html><html lang="en"><title>Hats</title><p>We may amend this Agreement at any time.</p></html>';

const isUnpainted = `!(${isPainted})`;

/** Whether words are among those that are painted. */
const isMarked = (words: string) => `${highlightedWords}.some((each) => each.includes(${JSON.stringify(words)}))`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  let site: string;

  beforeAll(async () => {
    server = await servePages((path) => ({ '/terms': smallTerms, '/ordinary': ordinary })[path]);
    site = new URL(server.url).hostname;
    browser = await launchWithExtension(name, { headless: true, language: 'en-GB' });
    page = await browser.open(`${server.url}/terms`);
    await until(page, isPainted);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Stores a choice as the page of settings does, from the popup. */
  async function choose(items: Record<string, unknown>, over: BrowserPage = page): Promise<BrowserPage> {
    const popup = await browser.openPopup(over);
    await popup.evaluate(`(globalThis.browser ?? chrome).storage.sync.set(${JSON.stringify(items)}).then(() => true)`);
    return popup;
  }

  test('what is marked changes in an open page at once', async () => {
    const popup = await choose({ settings: { painted: ['low'], shown: ['critical', 'low'] } });
    await until(page, `Object.keys(${highlightSizes}).every((each) => each.includes('low')) && ${isPainted}`);
    expect(await page.evaluate<string[]>(highlightedWords)).toEqual([expect.stringContaining('laws of Singapore')]);
    const state = await popup.evaluate<{ listed: string[]; left: string[] }>(`(({ analysis, leftOut }) => ({
      listed: analysis.findings.map(({ severity }) => severity),
      left: leftOut.offSeverities.map(({ severity }) => severity),
    }))(document.querySelector('cl-popup').state)`);
    expect(new Set(state.listed)).toEqual(new Set(['critical', 'low']));
    expect(state.left).toContain('high');
    await popup.close();
    await (await choose({ settings: {} })).close();
    await until(page, isMarked('US$10,000'));
  });

  test('the language is that of the settings', async () => {
    await (await choose({ settings: { language: 'zh' } })).close();
    const popup = await browser.openPopup(page);
    expect((await popupSummary(popup)).join('\n')).toMatch(/处条款/);
    await popup.close();
    await (await choose({ settings: {} })).close();
  });

  test('colours are those that were chosen', async () => {
    const color = `getComputedStyle(document.body, '::highlight(cl-critical-light)').textDecorationColor`;
    const standard = await page.evaluate(color);
    const popup = await choose({ settings: { palette: 'colour-blind' } });
    await until(page, `${color} === 'rgb(75, 0, 130)'`);
    await popup.close();
    const token = `getComputedStyle(document.querySelector('cl-popup')).getPropertyValue('--critical')`;
    const worn = await browser.openPopup(page);
    await until(worn, `${token}.includes('#4b0082')`);
    await worn.close();
    const inCard = `function () { return getComputedStyle(this.querySelector('.cl-card')).getPropertyValue('--critical'); }`;
    expect(await page.callInside('clauselight-card', inCard)).toContain('#4b0082');
    await (await choose({ settings: {} })).close();
    await until(page, `${color} === ${JSON.stringify(standard)}`);
  });

  test('own rules mark what they find: phrases, and patterns a while later', async () => {
    const rule = (id: string, what: object) => ({
      order: 0,
      rule: { id, name: `Rule ${id}`, severity: 'high', ...what },
    });
    const popup = await choose({
      'rule:hats': rule('hats', { phrases: ['green hat'] }),
      'rule:songs': rule('songs', { pattern: '{sing/verb} loudly' }),
    });
    await until(page, isMarked('small green hat'));
    await until(page, isMarked('singing loudly'));
    const own =
      await popup.evaluate(`(({ own }) => ({ unasked: own.unasked, names: own.findings.map(({ rule }) => rule.name) }))(
      document.querySelector('cl-popup').state.analysis)`);
    expect(own).toEqual({ unasked: 0, names: ['Rule hats', 'Rule songs'] });
    await popup.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.remove(['rule:hats', 'rule:songs']).then(() => true)`,
    );
    await popup.close();
    await until(page, `!${isMarked('small green hat')}`);
    expect(await page.evaluate(isPainted)).toBe(true);
  });

  test('a site that is switched off is left alone, at once and when it is loaded anew', async () => {
    await (await choose({ sites: { [site]: 'never' } })).close();
    await until(page, isUnpainted);
    await expect.poll(async () => (await browser.badge(page)).text).toBe('');
    const again = await browser.open(`${server.url}/terms?again`);
    const popup = await browser.openPopup(again);
    expect((await popupSummary(popup)).join('\n')).toMatch(/Switched off on this site/);
    expect(await again.evaluate(isPainted)).toBe(false);
    await popup.evaluate(`(globalThis.browser ?? chrome).storage.sync.set({ sites: {} }).then(() => true)`);
    await popup.close();
    await until(page, isPainted);
    await until(again, isPainted);
    await again.close();
  });

  test('where the person wants to be asked, nothing is read before', async () => {
    await (await choose({ sites: { [site]: 'ask' } })).close();
    const asked = await browser.open(`${server.url}/terms?asked`);
    const popup = await browser.openPopup(asked);
    expect((await popupSummary(popup)).join('\n')).toMatch(/looks like an agreement/);
    expect(await asked.evaluate(isPainted)).toBe(false);
    await popup.evaluate(`void document.querySelector('cl-popup').dispatchEvent(new CustomEvent('cl-scan-anyway'))`);
    await until(asked, isPainted);
    await popup.close();
    await asked.close();
  });

  test('a site that is always read has its other pages read too', async () => {
    const before = await browser.open(`${server.url}/ordinary`);
    await (await choose({ sites: { [site]: 'always' } }, before)).close();
    await until(before, isPainted);
    await before.close();
    const later = await browser.open(`${server.url}/ordinary?later`);
    await until(later, isPainted);
    await later.close();
    await (await choose({ sites: {} })).close();
  });

  test('an agreement on a site that is always read is analysed once, though two scripts may ask for it', async () => {
    await (await choose({ sites: { [site]: 'always' } })).close();
    const listening = await browser.openOwnPage('options.html');
    // What other pages of the site say, which notice the choice as well, is not counted.
    await listening.evaluate(`void (globalThis.heard = [], (globalThis.browser ?? chrome).runtime.onMessage.addListener(
      ({ kind }, { tab }) => { if (tab?.url.endsWith('?always')) heard.push(kind); },
    ))`);
    const terms = await browser.open(`${server.url}/terms?always`);
    await until(terms, isPainted);
    await until(listening, `heard.includes('read-here')`);
    await terms.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
    expect(await listening.evaluate<number>(`heard.filter((kind) => kind === 'analyse').length`)).toBe(1);
    await terms.close();
    await listening.close();
    await (await choose({ sites: {} })).close();
  });
});
