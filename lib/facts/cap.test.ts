import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['cap'] as const))
    .map((f) => (f.kind === 'cap' ? [f.basis, f.months, f.amount, f.currency] : []));

describe('caps', () => {
  test.each([
    [
      'Our liability shall not exceed the fees paid by you in the twelve (12) months before the claim.',
      'fees',
      12,
      null,
      null,
    ],
    [
      "SHOPLINE's aggregate liability shall not exceed the fees paid for the services during the preceding service period.",
      'fees',
      null,
      null,
      null,
    ],
    [
      'Total liability is limited to the greater of $100 and the fees paid in the preceding twelve months.',
      'fees',
      12,
      100,
      'USD',
    ],
    ['Our liability shall not exceed US$50.', 'amount', null, 50, 'USD'],
    [
      'IN NO EVENT SHALL OUR TOTAL LIABILITY (IN CONTRACT, TORT OR OTHERWISE) EXCEED ONE HUNDRED DOLLARS ($100).',
      'amount',
      null,
      100,
      'USD',
    ],
    ['Liability is capped at the amounts you paid in the previous year.', 'fees', 12, null, null],
    ['Compensation shall not exceed the corresponding Monthly Service Fee paid by you.', 'fees', 1, null, null],
    ["Our aggregate liability shall not exceed six months' fees.", 'fees', 6, null, null],
    ['We limit our liability to you to the amount you paid in the 180 days before.', 'fees', 6, null, null],
    [
      'Liability shall not exceed the greater of:\n(a) the fees paid in the last one year; or\n(b) EUR 500',
      'fees',
      12,
      500,
      'EUR',
    ],
    ['We are not liable for any amount exceeding USD 1,000.', 'amount', null, 1000, 'USD'],
    [
      'In no event will our liability exceed the payments made by you during the preceding twelve months.',
      'fees',
      12,
      null,
      null,
    ],
    ['Our liability shall not exceed the commissions we earned in the last three months.', 'fees', 3, null, null],
    ['or (iv) for any amounts that exceed the fees paid in the twelve month period before.', 'fees', 12, null, null],
    [
      'Neither party is liable for lost profits, or for damages exceeding, for all claims, the amounts paid or $500.',
      'fees',
      null,
      500,
      'USD',
    ],
    ['Liability is limited to the fees you have paid during the calendar year.', 'fees', 12, null, null],
  ])('English: %s', (text, basis, months, amount, currency) => {
    expect(read(text)).toEqual([[basis, months, amount, currency]]);
  });

  test.each([
    ['我方赔偿责任不超过您在索赔事件发生前12个月内向我方支付的服务费用总额。', 'fees', 12, null, null],
    ['赔偿责任总额以您前六个月实际支付的费用为限。', 'fees', 6, null, null],
    ['全部责任上限为您已支付的费用总额或人民币1000元。', 'fees', null, 1000, 'CNY'],
    ['赔偿责任最高不超过人民币100元。', 'amount', null, 100, 'CNY'],
    ['赔偿责任总额不超过向乙方收取的当月服务费用总额。', 'fees', 1, null, null],
    ['赔偿总额不超过用户在过去一年内支付的费用。', 'fees', 12, null, null],
    ['赔偿金的最高限额为该产品一年服务期的服务费。', 'fees', 12, null, null],
    ['我们的赔偿责任不应超过12个月服务费。', 'fees', 12, null, null],
    ['赔偿责任仅限于您已支付的服务费。', 'fees', null, null, null],
    ['赔偿责任不超过上一年度您支付的款项。', 'fees', 12, null, null],
  ])('Chinese: %s', (text, basis, months, amount, currency) => {
    expect(read(text)).toEqual([[basis, months, amount, currency]]);
  });

  test.each([
    'We are not liable for damages, including but not limited to loss of fees paid.',
    'The number of calls shall not exceed the fees tier you paid for.',
    'If your claim for damages does not exceed $75,000, we pay the fees.',
    'Liability is limited to the maximum extent permitted by law.',
    'You are liable for damages; fees paid are not refundable.',
    'A response shall not exceed 30 days.',
    '赔偿损失，包括但不限于已支付的费用。',
    '费用不超过1000元。',
    '我们不承担任何责任。',
    '逾期不超过30日的，不承担责任。',
  ])('no cap: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  const terms = (text: string) =>
    new SentenceFacts(text, 0, text.length)
      .of(new Set(['cap'] as const))
      .map((f) => (f.kind === 'cap' ? [f.share, f.whichever, f.quote] : []));

  test.each([
    ['Liability is limited to 50% of the fees paid.', 50, undefined, 'limited to 50% of the fees paid'],
    ['Liability is capped at twice the fees paid.', 200, undefined, 'capped at twice the fees paid'],
    [
      'Liability is limited to three (3) times the fees paid.',
      300,
      undefined,
      'limited to three (3) times the fees paid',
    ],
    ['Liability is limited to 100% of the fees paid.', undefined, undefined, 'limited to 100% of the fees paid'],
    [
      'Liability is limited to the greater of $100 or the fees paid.',
      undefined,
      'greater',
      'limited to the greater of $100 or the fees paid',
    ],
    [
      'Liability shall not exceed the fees paid or $100, whichever is less.',
      undefined,
      'lesser',
      'not exceed the fees paid or $100, whichever is less',
    ],
    [
      'Liability is limited to the fees paid, up to a maximum of $100.',
      undefined,
      'lesser',
      'limited to the fees paid, up to a maximum of $100',
    ],
    ['Liability is limited to $100 or the fees paid.', undefined, undefined, 'limited to $100 or the fees paid'],
    ['赔偿责任不超过已付服务费的50%。', 50, undefined, '不超过已付服务费的50%'],
    ['赔偿责任不超过已付服务费的百分之三十。', 30, undefined, '不超过已付服务费的百分之三十'],
    ['赔偿责任不超过您支付的服务费的两倍。', 200, undefined, '不超过您支付的服务费的两倍'],
    [
      '赔偿责任以人民币1000元或您支付的费用（以较高者为准）为上限。',
      undefined,
      'greater',
      '以人民币1000元或您支付的费用（以较高者为准',
    ],
  ])('the terms: %s', (text, share, whichever, quote) => {
    expect(terms(text)).toEqual([[share, whichever, quote]]);
  });
});
