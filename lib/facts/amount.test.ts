import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['amount'] as const))
    .map((f) => (f.kind === 'amount' ? [f.min, f.max, f.currency, f.quote] : []));

describe('amounts', () => {
  test.each([
    ['pay US$10,000 now', 10000, 10000, 'USD', 'US$10,000'],
    ['a penalty from US$10,000 to US$1,000,000', 10000, 1e6, 'USD', 'US$10,000 to US$1,000,000'],
    ['a fee of US$10k–1M', 10000, 1e6, 'USD', 'US$10k–1M'],
    ['a loss of $5m', 5e6, 5e6, 'USD', '$5m'],
    ['$1-5 million', 1e6, 5e6, 'USD', '$1-5 million'],
    ['between £1,000 and £5,000', 1000, 5000, 'GBP', '£1,000 and £5,000'],
    ['a fine of up to US$1,000,000', null, 1e6, 'USD', 'up to US$1,000,000'],
    ['shall not exceed US$50', null, 50, 'USD', 'not exceed US$50'],
    ['not less than US$50,000 each', 50000, null, 'USD', 'not less than US$50,000'],
    ['claims of $10,000 or less', null, 10000, 'USD', '$10,000 or less'],
    ['USD 10,000 (ten thousand US dollars) at once', 10000, 10000, 'USD', 'USD 10,000 (ten thousand US dollars)'],
    ['limited to fifty U.S. dollars ($50).', 50, 50, 'USD', 'fifty U.S. dollars ($50)'],
    ['10.000 € are due', 10000, 10000, 'EUR', '10.000 €'],
    ['$20 USD', 20, 20, 'USD', '$20 USD'],
    ['HK$ 5,000', 5000, 5000, 'HKD', 'HK$ 5,000'],
    ['100 Singapore dollars', 100, 100, 'SGD', '100 Singapore dollars'],
    ['₹1,00,000', 100000, 100000, 'INR', '₹1,00,000'],
    ['¥500 a unit', 500, 500, null, '¥500'],
    ['half a million dollars', 500000, 500000, 'USD', 'half a million dollars'],
    ['¥500 as paid in Japan', 500, 500, 'JPY', '¥500'],
    ['¥500 of the PRC', 500, 500, 'CNY', '¥500'],
    ['one hundred\nthousand dollars', 100000, 100000, 'USD', 'one hundred\nthousand dollars'],
  ])('English: %s', (text, min, max, currency, quote) => {
    expect(read(text)).toEqual([[min, max, currency, quote]]);
  });

  test.each([
    ['违约金人民币壹拾万元整。', 100000, 100000, 'CNY', '人民币壹拾万元整'],
    ['支付10万元', 100000, 100000, 'CNY', '10万元'],
    ['罚款1,000元至5,000元', 1000, 5000, 'CNY', '1,000元至5,000元'],
    ['罚款1-5万元', 10000, 50000, 'CNY', '1-5万元'],
    ['处以不超过500元的罚款', null, 500, 'CNY', '不超过500元'],
    ['不低于人民币50000元', 50000, null, 'CNY', '不低于人民币50000元'],
    ['5万元以上的罚款', 50000, null, 'CNY', '5万元以上'],
    ['1万元以上5万元以下的罚款', 10000, 50000, 'CNY', '1万元以上5万元以下'],
    ['赔偿10,000美元', 10000, 10000, 'USD', '10,000美元'],
    ['港币100元', 100, 100, 'HKD', '港币100元'],
    ['100日元', 100, 100, 'JPY', '100日元'],
    ['押金￥５００', 500, 500, 'CNY', '￥５００'],
    ['人民币10万元整（大写：壹拾万元整）', 100000, 100000, 'CNY', '人民币10万元整（大写：壹拾万元整）'],
    ['1.5亿元', 150000000, 150000000, 'CNY', '1.5亿元'],
  ])('Chinese: %s', (text, min, max, currency, quote) => {
    expect(read(text)).toEqual([[min, max, currency, quote]]);
  });

  test.each([
    'within 30 days',
    'section 5.3 of version 2.0',
    '50% of the fee',
    'at most 100 requests a second',
    'the US and the EU',
    '50 pence',
    'a 5m cable and 10k users',
    '三元素',
    '二维码和单元测试',
    '不超过3个月',
    '第一元数据',
    '100个积分',
  ])('no amount: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('two amounts that make no range stay two', () => {
    expect(read('$100 for each day and $500 in all').map(([min]) => min)).toEqual([100, 500]);
  });
});
