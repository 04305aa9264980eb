import type { Scripting } from './api';
import { paletteSheet } from '../settings/palette-sheet';
import { palettes } from '../settings/settings';
import { browser } from './native-api';
import { SettingsStore } from './settings-store';

/**
 * Puts the reader into a tab's page, with its style sheet. Rejects where no script may run.
 * @param documentId of the page that is meant, so that no other one that has come in its place is read; without it,
 *   as in browsers that give none, whatever page the tab shows
 */
export async function injectReader(tabId: number, documentId?: string): Promise<void> {
  const target = targetOf(tabId, documentId);
  // Neither waits for the other: by the time there is something to paint, the sheet is there.
  await Promise.all([browser.scripting.executeScript({ target, files: ['/reader.js'] }), insertStyles(target)]);
}

/**
 * Puts the sniffer into a tab's page and lets it look once: afterwards it answers. Rejects where no script may run.
 * @param documentId as above
 */
export async function injectSniffer(tabId: number, documentId?: string): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(tabId, documentId), files: ['/sniffer.js'] });
}

/** Puts the style sheet of the highlights into all frames of a tab as well: to be asked for when text in them is painted. */
export function styleFrames(tabId: number): Promise<void> {
  return insertStyles({ tabId, allFrames: true });
}

function targetOf(tabId: number, documentId?: string): Scripting.InjectionTarget {
  return documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
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
