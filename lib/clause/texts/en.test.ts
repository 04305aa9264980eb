import { describe, expect, test } from 'vitest';
import { clauseTypeIds } from '../clause-type';
import { en } from './en';
import { explanations } from './en-explanations';

describe.each(clauseTypeIds)('%s', (type) => {
  const { name, short, consequence } = en.clauses[type];
  const { meaning, ask } = explanations[type];

  test('says in one sentence each what it means and what to ask for', () => {
    for (const sentence of [meaning, ask]) expect(sentence).toMatch(/^[A-Z][^.!?]+\.$/);
    expect(ask).toMatch(/^Ask /);
  });

  test('fits where it is shown', () => {
    expect(short.length).toBeLessThanOrEqual(11);
    expect(name.length).toBeLessThanOrEqual(30);
    expect(consequence).toMatch(/^\S+(?: \S+){1,4}$/);
    expect(consequence).not.toMatch(/[.!]$/);
  });
});

test('counts have their plurals', () => {
  expect(en.report.clausesFound(1, true)).toBe('1 clause costs you something');
  expect(en.report.clausesFound(128, true)).toBe('128 clauses cost you something');
  expect(en.report.clausesFound(1, false)).toBe('1 clause found in the part that was read');
});

test('qualifiers stand in running text', () => {
  for (const words of Object.values(en.qualifiers)) expect(words).toMatch(/^[a-z0-9][^.!]*$/);
});
