import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { violationsOn } from './axe';
import { smallTerms } from './choices-page';
import { deep, isPainted } from './in-page';

const terms = smallTerms.replace('<title>', '<p>Пользователь обязан соблюдать все условия этого договора.</p><title>');

describe.each([
  {
    name: 'chromium',
    language: 'en-GB',
    words: ['Critical (2)', 'What to ask for instead: ', 'Not read: ', 'Read on '],
  },
  { name: 'firefox', language: 'zh-CN', words: ['严重（2）', '协商要点：', '未读取：', '读取。'] },
] as const)('the printable report in $name, $language', ({ name, language, words }) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/terms' ? terms : undefined));
    browser = await launchWithExtension(name, { headless: true, language });
    page = await browser.open(`${server.url}/terms`);
    await until(page, isPainted);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('is opened by the menu, holds all that was found, and says so when its page is gone', async () => {
    const popup = await browser.openPopup(page);
    await until(popup, `document.querySelector('cl-popup')?.state?.kind === 'read'`);
    const item = deep('cl-menu', '[data-id=report]');
    await until(popup, `${item} && (setTimeout(() => ${item}.click()), true)`);
    // The report comes in front of the popup, which closes by that.
    await expect.poll(() => popup.evaluate('"open"').catch(() => 'closed')).toBe('closed');
    const settings = await browser.openOwnPage('options.html');
    const reports = `chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href).filter((each) => each.includes('report.html'))`;
    await until(settings, `${reports}.length > 0`);
    const address = await settings.evaluate<string>(`${reports}[0]`);
    await settings.close();

    const report = await browser.openOwnPage(address.slice(address.indexOf('report.html')));
    await until(report, `Boolean(${deep('cl-print-report', 'h1')})`);
    const said = (await report.visibleText('cl-print-report')) ?? '';
    expect(said).toMatch(/^Developer Agreement http/);
    for (const each of [`${server.url}/terms`, 'pay a penalty of US$10,000', 'laws of Singapore', ...words]) {
      expect(said).toContain(each);
    }
    expect(await report.evaluate('document.title')).toContain('Developer Agreement');
    expect(await violationsOn(report)).toEqual([]);
    await page.close();
    await report.evaluate('void setTimeout(() => location.reload())');
    await until(report, `Boolean(${deep('cl-print-report', '.gone')})`);
    expect(await violationsOn(report)).toEqual([]);
  });
});
