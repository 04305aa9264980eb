import type { Scripting } from './api';
import { paletteSheet } from '../settings/palette-sheet';
import { palettes } from '../settings/settings';
import { browser } from './native-api';
import { SettingsStore } from './settings-store';
import { targetOf } from './sniffer-injection';

/**
 * Puts the reader into a tab's page, with its style sheet. Rejects where no script may run.
 * @param documentId as in `targetOf`
 */
export async function injectReader(tabId: number, documentId?: string): Promise<void> {
  const target = targetOf(tabId, documentId);
  // First the sheet: the page's styles are reckoned anew by it, which must not fall into a task of the reader's.
  await insertStyles(target);
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Puts the style sheet of the highlights into all frames of a tab as well: to be asked for when text in them is painted. */
export function styleFrames(tabId: number): Promise<void> {
  return insertStyles({ tabId, allFrames: true });
}

/**
 * Firefox shows only a user's sheet in shadow roots, Chrome (156) draws highlights by an author's sheet only: one of
 * each serves both.
 */
async function insertStyles(target: Scripting.InjectionTarget): Promise<void> {
  const { settings } = await new SettingsStore(browser.storage).load();
  const chosen = paletteSheet(settings.palette);
  const others = palettes.map(paletteSheet).filter((css) => css !== '' && css !== chosen);
  await Promise.all(
    (['AUTHOR', 'USER'] as const).map(async (origin) => {
      const old = others.map((css) => browser.scripting.removeCSS({ target, css, origin }).catch(() => undefined));
      await replaceSheet({ target, files: ['/assets/highlights.css'], origin });
      // What comes later counts.
      if (chosen !== '') await replaceSheet({ target, css: chosen, origin });
      await Promise.all(old);
    }),
  );
}

/** A second copy of the reader replaces the first; its sheet must not be there twice. */
async function replaceSheet(sheet: Scripting.CSSInjection): Promise<void> {
  await browser.scripting.removeCSS(sheet).catch(() => undefined);
  await browser.scripting.insertCSS(sheet);
}
