import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severities } from '../clause/severity';
import { readSettings } from './read-settings';
import { defaultSettings } from './settings';

const chosen = {
  language: 'zh',
  palette: 'colour-blind',
  overview: false,
  card: false,
  shown: ['critical', 'high'],
  painted: ['critical'],
  kinds: { penalty: 'listed', 'own:no-refunds': 'off' },
  sites: { 'example.org': 'never' },
};

test('reads what was chosen; what is missing is as by default', () => {
  expect(readSettings(chosen)).toEqual({ settings: chosen, problems: [] });
  expect(readSettings({ card: false })).toEqual({ settings: { ...defaultSettings(), card: false }, problems: [] });
  expect(readSettings(undefined)).toEqual({ settings: defaultSettings(), problems: [] });
});

test('severities stand in their order, each once; none may be chosen', () => {
  expect(readSettings({ shown: ['low', 'high', 'low'], painted: [] }).settings).toMatchObject({
    shown: ['high', 'low'],
    painted: [],
  });
});

test.each([
  ['language', 'fr', 'auto, en, zh'],
  ['palette', 'neon', 'standard, colour-blind, ink'],
  ['overview', 'yes', 'true, false'],
  ['card', 0, 'true, false'],
  ['shown', ['grave'], 'critical, high, medium, low'],
  ['painted', 'high', 'critical, high, medium, low'],
  ['kinds', ['penalty'], '{…}'],
  ['sites', null, '{…}'],
])('%s: %j is told, and the default stands', (key, value, expected) => {
  const { settings, problems } = readSettings({ [key]: value });
  expect(settings).toEqual(defaultSettings());
  expect(problems).toMatchObject([{ id: 'wrong-kind', at: key, expected }]);
});

test('unknown keys are dropped, also among kinds and sites', () => {
  const { settings, problems } = readSettings({
    colour: 'red',
    kinds: { penalty: 'off', penalties: 'off', constructor: 'off' },
    sites: { 'a b': 'never', 'a.org': 'sometimes' },
  });
  expect(settings).toEqual({ ...defaultSettings(), kinds: { penalty: 'off' } });
  expect(problems.map(({ id, at, found }) => [id, at, found])).toEqual([
    ['unknown-key', '', 'colour'],
    ['unknown-key', 'kinds', 'penalties'],
    ['unknown-key', 'kinds', 'constructor'],
    ['unknown-key', 'sites', 'a b'],
    ['wrong-kind', 'sites["a.org"]', 'sometimes'],
  ]);
});

test('too many sites: the first are taken, and it is told', () => {
  const sites = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`s${i}.org`, 'never']));
  const { settings, problems } = readSettings({ sites });
  expect(Object.keys(settings.sites)).toHaveLength(500);
  expect(problems).toMatchObject([{ id: 'too-many', at: 'sites', limit: 500 }]);
});

test('anything is read without a throw, and what is taken is read the same again', () => {
  const choice = fc.oneof(fc.anything(), fc.constantFrom('never', 'off', 'listed', 'zh', true));
  const record = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('penalty', 'own:a', '__proto__', 'a.org')),
    choice,
  );
  const levels = fc.array(fc.constantFrom(...severities, 'x'));
  const value = fc.record(
    {
      language: choice,
      palette: choice,
      overview: choice,
      card: choice,
      shown: levels,
      painted: levels,
      kinds: record,
      sites: record,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(value, fc.anything()), (given) => {
      const { settings } = readSettings(given);
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
      expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings()));
    }),
    { numRuns: 500 },
  );
}, 60_000);
