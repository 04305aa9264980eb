import { describe, expect, test } from 'vitest';
import type { Fact, PeriodFact, Times } from '../clause/fact';
import { textsOf } from '../clause/texts/texts-of';
import { sampleFinding } from './finding-sample';
import { chooseKeyTerms } from './key-terms';

const en = await textsOf('en');

const place = { quote: '', start: 0, end: 0 };
const amount: Fact = { ...place, kind: 'amount', min: 100, max: 100, currency: 'USD' };
const cap: Fact = { ...place, kind: 'cap', basis: 'fees', months: 12, amount: null, currency: null };
const law: Fact = { ...place, kind: 'law', law: 'the laws of Singapore', country: 'SG' };
const period = (value: number, times: Times, unit: PeriodFact['unit'] = 'day'): Fact => ({
  ...place,
  kind: 'period',
  value,
  unit,
  iso: '',
  times,
});
const only = (...args: Parameters<typeof sampleFinding>) => chooseKeyTerms([sampleFinding(...args)], en)[0]!;

describe('which', () => {
  test('the gravest of a family, even without facts', () => {
    const terms = chooseKeyTerms(
      [
        sampleFinding({ type: 'penalty', severity: 'high', start: 1, facts: [amount] }),
        sampleFinding({ type: 'set-off', severity: 'critical', start: 2 }),
      ],
      en,
    );
    expect(terms[0]!.finding.type).toBe('set-off');
  });

  test('of equal severity, a figure goes before a period, a period before nothing, more qualifiers before fewer', () => {
    const plain = sampleFinding({ type: 'indemnity', severity: 'high', start: 1 });
    const qualified = sampleFinding({ type: 'indemnity', severity: 'high', start: 2 }, 'uncapped');
    const timed = sampleFinding({ type: 'indemnity', severity: 'high', start: 3, facts: [period(10, 'payment')] });
    const capped = sampleFinding({ type: 'liability-cap', severity: 'high', start: 4, facts: [cap] });
    const winner = (...findings: (typeof plain)[]) => chooseKeyTerms(findings, en)[0]!.finding.start;
    expect(winner(plain, qualified)).toBe(2);
    expect(winner(plain, qualified, timed)).toBe(3);
    expect(winner(plain, qualified, timed, capped)).toBe(4);
  });

  test('at most five, the gravest first', () => {
    const terms = chooseKeyTerms(
      [
        sampleFinding({ type: 'arbitration', severity: 'medium', start: 1 }),
        sampleFinding({ type: 'liability-cap', severity: 'high', start: 2 }),
        sampleFinding({ type: 'data-licence', severity: 'critical', start: 3 }),
        sampleFinding({ type: 'termination-at-will', severity: 'critical', start: 4 }),
        sampleFinding({ type: 'penalty', severity: 'high', start: 5 }),
        sampleFinding({ type: 'fee-change', severity: 'high', start: 6 }),
      ],
      en,
    );
    expect(terms.map(({ name }) => name)).toEqual(['Your data', 'Penalty', 'Fees', 'Liability', 'Disputes']);
  });

  test('a family without findings leaves its place to the gravest clause of a type that is not there yet', () => {
    const terms = chooseKeyTerms(
      [
        sampleFinding({ type: 'unilateral-amendment', severity: 'critical', start: 1 }),
        sampleFinding({ type: 'unilateral-amendment', severity: 'critical', start: 2 }),
        sampleFinding({ type: 'termination-at-will', severity: 'high', start: 3 }),
        sampleFinding({ type: 'jurisdiction', severity: 'medium', start: 4 }),
        sampleFinding({ type: 'governing-law', severity: 'low', start: 5 }),
      ],
      en,
    );
    expect(terms.map(({ name }) => name)).toEqual(['Changes', 'Termination', 'Disputes']);
  });
});

describe('what they say', () => {
  test('the shortest deadline of the kind the clause is about', () => {
    const facts = [amount, period(2, 'retention'), period(30, 'payment'), period(1, 'payment', 'week')];
    expect(only({ type: 'penalty', severity: 'high', facts })).toMatchObject({
      value: 'US$100',
      condition: 'due within 1 week',
    });
  });

  test.each([
    ['termination-at-will', [period(15, 'notice')], '15 days’ notice'],
    ['termination-at-will', [period(1, 'notice', 'month')], '1 month’s notice'],
    ['deemed-acceptance', [period(5, 'objection')], '5 days to object'],
    ['deemed-notice', [period(3, 'notice')], 'Received after 3 days'],
    ['liability-exclusion', [period(60, 'claim')], '60 days to claim'],
    ['liability-exclusion', [period(3, 'retention')], 'Not liable for some losses'],
    ['liability-cap', [cap], 'Capped at fees paid in the last 12 months'],
  ] as const)('%s %o', (type, facts, value) => {
    expect(only({ type, severity: 'high', facts: [...facts] }).value).toBe(value);
  });

  test('qualifiers that the value has said are not said again, nor those that the type says already', () => {
    expect(
      only({ type: 'unilateral-amendment', severity: 'critical' }, 'at-any-time', 'no-notice', 'on-posting'),
    ).toMatchObject({
      value: 'In force once published',
      condition: 'no notice; at any time',
    });
    expect(only({ type: 'sole-determination', severity: 'medium' }, 'sole-discretion').condition).toBe('');
  });

  test('they set the amount only where there is a range to choose from', () => {
    const range: Fact = { ...place, kind: 'amount', min: 1, max: 2, currency: 'USD' };
    const condition = (fact: Fact) =>
      only({ type: 'penalty', severity: 'critical', facts: [fact] }, 'sole-discretion').condition;
    expect(condition(range)).toBe('they set the amount');
    expect(condition(amount)).toBe('they decide alone');
  });

  test('a neighbour in the same section completes a clause that has no condition, unless it is a term itself', () => {
    const licence = sampleFinding(
      { type: 'data-licence', severity: 'critical', start: 1, section: '5.3' },
      'perpetual',
      'irrevocable',
    );
    const kept = sampleFinding({ type: 'data-retention', severity: 'low', start: 2, section: '5.3' });
    const others = (['penalty', 'fee-change', 'indemnity', 'arbitration'] as const).map((type, i) =>
      sampleFinding({ type, severity: 'high', start: 10 + i }),
    );
    expect(chooseKeyTerms([licence, kept, ...others], en)[0]!.condition).toBe('no duty to return it');
    expect(chooseKeyTerms([licence, { ...kept, section: '5.4' }, ...others], en)[0]!.condition).toBe('');
    expect(chooseKeyTerms([licence, kept], en)[0]!.condition).toBe('');
  });
});

describe('disputes', () => {
  const governing = sampleFinding({ type: 'governing-law', severity: 'low', start: 10, facts: [law] });

  test('law and courts of several findings are one term', () => {
    const courts = sampleFinding({
      type: 'jurisdiction',
      severity: 'medium',
      start: 20,
      section: '17',
      facts: [
        { ...place, kind: 'jurisdiction', place: '本协议签订地有管辖权的人民法院', country: 'CN' },
        { ...place, kind: 'jurisdiction', place: '北京市海淀区', country: 'CN' },
      ],
    });
    expect(chooseKeyTerms([governing, courts], en)).toEqual([
      {
        finding: courts,
        severity: 'medium',
        name: 'Disputes',
        value: 'Singapore law, courts in 北京市海淀区, China',
        condition: '',
        section: '17',
      },
    ]);
  });

  test.each([
    ['Singapore International Arbitration Centre (SIAC)', 'Singapore law, SIAC arbitration'],
    ['JAMS', 'Singapore law, JAMS arbitration'],
    ['深圳国际仲裁院', 'Singapore law, arbitration at 深圳国际仲裁院'],
  ])('arbitration by %s', (institution, value) => {
    const facts: Fact[] = [{ ...place, kind: 'forum', institution, rules: 'its latest rules' }];
    const arbitration = sampleFinding({ type: 'arbitration', severity: 'medium', start: 20, facts });
    expect(chooseKeyTerms([governing, arbitration], en)[0]).toMatchObject({
      value,
      condition: 'under its latest rules',
    });
  });

  test('the law of the nearest finding counts: an annex may have its own', () => {
    const far: Fact = { ...place, kind: 'law', law: 'the laws of Ireland', country: 'IE' };
    const annex = sampleFinding({ type: 'governing-law', severity: 'low', start: 9000, facts: [far] });
    const arbitration = sampleFinding({ type: 'arbitration', severity: 'medium', start: 9100 });
    expect(chooseKeyTerms([governing, annex, arbitration], en)[0]!.value).toBe('Irish law, arbitration');
  });

  test('a law alone', () => {
    expect(chooseKeyTerms([governing], en)[0]!.value).toBe('Singapore law');
  });
});
