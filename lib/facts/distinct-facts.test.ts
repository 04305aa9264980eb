import { expect, test } from 'vitest';
import type { Fact, ForumFact } from '../clause/fact';
import { distinctFacts } from './distinct-facts';

const at = (start: number) => ({ quote: '', start, end: start + 1 });
const amount = (start: number, value: number): Fact => ({
  kind: 'amount',
  min: value,
  max: value,
  currency: 'USD',
  ...at(start),
});
const forum = (start: number, institution: string, rules: string | null = null): ForumFact => ({
  kind: 'forum',
  institution,
  rules,
  ...at(start),
});

test('what is said twice is there once, where it stands first; the rest in the order of the text', () => {
  const facts = [amount(9, 100), amount(1, 100), amount(5, 200)];
  expect(distinctFacts(facts)).toEqual([amount(1, 100), amount(5, 200)]);
});

test.each([
  ['National Arbitration and Mediation (“NAM”)', 'NAM'],
  ['Singapore International Arbitration Centre (SIAC)', 'SIAC'],
  ['AAA', 'AAA'],
])('%s and %s are one, with the rules that either names', (name, short) => {
  expect(distinctFacts([forum(1, name), forum(5, short, 'its rules')])).toEqual([forum(1, name, 'its rules')]);
  expect(distinctFacts([forum(1, name, 'its rules'), forum(5, short)])).toEqual([forum(1, name, 'its rules')]);
});

test('two institutions stay two, and so do two sets of rules', () => {
  const two = [forum(1, 'JAMS'), forum(5, 'AAA')];
  expect(distinctFacts(two)).toEqual(two);
  const rules = [forum(1, 'AAA', 'its consumer rules'), forum(5, 'AAA', 'its commercial rules')];
  expect(distinctFacts(rules)).toEqual(rules);
});
