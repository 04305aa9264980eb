import { expect, test } from 'vitest';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { summarise } from './summary';

test('counts add up to the total', () => {
  const summary = summarise(
    sampleAnalysis([
      sampleFinding({ type: 'penalty', severity: 'critical', start: 30 }),
      sampleFinding({ type: 'arbitration', severity: 'medium', start: 10 }),
      sampleFinding({ type: 'set-off', severity: 'medium', start: 20 }),
    ]),
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
  );
  expect(families.map(({ family }) => family)).toEqual(['money', 'data']);
  expect(families[0]!.findings.map(({ start }) => start)).toEqual([3, 4, 2]);
  expect(families[0]!.counts).toEqual({ critical: 0, high: 2, medium: 1, low: 0 });
});

test('nothing found is an empty summary', () => {
  expect(summarise(sampleAnalysis([]))).toEqual({
    total: 0,
    counts: { critical: 0, high: 0, medium: 0, low: 0 },
    families: [],
    own: [],
  });
});

test('what own rules found counts, and is of no family', () => {
  const own = { findings: [sampleOwnFinding({ severity: 'low' }), sampleOwnFinding({ start: 5 })], unasked: 0 };
  const summary = summarise(sampleAnalysis([], { own }));
  expect(summary.total).toBe(2);
  expect(summary.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 1 });
  expect(summary.families).toEqual([]);
  expect(summary.own.map(({ severity }) => severity)).toEqual(['high', 'low']);
});
