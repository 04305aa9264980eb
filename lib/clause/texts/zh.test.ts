import { describe, expect, test } from 'vitest';
import { clauseTypeIds } from '../clause-type';
import { zh } from './zh';
import { explanations } from './zh-explanations';

describe.each(clauseTypeIds)('%s', (type) => {
  const { name, short, consequence } = zh.clauses[type];
  const { meaning, ask } = explanations[type];

  test('says in one sentence each what it means and what to ask for', () => {
    for (const sentence of [meaning, ask]) expect(sentence).toMatch(/^[^。！？]+。$/);
    expect(ask).toMatch(/^(?:要求|请)/);
  });

  test('fits where it is shown', () => {
    expect(short.length).toBeLessThanOrEqual(5);
    expect(name.length).toBeLessThanOrEqual(13);
    expect(consequence.length).toBeLessThanOrEqual(10);
    expect(consequence).not.toMatch(/[。；！]$/);
  });
});

test('figures are Western, with a space before the word that counts', () => {
  expect(zh.facts.range(zh.facts.money(10_000, 'USD'), zh.facts.money(1_000_000, 'USD'))).toBe(
    '10,000 美元至 1,000,000 美元',
  );
  expect(zh.facts.money(5000.5, 'CNY')).toBe('5,000.5 元');
  expect(zh.facts.range(zh.facts.money(100, null), zh.facts.money(200, null))).toBe('100 至 200');
  expect(zh.facts.period(5, 'business-day')).toBe('5 个工作日');
  expect(zh.facts.rate('0.05%', 'day', '18.25%')).toBe('每日 0.05%（年 18.25%）');
  expect(zh.facts.rate('1%', 'week', '52%')).toBe('每周 1%（年 52%）');
  expect(zh.facts.aboveBase(zh.facts.rate('4%', 'year', null))).toBe('高于基准利率每年 4%');
  expect(zh.facts.capFees(12)).toBe('最近 12 个月已付费用');
  expect(zh.facts.shareOf('50%', zh.facts.capFees(3))).toBe('最近 3 个月已付费用的 50%');
  expect(zh.facts.capFeesOr(zh.facts.capFees(null), '100 美元', 'greater')).toBe('已付费用或 100 美元，取较高者');
  expect(zh.facts.capFeesOr(zh.facts.capFees(null), '100 美元')).toBe('已付费用，或 100 美元');
});

test('names of agreements in Latin letters keep their distance', () => {
  expect(zh.facts.lawOf('California')).toBe('California 法律');
  expect(zh.facts.lawOf('新加坡')).toBe('新加坡法律');
  expect(zh.facts.courtsIn(zh.facts.placeIn('Austin', '美国'))).toBe('美国 Austin 法院');
  expect(zh.keyTerms.arbitrationBy('SIAC')).toBe('SIAC 仲裁');
});

test('a number is called one of an article, a heading is not', () => {
  expect(zh.report.sectionNumber('13.2.8')).toBe('第 13.2.8 条');
  expect(zh.report.sectionNumber('十三')).toBe('第十三条');
  expect(zh.report.sectionNumber('第五条')).toBe('第五条');
  expect(zh.report.sectionNumber('特别提示')).toBe('特别提示');
});
