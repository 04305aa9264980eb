import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['rate'] as const))
    .map((f) => (f.kind === 'rate' ? [f.value, f.per, f.annual] : []));

describe('rates', () => {
  test.each([
    ['a fine of 0.05% of the payables daily.', 0.05, 'day', 18.25],
    ['0.05% per day of the overdue amount', 0.05, 'day', 18.25],
    ['0.1% of the total fees for each day of delay', 0.1, 'day', 36.5],
    ['a daily penalty of 0.5% of the sum', 0.5, 'day', 182.5],
    ['interest at 1.5% per month', 1.5, 'month', 18],
    ['at a monthly rate of 2%', 2, 'month', 24],
    ['12% per annum', 12, 'year', 12],
    ['five percent (5%) a year', 5, 'year', 5],
    ['8 per cent p.a.', 8, 'year', 8],
    ['a commission of 20% of the fee', 20, 'once', null],
    ['10% of Monthly Service Fee', 10, 'once', null],
    ['15% of monthly net revenue', 15, 'once', null],
    ['25 basis points', 0.25, 'once', null],
    ['one and one-half percent (1.5%) per month', 1.5, 'month', 18],
    ['one-half of one percent per month', 0.5, 'month', 6],
    ['two and a half per cent per annum', 2.5, 'year', 2.5],
    ['a charge equal to 1 1/2% per month', 1.5, 'month', 18],
    ['1% per week', 1, 'week', 52],
    ['a weekly late fee of 2%', 2, 'week', 104],
    ['accrues daily at 0.03%', 0.03, 'day', 10.95],
  ])('English: %s', (text, value, per, annual) => {
    expect(read(text)).toEqual([[value, per, annual]]);
  });

  test.each([
    ['每日按照应付金额的0.05%向甲方支付滞纳金', 0.05, 'day', 18.25],
    ['每日0.05%', 0.05, 'day', 18.25],
    ['按日万分之五支付违约金', 0.05, 'day', 18.25],
    ['自逾期之日起按日万分之五计收', 0.05, 'day', 18.25],
    ['每逾期一日，应支付欠款千分之三的违约金', 0.3, 'day', 109.5],
    ['每延迟一天支付合同额的1‰', 0.1, 'day', 36.5],
    ['月利率1.5%', 1.5, 'month', 18],
    ['年利率12%', 12, 'year', 12],
    ['0.05%/日', 0.05, 'day', 18.25],
    ['合同总额的百分之二十', 20, 'once', null],
    ['自解除之日起支付合同总额20%的违约金', 20, 'once', null],
    ['每月交易额的5%作为服务费', 5, 'once', null],
    ['１０％的保证金', 10, 'once', null],
    ['应付金额×0.05%×逾期天数', 0.05, 'day', 18.25],
    ['建议零售价*万分之五/日', 0.05, 'day', 18.25],
    ['每周2%', 2, 'week', 104],
    ['5个百分点', 5, 'once', null],
  ])('Chinese: %s', (text, value, per, annual) => {
    expect(read(text)).toEqual([[value, per, annual]]);
  });

  test.each([
    'owns 50% or more of the voting equity',
    'availability of less than 99.9%',
    'an uptime of 99.95%',
    'within 30 days',
    'lower than 95% or equal to 90%',
    'a voting interest of at least fifty percent (50%)',
    '持有50%以上股权',
    '服务可用性不低于99.9%',
    '百分之百努力',
    '一分为二',
    '可用率＝正常时间÷总时间×100%',
  ])('no rate: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  const aboveBase = (text: string) =>
    new SentenceFacts(text, 0, text.length).of(new Set(['rate'] as const)).map((f) => f.kind === 'rate' && f.aboveBase);

  test.each([
    'interest at 4% per annum above the base rate of Barclays Bank plc',
    'eight percentage points above the ECB reference rate',
    'LIBOR plus 2%',
    'the statutory rate plus three percent (3%)',
    '按同期LPR上浮50%计算',
  ])('what comes on top of a base rate: %s', (text) => {
    expect(aboveBase(text)).toEqual([true]);
  });

  test.each(['1.5% per month plus costs', '2% over the agreed sum, at the base of the invoice', '价格上浮5%'])(
    'no base rate: %s',
    (text) => {
      expect(aboveBase(text)).toEqual([undefined]);
    },
  );

  test('the quote takes in what says how often', () => {
    const text = '服务商应每日按照应付金额的0.05%支付';
    expect(new SentenceFacts(text, 0, text.length).of(new Set(['rate'] as const))[0]?.quote).toBe(
      '每日按照应付金额的0.05%',
    );
  });
});
