import { describe, expect, test } from 'vitest';
import { columnsOf, wrapLine } from './wrap-line';

const rows = (line: string, width: number) => wrapLine(line, width).map(({ start, end }) => line.slice(start, end));

test('Chinese characters and full-width marks take two columns, combining ones none', () => {
  expect(columnsOf('abc')).toBe(3);
  expect(columnsOf('条款,')).toBe(5);
  expect(columnsOf('条款，')).toBe(6);
  expect(columnsOf('e\u0301')).toBe(1);
  expect(columnsOf('𠮷')).toBe(2);
});

describe('wrapLine', () => {
  test('breaks behind spaces, which may stand over', () => {
    expect(rows('one two three', 7)).toEqual(['one two ', 'three']);
    expect(rows('one two three', 6)).toEqual(['one ', 'two ', 'three']);
  });

  test('breaks between Chinese characters', () => {
    expect(rows('甲方有权修改', 5)).toEqual(['甲方', '有权', '修改']);
    expect(rows('a甲𠮷b', 3)).toEqual(['a甲', '𠮷b']);
  });

  test('breaks a word that is longer than a row where the row ends', () => {
    expect(rows('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(rows(' abcd条', 5)).toEqual([' abcd', '条']);
    expect(rows(' abc条', 4)).toEqual([' abc', '条']);
  });

  test('no row is wider than asked for, and together they are the line', () => {
    const line = 'You must pay 每日按照应付金额的0.05% within ten working days (十个工作日) of notice.';
    for (let width = 2; width < 90; width++) {
      expect(rows(line, width).join('')).toBe(line);
      for (const row of rows(line, width)) expect(columnsOf(row.trimEnd()), row).toBeLessThanOrEqual(width);
    }
  });

  test('an empty line is an empty row', () => {
    expect(wrapLine('', 10)).toEqual([{ start: 0, end: 0 }]);
  });
});
