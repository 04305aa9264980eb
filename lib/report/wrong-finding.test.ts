import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileWords } from './hostile-report';
import { wrongFindingText } from './wrong-finding';

const en = await textsOf('en');

const finding = sampleFinding(
  {
    id: 'abc',
    type: 'penalty',
    severity: 'critical',
    section: '13.2.8',
    quote: 'Pay a penalty\nof US$100.',
    facts: [{ kind: 'amount', min: 100, max: 100, currency: 'USD', quote: 'US$100', start: 17, end: 23 }],
  },
  'no-notice',
);

test('says what is needed to look into a finding', () => {
  expect(wrongFindingText(finding, { version: '1.2.3', page: 'https://example.org/terms' }, en))
    .toBe(`Wrong finding: Penalty

What is wrong:

Rule: penalty
Severity: critical
Qualifiers: no-notice (“no-notice”)
Section: 13.2.8
Facts: Amount: US$100
Finding: abc
Clauselight: 1.2.3
Page: https://example.org/terms
Clause: “Pay a penalty of US$100.”
`);
});

test('names no page unless asked, and leaves out what a finding does not have', () => {
  expect(wrongFindingText(sampleOwnFinding(), { version: '1', page: null }, en)).toBe(`Wrong finding: No refunds

What is wrong:

Rule: own:no-refunds
Severity: high
Finding: own-0
Clauselight: 1
Clause: “The clause.”
`);
});

test('no words of a page can make a line of their own', () => {
  const hostile = sampleOwnFinding({
    quote: hostileWords,
    section: hostileWords,
    rule: { id: 'x', name: hostileWords },
  });
  const text = wrongFindingText(hostile, { version: '1', page: hostileWords }, en);
  expect(text.split('\n')).toHaveLength(12);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});
