import { severities } from '../lib/clause/severity';
import { paletteProperties } from '../lib/settings/palette-sheet';
import type { Palette } from '../lib/settings/settings';

/** Gives a page of the extension the colours of a palette, in place of those that it had. */
export function wearPalette({ documentElement: { style } }: Document, palette: Palette): void {
  for (const severity of severities) {
    for (const ground of ['light', 'dark']) style.removeProperty(`--clauselight-${severity}-${ground}`);
  }
  for (const [name, color] of paletteProperties(palette)) style.setProperty(name, color);
}
