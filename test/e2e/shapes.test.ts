import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { shapes, type Shape } from '../pages/shapes';
import { highlightedWords, placeOf, scrollTo } from './in-page';

/** The words of every painted range, white space collapsed. */
const words = `${highlightedWords}.map((each) => each.replace(/\\s+/g, ' '))`;

/** The names of our highlights whose colour is there: a page's policy must not keep our sheet away. */
const shownNames = `[...CSS.highlights.keys()].filter((name) => name.startsWith('cl-')
  && getComputedStyle(document.body, '::highlight(' + name + ')').backgroundColor !== 'rgba(0, 0, 0, 0)')`;

interface Found {
  quote: string;
  section: string | null;
}

describe.each(['chromium', 'firefox'] as const)('%s: an agreement with', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage | undefined;
  let shown: Shape;

  beforeAll(async () => {
    server = await servePages((path) => (path === shown.path ? shown.page : undefined));
    browser = await launchWithExtension(name, { headless: true });
  });

  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(shapes)('%s is found and marked', async (_, shape) => {
    shown = shape;
    page = await browser.open(`${server.url}${shape.path}`);
    const expected = JSON.stringify(shape.painted);
    await until(
      page,
      `((words) => ${expected}.every((each) => words.some((range) => range.includes(each))))(${words})`,
    );
    const painted = (await page.evaluate<string[]>(words)).join('\n');
    const names = await page.evaluate<string[]>(shownNames);
    expect(names.filter((each) => each.endsWith(shape.ground))).not.toEqual([]);
    expect(names.filter((each) => !each.endsWith(shape.ground))).toEqual([]);
    for (const each of shape.absent) expect(painted).not.toContain(each);
    // The analysis is the same in both browsers.
    if (name === 'firefox' || Object.keys(shape.found).length + shape.absent.length === 0) return;
    const found = await findingsOf(page);
    for (const [quote, section] of Object.entries(shape.found)) {
      const finding = found.find((each) => each.quote.replace(/\s+/g, ' ').includes(quote));
      expect(finding, quote).toBeDefined();
      if (section !== null) expect(finding!.section, quote).toBe(section);
    }
    for (const each of shape.absent) expect(found.map(({ quote }) => quote).join('\n')).not.toContain(each);
  });

  test('a strict policy and Trusted Types has cards', async () => {
    shown = new Map(shapes).get('a strict policy and Trusted Types')!;
    const [clause] = shown.painted as [string];
    page = await browser.open(`${server.url}${shown.path}`);
    await until(page, placeOf(clause));
    await page.evaluate(`void ${scrollTo(clause)}`);
    const { x, y } = await until<{ x: number; y: number }>(page, placeOf(clause));
    await page.pointAt(x - 4, y);
    await page.pointAt(x, y);
    await expect.poll(() => page!.visibleText('clauselight-card')).toContain('They may end it at will');
  });

  async function findingsOf(page: BrowserPage): Promise<Found[]> {
    const popup = await browser.openPopup(page);
    await popupSummary(popup);
    const found = await popup.evaluate<Found[]>(`document.querySelector('cl-popup').state.analysis.findings
      .map(({ quote, section }) => ({ quote, section }))`);
    await popup.close();
    return found;
  }
});
