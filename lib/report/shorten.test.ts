import { expect, test } from 'vitest';
import { shorten } from './shorten';

test('short text stays, on one line', () => {
  expect(shorten('You may\n  pay.', 20)).toBe('You may pay.');
  expect(shorten('x'.repeat(20), 20)).toBe('x'.repeat(20));
});

test('cuts at a word', () => {
  expect(shorten('You must pay a penalty', 16)).toBe('You must pay a…');
  expect(shorten('You must pay a penalty', 14)).toBe('You must pay a…');
});

test('cuts Chinese between characters, and no character in two', () => {
  expect(shorten('服务商应当支付滞纳金', 4)).toBe('服务商应…');
  expect(shorten('𠀀𠀁𠀂𠀃', 5)).toBe('𠀀𠀁…');
});

test('a space far back is not where a line without words is cut', () => {
  expect(shorten('甲方 服务商应当支付滞纳金', 10)).toBe('甲方 服务商应当支付…'.slice(0, 10) + '…');
});
