import { expect, test } from 'vitest';
import { paletteSheet } from './palette-sheet';

test('a palette recolours every highlight, open or not, on light and dark ground; the standard one none', () => {
  expect(paletteSheet('standard')).toBe('');
  const sheet = paletteSheet('ink');
  // Paper shows the page as it is.
  expect(sheet).toMatch(/^@media screen and /);
  expect(sheet.match(/::highlight\(cl-(?:open-)?(?:critical|high|medium|low)-(?:light|dark)\)/g)).toHaveLength(16);
  expect(sheet).toContain('::highlight(cl-open-high-dark){background-color:#e9eae726;text-decoration-color:#e9eae7}');
  expect(
    sheet.match(/--clauselight-(?:critical|high|medium|low)-(?:light:#1b2026|dark:#e9eae7)!important/g),
  ).toHaveLength(8);
});
