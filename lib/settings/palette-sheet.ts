import { severities } from '../clause/severity';
import { paletteColours, tintAlpha } from './palette-colours';
import type { Palette } from './settings';

/** What stands in place of the standard colours of highlights, as a style sheet; `''` for those. Lines and shapes stay. */
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
  return `@media screen and (forced-colors:none){${rules.join('')}}`;
}
