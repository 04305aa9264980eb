import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnRule } from '../own-rules/own-rule';
import { writeOwnRules } from '../own-rules/write-own-rules';
import { hiddenFinding, readHiddenFinding } from './hidden-finding';
import { defaultSettings } from './settings';
import { parseSettingsFile, writeSettingsFile } from './settings-file';

const rule: OwnRule = { id: 'a', name: 'A', severity: 'low', note: '', phrases: ['fee'] };
const hidden = hiddenFinding(
  {
    id: 'abc-2',
    type: 'penalty',
    severity: 'high',
    quote: `Pay\n  ${'x'.repeat(200)}`,
    start: 0,
    end: 1,
    parts: [],
    section: null,
    facts: [],
    qualifiers: [],
  },
  'example.org',
  new Date('2026-03-04T05:06:07Z'),
);
const file = {
  settings: { ...defaultSettings(), palette: 'ink' as const, sites: { 'example.org': 'never' as const } },
  rules: [rule],
  hidden: [hidden],
};

test('a hidden finding keeps what a list of them needs', () => {
  expect(hidden).toEqual({
    id: 'abc-2',
    kind: 'penalty',
    quote: `Pay ${'x'.repeat(116)}…`,
    site: 'example.org',
    date: '2026-03-04T05:06:07.000Z',
  });
  expect(readHiddenFinding(hidden)).toEqual(hidden);
});

test('a copy of one’s own holds everything', () => {
  expect(parseSettingsFile(writeSettingsFile(file, true))).toEqual({ ...file, problems: [] });
});

test('a file for others says nothing of where one has been', () => {
  const json = writeSettingsFile(file, false);
  expect(json).not.toContain('example.org');
  expect(parseSettingsFile(json)).toEqual({
    settings: { ...file.settings, sites: {} },
    rules: [rule],
    hidden: [],
    problems: [],
  });
});

test.each([
  ['{', 'not-json', ''],
  ['5', 'other-file', ''],
  ['{}', 'other-file', ''],
  [writeOwnRules([rule]), 'other-file', ''],
  ['{"clauselight": "settings", "version": 2}', 'newer-version', 'version'],
  ['{"clauselight": "settings", "version": 1, "settings": {"card": 1}}', 'wrong-kind', 'settings.card'],
  ['{"clauselight": "settings", "version": 1, "settings": 5}', 'wrong-kind', 'settings'],
  [
    '{"clauselight": "settings", "version": 1, "rules": [{"name": "a", "severity": "low"}]}',
    'phrases-or-pattern',
    'rules[0]',
  ],
])('%s: %s at "%s"', (json, id, at) => {
  const { settings, problems } = parseSettingsFile(json);
  expect(settings).toEqual(defaultSettings());
  expect(problems.map((problem) => [problem.id, problem.at])).toEqual([[id, at]]);
});

test('any hidden findings in a file are read without a throw', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.record({ id: fc.string(), kind: fc.string(), quote: fc.string(), site: fc.string(), date: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(value), (given) => {
      const json = JSON.stringify({ clauselight: 'settings', version: 1, hidden: given }, (_, each: unknown) =>
        typeof each === 'bigint' ? 0 : each,
      );
      for (const read of parseSettingsFile(json).hidden) expect(readHiddenFinding(read)).toEqual(read);
    }),
  );
}, 60_000);
