import { expect, test } from 'vitest';
import { foldToCodes } from '../text/fold';
import { closeInsertions } from './insertions';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';
import { WordKinds } from './word-kinds';

/** How far apart two words of a text begin, for patterns. */
function distance(text: string, from: string, to: string): number {
  const numbers = new UnitNumbers();
  const kinds = new WordKinds(numbers);
  const units = new Units();
  units.cut(foldToCodes(text), 0, text.length, numbers);
  closeInsertions(units, kinds);
  const placeOf = (word: string) => {
    const offset = text.indexOf(word);
    return units.at[units.starts.subarray(0, units.count).indexOf(offset)]!;
  };
  return placeOf(to) - placeOf(from);
}

test.each([
  'We may, in our sole discretion and without notice, at any time, amend fees.',
  'We may (but are not obliged to) amend fees.',
  'We may, where we think fit, amend fees.',
])('%s: the verb stands beside "may", and what follows where it stood', (text) => {
  expect(distance(text, 'may', 'amend')).toBe('may '.length);
  expect(distance(text, 'amend', 'fees')).toBe('amend '.length);
});

test('inside an insertion, and from there to the verb, distances stay', () => {
  const text = 'We may, but need not, amend fees.';
  expect(distance(text, 'need', 'not')).toBe('need '.length);
  expect(distance(text, 'not', 'amend')).toBe('not, '.length);
});

test.each([
  ['We may amend it, in our discretion, or not.', 'may', 'discretion'],
  ['You may, however, leave.', 'may', 'leave'],
  ['As fast as we may, in time.', 'may', 'time'],
  [`We may, ${'at some point or '.repeat(20)}other, leave.`, 'may', 'leave'],
])('%s holds no insertion', (text, from, to) => {
  expect(distance(text, from, to)).toBe(text.indexOf(to) - text.indexOf(from));
});
