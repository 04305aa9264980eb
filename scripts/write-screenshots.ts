/**
 * Run as `npm run screenshots`: pictures of every surface into `docs/images`, from the seed pages, with the extension as
 * built for Chrome in a real Chromium; light in English, dark, and in Chinese.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSeeds } from '../seeds/serve';
import { until, type ExtensionBrowser } from '../test/browsers/extension-browser';
import { launchWithExtension } from '../test/browsers/launch-with-extension';
import { popupSummary } from '../test/browsers/popup-summary';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));

/** How each set of pictures is taken; the name ends the files' names. */
const sets = [
  { name: '', seed: 'shopline-en', language: 'en-GB', dark: false },
  { name: '-dark', seed: 'shopline-en', language: 'en-GB', dark: true },
  { name: '-zh', seed: 'keruyun-zh', language: 'zh-CN', dark: false },
];

mkdirSync(folder, { recursive: true });
const server = await serveSeeds();
try {
  for (const { name, seed, language, dark } of sets) {
    const browser = await launchWithExtension('chromium', { headless: true, language, dark });
    try {
      await picture(browser, `${server.url}/${seed}.html`, name);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}

async function picture(browser: ExtensionBrowser, url: string, suffix: string): Promise<void> {
  const file = (surface: string) => path.join(folder, `${surface}${suffix}.png`);
  const page = await browser.open(url);
  await until(page, `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`);
  const popup = await browser.openPopup(page);
  await popupSummary(popup);
  await popup.screenshot(file('popup'));
  // The first key term leads to its clause, and its card opens there.
  await popup.evaluate(
    `void document.querySelector('cl-popup').shadowRoot.querySelector('cl-key-terms').shadowRoot.querySelector('button').click()`,
  );
  await until(page, `[...CSS.highlights].some(([name, ranges]) => name.startsWith('cl-open') && ranges.size > 0)`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 800))'); // scrolling is smooth
  await page.screenshot(file('page'));
  const panel = await browser.openSidePanel(page);
  const list = `document.querySelector('cl-panel')?.shadowRoot.querySelector('cl-panel-list')?.shadowRoot`;
  await until(panel, `Boolean(${list}?.querySelector('.row'))`);
  await panel.evaluate(`void ${list}.querySelectorAll('.row')[3].click()`);
  await until(panel, `Boolean(${list}.querySelector('cl-panel-finding'))`);
  await panel.screenshot(file('panel'));
  await panel.close();
  const settings = await browser.openOwnPage('options.html');
  await until(settings, `document.querySelector('cl-settings')?.shadowRoot?.querySelector('h1, h2') != null`);
  await settings.screenshot(file('settings'));
  console.log(`docs/images: popup${suffix}.png, page${suffix}.png, panel${suffix}.png, settings${suffix}.png`);
}
