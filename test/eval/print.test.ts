import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoreFolder, type CorpusScore } from './corpus-score';
import { findingsOf, tagged, terms, textOf, writeTags, writeUnits } from './fixture';
import { renderPage } from './page';
import { corpusLines, type ExampleOptions } from './print';

let folder: string;
let corpus: CorpusScore;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-eval-'));
  const named = path.join(folder, 'developer-terms');
  writeUnits(named, 'terms', terms, [
    { at: 0, type: 'fee-change', kind: 'period', quote: '5 days', value: 5, unit: 'day' },
  ]);
  for (const name of ['grok', 'pinterest', 'zh-livesupport', 'usual']) writeUnits(named, name, terms.slice(0, 2));
  writeTags(named, 'tagged', tagged);
  corpus = scoreFolder(named, (text) => {
    const lines = [terms, terms.slice(0, 2), tagged].find((each) => textOf(each) === text)!;
    return findingsOf(lines, 'high');
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const none = { misses: 0, falses: 0, type: null };

describe('the figures for a terminal', () => {
  test('by document, by type and tag, in total and by group', () => {
    const lines = corpusLines(corpus, none).map((line) => line.replace(/ {2,}/g, ' '));
    for (const line of [
      '== developer-terms: 6 documents',
      'grok P 1.000 R 0.500 F1 0.667 gold 2 made 1 held out',
      'tagged P 0.667 R 0.667 F1 0.667 gold 3 made 3',
      'terms P 0.600 R 0.500 F1 0.545 gold 4 made 5',
      'fee-change P 1.000 R 1.000 F1 1.000 gold 5 made 5',
      'penalty P - R 0.000 F1 0.000 gold 5 made 0',
      'ltd P 1.000 R 1.000 F1 1.000 gold 2 made 2',
      // Fee change always found, penalty never; the others are too rare.
      'all types P 0.778 R 0.500 F1 0.609 gold 12 made 9 macro-F1 0.500',
      'all types (developed on) P 0.667 R 0.500 F1 0.571 gold 6 made 6 macro-F1 -',
      'all types (held out) P 1.000 R 0.500 F1 0.667 gold 6 made 3 macro-F1 -',
      'all tags P 0.667 R 0.500 F1 0.571 gold 4 made 3 macro-F1 0.333',
      'unfair or not P 0.667 R 0.667 F1 0.667 gold 3 made 3',
      'facts read: 0 of 1',
      'severity: critical 0.0% (at most 6.7%), high 100.0% (at most 33.3%), medium 0.0%, low 0.0%: DOES NOT HOLD',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => /^(?:MISSED|FALSE|errors)/.test(line))).toBe(false);
  });

  test('shows as many examples as asked for, of the type asked for, and none of held-out documents', () => {
    const examples = (options: Partial<ExampleOptions>) =>
      corpusLines(corpus, { ...none, ...options }).filter((line) => /^(?:MISSED|FALSE)/.test(line));
    expect(examples({ misses: 1, falses: 1 })).toEqual([
      'MISSED tagged [ter] We are not liable and may end it.',
      'FALSE  tagged [use] Use it to agree.',
    ]);
    expect(examples({ misses: 9, falses: 9, type: 'penalty' })).toEqual([
      'MISSED terms [penalty] Who pays late pays a penalty.',
      'MISSED usual [penalty] Who pays late pays a penalty.',
    ]);
    // A clause type has its tag where labels are tags.
    expect(examples({ misses: 9, falses: 9, type: 'contract-by-use' })).toEqual([
      'FALSE  tagged [use] Use it to agree.',
    ]);
    expect(examples({ misses: 99, falses: 99 }).filter((line) => line.includes('grok'))).toEqual([]);
  });

  test('errors are counted and listed', () => {
    const lines = corpusLines({ ...corpus, errors: ['terms: bad range 5-5 (penalty)'] }, none);
    expect(lines.slice(-2)).toEqual(['errors: 1', '  terms: bad range 5-5 (penalty)']);
  });
});

describe('the page of the documentation', () => {
  const file = path.resolve('docs/accuracy.md');
  const page = () => renderPage([corpus], ['claudette-dev'], 'It cannot read **pictures**.', file);

  test('holds the figures, what was held out, what was left out, and the weaknesses', async () => {
    const lines = (await page()).split('\n').map((line) => line.replace(/ {2,}/g, ' '));
    for (const line of [
      'Not measured here, for they were not there: `claudette-dev`.',
      '| `developer-terms` | all (6) | clause types | 0.78 | 0.50 | 0.61 | 0.50 | 12 |',
      '| `developer-terms` | held out (3) | clause types | 1.00 | 0.50 | 0.67 | – | 6 |',
      '| `developer-terms` | all (6) | unfair or not | 0.67 | 0.67 | 0.67 | | 3 |',
      'Facts read in `developer-terms`: 0 of 1.',
      'It cannot read **pictures**.',
      '| `developer-terms` | 15 | 0.0% | 100.0% | 0.0% | 0.0% | **no** |',
      '| `penalty` | – | 0.00 | 0.00 | 5 |',
      '| `set-off` | 0.00 | – | – | 0 |',
      '| `ltd` | limitation of liability | 1.00 | 1.00 | 1.00 | 2 |',
      '| grok | held out | 1.00 | 0.50 | 0.67 | 2 |',
      '| terms | developed on | 0.60 | 0.50 | 0.55 | 4 |',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.find((line) => line.startsWith('| `developer-terms` | ten'))).toContain('Open Terms Archive');
  });

  test('is formatted as the project wants, and names no place on this machine', async () => {
    const text = await page();
    expect(await check(text, { filepath: file, singleQuote: true, printWidth: 120 })).toBe(true);
    expect(text).not.toContain(folder);
    expect(text).not.toContain(process.cwd());
  });
});
