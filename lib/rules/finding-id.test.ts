import { expect, test } from 'vitest';
import { findingId } from './finding-id';

const quote = '“We” may amend these Terms — at any time.';

test.each([
  '"We" may amend these Terms - at any time.',
  '  “We”\nmay   amend\u00a0these Terms — at any time. ',
  '“WE” MAY AMEND THESE TERMS — AT ANY TIME',
  '“We” may amend these Terms; at any time!',
])('white space, quotation marks, case and punctuation do not change it: %j', (same) => {
  expect(findingId('fee-change', same)).toBe(findingId('fee-change', quote));
});

test.each([
  '“We” may amend these Terms — at any times.',
  'We may amend these Terms',
  '',
  'We may amend these Terms at any time 2',
])('other words do: %j', (other) => {
  expect(findingId('fee-change', other)).not.toBe(findingId('fee-change', quote));
});

test('Chinese words count, full-width or not', () => {
  expect(findingId('penalty', '违约金１００元')).toBe(findingId('penalty', '违约金100元。'));
  expect(findingId('penalty', '违约金100元')).not.toBe(findingId('penalty', '滞纳金100元'));
});

test('words are read where they stand, none around them', () => {
  const text = `${quote} ${quote} Fees are due.`;
  expect(findingId('fee-change', text, quote.length, 2 * quote.length + 1)).toBe(findingId('fee-change', quote));
  expect(findingId('fee-change', text, quote.length)).not.toBe(findingId('fee-change', quote));
});

test('the type counts', () => {
  expect(findingId('fee-change', quote)).not.toBe(findingId('unilateral-amendment', quote));
});

test('short letters and digits, fit for a URL or a file name', () => {
  for (const text of ['', quote, '违约金', 'x'.repeat(100_000)])
    expect(findingId('penalty', text)).toMatch(/^[0-9a-z]{1,11}$/);
});

test('ten thousand similar quotes have ten thousand ids', () => {
  const ids = new Set(Array.from({ length: 10_000 }, (_, i) => findingId('penalty', `pay a penalty of ${i} dollars`)));
  expect(ids.size).toBe(10_000);
  // 32 bits would do for these, but not for a library of thousands of agreements.
  expect(Math.max(...[...ids].map((id) => parseInt(id, 36)))).toBeGreaterThan(2 ** 52);
});

test('it stays what it was: users keep hidden findings by it', () => {
  expect(findingId('penalty', 'You shall pay a penalty.')).toBe('212drvvto0p');
});
