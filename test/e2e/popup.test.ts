import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSeeds } from '../../seeds/serve';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { smallTerms } from './choices-page';
import { isInView, isPainted } from './in-page';

/** The popup without a mouse. */
describe.each(['chromium', 'firefox'] as const)('the popup in %s, by keyboard alone,', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;
  let popup: BrowserPage;

  beforeAll(async () => {
    server = await serveSeeds();
    browser = await launchWithExtension(name, { headless: true });
    page = await browser.open(`${server.url}/shopline-en.html`);
    await until(page, isPainted);
    await openPopup();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('reaches everything and traps nothing', async () => {
    const stops = [await focused()];
    while (stops.length < 40 && !stops.at(-1)!.startsWith('Highlights')) stops.push(await tab());
    for (const stop of [
      'More',
      'Summary and findings',
      'Search in findings',
      'Filter by family',
      'Explain',
      'Highlights',
    ]) {
      expect(stops).toContain(stop);
    }
  });

  test('has a menu that opens, moves and closes by keys, and leaves the popup open', async () => {
    await tabTo('More');
    await popup.press('Enter');
    expect(await focused()).toBe('Copy summary as Markdown');
    await popup.press('End');
    expect(await focused()).toBe('Settings');
    await popup.press('ArrowDown');
    expect(await focused()).toBe('Copy summary as Markdown');
    await popup.press('Tab');
    expect(await focused()).toBe('Summary and findings');
    // Firefox closes its popups by Escape and asks nobody.
    if (name === 'firefox') return;
    await tabTo('More');
    await popup.press('Enter');
    await popup.press('Escape');
    expect(await focused()).toBe('More');
  });

  test('copies the summary', async () => {
    await tabTo('More');
    await popup.press('Enter');
    await popup.press('Enter');
    await expect.poll(said, { timeout: 10_000 }).toBe('Summary copied as Markdown');
  });

  test('searches, opens what it means, hides it and shows it again', async () => {
    await tabTo('Search in findings');
    for (const letter of 'perpetual') await popup.press(letter);
    await expect.poll(heading).toMatch(/^\d+ findings? with “perpetual”$/);
    await tabTo('Explain');
    await popup.press('Enter');
    await expect.poll(() => popup.visibleText('cl-popup')).toContain('What to ask for instead');
    const total = await clauses();
    await tabTo('Hide');
    await popup.press('Enter');
    await expect.poll(clauses).toBe(total - 1);
    expect(await popup.visibleText('cl-popup')).toContain('You have hidden 1 finding on this page');
    expect(await focused()).toBe('Undo');
    await popup.press('Enter');
    await expect.poll(clauses).toBe(total);
  });

  test('is found as it was left when it is opened again', async () => {
    const before = await heading();
    expect(before).toContain('perpetual');
    await popup.close();
    await openPopup();
    await expect.poll(heading).toBe(before);
    expect(await popup.visibleText('cl-popup')).toContain('What to ask for instead');
    await tabTo('Clear the search');
    await popup.press('Enter');
    await expect.poll(heading).toBe('All findings by family');
  });

  test('says so where it is switched off, and is switched on again', async () => {
    await tabTo('More');
    await popup.press('Enter');
    await popup.press('s');
    expect(await focused()).toBe('Switch off on 127.0.0.1');
    await popup.press('Enter');
    await expect.poll(() => popup.visibleText('cl-popup')).toContain('Switched off on this site');
    await tabTo('Switch on for 127.0.0.1');
    await popup.press('Enter');
    await expect.poll(() => popup.visibleText('cl-popup'), { timeout: 20_000 }).toContain('cost you something');
  });

  // The last one: it closes the popup.
  test('leads to a clause', async () => {
    await tabTo(/US\$10,000/);
    await popup.press('Enter');
    await until(page, isInView('pay a penalty ranging from'));
  });

  async function openPopup(): Promise<void> {
    popup = await browser.openPopup(page);
    await until(
      popup,
      `document.querySelector('cl-popup')?.shadowRoot.querySelector('cl-finding-list')?.shadowRoot?.querySelector('h2') != null`,
    );
  }

  async function tab(): Promise<string> {
    await popup.press('Tab');
    return focused();
  }

  /** Presses Tab until a part with this name has the focus, round the whole popup if need be. */
  async function tabTo(wanted: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      const stop = await tab();
      if (typeof wanted === 'string' ? stop === wanted : wanted.test(stop)) return;
      passed.push(stop);
    }
    throw new Error(`Tab never reaches ${String(wanted)}; it passes ${passed.join(' | ')}`);
  }

  /** The name of what has the focus, inside shadow roots too. */
  function focused(): Promise<string> {
    return popup.evaluate(`((element) => {
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
    })(document.activeElement)`);
  }

  function heading(): Promise<string> {
    return popup.evaluate(
      `document.querySelector('cl-popup').shadowRoot.querySelector('cl-finding-list').shadowRoot.querySelector('h2').innerText.trim()`,
    );
  }

  function said(): Promise<string> {
    return popup.evaluate(`document.querySelector('cl-popup').shadowRoot.querySelector('.said').innerText.trim()`);
  }

  async function clauses(): Promise<number> {
    return Number(/(\d+) clauses cost you something/.exec((await popup.visibleText('cl-popup')) ?? '')?.[1]);
  }
});

test.each(['chromium', 'firefox'] as const)('the popup in %s says that a page still loads', async (name) => {
  let arrive!: (script: string) => void;
  const late = new Promise<string>((resolve) => (arrive = resolve));
  const terms = smallTerms.replace('<h1>', '<script src="/late"></script><h1>');
  const server = await servePages((path) => (path === '/late' ? late : path === '/terms' ? terms : '<p>Hats.'));
  const browser = await launchWithExtension(name, { headless: true });
  try {
    const page = await browser.open(`${server.url}/hats`);
    await page.evaluate(`void setTimeout(() => (location.href = '/terms'))`);
    await until(page, `location.pathname === '/terms'`);
    const popup = await browser.openPopup(page);
    const says = () => popup.visibleText('cl-popup');
    await expect.poll(says).toContain('The page is still loading');
    arrive('');
    await expect.poll(says).toContain('cost you something');
  } finally {
    await browser.close();
    await server.close();
  }
});
