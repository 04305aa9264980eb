import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSeeds } from '../../seeds/serve';
import type { PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { isPainted } from './in-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The popup over these pages, by the state that it shows there. */
const popups = {
  read: '/shopline-en.html',
  'not-agreement': '/',
} as const;

/** The pages of the extension, with the element that each is made of. */
const ownPages = { 'options.html': 'cl-settings' } as const;

/** Every screen in each of its states, checked by axe-core in a real browser. */
describe.each([
  { name: 'in English, light', language: 'en-GB', dark: false },
  { name: 'in Chinese, dark', language: 'zh-CN', dark: true },
])('$name', ({ language, dark }) => {
  let server: PageServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await serveSeeds();
    browser = await launchWithExtension('chromium', { headless: true, language, dark });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the browser shows what was asked for', async () => {
    const page = await browser.open(`${server.url}/shopline-en.html`);
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(dark);
    await page.close();
  });

  test.each(Object.entries(popups))('popup, %s', async (kind, path) => {
    const page = await browser.open(server.url + path);
    if (kind === 'read') await until(page, isPainted);
    const popup = await browser.openPopup(page);
    await until(popup, `document.querySelector('cl-popup')?.state?.kind === ${JSON.stringify(kind)}`);
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('popup, switched off', async () => {
    const page = await browser.open(`${server.url}/shopline-en.html`);
    await until(page, isPainted);
    const popup = await browser.openPopup(page);
    await until(popup, `document.querySelector('cl-popup')?.state?.kind === 'read'`);
    await popup.evaluate(`void document.querySelector('cl-popup').dispatchEvent(new CustomEvent('cl-switch-site'))`);
    await until(popup, `document.querySelector('cl-popup')?.state?.kind === 'switched-off'`);
    expect(await violationsOn(popup)).toEqual([]);
    await popup.evaluate(`void document.querySelector('cl-popup').dispatchEvent(new CustomEvent('cl-switch-site'))`);
    await until(popup, `document.querySelector('cl-popup')?.state?.kind === 'read'`);
    await popup.close();
    await page.close();
  });

  test.each(Object.entries(ownPages))('%s', async (file, element) => {
    const page = await browser.openOwnPage(file);
    await until(page, `document.querySelector('${element}')?.shadowRoot?.querySelector('h1, h2') != null`);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('side panel, with a finding open', async () => {
    const page = await browser.open(`${server.url}/shopline-en.html`);
    await until(page, isPainted);
    const panel = await browser.openOwnPage('sidepanel.html');
    const list = `document.querySelector('cl-panel')?.shadowRoot.querySelector('cl-panel-list')?.shadowRoot`;
    await until(panel, `Boolean(${list}?.querySelector('.row'))`);
    await panel.evaluate(`${list}.querySelector('.row').click()`);
    await until(panel, `Boolean(${list}.querySelector('cl-panel-finding'))`);
    expect(await violationsOn(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });
});

/** What axe-core has to say against a page, one line for each element. */
async function violationsOn(page: BrowserPage): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    ${axe};
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary].join(': ')));
  })()`);
}
