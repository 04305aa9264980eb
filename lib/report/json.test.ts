import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport, hostileWords } from './hostile-report';
import { toJson } from './json';
import { toNdjson } from './ndjson';

const en = await textsOf('en');

const finding = sampleFinding({ type: 'penalty', severity: 'critical', section: '13.2.8' }, 'no-notice');
const report = { file: 'a.txt', analysis: sampleAnalysis([finding]) };

test('ndjson is one line a file, with the documented fields in their order', () => {
  const lines = toNdjson([report, { ...report, file: 'b.txt' }]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
  const entry = JSON.parse(lines[0]!) as Record<string, unknown>;
  expect(Object.keys(entry)).toEqual(['file', 'title', 'findings', 'coverage']);
  expect(Object.keys((entry.findings as object[])[0]!)).toEqual([
    'id',
    'type',
    'severity',
    'start',
    'end',
    'quote',
    'parts',
    'section',
    'facts',
    'qualifiers',
  ]);
  expect(entry.findings).toEqual([finding]);
  expect((JSON.parse(lines[1]!) as { file: string }).file).toBe('b.txt');
});

test('ndjson of an agreement without a title or findings', () => {
  const analysis = sampleAnalysis([], { title: null });
  expect(toNdjson([{ file: '-', analysis }])).toBe(
    '{"file":"-","title":null,"findings":[],"coverage":{"characters":1000,"read":1000,"unread":[]}}\n',
  );
  expect(toNdjson([])).toBe('');
});

test('findings of own rules stand among the others, with their rule', () => {
  const own = { findings: [sampleOwnFinding({ start: 5 })], unasked: 2 };
  const late = sampleFinding({ type: 'penalty', severity: 'low', start: 9 });
  const analysis = sampleAnalysis([finding, late], { own });
  const entry = JSON.parse(toNdjson([{ file: 'a', analysis }])) as { findings: { type: string }[]; unasked: number };
  expect(entry.findings).toEqual([finding, own.findings[0], late]);
  expect(Object.keys(entry.findings[1]!).slice(0, 4)).toEqual(['id', 'type', 'rule', 'severity']);
  expect(entry.unasked).toBe(2);
});

test('json has the counts and key terms too', () => {
  expect(JSON.parse(toJson([report], en))).toEqual([
    {
      file: 'a.txt',
      title: 'Developer Agreement',
      effectiveDate: null,
      languages: ['en'],
      counts: { critical: 1, high: 0, medium: 0, low: 0 },
      keyTerms: [
        {
          id: finding.id,
          severity: 'critical',
          name: 'Penalty',
          value: 'You owe a penalty',
          condition: 'no notice',
          section: '13.2.8',
        },
      ],
      findings: [finding],
      coverage: { characters: 1000, read: 1000, unread: [] },
    },
  ]);
  expect(JSON.parse(toJson([], en))).toEqual([]);
});

test('hostile words come back as they were, and no terminal or reader of lines sees them raw', () => {
  for (const json of [toNdjson([hostileReport]), toJson([hostileReport], en)]) {
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  }
  const lines = toNdjson([hostileReport]).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ file: hostileWords, title: hostileWords });
});
