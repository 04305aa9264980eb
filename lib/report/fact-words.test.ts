import { describe, expect, test } from 'vitest';
import type { Fact } from '../clause/fact';
import { textsOf } from '../clause/texts/texts-of';
import { factLabel, factWords } from './fact-words';

const en = await textsOf('en');
const zh = await textsOf('zh');

const place = { quote: 'as written', start: 0, end: 10 };

const amount = (min: number | null, max: number | null, currency: string | null): Fact => ({
  ...place,
  kind: 'amount',
  min,
  max,
  currency,
});
const cap = (fields: Partial<Extract<Fact, { kind: 'cap' }>>): Fact => ({
  ...place,
  kind: 'cap',
  basis: 'fees',
  months: null,
  amount: null,
  currency: null,
  ...fields,
});

describe('money', () => {
  test.each<[Fact, string]>([
    [amount(10_000, 1_000_000, 'USD'), 'US$10,000 to US$1,000,000'],
    [amount(500, 500, 'USD'), 'US$500'],
    [amount(10.5, 10.5, 'EUR'), '€10.50'],
    [amount(null, 5000, 'CNY'), 'up to CN¥5,000'],
    [amount(5000, null, 'CNY'), 'CN¥5,000 or more'],
    [amount(100, 200, null), '100 to 200'],
    [amount(null, null, 'USD'), 'as written'],
  ])('%o', (fact, words) => {
    expect(factWords(fact, en)).toBe(words);
  });
});

describe('rates', () => {
  test.each<[number, 'day' | 'week' | 'month' | 'year' | 'once', number | null, string]>([
    [1, 'week', 52, '1% a week (52% a year)'],
    [0.05, 'day', 18.25, '0.05% a day (18.25% a year)'],
    [1.5, 'month', 18, '1.5% a month (18% a year)'],
    [12, 'year', 12, '12% a year'],
    [30, 'once', null, '30%'],
    [0.005, 'day', 1.825, '0.005% a day (1.825% a year)'],
  ])('%d a %s', (value, per, annual, words) => {
    expect(factWords({ ...place, kind: 'rate', value, per, annual }, en)).toBe(words);
  });
});

test('a rate above a base rate is no rate a year', () => {
  const rate: Fact = { ...place, kind: 'rate', value: 0.5, per: 'month', annual: 6, aboveBase: true };
  expect(factWords(rate, en)).toBe('0.5% a month above a base rate');
});

describe('periods', () => {
  test.each<[number, 'business-day' | 'month' | 'day', string]>([
    [5, 'business-day', '5 working days'],
    [1, 'month', '1 month'],
    [60, 'day', '60 days'],
  ])('%d %s', (value, unit, words) => {
    expect(factWords({ ...place, kind: 'period', value, unit, iso: '', times: 'payment' }, en)).toBe(words);
  });

  test('are labelled by what they time', () => {
    const period = { ...place, kind: 'period', value: 5, unit: 'day', iso: 'P5D' } as const;
    expect(factLabel({ ...period, times: 'payment' }, en)).toBe('Due');
    expect(factLabel({ ...period, times: 'notice' }, en)).toBe('Notice');
  });
});

describe('caps', () => {
  test.each<[Fact, string]>([
    [cap({ months: 12 }), 'fees paid in the last 12 months'],
    [cap({ months: 1 }), 'fees of one month'],
    [cap({}), 'fees paid'],
    [cap({ months: 12, amount: 100, currency: 'USD' }), 'fees paid in the last 12 months, or US$100'],
    [
      cap({ months: 12, amount: 100, currency: 'USD', whichever: 'greater' }),
      'fees paid in the last 12 months or US$100, whichever is more',
    ],
    [cap({ amount: 100, currency: 'USD', whichever: 'lesser' }), 'fees paid or US$100, whichever is less'],
    [cap({ months: 3, share: 50 }), '50% of fees paid in the last 3 months'],
    [cap({ basis: 'amount', amount: 100, currency: 'GBP' }), '£100'],
    [cap({ basis: 'amount' }), 'as written'],
  ])('%o', (fact, words) => {
    expect(factWords(fact, en)).toBe(words);
  });
});

describe('laws', () => {
  test.each([
    ['the laws of Singapore', 'SG', 'Singapore law'],
    ['The laws of Ireland', 'IE', 'Irish law'],
    ['中华人民共和国法律', 'CN', 'Chinese law'],
    ['the laws of the People ’s Republic of China', 'CN', 'Chinese law'],
    ['香港特别行政区法律', 'HK', 'Hong Kong law'],
    ['the laws of the Hong Kong Special Administrative Region', 'HK', 'Hong Kong law'],
    ['the laws of the State of California', 'US', 'California law'],
    ['PRC law', 'CN', 'PRC law'],
    ['the laws of the Republic of Singapore', 'SG', 'Singapore law'],
    ['the laws of the Republic of Ireland', 'IE', 'Irish law'],
    ['the laws of the Federal Republic of Germany', 'DE', 'German law'],
    ['the laws of the Republic of Korea', 'KR', 'South Korean law'],
    ['the laws of the Republic of China', 'TW', 'Republic of China law'],
    ['the laws of the Province of Ontario', 'CA', 'Ontario law'],
    ['Netherlands', 'NL', 'Dutch law'],
    ['the laws of Ruritania', null, 'Ruritania law'],
  ])('%s', (law, country, words) => {
    expect(factWords({ ...place, kind: 'law', law, country }, en)).toBe(words);
  });

  test.each([
    ['the laws of England and Wales', 'GB'],
    ["the laws of China's Mainland", 'CN'],
    ['the laws of the State of Delaware, United States', 'US'],
    ['美国加利福尼亚州法律', 'US'],
  ])('the law of a part is not taken for that of the country: %s', (law, country) => {
    expect(factWords({ ...place, kind: 'law', law, country }, en)).toBe(law);
  });
});

describe('courts', () => {
  test.each([
    ['北京市海淀区', 'CN', 'courts in 北京市海淀区, China'],
    ['中国北京市', 'CN', 'courts in 中国北京市'],
    ['Wichita County, Texas', 'US', 'courts in Wichita County, Texas, US'],
    ['Santa Clara County, California, USA', 'US', 'courts in Santa Clara County, California, USA'],
    [
      'Nanshan District, Shenzhen, People’s Republic of China',
      'CN',
      'courts in Nanshan District, Shenzhen, People’s Republic of China',
    ],
    ['Columbus, Ohio', null, 'courts in Columbus, Ohio'],
    ['Austin', 'US', 'courts in Austin, US'],
    ['England and Wales', 'GB', 'courts in England and Wales'],
    ['Irish courts', 'IE', 'Irish courts'],
    ['本协议签订地有管辖权的人民法院', 'CN', '本协议签订地有管辖权的人民法院'],
  ])('%s', (where, country, words) => {
    expect(factWords({ ...place, kind: 'jurisdiction', place: where, country }, en)).toBe(words);
  });
});

test('an institution is named as written', () => {
  const institution = 'Singapore International Arbitration Centre (SIAC)';
  const fact: Fact = { ...place, kind: 'forum', institution, rules: null };
  expect(factWords(fact, en)).toBe(institution);
  expect(factLabel(fact, en)).toBe('Arbitration at');
});

describe('in Chinese', () => {
  test.each<[Fact, string]>([
    [amount(10_000, 1_000_000, 'USD'), '10,000 美元至 1,000,000 美元'],
    [amount(null, 5000, 'CNY'), '不超过 5,000 元'],
    [amount(5000, null, 'HKD'), '不低于 5,000 港元'],
    [amount(null, null, 'USD'), 'as written'],
    [cap({ months: 12, amount: 100, currency: 'USD' }), '最近 12 个月已付费用，或 100 美元'],
    [{ ...place, kind: 'law', law: 'the laws of Singapore', country: 'SG' }, '新加坡法律'],
    [{ ...place, kind: 'law', law: '中华人民共和国法律', country: 'CN' }, '中国法律'],
    [{ ...place, kind: 'law', law: 'the laws of England and Wales', country: 'GB' }, 'the laws of England and Wales'],
    [{ ...place, kind: 'jurisdiction', place: '北京市海淀区', country: 'CN' }, '中国北京市海淀区法院'],
    [{ ...place, kind: 'jurisdiction', place: '中国北京市', country: 'CN' }, '中国北京市法院'],
    [{ ...place, kind: 'jurisdiction', place: 'Austin', country: 'US' }, '美国 Austin 法院'],
  ])('%o', (fact, words) => {
    expect(factWords(fact, zh)).toBe(words);
  });

  test('labels', () => {
    expect(factLabel(amount(1, 1, null), zh)).toBe('金额');
  });
});
