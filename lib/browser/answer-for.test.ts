import { expect, test } from 'vitest';
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import { textsOf } from '../clause/texts/texts-of';
import { defaultSettings } from '../settings/settings';
import { answerFor } from './answer-for';

const clause: Finding = {
  id: 'penalty-1',
  type: 'penalty',
  severity: 'critical',
  start: 20,
  end: 30,
  quote: 'You shall.',
  parts: [{ start: 20, end: 30 }],
  section: null,
  facts: [],
  qualifiers: [],
};
const own: OwnFinding = {
  ...clause,
  id: 'own-1',
  type: 'own',
  rule: { id: 'hats', name: 'Green <b>hats</b>' },
  severity: 'low',
  start: 0,
  matches: [],
};
const texts = await textsOf('en');
const analysis = {
  title: null,
  effectiveDate: null,
  languages: [],
  findings: [clause],
  own: { findings: [own], unasked: 0 },
  coverage: { characters: 30, read: 30, unread: [] },
};
const url = 'https://example.org/terms';

test('clauses of types and own rules have their words, own ones by the name their author gave', () => {
  const reader = { url, settings: defaultSettings(), hiddenIds: new Set<string>(), texts };
  const answer = answerFor(analysis, reader, true);
  expect(Object.entries(answer.cards.findings).map(([id, { name, position }]) => [id, name, position])).toEqual([
    ['own-1', 'Green <b>hats</b>', '1 of 2'],
    ['penalty-1', texts.clauses.penalty.name, '2 of 2'],
  ]);
  expect(answer).toMatchObject({ painted: ['penalty-1'], site: 'auto', patternsLeft: true });
});

test('what is hidden or left out has no card and is not painted, but is told', () => {
  const settings = { ...defaultSettings(), shown: ['critical' as const], sites: { 'example.org': 'always' as const } };
  const answer = answerFor(analysis, { url, settings, hiddenIds: new Set(['penalty-1']), texts }, false);
  expect(answer.cards.findings).toEqual({});
  expect(answer.painted).toEqual([]);
  expect(answer.leftOut).toEqual({ hidden: [clause], offKinds: [], offSeverities: [own] });
  expect(answer.site).toBe('always');
});
