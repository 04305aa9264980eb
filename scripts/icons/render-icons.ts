/** Writes the icons of the toolbar, and the extension's own, as PNG (`npm run icons`). Needs a Chromium to draw with. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { iconPath, iconSizes, toolbarIcons, type ToolbarIcon } from '../../lib/browser/badge';
import { findBrowser, installCommand } from '../../test/browsers/find-browser';
import { iconDrawing } from './icon-drawing';

const folder = fileURLToPath(new URL('../../public', import.meta.url));

/** The extension's own icon shows what it is for: a sheet on which something was found. */
const OWN: ToolbarIcon = 'critical';

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(`No chromium found to draw with. Install with: ${installCommand('chromium')}`);
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage();
  for (const size of iconSizes) {
    for (const icon of toolbarIcons) await write(page, icon, size, iconPath(icon, size));
    await write(page, OWN, size, `/icon/${size}.png`);
  }
} finally {
  await browser.close();
}

async function write(page: Page, icon: ToolbarIcon, size: number, file: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin: 0; display: grid">${iconDrawing(icon, size)}`);
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  await page.screenshot({ path: target, omitBackground: true });
}
