import { describe, expect, test } from 'vitest';
import { graphOf } from './join-phrases';
import { Phrases } from './phrases';
import { foldToCodes } from '../text/fold';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';

interface Vocabulary {
  phrases: Phrases;
  numbers: UnitNumbers;
}

/** Concepts by their numbers. */
const names = ['x', 'y', 'z', 'agreement', 'nothing', 'fee', 'owedMoney', 'any', 'ours', 'noNotice'];

/** The phrases at unit `from` of a text, longest first; `broken` are the units before which a sign stands. */
function matches({ phrases, numbers }: Vocabulary, text: string, from = 0, broken: number[] = []) {
  const units = new Units();
  units.cut(foldToCodes(text), 0, text.length, numbers);
  units.breaks.fill(0);
  for (const i of broken) units.breaks[i] = 1;
  phrases.findAt(units, from);
  return Array.from({ length: phrases.count }, (_, i) => ({
    concepts: phrases.concepts[i]!.map((concept) => names[concept]),
    length: phrases.lengths[i]!,
  })).reverse();
}

function longest(...args: Parameters<typeof matches>) {
  return matches(...args)[0] ?? null;
}

function vocabularyOf(all: [string, string][], numbers = new UnitNumbers()): Vocabulary {
  const noted = all.map(([phrase, concept]) => [phrase, names.indexOf(concept)] as const);
  return { numbers, phrases: new Phrases(graphOf(noted, numbers)) };
}

function trieOf(phrases: Record<string, string> | [string, string][]): Vocabulary {
  return vocabularyOf(Array.isArray(phrases) ? phrases : Object.entries(phrases));
}

describe('matches', () => {
  const trie = trieOf({ terms: 'agreement', 'terms of art': 'nothing', 'terms of use': 'agreement' });

  test('the longest phrase at a place comes first, then the shorter ones', () => {
    expect(matches(trie, 'terms of art')).toEqual([
      { concepts: ['nothing'], length: 3 },
      { concepts: ['agreement'], length: 1 },
    ]);
    expect(matches(trie, 'terms of payment')).toEqual([{ concepts: ['agreement'], length: 1 }]);
  });

  test('it starts exactly at the unit asked for', () => {
    expect(longest(trie, 'the terms')).toBeNull();
    expect(longest(trie, 'the terms', 1)).toEqual({ concepts: ['agreement'], length: 1 });
  });

  test('it does not reach past a break, but may start behind one', () => {
    expect(longest(trie, 'terms of use', 0, [1])).toEqual({ concepts: ['agreement'], length: 1 });
    expect(longest(trie, 'terms of use', 0, [0])).toEqual({ concepts: ['agreement'], length: 3 });
  });

  test('the start of a phrase is no match', () => {
    expect(longest(trieOf({ 'terms of use': 'agreement' }), 'terms of')).toBeNull();
  });

  test('a phrase of two concepts gives both, each once', () => {
    const both = trieOf([
      ['fees', 'fee'],
      ['fees', 'owedMoney'],
      ['fees', 'fee'],
    ]);
    expect(longest(both, 'fees')?.concepts).toEqual(['fee', 'owedMoney']);
  });
});

test('numbers given later are those of words that no phrase has', () => {
  const trie = trieOf({ 'these * terms': 'x', terms: 'y' });
  const numbers = new UnitNumbers(trie.numbers);
  const names = vocabularyOf([['acme terms', 'z']], numbers);
  expect(longest({ ...trie, numbers }, 'these acme terms')?.concepts).toEqual(['x']);
  expect(longest({ ...trie, numbers }, 'acme terms')).toBeNull();
  expect(longest({ ...trie, numbers }, 'acme terms', 1)?.concepts).toEqual(['y']);
  expect(longest(names, 'acme terms')?.concepts).toEqual(['z']);
});

test('among many words each is told apart', () => {
  const words = Array.from({ length: 3000 }, (_, i) => [`w${i} v${i}`, i % 2 === 0 ? 'x' : 'y'] as [string, string]);
  const trie = trieOf(words);
  for (const i of [0, 1, 2, 1023, 1024, 2998, 2999])
    expect(matches(trie, `w${i} v${i}`), String(i)).toEqual([{ concepts: [i % 2 === 0 ? 'x' : 'y'], length: 2 }]);
  expect(longest(trie, 'w1 v2')).toBeNull();
  expect(longest(trie, 'w3000 v3000')).toBeNull();
});

describe('notation', () => {
  test('alternatives, empty ones among them', () => {
    const trie = trieOf({ '(read|see) (the |)rule(s|)': 'x' });
    for (const text of ['read rule', 'read rules', 'see the rule', 'see the rules'])
      expect(longest(trie, text)?.length, text).toBe(text.split(' ').length);
    expect(longest(trie, 'read the')).toBeNull();
  });

  test('nested alternatives', () => {
    const trie = trieOf({ 'a (b (c|d)|e)': 'x' });
    for (const text of ['a b c', 'a b d', 'a e']) expect(longest(trie, text), text).not.toBeNull();
    for (const text of ['a b', 'a b e', 'a c']) expect(longest(trie, text), text).toBeNull();
  });

  test('a wildcard is any one unit, not none and not two', () => {
    const trie = trieOf({ 'these * terms': 'x' });
    expect(longest(trie, 'these supplier terms')?.length).toBe(3);
    expect(longest(trie, 'these terms')).toBeNull();
    expect(longest(trie, 'these new supplier terms')).toBeNull();
  });

  test('a wildcard hides no phrase that has the word itself', () => {
    const trie = trieOf({ 'in * discretion': 'any', 'in our discretion alone': 'ours' });
    expect(longest(trie, 'in our discretion alone')).toEqual({ concepts: ['ours'], length: 4 });
    expect(longest(trie, 'in our discretion')).toEqual({ concepts: ['any'], length: 3 });
  });

  test('phrases that a wildcard leads to are found beside those that the word itself leads to', () => {
    const trie = trieOf({ 'a * c': 'x', 'a b c': 'y', 'a b': 'z', 'a * * d': 'fee' });
    expect(matches(trie, 'a b c d')).toEqual([
      { concepts: ['fee'], length: 4 },
      { concepts: ['x', 'y'], length: 3 },
      { concepts: ['z'], length: 2 },
    ]);
    expect(matches(trie, 'a e c')).toEqual([{ concepts: ['x'], length: 3 }]);
  });

  test('Han characters are units of their own', () => {
    const trie = trieOf({ '不(另行|)通知': 'noNotice' });
    expect(longest(trie, '不另行通知')).toEqual({ concepts: ['noNotice'], length: 5 });
    expect(longest(trie, '不通知')?.length).toBe(3);
    expect(longest(trie, '不另通知')).toBeNull();
  });

  test('an empty phrase matches nothing', () => {
    expect(longest(trieOf({ '': 'x', '(|)': 'x' }), 'word')).toBeNull();
  });

  test('a bracket left open is told, with the phrase', () => {
    expect(() => {
      trieOf({ 'a (b|c': 'x' });
    }).toThrow('a (b|c');
  });
});
