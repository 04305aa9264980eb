import { describe, expect, test } from 'vitest';
import type { Fact } from '../clause/fact';
import { SentenceFacts } from './sentence-facts';

const ALL: ReadonlySet<Fact['kind']> = new Set(['amount', 'rate', 'period', 'cap', 'jurisdiction', 'law', 'forum']);

describe('SentenceFacts', () => {
  const penalty =
    'Require the Developer to pay a penalty ranging from US$10,000 to US$1,000,000\nwithin 5 working days of receiving written notice; interest runs at 0.05% per day.';

  test('reads several kinds in order of place, with quotes that stand in the text', () => {
    const text = `1. Before.\n${penalty}\nAfter: 30 days.`;
    const start = text.indexOf('Require');
    const facts = new SentenceFacts(text, start, start + penalty.length).of(ALL);
    expect(facts.map((f) => f.kind)).toEqual(['amount', 'period', 'rate']);
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(facts[1]).toMatchObject({ quote: 'within 5 working days', times: 'payment' });
  });

  test('reads only the stretch asked for', () => {
    const text = 'Pay $5. Pay $6. Pay $7.';
    expect(new SentenceFacts(text, 8, 15).of(ALL).map((f) => f.quote)).toEqual(['$6']);
  });

  test('reads only the kinds asked for', () => {
    expect(new SentenceFacts(penalty, 0, penalty.length).of(new Set(['rate'] as const)).map((f) => f.kind)).toEqual([
      'rate',
    ]);
    expect(new SentenceFacts(penalty, 0, penalty.length).of(new Set())).toEqual([]);
  });

  test('what a cap holds is not reported again', () => {
    const text =
      'Our liability is limited to the greater of $100 and the fees paid in the twelve (12) months before the claim.';
    expect(new SentenceFacts(text, 0, text.length).of(ALL).map((f) => f.kind)).toEqual(['cap']);
    expect(new SentenceFacts(text, 0, text.length).of(new Set(['period'] as const))).toEqual([]);
    expect(new SentenceFacts(text, 0, text.length).of(new Set(['amount'] as const)).map((f) => f.quote)).toEqual([
      '$100',
    ]);
  });

  test('reads English facts within Chinese text and the reverse', () => {
    const text = '争议提交 Singapore International Arbitration Centre (SIAC) 仲裁，违约金 US$10,000，于五日内支付。';
    expect(new SentenceFacts(text, 0, text.length).of(ALL).map((f) => f.kind)).toEqual(['forum', 'amount', 'period']);
  });

  test('characters outside the BMP and letters that change length do not move the offsets', () => {
    const text = '😀İ𠮷 pay ＄１００ within ３０ days 😀';
    const facts = new SentenceFacts(text, 0, text.length).of(ALL);
    expect(facts.map((f) => f.quote)).toEqual(['＄１００', 'within ３０ days']);
  });

  test.each([
    ['digits', '1'.repeat(2000)],
    ['grouped digits', '1,111,'.repeat(330)],
    ['number words', 'one hundred and '.repeat(120)],
    ['Chinese numerals', '一百二十万'.repeat(400)],
    ['brackets', 'liability (('.repeat(160)],
    ['places', 'courts of California, Texas and '.repeat(60)],
    ['capitals', 'The Arbitration A B C D '.repeat(80)],
    ['spaces', `governed by${' '.repeat(1900)}law`],
    ['caps', 'liability not exceed limited to fees '.repeat(50)],
    ['Chinese courts', '争议向以由人民法院仲裁委员会'.repeat(140)],
  ])('answers on hostile %s, with true quotes', (_name, text) => {
    for (const fact of new SentenceFacts(text, 0, text.length).of(ALL)) {
      expect(fact.end).toBeGreaterThan(fact.start);
      expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    }
  });
});
