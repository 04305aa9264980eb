import { expect, test } from 'vitest';
import { unknown, Ways } from './ways';

test('says where a way leads, and what it does not know', () => {
  const ways = new Ways();
  ways.set(1, 2, 3);
  ways.set(2, 1, -1);
  expect([ways.get(1, 2), ways.get(2, 1), ways.get(1, 1)]).toEqual([3, -1, unknown]);
});

test('a way may be changed', () => {
  const ways = new Ways();
  ways.set(1, 2, 3);
  ways.set(1, 2, 4);
  expect(ways.get(1, 2)).toBe(4);
  expect(ways.count).toBe(1);
});

test('keeps all ways while it grows', () => {
  const ways = new Ways();
  for (let from = 1; from <= 300; from++)
    for (let over = 1; over <= 100; over++) ways.set(from, over, from * 1000 + over);
  expect(ways.count).toBe(30_000);
  for (let from = 1; from <= 300; from++) {
    for (let over = 1; over <= 100; over++) expect(ways.get(from, over)).toBe(from * 1000 + over);
  }
  expect(ways.get(301, 1)).toBe(unknown);
});
