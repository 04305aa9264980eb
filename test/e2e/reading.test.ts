import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../seeds/page-server';
import { until, type BrowserPage, type ExtensionBrowser } from '../browsers/extension-browser';
import { launchWithExtension } from '../browsers/launch-with-extension';
import { popupSummary } from '../browsers/popup-summary';
import { findingEntries } from './in-page';
import { ownPageAt } from './pages';

/** The words painted in the page's own document and in each frame, by the id of the frame. */
const paintedByFrame = `(() => {
  const words = ({ CSS }) => [...CSS.highlights].filter(([name]) => name.startsWith('cl-'))
    .flatMap(([, ranges]) => [...ranges].map(String));
  return Object.fromEntries([['page', words(window)],
    ...[...document.querySelectorAll('iframe, object')].map((frame) => [frame.id, frame.contentWindow ? words(frame.contentWindow) : []])]);
})()`;

const isWholePainted = `Object.values(${paintedByFrame}).every((words) => words.length > 0)`;

/** Where the first painted line of some words is in the viewport of the page; scrolled there first. */
function placeIn(frame: string, words: string): string {
  return `(() => {
    const view = ${frame === 'page' ? 'window' : `document.querySelector('#${frame}').contentWindow`};
    const range = [...view.CSS.highlights].filter(([name]) => name.startsWith('cl-')).flatMap(([, ranges]) => [...ranges])
      .find((range) => String(range).includes(${JSON.stringify(words)}));
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    const around = view.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const border = view.frameElement?.clientTop ?? 0;
    return { x: around.left + border + box.left, y: around.top + border + box.top, width: box.width, height: box.height };
  })()`;
}

/** Clicks the button of the popup that leads to the clause with these words; its families are open. */
function goToClause(words: string): string {
  return `(() => {
    const inside = (roots, selector) => roots.flatMap((root) => [...root.shadowRoot.querySelectorAll(selector)]);
    const findings = inside(inside(inside([document.querySelector('cl-popup')], 'cl-finding-list'), 'cl-family'), 'cl-finding');
    const entry = findings.find((each) => each.shadowRoot.querySelector('article').innerText.includes(${JSON.stringify(words)}));
    const button = entry.shadowRoot.querySelector('button.plain');
    setTimeout(() => button.click());
  })()`;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: BrowserPage;

  beforeAll(async () => {
    server = await servePages((file) => ownPageAt(file));
    browser = await launchWithExtension(name, { headless: true });
    page = await browser.open(`${server.url}/frames-and-shadow-roots.html`);
    await until(page, isWholePainted);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('clauses in frames and shadow roots are painted in their own documents', async () => {
    const painted = await page.evaluate<Record<string, string[]>>(paintedByFrame);
    const words = (frame: string) => painted[frame]!.join(' | ');
    expect(words('page')).toContain('shall not exceed the fees paid');
    expect(words('page')).toContain('terminate this Agreement at any time');
    expect(words('page')).toContain('change the fees at any time');
    expect(words('served')).toContain('amend this Agreement at any time');
    expect(words('inline')).toContain('share your personal data');
    expect(words('written')).toContain('class action');
    expect(words('object')).toContain('withhold payments');
  });

  test.each([
    ['page', 'shall not exceed the fees paid'],
    ['page', 'terminate this Agreement at any time'],
    ['page', 'change the fees at any time'],
    ['served', 'amend this Agreement at any time'],
    ['inline', 'share your personal data'],
    ['written', 'class action'],
    ['object', 'withhold payments'],
  ])('in %s the colour is seen under "%s"', async (frame, words) => {
    const box = await page.evaluate<Box>(placeIn(frame, words));
    const colored = await colorsAt(page, box);
    expect(colored).toBeGreaterThan(0.3);
  });

  test.each([
    ['page', 'terminate this Agreement at any time', 'They may end it at will'],
    ['served', 'amend this Agreement at any time', 'Change by one side'],
  ])('pointing in %s at "%s" shows its card, pointing elsewhere closes it', async (frame, words, name) => {
    const { x, y, width, height } = await page.evaluate<Box>(placeIn(frame, words));
    await page.pointAt(x + width / 2 - 4, y + height / 2);
    await page.pointAt(x + width / 2, y + height / 2);
    const card = () => page.visibleText('clauselight-card');
    await expect.poll(card, { timeout: 10_000 }).toContain(name);
    await page.pointAt(2, 2);
    await expect.poll(card, { timeout: 10_000 }).not.toContain(name);
  });

  test('a jump from the popup scrolls the page and the frame', async () => {
    await page.evaluate(`scrollTo(0, 0), document.querySelector('#served').contentWindow.scrollTo(0, 0)`);
    const popup = await browser.openPopup(page);
    await popupSummary(popup);
    await popup.evaluate(findingEntries);
    await popup.evaluate(goToClause('amend this Agreement'));
    await until(page, `document.querySelector('#served').contentWindow.scrollY > 200 && scrollY > 0`);
    await popup.close().catch(() => undefined);
  });

  test('a page that changes keeps the marks of each document in that document', async () => {
    const before = await page.evaluate<Record<string, string[]>>(paintedByFrame);
    for (const sentence of ['We may assign this Agreement.', 'You waive all refunds.', 'We may audit your records.']) {
      const paragraph = `Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(sentence)} })`;
      await page.evaluate(`document.body.append(${paragraph})`);
      await until(page, `${paintedByFrame}.page.some((words) => words.includes(${JSON.stringify(sentence)}))`);
    }
    const { page: ofPage, ...ofFrames } = await page.evaluate<Record<string, string[]>>(paintedByFrame);
    expect(ofPage).toEqual(expect.arrayContaining(before['page']!));
    expect({ ...ofFrames, page: before['page'] }).toEqual(before);
  });

  test('popup says that all was read', async () => {
    const popup = await browser.openPopup(page);
    const lines = await popupSummary(popup);
    await popup.close();
    expect(lines.join('\n')).toMatch(/clauses cost you something/);
    expect(lines.join('\n')).not.toMatch(/frame|component/);
  });
});

/** Share of the pixels in a box that are neither grey nor black nor white: our colours, on a page that has none. */
async function colorsAt(page: BrowserPage, { x, y, width, height }: Box): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-reading-'));
  try {
    const file = path.join(folder, 'page.png');
    await page.screenshot(file);
    const picture = readFileSync(file).toString('base64');
    return await page.evaluate<number>(`new Promise((resolve, reject) => {
      const image = new Image();
      image.onerror = () => reject(new Error('no picture'));
      image.onload = () => {
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const scale = image.width / innerWidth;
        const { data } = context.getImageData(${x} * scale, ${y} * scale, ${width} * scale, ${height} * scale);
        let colored = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red, green, blue] = data.subarray(at, at + 3);
          if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) colored++;
        }
        resolve(colored / (data.length / 4));
      };
      image.src = 'data:image/png;base64,${picture}';
    })`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
