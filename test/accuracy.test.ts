import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyse } from '../lib/engine';
import { sites } from '../seeds/render-page';
import { scoreFolder } from './eval/corpus-score';
import { f1Of } from './eval/counts';
import { isCalibrated, severityShares } from './eval/severity-shares';
import { totalsOf } from './eval/totals';

const seeds = scoreFolder(fileURLToPath(new URL('../seeds', import.meta.url)), (text) => analyse(text).findings);
const { types, severities, facts } = totalsOf(seeds.documents);

test('every seed is labelled, and nothing is wrong with labels and findings', () => {
  expect(seeds.documents.map(({ name }) => name)).toEqual(Object.keys(sites).sort());
  expect(seeds.errors).toEqual([]);
});

test('what is found agrees with the labels: F1 of 0.9 over all types', () => {
  expect(f1Of(types!.all)).toBeGreaterThanOrEqual(0.9);
});

test('every labelled fact is read', () => {
  const unread = seeds.documents.flatMap(({ misses }) => misses.filter(({ label }) => label.startsWith('fact ')));
  expect(unread).toEqual([]);
  expect(facts.gold).toBeGreaterThan(0);
});

test('severity tells things apart: at most one finding in fifteen critical, one in three high', () => {
  expect(isCalibrated(severities), JSON.stringify(severityShares(severities))).toBe(true);
});

test('every type that the labels require somewhere is found where they do', () => {
  const never = [...types!.byLabel].filter(([, { gold, hit }]) => gold > 0 && hit === 0).map(([type]) => type);
  expect(never).toEqual([]);
});
