import { expect, test } from 'vitest';
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import { applySettings } from './apply-settings';
import { defaultSettings, type Settings } from './settings';

function finding(id: string, fields: Partial<Finding> = {}): Finding {
  return {
    id,
    type: 'penalty',
    severity: 'high',
    start: 0,
    end: 1,
    quote: 'x',
    parts: [],
    section: null,
    facts: [],
    qualifiers: [],
    ...fields,
  };
}

const own: OwnFinding = { ...finding('own'), type: 'own', rule: { id: 'r', name: 'R' }, severity: 'low', matches: [] };
const findings = [
  finding('critical', { severity: 'critical' }),
  finding('high', { type: 'indemnity' }),
  finding('medium', { severity: 'medium' }),
  finding('low', { severity: 'low' }),
];
const analysis = {
  title: null,
  effectiveDate: null,
  languages: [],
  findings,
  own: { findings: [own], unasked: 2 },
  coverage: { characters: 1, read: 1, unread: [] },
};

function apply(fields: Partial<Settings>, ...hidden: string[]) {
  const applied = applySettings(analysis, { ...defaultSettings(), ...fields }, new Set(hidden));
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const listed = [...ids(applied.analysis.findings), ...ids(applied.analysis.own!.findings)];
  const out = { hidden: ids(applied.hidden), kinds: ids(applied.offKinds), severities: ids(applied.offSeverities) };
  expect([...listed, ...Object.values(out).flat()].sort()).toEqual(['critical', 'high', 'low', 'medium', 'own']);
  for (const id of applied.painted) expect(listed).toContain(id);
  return { listed, painted: [...applied.painted], out };
}

test('by default everything is listed, and low ones are not painted', () => {
  expect(apply({})).toEqual({
    listed: ['critical', 'high', 'medium', 'low', 'own'],
    painted: ['critical', 'high', 'medium'],
    out: { hidden: [], kinds: [], severities: [] },
  });
});

test('severities that are not shown are not painted either, and are counted', () => {
  const { listed, painted, out } = apply({ shown: ['critical', 'low'], painted: ['critical', 'high', 'low'] });
  expect(listed).toEqual(['critical', 'low', 'own']);
  expect(painted).toEqual(['critical', 'low', 'own']);
  expect(out.severities).toEqual(['high', 'medium']);
});

test('a type or an own rule may be off, or listed only', () => {
  const { listed, painted, out } = apply({ kinds: { penalty: 'listed', indemnity: 'off', 'own:r': 'off' } });
  expect(listed).toEqual(['critical', 'medium', 'low']);
  expect(painted).toEqual([]);
  expect(out.kinds).toEqual(['high', 'own']);
});

test('what is hidden by hand stays so, whatever else is off', () => {
  const { out } = apply({ kinds: { indemnity: 'off' }, shown: [] }, 'high', 'own', 'gone');
  expect(out).toEqual({ hidden: ['high', 'own'], kinds: [], severities: ['critical', 'medium', 'low'] });
});

test('without own rules nothing is said of them, and the analysis given stays as it was', () => {
  const plain = { ...analysis, own: undefined };
  const applied = applySettings(plain, { ...defaultSettings(), shown: [] }, new Set());
  expect(applied.analysis.own).toBeUndefined();
  expect(applied.analysis.findings).toEqual([]);
  expect(plain.findings).toHaveLength(4);
});
