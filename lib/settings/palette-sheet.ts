import { severities } from '../clause/severity';
import { paletteColours, tintAlpha } from './palette-colours';
import type { Palette } from './settings';

/** Properties that give the tokens of the surfaces (`components/tokens.ts`) their colours; none for the standard palette. */
export function paletteProperties(palette: Palette): [name: string, color: string][] {
  if (palette === 'standard') return [];
  return severities.flatMap((severity) =>
    (['light', 'dark'] as const).map((ground): [string, string] => [
      `--clauselight-${severity}-${ground}`,
      paletteColours[palette][severity][ground],
    ]),
  );
}

/**
 * What stands in place of the standard colours in a page, of highlights and of our own element, as a style sheet; `''` for
 * those. Lines and shapes stay.
 */
export function paletteSheet(palette: Palette): string {
  if (palette === 'standard') return '';
  const rules = severities.flatMap((severity) =>
    (['light', 'dark'] as const).map((ground) => {
      const color = paletteColours[palette][severity][ground];
      const alpha = Math.round(tintAlpha[ground] * 255).toString(16);
      const names = ['cl', 'cl-open'].map((prefix) => `::highlight(${prefix}-${severity}-${ground})`).join();
      return `${names}{background-color:${color}${alpha};text-decoration-color:${color}}`;
    }),
  );
  const properties = paletteProperties(palette).map(([name, color]) => `${name}:${color}!important`);
  return `@media screen and (forced-colors:none){${rules.join('')}clauselight-card{${properties.join(';')}}}`;
}
