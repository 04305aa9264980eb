import { expect, describe, test } from 'vitest';
import { clauseTypeIds, clauseTypes, families } from '../clause/clause-type';
import { severities } from '../clause/severity';
import { en } from '../clause/texts/en';
import { clauses as enClauses } from '../clause/texts/en-clauses';
import { explanations as enExplanations } from '../clause/texts/en-explanations';
import { clauses as zhClauses } from '../clause/texts/zh-clauses';
import { explanations as zhExplanations } from '../clause/texts/zh-explanations';
import { english } from '../concepts/english';
import { rules } from './index';
import type { Examples, Rule } from './rule';

/** What docs/architecture.md asks of every rule, in each language. */
const fewestExamples = 4;

interface RuleModule {
  rule: Rule;
  examples: Examples;
}

/** Every file beside this one that exports a rule, by its name without the ending. */
const ruleModules = Object.entries(import.meta.glob<RuleModule>(['./*.ts', '!./*.test.ts'], { eager: true }))
  .filter(([, module]) => 'rule' in module)
  .map(([file, module]) => ({ file: file.slice('./'.length, -'.ts'.length), ...module }));

test('every clause type has a rule file of its name, and every rule file a clause type', () => {
  expect(ruleModules.map(({ file }) => file).sort()).toEqual([...clauseTypeIds].sort());
});

test('the index lists every rule once, in the order of the catalogue', () => {
  expect(rules.map(({ type }) => type)).toEqual(clauseTypeIds);
});

test('every family has a clause type, every type a family and base points that are a severity', () => {
  expect(new Set(clauseTypeIds.map((id) => clauseTypes[id].family))).toEqual(new Set(families));
  for (const id of clauseTypeIds) expect([1, 2, 3, 4], id).toContain(clauseTypes[id].base);
});

test('no concept stands in two files of a vocabulary', () => {
  const families = import.meta.glob<Record<string, Record<string, string[]>>>('../concepts/english/*.ts', {
    eager: true,
  });
  const concepts = Object.values(families).flatMap((family) => Object.values(family).flatMap(Object.keys));
  expect(concepts.filter((concept, i) => concepts.indexOf(concept) !== i)).toEqual([]);
});

test('every concept of the vocabularies is one that a rule, a qualifier or the lexer asks for', () => {
  const sources = import.meta.glob<string>(
    ['./*.ts', '../engine.ts', '../concepts/{lexer,meanings,token}.ts', '!./*.test.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  const asked = Object.values(sources).join('\n');
  expect(Object.keys(english).filter((concept) => !new RegExp(`[':]${concept}'|\\b${concept}: '`).test(asked))).toEqual(
    [],
  );
});

describe.each(ruleModules)('$file', ({ file, rule, examples }) => {
  test('its rule is of the type that the file is named after, and is the one in the index', () => {
    expect(rule.type).toBe(file);
    expect(rules).toContain(rule);
    expect(rule.patterns.length).toBeGreaterThan(0);
  });

  test(`it has ${fewestExamples} texts to flag and ${fewestExamples} to pass over in each language, no two the same`, () => {
    expect(Object.keys(examples).sort()).toEqual(['en', 'zh']);
    for (const language of ['en', 'zh'] as const) {
      const { flag, pass } = examples[language];
      expect(flag.length, `${language} flag`).toBeGreaterThanOrEqual(fewestExamples);
      expect(pass.length, `${language} pass`).toBeGreaterThanOrEqual(fewestExamples);
      const texts = [...flag.map((example) => (typeof example === 'string' ? example : example.text)), ...pass];
      expect(new Set(texts).size, language).toBe(texts.length);
      for (const text of texts) expect(/\p{Script=Han}/u.test(text), text).toBe(language === 'zh');
    }
  });

  test('facts that its examples expect are of the kinds that it reads', () => {
    for (const example of [...examples.en.flag, ...examples.zh.flag]) {
      if (typeof example === 'string') continue;
      for (const { kind } of example.facts ?? []) expect(rule.facts, example.text).toContain(kind);
    }
  });
});

const languages = [
  {
    language: 'English',
    clauses: enClauses,
    explanations: enExplanations,
    words: /^\p{Lu}.*[^.!]$/u,
    sentence: /^\p{Lu}[^!]*\.$/u,
  },
  {
    language: 'Chinese',
    clauses: zhClauses,
    explanations: zhExplanations,
    words: /^\p{Script=Han}+$/u,
    sentence: /^\p{Script=Han}[^!！]*。$/u,
  },
];

describe.each(languages)('$language texts', ({ clauses, explanations, words, sentence }) => {
  test.each(clauseTypeIds)('%s is named and explained', (id) => {
    const { name, short, consequence } = clauses[id];
    const { meaning, ask } = explanations[id];
    for (const text of [name, short, consequence]) expect(text).toMatch(words);
    for (const text of [meaning, ask]) expect(text).toMatch(sentence);
  });

  test('no two types have the same name', () => {
    const names = clauseTypeIds.map((id) => clauses[id].name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('there are none for types that do not exist', () => {
    expect(Object.keys(clauses).sort()).toEqual([...clauseTypeIds].sort());
  });
});

test('families and severities have their English names', () => {
  expect(Object.keys(en.families).sort()).toEqual([...families].sort());
  expect(Object.keys(en.severities).sort()).toEqual([...severities].sort());
});
