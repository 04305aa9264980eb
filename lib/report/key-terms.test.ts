import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact, PeriodFact, Times } from '../clause/fact';
import { textsOf } from '../clause/texts/texts-of';
import { analyse } from '../engine';
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

  test('of equal severity, a figure goes before what makes it graver, that before a period, a period before nothing', () => {
    const plain = sampleFinding({ type: 'indemnity', severity: 'high', start: 1 });
    const timed = sampleFinding({ type: 'indemnity', severity: 'high', start: 2, facts: [period(10, 'payment')] });
    const qualified = sampleFinding({ type: 'indemnity', severity: 'high', start: 3 }, 'uncapped');
    const capped = sampleFinding({ type: 'liability-cap', severity: 'high', start: 4, facts: [cap] });
    const winner = (...findings: (typeof plain)[]) => chooseKeyTerms(findings, en)[0]!.finding.start;
    expect(winner(plain, timed)).toBe(2);
    expect(winner(plain, timed, qualified)).toBe(3);
    expect(winner(plain, timed, qualified, capped)).toBe(4);
  });

  test('the larger sum goes before the smaller', () => {
    const large: Fact = { ...place, kind: 'amount', min: 50, max: 100_000, currency: 'CNY' };
    const small = sampleFinding({ type: 'penalty', severity: 'high', start: 1, facts: [amount] });
    const grave = sampleFinding({ type: 'penalty', severity: 'high', start: 2, facts: [large] });
    expect(chooseKeyTerms([small, grave], en)[0]!.finding).toBe(grave);
  });

  test('of those that say no more, the first of the catalogue, then of the text', () => {
    const fees = sampleFinding({ type: 'fee-change', severity: 'high', start: 1 });
    const terms = sampleFinding({ type: 'unilateral-amendment', severity: 'high', start: 2 });
    const later = sampleFinding({ type: 'unilateral-amendment', severity: 'high', start: 3 });
    expect(chooseKeyTerms([fees, terms, later], en)[0]!.finding).toBe(terms);
  });

  test('at most five, the gravest first; a critical clause takes the place of the least telling one', () => {
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
    expect(terms.map(({ name }) => name)).toEqual(['Your data', 'Termination', 'Penalty', 'Fees', 'Liability']);
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

  test.each([
    ['effect', 15, ['on-posting', 'immediate', 'at-any-time'], 'In force after 15 days', 'at any time'],
    ['notice', 7, ['on-posting', 'immediate'], '7 days’ notice', ''],
    ['notice', 30, ['advance-notice'], '30 days’ notice', ''],
    ['notice', 30, ['no-notice'], 'Changed without notice', ''],
    ['notice', 30, ['no-notice', 'advance-notice'], 'Changed without notice', ''],
  ] as const)('nothing beside a period of %s that it says or denies', (times, days, qualifiers, value, condition) => {
    const finding = { type: 'unilateral-amendment', severity: 'high', facts: [period(days, times)] } as const;
    expect(only({ ...finding, facts: [...finding.facts] }, ...qualifiers)).toMatchObject({ value, condition });
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
    ['National Arbitration and Mediation (“NAM”)', 'Singapore law, NAM arbitration'],
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

  test('who bans class actions names no forum: the arbitration does, before the courts', () => {
    const noClass = sampleFinding({ type: 'class-action-waiver', severity: 'high', start: 30, section: '9.6' });
    const courts: Fact[] = [{ ...place, kind: 'jurisdiction', place: 'Dublin', country: 'IE' }];
    const jurisdiction = sampleFinding({ type: 'jurisdiction', severity: 'medium', start: 40, facts: courts });
    const forum: Fact[] = [{ ...place, kind: 'forum', institution: 'JAMS', rules: null }];
    const overview = sampleFinding({ type: 'arbitration', severity: 'medium', start: 50 });
    const arbitration = sampleFinding({ type: 'arbitration', severity: 'medium', start: 900, facts: forum });
    const words = (...findings: Parameters<typeof chooseKeyTerms>[0]) => {
      const [term] = chooseKeyTerms(findings, en);
      return [term!.value, term!.condition];
    };
    expect(words(governing, noClass, jurisdiction, overview, arbitration)).toEqual([
      'Singapore law, JAMS arbitration',
      'no class actions',
    ]);
    expect(words(noClass, jurisdiction)).toEqual(['Courts in Dublin, Ireland', 'no class actions']);
    expect(words(noClass)).toEqual(['No class actions', '']);
  });

  test('two laws of a clause, and its courts in two countries', () => {
    const california: Fact = { ...place, kind: 'law', law: 'the laws of the State of California', country: 'US' };
    const courts = ['Dublin', 'Cork', 'Santa Clara County'].map((name): Fact => ({
      ...place,
      kind: 'jurisdiction',
      place: name,
      country: name === 'Santa Clara County' ? 'US' : 'IE',
    }));
    const laws = sampleFinding({ type: 'governing-law', severity: 'low', start: 10, facts: [law, california] });
    const jurisdiction = sampleFinding({ type: 'jurisdiction', severity: 'medium', start: 20, facts: courts });
    expect(chooseKeyTerms([laws, jurisdiction], en)[0]!.value).toBe(
      'Singapore law, California law, courts in Dublin, Ireland, courts in Santa Clara County, US',
    );
  });

  test('the law that stands right before the courts, not that of the next section behind them', () => {
    const irish: Fact = { ...place, kind: 'law', law: 'the laws of Ireland', country: 'IE' };
    const courts: Fact[] = [{ ...place, kind: 'jurisdiction', place: 'Singapore', country: 'SG' }];
    const before = { ...governing, start: 0, end: 300, section: '1' };
    const jurisdiction = {
      ...sampleFinding({ type: 'jurisdiction', severity: 'medium', facts: courts }),
      section: '1',
    };
    const behind = sampleFinding({ type: 'governing-law', severity: 'low', facts: [irish], section: '2' });
    const placed = [before, { ...jurisdiction, start: 301, end: 400 }, { ...behind, start: 402, end: 500 }];
    expect(chooseKeyTerms(placed, en)[0]!.value).toBe('Singapore law, courts in Singapore');
  });

  test('a law alone', () => {
    expect(chooseKeyTerms([governing], en)[0]!.value).toBe('Singapore law');
  });
});

describe('of a real agreement', () => {
  const { findings } = analyse(readFileSync(new URL('../../seeds/shopline-en.txt', import.meta.url), 'utf8'));
  const terms = new Map(chooseKeyTerms(findings, en).map((term) => [term.name, term]));

  test.each([
    ['Penalty', '13.2.8', 'US$10,000 to US$1,000,000'],
    ['Changes', '2.3', 'In force once published'],
    ['Your data', '5.3', 'Perpetual, irrevocable licence'],
    ['Liability', '14.8', 'Capped at fees paid'],
    ['Disputes', '17', 'Singapore law, SIAC arbitration'],
  ])('%s: section %s', (name, section, value) => {
    expect(terms.get(name)).toMatchObject({ section, value });
  });

  test('the conditions are those a reader must know', () => {
    expect(terms.get('Penalty')!.condition).toBe('due within 5 working days; they set the amount');
    expect(terms.get('Changes')!.condition).toContain('no notice');
  });

  test('the same in Chinese', async () => {
    const zh = await textsOf('zh');
    const told = chooseKeyTerms(findings, zh).map(({ name, value }) => `${name}：${value}`);
    expect(told).toEqual([
      '违约金：10,000 美元至 1,000,000 美元',
      '变更：公布即生效',
      '您的数据：永久且不可撤销的授权',
      '责任：以已付费用为限',
      '争议解决：新加坡法律，SIAC 仲裁',
    ]);
  });
});
