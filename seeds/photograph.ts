import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { until, type BrowserPage, type ExtensionBrowser } from '../test/browsers/extension-browser';
import { popupSummary } from '../test/browsers/popup-summary';

/** A page to take pictures of. */
export interface Subject {
  url: string;
  /** Stands at the end of the pictures' names, before `.png`. */
  suffix: string;
}

const folder = fileURLToPath(new URL('../.output/demo', import.meta.url));

/** How long a page may take to be recognised as an agreement and marked, in ms; others are shown as they are. */
const patience = 5_000;

/** Opens pages, prints what the real popup says of each, and puts pictures of page and popup into `.output/demo`. */
export async function photograph(browser: ExtensionBrowser, subjects: readonly Subject[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { url, suffix } of subjects) {
    const page = await browser.open(url);
    await until(page, `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`, patience).catch(() => false);
    const files = { page: path.join(folder, `page${suffix}.png`), popup: path.join(folder, `popup${suffix}.png`) };
    const popup = await browser.openPopup(page);
    console.log(['', url, ...(await popupSummary(popup)), ''].join('\n'));
    await popup.screenshot(files.popup);
    await openFirstKeyTerm(popup, page);
    await page.screenshot(files.page);
    for (const file of Object.values(files)) console.log(`Picture: ${path.relative(process.cwd(), file)}`);
    await popup.close().catch(() => undefined); // a jump closes the popup
    await page.close();
  }
}

/** Goes from the popup to its first key term, so that the page's picture shows a clause with its card. */
async function openFirstKeyTerm(popup: BrowserPage, page: BrowserPage): Promise<void> {
  const clicked = await popup.evaluate<boolean>(`(() => {
    const term = document.querySelector('cl-popup').shadowRoot.querySelector('cl-key-terms')?.shadowRoot.querySelector('a, button');
    term?.click();
    return Boolean(term);
  })()`);
  if (!clicked) return;
  await until(
    page,
    `[...CSS.highlights].some(([name, ranges]) => name.startsWith('cl-open') && ranges.size > 0)`,
    patience,
  );
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))'); // scrolling is smooth
}
