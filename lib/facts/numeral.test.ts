import { describe, expect, test } from 'vitest';
import { readNumerals } from './numeral';

const values = (text: string): number[] => readNumerals(text).map((n) => n.value);

describe('readNumerals', () => {
  test.each([
    ['10,000', 10000],
    ['1,000,000.50', 1000000.5],
    ['1.500.000,50', 1500000.5],
    ['1,00,000', 100000],
    ['0,05', 0.05],
    ['10 000', 10000],
    ['5 million', 5e6],
    ['2.5 billion', 2.5e9],
    ['twenty-four', 24],
    ['one hundred and eighty', 180],
    ['three hundred thousand', 300000],
    ['thirty (30)', 30],
    ['thirty(30)', 30],
    ['7 (seven)', 7],
    ['15th', 15],
    ['fifth (5th)', 5],
    ['十五', 15],
    ['一百八十', 180],
    ['一千零五', 1005],
    ['一百二', 120],
    ['一万五', 15000],
    ['壹拾万', 100000],
    ['壹万伍仟', 15000],
    ['二〇二四', 2024],
    ['两', 2],
    ['半', 0.5],
    ['零点五', 0.5],
    ['三十(30)', 30],
    ['10万', 100000],
    ['1.5亿', 150000000],
    ['two and a half', 2.5],
    ['one and one-half', 1.5],
    ['one and one-half (1.5)', 1.5],
    ['three and three-quarters', 3.75],
    ['1½', 1.5],
    ['1 1/2', 1.5],
    ['2¼', 2.25],
    ['one-half of one', 0.5],
    ['half of one', 0.5],
    ['a quarter of one', 0.25],
    ['half a', 0.5],
    ['half a million', 500000],
  ])('%s is one number, %d', (text, value) => {
    expect(values(text)).toEqual([value]);
    expect(readNumerals(text)[0]).toMatchObject({ start: 0, end: text.length });
  });

  test.each([
    'section 13.2.8',
    'ISO27001',
    'v2.3.1',
    '两三天',
    '万一',
    'P5D',
    'someone',
    'tenant',
    'half the fees',
    'on their behalf a claim',
  ])('no number in "%s"', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('words that make no single number are several', () => {
    expect(values('two three')).toEqual([2, 3]);
    expect(values('two years and one day')).toEqual([2, 1]);
  });

  test('a half that follows a Chinese measure word belongs to the number', () => {
    expect(values('一个半月')).toEqual([1.5]);
    expect(values('两个半小时')).toEqual([2.5]);
  });

  test('零 between two units only joins them', () => {
    expect(values('一个月零五天')).toEqual([1, 5]);
    expect(values('零点五')).toEqual([0.5]);
  });

  test('where words and digits differ, words prevail', () => {
    expect(values('ninety (60) days')).toEqual([90]);
  });

  test('a point before three digits may group thousands', () => {
    expect(readNumerals('10.000')[0]).toMatchObject({ value: 10, grouped: 10000 });
    expect(readNumerals('10.00')[0]).toMatchObject({ value: 10, grouped: null });
  });

  test('letters may touch the digits only as a currency', () => {
    expect(readNumerals('RMB10000')).toMatchObject([{ value: 10000, start: 3, end: 8 }]);
    expect(readNumerals('ABC10000')).toEqual([]);
  });

  test('ordinals are told apart', () => {
    expect(readNumerals('the third day')[0]?.ordinal).toBe(true);
    expect(readNumerals('第七日')[0]).toMatchObject({ ordinal: true, value: 7, start: 0 });
    expect(readNumerals('seven days')[0]?.ordinal).toBe(false);
  });
});
