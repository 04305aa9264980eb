import { expect, test } from 'vitest';
import { luminanceOf } from './ground';

// Reference values: relative luminance as defined by WCAG 2; for the Lab family, that of the same grey.
test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgb(118, 118, 118)', 0.181],
  ['rgba(255, 0, 0, 0.9)', 0.2126],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 0.8)', 0],
  ['oklab(1 0 0)', 1],
  ['oklch(0.5 0.1 200)', 0.125],
  ['lab(100 0 0)', 1],
])('the luminance of %s is %f', (color, luminance) => {
  expect(luminanceOf(color)).toBeCloseTo(luminance, 2);
});

test.each([
  'rgba(0, 0, 0, 0)',
  'rgba(255, 255, 255, 0.3)',
  'color(srgb 1 1 1 / 0.2)',
  'oklab(1 0 0 / 0.5)',
  'Canvas',
  '',
])('%s covers nothing, or is not known', (color) => {
  expect(luminanceOf(color)).toBeNull();
});
