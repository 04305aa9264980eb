/** The colours of the severities in each palette. */
import type { Severity } from '../clause/severity';
import type { Palette } from './settings';

/** A colour on light and on dark ground, as `#rrggbb`; a tint is the same colour at `tintAlpha`. */
export interface PaletteColour {
  light: string;
  dark: string;
}

/** How much of a mark's colour stands behind the words, on light and on dark ground. */
export const tintAlpha = { light: 0.1, dark: 0.15 } as const;

const ink: PaletteColour = { light: '#1b2026', dark: '#e9eae7' };

/**
 * Each has a contrast of 4.5 on paper. Those of `colour-blind` stay apart without red and green: dark blue, orange, blue,
 * grey, which differ in lightness too. Shape, word and kind of line tell severities in every palette.
 */
export const paletteColours: Record<Palette, Record<Severity, PaletteColour>> = {
  standard: {
    critical: { light: '#8c1537', dark: '#ff93ab' },
    high: { light: '#a3420a', dark: '#f3a25f' },
    medium: { light: '#6f5c00', dark: '#d9c25c' },
    low: { light: '#3f6080', dark: '#9bbbd9' },
  },
  'colour-blind': {
    critical: { light: '#4b0082', dark: '#b388ff' },
    high: { light: '#a85200', dark: '#ffb000' },
    medium: { light: '#00678f', dark: '#a8deff' },
    low: { light: '#63676b', dark: '#83878b' },
  },
  ink: { critical: ink, high: ink, medium: ink, low: ink },
};
