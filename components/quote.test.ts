import type { TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../lib/clause/finding';
import { languageOf, quoteWithFacts } from './quote';
import { findingFrom, penalty } from './test-analysis';

/** A finding at 1,000 with facts at these stretches of its quote. */
function findingWithFacts(...spans: [start: number, end: number][]): Finding {
  const finding = findingFrom({ type: 'penalty', section: null, quote: '0123456789' }, 1000);
  const facts = spans.map(([start, end]) => ({
    kind: 'amount' as const,
    min: 1,
    max: 1,
    currency: null,
    quote: '',
    start: 1000 + start,
    end: 1000 + end,
  }));
  return { ...finding, facts };
}

/** The quote with bold words in brackets. */
function shown(finding: Finding): string {
  const write = ({ strings, values }: TemplateResult): string =>
    strings.map((part, index) => part + String(values[index] ?? '')).join('');
  return quoteWithFacts(finding).map(write).join('').replaceAll('<b>', '[').replaceAll('</b>', ']');
}

describe('quoteWithFacts', () => {
  test('sets the words of facts bold, counted from the start of the finding', () => {
    expect(shown(findingFrom(penalty, 4321))).toContain(
      'ranging from [US$10,000 to US$1,000,000] to the SHOPLINE Open Platform [within 5 working days] of',
    );
  });

  test.each([
    ['13.2.8', '13.2.8 Require the Developer to pay.', 'Require the Developer to pay.'],
    ['12.3.2(1)', '(1) Preserve the data;', 'Preserve the data;'],
    ['7.1', '7.1我们可以收费。', '我们可以收费。'],
    ['3', '10 days after that you must pay.', '10 days after that you must pay.'],
    [null, '13.2.8 Require the Developer to pay.', '13.2.8 Require the Developer to pay.'],
  ])('leaves out the number of section %s and no other', (section, quote, expected) => {
    expect(shown(findingFrom({ type: 'penalty', section, quote }, 0))).toBe(expected);
  });

  test('sorts facts by place', () => {
    expect(shown(findingWithFacts([6, 8], [1, 3]))).toBe('0[12]345[67]89');
  });

  test('says every word once when facts overlap', () => {
    expect(shown(findingWithFacts([2, 8], [2, 4], [5, 9]))).toBe('01[234567]89');
  });

  test('leaves out facts of other parts of the clause', () => {
    expect(shown(findingWithFacts([-5, -1], [-1, 3], [8, 12], [20, 25]))).toBe('0123456789');
  });

  test('reaches to both ends', () => {
    expect(shown(findingWithFacts([0, 10]))).toBe('[0123456789]');
  });
});

test('languageOf sees Chinese anywhere', () => {
  expect(languageOf('若 the Developer 不同意')).toBe('zh');
  expect(languageOf('“Développeur” — §5')).toBe('en');
});
