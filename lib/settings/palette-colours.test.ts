import { describe, expect, test } from 'vitest';
import { severities } from '../clause/severity';
import { paletteColours } from './palette-colours';
import { palettes } from './settings';

type Rgb = [number, number, number];
const paper = { light: '#ffffff', dark: '#1a1d20' };
const themes = ['light', 'dark'] as const;

describe.each(palettes)('%s', (palette) => {
  test.each(themes)('every mark is read on %s paper', (theme) => {
    for (const severity of severities) {
      const ratio = contrast(linear(paletteColours[palette][severity][theme]), linear(paper[theme]));
      expect(ratio, severity).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Machado, Oliveira and Fernandes 2009, complete protanopia and deuteranopia, on linear RGB. */
const withoutRed = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];
const withoutGreen = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881];

test.each(themes)(
  'on %s ground the colours for colour-blind readers stay apart, more than the standard ones',
  (theme) => {
    for (const sight of [withoutRed, withoutGreen]) {
      const nearest = (palette: 'standard' | 'colour-blind') => {
        const seen = severities.map((severity) => lab(seenBy(sight, linear(paletteColours[palette][severity][theme]))));
        return Math.min(
          ...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))),
        );
      };
      expect(nearest('colour-blind')).toBeGreaterThan(20);
      expect(nearest('colour-blind')).toBeGreaterThan(nearest('standard'));
    }
  },
);

function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seenBy(sight: readonly number[], colour: Rgb): Rgb {
  return [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        colour.reduce((sum, value, i) => sum + sight[row + i]! * value, 0),
      ),
    ),
  ) as Rgb;
}

/** CIE L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
