import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { cardWords } from './card-words';
import { sampleFinding } from './finding-sample';

const en = await textsOf('en');

const penalty = sampleFinding(
  {
    type: 'penalty',
    severity: 'critical',
    section: '13.2.8',
    facts: [{ kind: 'amount', min: 10_000, max: 10_000, currency: 'USD', quote: 'US$10k', start: 0, end: 6 }],
  },
  'sole-discretion',
);

test('says of each finding all that its card shows', () => {
  const { findings } = cardWords([penalty, sampleFinding({ type: 'set-off', severity: 'high', start: 20 })], en);
  expect(findings[penalty.id]).toMatchObject({
    name: 'Penalty',
    severity: 'Critical',
    label: 'Penalty, critical, section 13.2.8',
    position: '1 of 2',
    stroke: 'Penalty, critical',
    reached: `Penalty, critical, 1 of 2: “${penalty.quote}”`,
    facts: [['Amount', 'US$10,000']],
    qualifiers: [['they decide alone', 'sole-discretion']],
  });
  expect(findings['set-off-20']).toMatchObject({ name: 'Set-off', position: '2 of 2', facts: [], qualifiers: [] });
  expect(findings['set-off-20']!.key).toContain('finding 2 of 2');
  for (const { meaning, ask } of Object.values(findings)) expect([meaning, ask]).not.toContain('');
});

test('what is said twice is there once, a qualifier in the words that come first', () => {
  const [amount] = penalty.facts;
  const [qualifier] = penalty.qualifiers;
  const twice = {
    ...penalty,
    facts: [amount!, { ...amount!, start: 30, end: 36 }],
    qualifiers: [qualifier!, { ...qualifier!, quote: 'as we see fit' }],
  };
  const { facts, qualifiers } = cardWords([twice], en).findings[penalty.id]!;
  expect(facts).toHaveLength(1);
  expect(qualifiers).toEqual([['they decide alone', 'sole-discretion']]);
});

test('is data alone, as messages can carry it', () => {
  const words = cardWords([penalty], en);
  expect(JSON.parse(JSON.stringify(words))).toEqual(words);
});
