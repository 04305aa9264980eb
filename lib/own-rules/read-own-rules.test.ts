import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf, parseOwnRules, readOwnRules } from './read-own-rules';
import { writeOwnRules } from './write-own-rules';

const good = { id: 'no-refunds', name: 'No refunds', severity: 'high', phrases: ['not refundable', '概不退还'] };

function problemsOf(...rules: unknown[]): [string, string][] {
  return readOwnRules({ rules }).problems.map(({ id, at }) => [id, at]);
}

test('reads rules with phrases and rules with a pattern; id and note may be missing', () => {
  const { rules, problems } = readOwnRules({
    rules: [good, { name: ' Fees may change ', severity: 'low', pattern: 'may {change} * fees', note: 'Ask first.' }],
  });
  expect(problems).toEqual([]);
  expect(rules).toEqual([
    { ...good, note: '' },
    {
      id: 'fees-may-change',
      name: 'Fees may change',
      severity: 'low',
      pattern: 'may {change} * fees',
      note: 'Ask first.',
    },
  ]);
});

test('what is written is read back', () => {
  const { rules } = readOwnRules({ rules: [good, { ...good, id: 'b', note: 'x' }] });
  expect(parseOwnRules(writeOwnRules(rules))).toEqual({ rules, problems: [] });
  expect(parseOwnRules(writeOwnRules([]))).toEqual({ rules: [], problems: [] });
});

test.each([
  ['no JSON', 'rules: []', 'not-json', ''],
  ['no object', '[]', 'wrong-kind', ''],
  ['another file', '{"clauselight": "settings", "rules": []}', 'other-file', ''],
  ['a newer file', '{"clauselight": "own-rules", "version": 2, "rules": []}', 'newer-version', 'version'],
  ['no rules', '{}', 'missing', 'rules'],
  ['rules that are no list', '{"rules": {}}', 'wrong-kind', 'rules'],
  ['too many rules', JSON.stringify({ rules: Array(201).fill(good) }), 'too-many', 'rules'],
])('%s: one problem, no rules', (_, json, id, at) => {
  const { rules, problems } = parseOwnRules(json);
  expect(rules).toEqual([]);
  expect(problems.map((problem) => [problem.id, problem.at])).toEqual([[id, at]]);
});

test.each<[string, unknown, string, string]>([
  ['no object', 'fees', 'wrong-kind', 'rules[0]'],
  ['no name', { ...good, name: undefined }, 'missing', 'rules[0].name'],
  ['an empty name', { ...good, name: ' \n' }, 'empty', 'rules[0].name'],
  ['a long name', { ...good, name: 'x'.repeat(81) }, 'too-long', 'rules[0].name'],
  ['no severity', { ...good, severity: undefined }, 'missing', 'rules[0].severity'],
  ['another severity', { ...good, severity: 'grave' }, 'wrong-kind', 'rules[0].severity'],
  ['an id with other characters', { ...good, id: 'No refunds' }, 'wrong-kind', 'rules[0].id'],
  ['nothing to look for', { ...good, phrases: undefined }, 'phrases-or-pattern', 'rules[0]'],
  ['phrases and a pattern', { ...good, pattern: 'fees' }, 'phrases-or-pattern', 'rules[0]'],
  ['phrases that are no list', { ...good, phrases: 'fees' }, 'wrong-kind', 'rules[0].phrases'],
  ['no phrases', { ...good, phrases: [] }, 'empty', 'rules[0].phrases'],
  ['too many phrases', { ...good, phrases: Array(51).fill('fee') }, 'too-many', 'rules[0].phrases'],
  ['a number for a phrase', { ...good, phrases: ['fee', 5] }, 'wrong-kind', 'rules[0].phrases[1]'],
  ['a phrase of signs', { ...good, phrases: ['.'] }, 'no-words', 'rules[0].phrases[0]'],
  ['a phrase of half a character', { ...good, phrases: ['\ud800'] }, 'no-words', 'rules[0].phrases[0]'],
  ['a long phrase', { ...good, phrases: ['x'.repeat(201)] }, 'too-long', 'rules[0].phrases[0]'],
  ['a bad pattern', { name: 'a', severity: 'low', pattern: 'may (change' }, 'pattern-unclosed', 'rules[0].pattern'],
])('%s: the rule is left out, the others stay', (_, wrong, id, at) => {
  expect(problemsOf(wrong)).toEqual([[id, at]]);
  expect(readOwnRules({ rules: [wrong, { ...good, id: 'other' }] }).rules.map((rule) => rule.id)).toEqual(['other']);
});

test('problems say what stands there, what should, and where in a pattern', () => {
  const wrong = [
    { ...good, severity: 'grave' },
    { name: 'a', severity: 'low', pattern: 'may #Nuon' },
  ];
  expect(readOwnRules({ rules: wrong }).problems).toMatchObject([
    { found: 'grave', expected: 'critical, high, medium, low' },
    { position: 4, found: '#Nuon', expected: '#Noun' },
  ]);
});

test('an unknown key is told and does no harm', () => {
  const { rules, problems } = readOwnRules({ rules: [{ ...good, phrase: 'x' }], colour: 1 });
  expect(rules).toHaveLength(1);
  expect(problems.map(({ id, at, found }) => [id, at, found])).toEqual([
    ['unknown-key', '', 'colour'],
    ['unknown-key', 'rules[0]', 'phrase'],
  ]);
});

test('of two rules with one id the first is taken; phrases of all rules together have a limit', () => {
  expect(problemsOf(good, good)).toEqual([['same-id', 'rules[1].id']]);
  const phrases = Array.from({ length: 50 }, (_, i) => `${i}`.padEnd(200, 'x'));
  const rules = Array.from({ length: 11 }, (_, i) => ({ ...good, id: `r${i}`, phrases }));
  expect(problemsOf(...rules)).toEqual([['too-long', 'rules[10].phrases']]);
});

test('ids are made of names in any script', () => {
  expect(idOf('No refunds!')).toBe('no-refunds');
  expect(idOf('概不退还')).toMatch(/^[a-z0-9-]+$/);
  expect(idOf('概不退还')).not.toBe(idOf('概不退货'));
  expect(problemsOf({ ...good, id: undefined, name: '!!!' })).toEqual([['missing', 'rules[0].id']]);
});

test('control characters and half characters do not get into rules or messages', () => {
  const { rules } = readOwnRules({ rules: [{ ...good, name: 'a\u001b[2Jb\n\ud800' }] });
  expect(rules[0]!.name).toBe('a [2Jb \ufffd');
  const [problem] = readOwnRules({ rules: [{ ...good, severity: '\u001b[2J\u202e' + 'x'.repeat(99) }] }).problems;
  expect(problem!.found).toMatch(/^ \[2J x+…$/);
});

test('anything is read without a throw, and what is taken is well-formed', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('fees', 'may #Verb', '费用', '#Noun (', 'high'));
  const value = fc.oneof(text, fc.array(text), fc.anything());
  const entry = fc.record(
    { id: text, name: value, severity: fc.constantFrom('high', 'x', 1), phrases: value, pattern: value, note: value },
    { requiredKeys: [] },
  );
  const file = fc.oneof(fc.anything(), fc.record({ rules: fc.array(fc.oneof(entry, fc.anything())) }));
  fc.assert(
    fc.property(file, (json) => {
      const { rules } = readOwnRules(json);
      expect(parseOwnRules(writeOwnRules(rules))).toEqual({ rules, problems: [] });
    }),
    { numRuns: 1000 },
  );
}, 60_000);
