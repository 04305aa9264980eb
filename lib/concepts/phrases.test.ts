import { describe, expect, test } from 'vitest';
import { layPhrases, type NotedPhrase } from './lay-phrases';
import { PhraseGraph } from './phrase-graph';
import { Phrases, type PhraseMatch } from './phrases';
import { foldToCodes } from '../text/fold';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';

interface Trie<T> {
  phrases: Phrases<T>;
  numbers: UnitNumbers;
}

/** What is read at unit `from` of a text; `broken` are the units before which a sign stands. */
function readAt<T>({ phrases, numbers }: Trie<T>, text: string, from = 0, broken: number[] = []): T {
  const units = new Units();
  units.cut(foldToCodes(text), 0, text.length, numbers);
  units.breaks.fill(0);
  for (const i of broken) units.breaks[i] = 1;
  return phrases.readAt(units, from);
}

const matches = readAt<readonly PhraseMatch[]>;

function longest(...args: Parameters<typeof matches>) {
  return matches(...args)[0] ?? null;
}

function graphOf(phrases: Iterable<NotedPhrase>, numbers: UnitNumbers): PhraseGraph {
  const graph = new PhraseGraph(numbers);
  layPhrases(phrases, numbers, graph);
  return graph;
}

function trieOf(phrases: Record<string, string> | [string, string][]): Trie<readonly PhraseMatch[]> {
  const numbers = new UnitNumbers();
  const all = Array.isArray(phrases) ? phrases : Object.entries(phrases);
  return { numbers, phrases: new Phrases(graphOf(all, numbers), numbers, (matches) => matches) };
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
  const later = new UnitNumbers(trie.numbers);
  const names = {
    numbers: later,
    phrases: new Phrases(graphOf([['acme terms', 'z']], later), later, (matches) => matches),
  };
  expect(longest({ ...trie, numbers: later }, 'these acme terms')?.concepts).toEqual(['x']);
  expect(longest({ ...trie, numbers: later }, 'acme terms')).toBeNull();
  expect(longest({ ...trie, numbers: later }, 'acme terms', 1)?.concepts).toEqual(['y']);
  expect(longest(names, 'acme terms')?.concepts).toEqual(['z']);
});

test('more words than can be told apart are told', () => {
  const words = Array.from({ length: 17_000 }, (_, i) => [`w${i}`, 'x'] as [string, string]);
  expect(() => trieOf(words)).toThrow('different words');
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

test.each([[0], [1]])(
  'a text that leads further than is kept is read rightly all the same, with %i ways before it',
  (before) => {
    const words = Array.from({ length: 620 }, (_, i) => `w${i}`);
    const numbers = new UnitNumbers();
    const all = ['a * *', ...words].map((phrase) => [phrase, 'x'] as const);
    const phrases = new Phrases(graphOf(all, numbers), numbers, (matches) =>
      matches.map(({ length }) => length).join(),
    );
    const units = new Units();
    const read = (text: string) => {
      units.cut(foldToCodes(text), 0, text.length, numbers);
      return phrases.readAt(units, 0);
    };
    // A way on and a way to nowhere take turns: one before shifts which is the first that is too many.
    if (before === 1) read('w0 w1');
    const wrong: string[] = [];
    for (const second of words) {
      for (const third of words) {
        const text = `a ${second} ${third} w0`;
        if (read(text) !== '3') wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  },
  30_000,
);
