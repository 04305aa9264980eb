import type { Scripting } from './api';
import { paletteSheet } from '../settings/palette-sheet';
import { palettes, type Palette } from '../settings/settings';
import highlights from './highlights.css?inline';
import { browser } from './native-api';
import { targetOf } from './sniffer-injection';

/** Firefox shows only a user's sheet in shadow roots, Chrome (156) draws highlights by an author's sheet only. */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Puts the reader into a tab's page, with its style sheet. Resolves when the page has been read; rejects where no script
 * may run. Everything has been asked of the browser when it returns: who calls may work meanwhile.
 * @param documentId as in `targetOf`
 */
export async function injectReader(tabId: number, palette: Palette, documentId?: string): Promise<void> {
  const target = targetOf(tabId, documentId);
  await Promise.all([
    // The browser keeps the order, so nothing is waited for; a sheet in a file it would have to fetch first.
    browser.scripting.insertCSS({ target, css: sheetOf(palette), origin }),
    browser.scripting.executeScript({ target, files: ['/reader.js'] }),
    removeOtherSheets(target, palette),
  ]);
}

/** Puts the style sheet of the highlights into all frames of a tab as well: to be asked for when text in them is painted. */
export async function styleFrames(tabId: number, palette: Palette): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.insertCSS({ target, css: sheetOf(palette), origin }),
    removeOtherSheets(target, palette),
  ]);
}

/** Takes out what stands there for another palette; the same sheet twice is the same as once. */
async function removeOtherSheets(target: Scripting.InjectionTarget, palette: Palette): Promise<void> {
  const others = palettes.filter((each) => each !== palette);
  // Where there is none, or the page is gone, there is nothing to be done.
  await Promise.all(
    others.map((each) => browser.scripting.removeCSS({ target, css: sheetOf(each), origin }).catch(() => undefined)),
  );
}

/** What comes later in a sheet counts. */
function sheetOf(palette: Palette): string {
  return highlights + paletteSheet(palette);
}
