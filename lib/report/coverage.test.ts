import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { isWhole, readPercent, unreadWords } from './coverage';

const en = await textsOf('en');
const zh = await textsOf('zh');

test('is rounded down', () => {
  expect(readPercent({ characters: 1000, read: 999, unread: [{ reason: 'language', count: 1 }] })).toBe(99);
  expect(readPercent({ characters: 3, read: 1, unread: [] })).toBe(33);
});

test('never says 100 where something was left out that has no characters', () => {
  const coverage = { characters: 1000, read: 1000, unread: [{ reason: 'cross-origin-frame', count: 1 }] } as const;
  expect(readPercent({ ...coverage, unread: [...coverage.unread] })).toBe(99);
  expect(isWhole({ ...coverage, unread: [...coverage.unread] })).toBe(false);
});

test('counts what was cut off a text that is too long', () => {
  expect(readPercent({ characters: 2_000, read: 2_000, unread: [{ reason: 'too-long', count: 8_000 }] })).toBe(20);
});

test('no text is nothing read', () => {
  expect(readPercent({ characters: 0, read: 0, unread: [] })).toBe(0);
});

test('says what was not read, also when nobody knows how much', () => {
  const unread = [
    { reason: 'cross-origin-frame', count: 2 },
    { reason: 'language', count: 1200 },
    { reason: 'frame', count: 1 },
    { reason: 'shadow-root', count: null },
  ] as const;
  expect(unreadWords({ characters: 9, read: 1, unread: [...unread] }, en)).toEqual([
    '2 frames from another host',
    '1,200 characters in a language Clauselight does not read',
    '1 frame of the page',
    'embedded components of the page',
  ]);
  expect(unreadWords({ characters: 9, read: 1, unread: [...unread] }, zh)[0]).toBe('来自其他域名的 2 个框架');
});
