import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSeedPage, sites } from '../../seeds/render-page';
import { seedText } from '../../seeds/serve';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { startBlockingProxy, type BlockingProxy } from './blocking-proxy';
import {
  clickButton,
  findingEntries,
  highlightedWords,
  highlightSizes,
  isInView,
  isPainted,
  ownHtml,
  placeOf,
  scrollTo,
  servedHtml,
} from './in-page';
import { servePages, type PageServer } from '../../seeds/page-server';
import { countOnToolbar } from './toolbar-badge';

/** What must be seen of each seed: in the summary of the popup, in one entry of its list, painted on the page. */
const seeds: Record<string, { title: string; summary: RegExp[]; entries: string[][]; painted: string[] }> = {
  'shopline-en': {
    title: 'SHOPLINE Developer Agreement',
    summary: [
      /US\$10,000 to US\$1,000,000.*13\.2\.8.*5 working days/,
      /[Pp]erpetual, irrevocable.*5\.3/,
      /Singapore.*SIAC/,
    ],
    entries: [
      ['13.2.8', 'US$10,000 to US$1,000,000', '5 working days'],
      ['5.3', 'perpetual', 'irrevocable'],
      ['2.3', 'SHOPLINE has the right to amend', 'no notice'],
      ['14.8', 'shall not exceed the fees paid'],
      ['18.1', 'deemed delivered on the third natural day'],
      ['17', 'the laws of Singapore'],
      ['17', 'Singapore International Arbitration Centre (SIAC)'],
    ],
    painted: ['pay a penalty ranging from US$10,000', 'a perpetual, irrevocable', 'has the right to amend'],
  },
  'keruyun-zh': {
    title: '开放平台服务协议',
    summary: [/0\.05% a day \(18\.25% a year\).*8\.2/],
    entries: [
      ['8.2', '每日按照应付金额的0.05%', '18.25% a year'],
      ['8.2', '10个工作日', '10 working days'],
      ['9.2', '随时终止'],
      ['十三', '视为服务商已经接受并同意', '5 days'],
    ],
    painted: ['每日按照应付金额的0.05%', '随时终止向服务商提供开放平台服务'],
  },
  'keruyun-en': {
    title: 'Open Platform Service Agreement',
    summary: [/0\.05% a day \(18\.25% a year\).*8\.2/, /You cover all losses.*8\.2.*10 working days/],
    entries: [['8.2', '0.05% a day', '18.25% a year']],
    painted: ['If the payment is overdue'],
  },
  'weixin-en': {
    title: 'Weixin Mini Programs Platform Terms of Service',
    summary: [/clauses cost you something/],
    entries: [
      ['7.2', 'Tencent has the right to amend the content of these Terms'],
      ['7.2', 'you are deemed to have accepted the amended Terms'],
      ['7.3', 'Nanshan District, Shenzhen'],
    ],
    painted: ['Tencent has the right to amend the content of these Terms'],
  },
  'tencent-cloud-en': {
    title: 'Tencent Cloud Mini Program Platform Agreements',
    summary: [/Capped at fees/, /Changes.*5\.2/],
    entries: [
      ['3.2(2)', '60 days'],
      ['5.1', '12 months'],
    ],
    painted: ['file a claim for compensation within the aforesaid period', 'in the 12 months prior'],
  },
  'kuaishou-zh': {
    title: '快手服务市场服务协议',
    summary: [/clauses cost you something/],
    entries: [
      ['9.4', '我们有权变更'],
      ['10.1.2', '我们可提前15天以书面通知的方式终止本协议', '15 days'],
    ],
    painted: ['我们有权变更', '我们可提前15天以书面通知的方式终止本协议'],
  },
};

/** A page that is no agreement, with one sentence that would be a finding in one. */
const ordinaryPage = `<!doctype html><html lang="en"><title>Tomatoes</title><h1>Growing tomatoes</h1>
${'<p>Tomatoes want sun, water and a sheltered place; pinch out the side shoots every week.</p>\n'.repeat(40)}
<p>My landlord wrote: we may amend this Agreement at any time without notice to you.</p></html>`;

test('there is something to be seen of every seed', () => {
  expect(Object.keys(seeds).sort()).toEqual(Object.keys(sites).sort());
});

/** Where Firefox asks for updates of itself and of its video modules, at times of its own choice whatever the preferences. */
const ownUpdates: ReadonlySet<string> = new Set(['aus5.mozilla.org:443', 'update.googleapis.com:443']);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: PageServer;
  let proxy: BlockingProxy;
  let browser: ExtensionBrowser;
  /** What the tests themselves ask of the server. */
  const asked: string[] = [];

  beforeAll(async () => {
    const pages = new Map([['/ordinary', ordinaryPage]]);
    for (const seed of Object.keys(sites)) pages.set(`/${seed}`, renderSeedPage(seed, seedText(seed)));
    server = await servePages((path) => pages.get(path));
    proxy = await startBlockingProxy();
    browser = await launchWithExtension(name, { headless: true, proxy: proxy.address });
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await server?.close();
  });

  describe.each(Object.entries(seeds))('%s', (seed, { title, summary, entries, painted }) => {
    let page: BrowserPage;

    beforeAll(async () => {
      page = await openSeed(seed);
    });
    afterAll(() => page?.close());

    test('its gravest clauses are marked where they stand', async () => {
      const words = await page.evaluate<string[]>(highlightedWords);
      for (const part of painted)
        expect(
          words.some((each) => each.includes(part)),
          part,
        ).toBe(true);
    });

    test('the page keeps its own HTML', async () => {
      asked.push(`GET /${seed}`);
      expect(await page.evaluate(ownHtml)).toBe(await page.evaluate(servedHtml));
      expect(await page.evaluate('document.querySelectorAll("clauselight-card").length')).toBe(1);
    });

    test('popup and badge sum it up', async () => {
      const popup = await browser.openPopup(page);
      const lines = await popupSummary(popup);
      const shown = await popup.evaluate<string[]>(findingEntries);
      await popup.close();
      expect(lines[0]).toContain(title);
      for (const line of summary) expect(lines).toContainEqual(expect.stringMatching(line));
      for (const parts of entries) {
        const matching = shown.filter((entry) => parts.every((part) => entry.includes(part)));
        expect(matching, `an entry with ${parts.join(' … ')} among ${JSON.stringify(shown)}`).not.toEqual([]);
      }
      const total = Number(/(\d+) clauses/.exec(lines.join('\n'))?.[1]);
      const tally = lines.find((line) => /critical.*high.*medium.*low/.test(line)) ?? '';
      const counts = [...tally.matchAll(/\d+/g)].map(Number);
      expect(counts).toHaveLength(4);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(shown).toHaveLength(total);
      const colors = ['#8c1537', '#a3420a', '#6f5c00', '#3f6080'];
      const gravest = counts.findIndex((count) => count > 0);
      await expect.poll(() => browser.badge(page)).toEqual({ text: String(total), color: colors[gravest] });
    });
  });

  test('pointing at a marked clause shows its card; pointing elsewhere closes it', async () => {
    const page = await openSeed('shopline-en');
    const words = 'pay a penalty ranging from';
    await page.evaluate(scrollTo(words));
    const { x, y } = await page.evaluate<{ x: number; y: number }>(placeOf(words));
    await page.pointAt(x - 5, y);
    await page.pointAt(x, y);
    const card = () => page.visibleText('clauselight-card');
    await expect.poll(card, { timeout: 10_000 }).toContain('Penalty');
    expect(await card()).toContain('US$10,000 to US$1,000,000');
    expect(await card()).toContain('13.2.8');
    await page.pointAt(2, 2);
    await expect.poll(card, { timeout: 10_000 }).not.toContain('Penalty');
    await page.close();
  });

  test('a key term of the popup leads to its clause', async () => {
    const page = await openSeed('shopline-en');
    const words = 'pay a penalty ranging from';
    expect(await page.evaluate(isInView(words))).toBe(false);
    const popup = await browser.openPopup(page);
    await popupSummary(popup);
    expect(await popup.evaluate(clickButton('US$10,000 to US$1,000,000'))).toBe(true);
    await until(page, isInView(words));
    await expect.poll(() => page.visibleText('clauselight-card')).toContain('Penalty');
    expect(await page.evaluate(`Object.keys(${highlightSizes}).some((name) => name.startsWith('cl-open-'))`)).toBe(
      true,
    );
    await page.close();
  });

  test('text that the page draws anew is marked again, more than once', async () => {
    const page = await openSeed('shopline-en');
    const before = await page.evaluate<string[]>(highlightedWords);
    for (const time of ['first', 'second']) {
      const article = `document.querySelector('article')`;
      const replace = `(${article}.replaceWith(${article}.cloneNode(true)), ${highlightedWords})`;
      expect(await page.evaluate<string[]>(replace), time).not.toEqual(before);
      await expect.poll(() => page.evaluate<string[]>(highlightedWords), { timeout: 10_000 }).toEqual(before);
    }
    expect(await page.evaluate('document.querySelectorAll("clauselight-card").length')).toBe(1);
    await page.close();
  });

  test('a page that is empty for a while keeps what was read of it', async () => {
    const page = await openSeed('shopline-en');
    const words = await page.evaluate<string[]>(highlightedWords);
    const badge = await countOnToolbar(browser, page);
    // Longer than the page has to be quiet to be read again.
    await page.evaluate(`(globalThis.kept = [...document.body.childNodes], document.body.replaceChildren(),
      new Promise((resolve) => setTimeout(resolve, 1000)))`);
    expect(await browser.badge(page)).toEqual(badge);
    await page.evaluate(`document.body.append(...globalThis.kept)`);
    await expect.poll(() => page.evaluate<string[]>(highlightedWords), { timeout: 10_000 }).toEqual(words);
    await page.close();
  });

  test('a page whose reader is gone is read again when the popup needs it', async () => {
    const page = await openSeed('shopline-en');
    const words = await page.evaluate<string[]>(highlightedWords);
    const endReader = async () => {
      await page.evaluate(`void dispatchEvent(new PageTransitionEvent('pagehide'))`);
      expect(await page.evaluate(isPainted)).toBe(false);
    };
    await endReader();
    const popup = await browser.openPopup(page);
    const summary = await popupSummary(popup);
    expect(summary.join('\n')).toContain('clauses cost you something');
    expect(await page.evaluate<string[]>(highlightedWords)).toEqual(words);
    await endReader();
    expect(await popup.evaluate(clickButton('US$10,000 to US$1,000,000'))).toBe(true);
    await until(page, isPainted);
    expect(await popupSummary(popup)).toEqual(summary);
    await popup.close();
    await page.close();
  });

  test('a second reader in a page replaces the first', async () => {
    const page = await openSeed('shopline-en');
    const before = await page.evaluate<string[]>(highlightedWords);
    const host = `document.querySelector('clauselight-card')`;
    await page.evaluate(`void (globalThis.firstHost = ${host})`);
    const popup = await browser.openPopup(page);
    const summary = await popupSummary(popup);
    await popup.evaluate(`void document.querySelector('cl-popup').dispatchEvent(new CustomEvent('cl-scan-anyway'))`);
    await until(page, `${host} !== null && ${host} !== globalThis.firstHost`);
    expect(await popupSummary(popup)).toEqual(summary);
    expect(await page.evaluate<string[]>(highlightedWords)).toEqual(before);
    expect(await page.evaluate('document.querySelectorAll("clauselight-card").length')).toBe(1);
    await popup.close();
    await page.close();
  });

  test('an ordinary page is left alone until it is to be read anyway', async () => {
    const page = await open('ordinary');
    const popup = await browser.openPopup(page);
    expect((await popupSummary(popup)).join('\n')).toMatch(/doesn’t read like an agreement/);
    expect(await page.evaluate(highlightSizes)).toEqual({});
    expect(await page.evaluate(`document.querySelector('clauselight-card')`)).toBe(null);
    expect((await browser.badge(page)).text).toBe('');
    expect(await popup.evaluate(clickButton('anyway'))).toBe(true);
    await until(page, isPainted);
    expect(await page.evaluate<string[]>(highlightedWords)).toEqual([
      expect.stringContaining('we may amend this Agreement at any time'),
    ]);
    await until(popup, `document.querySelector('cl-popup').state.kind === 'read'`);
    expect((await popupSummary(popup)).join('\n')).toMatch(/clause costs? you something/);
    await popup.close();
    await page.close();
  });

  // The last one: it looks back at all that was done before.
  test('nothing has left the machine, and the page was asked for nothing', async () => {
    expect(proxy.requests.filter((host) => !ownUpdates.has(host))).toEqual([]);
    expect(server.requests.toSorted()).toEqual(asked.toSorted());
    // Had there been a request, it would have been seen.
    const page = await open('ordinary');
    await page.evaluate(`fetch('http://elsewhere.invalid/').then(() => null, () => null)`);
    expect(proxy.requests).toContain('http://elsewhere.invalid/');
    await page.close();
  });

  function open(path: string): Promise<BrowserPage> {
    asked.push(`GET /${path}`);
    return browser.open(`${server.url}/${path}`);
  }

  async function openSeed(seed: string): Promise<BrowserPage> {
    const page = await open(seed);
    await until(page, isPainted);
    return page;
  }
});
