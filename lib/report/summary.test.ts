import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../engine';
import { textsOf } from '../clause/texts/texts-of';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { summarise } from './summary';

const en = await textsOf('en');
const zh = await textsOf('zh');

test('counts add up to the total', () => {
  const summary = summarise(
    sampleAnalysis([
      sampleFinding({ type: 'penalty', severity: 'critical', start: 30 }),
      sampleFinding({ type: 'arbitration', severity: 'medium', start: 10 }),
      sampleFinding({ type: 'set-off', severity: 'medium', start: 20 }),
    ]),
    en,
  );
  expect(summary.total).toBe(3);
  expect(summary.counts).toEqual({ critical: 1, high: 0, medium: 2, low: 0 });
});

test('families and their findings come gravest first, then in the order of the text', () => {
  const { families } = summarise(
    sampleAnalysis([
      sampleFinding({ type: 'data-retention', severity: 'high', start: 1 }),
      sampleFinding({ type: 'set-off', severity: 'medium', start: 2 }),
      sampleFinding({ type: 'penalty', severity: 'high', start: 3 }),
      sampleFinding({ type: 'set-off', severity: 'high', start: 4 }),
    ]),
    en,
  );
  expect(families.map(({ family }) => family)).toEqual(['money', 'data']);
  expect(families[0]!.findings.map(({ start }) => start)).toEqual([3, 4, 2]);
  expect(families[0]!.counts).toEqual({ critical: 0, high: 2, medium: 1, low: 0 });
});

test('nothing found is an empty summary', () => {
  expect(summarise(sampleAnalysis([]), en)).toEqual({
    total: 0,
    counts: { critical: 0, high: 0, medium: 0, low: 0 },
    families: [],
    own: [],
    keyTerms: [],
  });
});

describe('the key terms of a real agreement', () => {
  const text = readFileSync(new URL('../../seeds/shopline-en.txt', import.meta.url), 'utf8');
  const terms = new Map(summarise(analyse(text), en).keyTerms.map((term) => [term.name, term]));

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
});

test('the same key terms in Chinese', () => {
  const text = readFileSync(new URL('../../seeds/shopline-en.txt', import.meta.url), 'utf8');
  const terms = summarise(analyse(text), zh).keyTerms.map(({ name, value }) => `${name}：${value}`);
  expect(terms).toEqual([
    '违约金：10,000 美元至 1,000,000 美元',
    '变更：公布即生效',
    '您的数据：永久且不可撤销的授权',
    '责任：以已付费用为限',
    '争议解决：新加坡法律，SIAC 仲裁',
  ]);
});

test('what own rules found counts, and is of no family', () => {
  const own = { findings: [sampleOwnFinding({ severity: 'low' }), sampleOwnFinding({ start: 5 })], unasked: 0 };
  const summary = summarise(sampleAnalysis([], { own }), en);
  expect(summary.total).toBe(2);
  expect(summary.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 1 });
  expect(summary.families).toEqual([]);
  expect(summary.own.map(({ severity }) => severity)).toEqual(['high', 'low']);
});
