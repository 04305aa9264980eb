import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedText, serveSeeds } from '../../seeds/serve';
import type { PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';

/** The popup of a reader who prefers Chinese. */
describe.each(['chromium', 'firefox'] as const)('%s in Chinese', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let popup: BrowserPage;

  beforeAll(async () => {
    server = await serveSeeds();
    browser = await launchWithExtension(name, { headless: true, language: 'zh-CN' });
    const page = await browser.open(`${server.url}/keruyun-zh.html`);
    await until(page, `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`);
    popup = await browser.openPopup(page);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('speaks Chinese throughout', async () => {
    const summary = await popupSummary(popup);
    expect(summary).toContain('开放平台服务协议');
    expect(summary.join('\n')).toMatch(/\d+ 处条款对您不利\n\d+ 严重, \d+ 高/);
    expect(summary).toContain('违约金 | 每日 0.05%（年 18.25%） | 8.2 | 10 个工作日内付清');
    // The agreement is Chinese: nothing but its own Latin words may be in Latin letters.
    const latin = (await popup.visibleText('cl-popup'))!.match(/[A-Za-z]{2,}/g) ?? [];
    const own = `Clauselight ${seedText('keruyun-zh')}`;
    expect(latin.filter((word) => !own.includes(word))).toEqual([]);
  });

  test('says that it is Chinese, and is set so', async () => {
    expect(await popup.evaluate('document.documentElement.lang')).toBe('zh-CN');
    const family = `getComputedStyle(document.querySelector('cl-popup').shadowRoot.querySelector('h2.lead')).fontFamily`;
    expect(await popup.evaluate(family)).toContain('Noto Sans CJK SC');
    const condition = `getComputedStyle(document.querySelector('cl-popup').shadowRoot.querySelector('cl-key-terms')
      .shadowRoot.querySelector('small')).lineHeight`;
    expect(await popup.evaluate(condition)).toBe('18px');
  });
});
