import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../lib/cli/usage-error';
import type { ClauseType } from '../../lib/clause/clause-type';
import type { Finding } from '../../lib/clause/finding';
import { sampleFinding } from '../../lib/report/finding-sample';
import { groupsOf, scoreFolder } from './corpus-score';
import { f1Of, precisionOf, recallOf } from './counts';
import { findingsOf, tagged, terms, textOf, writeTags, writeUnits } from './fixture';
import { heldOut } from './held-out';
import { totalsOf } from './totals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-eval-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Finds in each fixture what it says is found in it. */
const find = (text: string) => findingsOf(text === textOf(terms) ? terms : tagged);

describe('labels by unit', () => {
  test('a label is found by a finding of its type; an optional one may be found or missed', () => {
    writeUnits(folder, 'terms', terms);
    const [document] = scoreFolder(folder, find).documents;
    expect(document!.whole).toEqual({ gold: 4, hit: 2, made: 5, right: 3 });
    expect(Object.fromEntries(document!.byLabel)).toEqual({
      'fee-change': { gold: 1, hit: 1, made: 1, right: 1 },
      penalty: { gold: 1, hit: 0, made: 0, right: 0 },
      'set-off': { gold: 0, hit: 0, made: 1, right: 0 },
      'termination-at-will': { gold: 1, hit: 1, made: 1, right: 1 },
      suspension: { gold: 0, hit: 0, made: 1, right: 1 },
      indemnity: { gold: 1, hit: 0, made: 0, right: 0 },
      'risk-shift': { gold: 0, hit: 0, made: 1, right: 0 },
    });
    expect(document!.misses.map(({ label, words }) => [label, words])).toEqual([
      ['penalty', 'Who pays late pays a penalty.'],
      ['indemnity', 'You pay for our losses.'],
    ]);
    expect(document!.falses.map(({ label, words }) => [label, words])).toEqual([
      ['set-off', 'Goodbye.'],
      ['risk-shift', 'You pay for our losses.'],
    ]);
    expect(document!.severities).toEqual({ critical: 0, high: 0, medium: 5, low: 0 });
    expect([precisionOf, recallOf, f1Of].map((of) => of(document!.whole))).toEqual([
      3 / 5,
      2 / 4,
      expect.closeTo(6 / 11),
    ]);
  });

  test('a part has to share half of the shorter one with a unit, and each part counts', () => {
    const lines = [
      { words: '0123456789', labels: 'penalty', found: [] },
      { words: '0123456789', labels: 'penalty', found: [] },
      { words: '0123456789', labels: '', found: [] },
    ];
    writeUnits(folder, 'parts', lines);
    const penalty = (...parts: [number, number][]): Finding =>
      sampleFinding({
        type: 'penalty',
        severity: 'high',
        parts: parts.map(([start, end]) => ({ start, end })),
      });
    const score = (...parts: [number, number][]) => scoreFolder(folder, () => [penalty(...parts)]).documents[0]!.whole;
    expect(score([0, 5])).toEqual({ gold: 2, hit: 1, made: 1, right: 1 });
    // Half of it, and half of what it lies in: enough.
    expect(score([16, 26])).toEqual({ gold: 2, hit: 1, made: 1, right: 1 });
    // Six of its ten characters lie in the unit that is labelled, four in the one that is not.
    expect(score([15, 26])).toEqual({ gold: 2, hit: 1, made: 1, right: 1 });
    expect(score([17, 27])).toEqual({ gold: 2, hit: 0, made: 1, right: 0 });
    expect(score([0, 10], [11, 21], [22, 32])).toEqual({ gold: 2, hit: 2, made: 3, right: 2 });
  });

  test('a fact counts where a finding of any type touches its unit and its values agree', () => {
    const rate = { type: 'penalty', kind: 'rate', quote: '0.05%', value: 0.05, per: 'day' };
    writeUnits(folder, 'terms', terms, [
      { at: 0, ...rate },
      { at: 0, ...rate, per: 'month' },
      { at: 0, ...rate, per: 'year', optional: true },
      { at: 1, ...rate },
    ]);
    const read = { kind: 'rate', value: 0.05, per: 'day', annual: 18.25, quote: 'daily', start: 0, end: 5 } as const;
    const { documents } = scoreFolder(folder, () => findingsOf(terms).map((each) => ({ ...each, facts: [read] })));
    expect(documents[0]!.facts).toEqual({ gold: 3, hit: 1 });
    expect(documents[0]!.misses.filter(({ label }) => label === 'fact rate')).toHaveLength(2);
    // One character of the unit is enough for a fact, but not for a label.
    const beside = sampleFinding({ type: 'fee-change', severity: 'low', start: 0, end: 20, facts: [read] });
    const touching = scoreFolder(folder, () => [{ ...beside, parts: [{ start: 27, end: 47 }] }]).documents[0]!;
    expect(touching.facts.hit).toBe(2);
    expect(touching.whole.hit).toBe(0);
  });
});

describe('labels by line', () => {
  test('tags count by line; those that are clearly fair and pinc do not', () => {
    writeTags(folder, 'tagged', tagged);
    const [document] = scoreFolder(folder, find).documents;
    expect(Object.fromEntries(document!.byLabel)).toEqual({
      ltd: { gold: 2, hit: 2, made: 2, right: 2 },
      ter: { gold: 1, hit: 0, made: 0, right: 0 },
      use: { gold: 0, hit: 0, made: 1, right: 0 },
      ch: { gold: 1, hit: 0, made: 0, right: 0 },
    });
    expect(document!.whole).toEqual({ gold: 3, hit: 2, made: 3, right: 2 });
    expect(document!.misses.map(({ label }) => label)).toEqual(['ter', 'ch']);
    expect(document!.falses.map(({ label, words }) => [label, words])).toEqual([['use', 'Use it to agree.']]);
  });
});

describe('totals', () => {
  test('units and lines are counted apart, and rare types do not count in macro-F1', () => {
    writeUnits(folder, 'terms', terms);
    writeUnits(
      folder,
      'fines',
      Array.from({ length: 4 }, () => ({ words: 'A fine.', labels: 'penalty', found: [] })),
    );
    writeTags(folder, 'tagged', tagged);
    const fine = sampleFinding({ type: 'penalty', severity: 'high', start: 0, end: 7 });
    const { documents } = scoreFolder(folder, (text) => (text.startsWith('A fine.') ? [fine] : find(text)));
    const { types, tags, severities } = totalsOf(documents);
    expect(types!.all).toEqual({ gold: 8, hit: 3, made: 6, right: 4 });
    // Penalty alone has five labels: one found of five, one made and right.
    expect(types!.macroF1).toBeCloseTo(1 / 3);
    expect(tags!.all).toEqual({ gold: 4, hit: 2, made: 3, right: 2 });
    // Of ltd, ter and ch, which have labels, only ltd is found, and always.
    expect(tags!.macroF1).toBeCloseTo(1 / 3);
    expect(severities).toEqual({ critical: 0, high: 1, medium: 11, low: 0 });
  });
});

describe('errors', () => {
  test('a finding of no type, or with a part that cannot be, is an error and does not count', () => {
    writeUnits(folder, 'terms', terms);
    const broken = [
      sampleFinding({ type: 'nonsense' as ClauseType, severity: 'low' }),
      sampleFinding({ type: 'penalty', severity: 'low', start: 5, end: 5 }),
      sampleFinding({ type: 'penalty', severity: 'low', start: 0, end: 2001 }),
    ];
    const { documents, errors } = scoreFolder(folder, () => broken);
    expect(errors).toEqual([
      'terms: unknown type nonsense',
      'terms: bad range 5-5 (penalty)',
      'terms: bad range 0-2001 (penalty)',
    ]);
    expect(documents[0]!.whole).toEqual({ gold: 4, hit: 0, made: 0, right: 0 });
  });

  test('a label that names no type is an error', () => {
    writeUnits(folder, 'terms', [{ words: 'A fine.', labels: 'penalties', found: [] }]);
    expect(scoreFolder(folder, () => []).errors).toEqual(['terms: a label names the unknown type penalties']);
  });

  test('a document that is listed as held out but not there is an error', () => {
    const corpus = path.join(folder, 'developer-terms');
    writeUnits(corpus, 'grok', terms);
    writeUnits(corpus, 'other', terms);
    const score = scoreFolder(corpus, find);
    expect(score.errors).toHaveLength(heldOut['developer-terms']!.length - 1);
    expect(groupsOf(score).map(({ name, documents }) => [name, documents.map((each) => each.name)])).toEqual([
      ['developed on', ['other']],
      ['held out', ['grok']],
    ]);
  });

  test.each([
    ['no labels', 'none.gold.md', '', 'holds no NAME.txt beside'],
    ['no JSON', 'terms.gold.json', '{', 'terms.gold.json: is not JSON'],
    ['no units', 'terms.gold.json', '{}', 'terms.gold.json: has no list of units'],
    ['half a unit', 'terms.gold.json', '{"units": [[0, 5]]}', 'unit 0 is not [start, end, "types"]'],
    ['a lost fact', 'terms.gold.json', '{"units": [], "facts": [{"at": 0}]}', '"at" is not the index of a unit'],
    [
      'a strange fact',
      'terms.gold.json',
      '{"units": [[0, 5, ""]], "facts": [{"at": 0, "kind": "colour"}]}',
      'there is no kind "colour"',
    ],
  ])('%s: refused with one line', (_, file, content, words) => {
    writeFileSync(path.join(folder, 'terms.txt'), 'Hello.');
    writeFileSync(path.join(folder, file), content);
    expect(() => scoreFolder(folder, find)).toThrow(UsageError);
    expect(() => scoreFolder(folder, find)).toThrow(words);
  });

  test('a folder that is not there, and a file, are refused', () => {
    expect(() => scoreFolder(path.join(folder, 'none'), find)).toThrow('no such folder');
    writeFileSync(path.join(folder, 'a.txt'), '');
    expect(() => scoreFolder(path.join(folder, 'a.txt'), find)).toThrow('is not a folder');
  });
});
