import { expect, test } from 'vitest';
import { foldToCodes } from '../text/fold';
import { UnitNumbers, unknownUnit } from './unit-numbers';

const add = (numbers: UnitNumbers, unit: string) => numbers.add(foldToCodes(unit), 0, unit.length);
const numberOf = (numbers: UnitNumbers, unit: string) => numbers.numberOf(foldToCodes(unit), 0, unit.length);

test('each unit has a number of its own, for good', () => {
  const numbers = new UnitNumbers();
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  const given = words.map((word) => add(numbers, word));
  expect(new Set(given).size).toBe(words.length);
  expect(given).not.toContain(unknownUnit);
  expect(words.map((word) => numberOf(numbers, word))).toEqual(given);
  expect(words.map((word) => add(numbers, word))).toEqual(given);
  expect(numbers.size).toBeGreaterThan(Math.max(...given));
});

test('a unit that was not added is unknown, be it the beginning of one that was', () => {
  const numbers = new UnitNumbers();
  add(numbers, 'terms');
  for (const unit of ['term', 'termss', 'terns', '']) expect(numberOf(numbers, unit), unit).toBe(unknownUnit);
});

test('a unit is looked up where it stands', () => {
  const numbers = new UnitNumbers();
  const text = foldToCodes('we may 修改 it');
  const may = numbers.add(text, 3, 6);
  expect(numberOf(numbers, 'may')).toBe(may);
  expect(numbers.numberOf(text, 4, 6)).toBe(unknownUnit);
});

test('numbers that go on from others know theirs and leave them as they are', () => {
  const numbers = new UnitNumbers();
  const we = add(numbers, 'we');
  const { size } = numbers;
  const more = new UnitNumbers(numbers);
  expect(add(more, 'we')).toBe(we);
  const acme = add(more, 'acme');
  expect(acme).toBeGreaterThanOrEqual(size);
  expect(numberOf(more, 'acme')).toBe(acme);
  expect(numberOf(numbers, 'acme')).toBe(unknownUnit);
  expect(numbers.size).toBe(size);
});
