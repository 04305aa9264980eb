import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldToCodes } from '../text/fold';
import { graphOf } from './join-phrases';
import type { NotedPhrase } from './lay-phrases';
import { packPhrases, unpackPhrases } from './packed-phrases';
import type { PhraseGraph } from './phrase-graph';
import { Phrases } from './phrases';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';
import { layVocabulary, notedPhrases, type SpokenLanguage } from './vocabularies';

/** What is found at each unit of a text. */
function matchesIn(graph: PhraseGraph, numbers: UnitNumbers, text: string) {
  const phrases = new Phrases(graph);
  const units = new Units();
  const codes = foldToCodes(text);
  units.cut(codes, 0, codes.length, numbers);
  return Array.from({ length: units.count }, (_, i) => {
    phrases.findAt(units, i);
    return { concepts: phrases.concepts.slice(0, phrases.count), lengths: phrases.lengths.slice(0, phrases.count) };
  });
}

function whenPacked(phrases: readonly NotedPhrase[], text: string) {
  const numbers = new UnitNumbers();
  return matchesIn(unpackPhrases(packPhrases(phrases), numbers), numbers, text);
}

function whenLaid(phrases: readonly NotedPhrase[], text: string) {
  const numbers = new UnitNumbers();
  return matchesIn(graphOf(phrases, numbers), numbers, text);
}

describe('packed phrases are read as laid ones', () => {
  test.each<[string, NotedPhrase[], string]>([
    ['alternatives that meet again', [['(a|b c|) (d|e|f)(s|) g', 0]], 'a d g b c es g f g c e g'],
    ['any unit', [['a * b', 0]], 'a c b, a a b, a b'],
    [
      'concepts of several phrases that read alike',
      [
        ['a', 2],
        ['a', 0],
        ['a b', 1],
        ['b', 1],
      ],
      'a b a b b',
    ],
    [
      'Chinese',
      [
        ['不(另行|)通知', 1],
        ['通知(您|你)', 2],
      ],
      '不另行通知您，不通知你',
    ],
    [
      'phrases that are none',
      [
        ['', 0],
        ['(|)', 1],
        ['a', 2],
      ],
      'a b',
    ],
    [
      'many words',
      Array.from({ length: 3000 }, (_, i) => [`w${i} w${(i * 7) % 3000}`, 0]),
      'w1 w7 w2 w14 w2999 w2993 w3 w4',
    ],
  ])('%s', (_, phrases, text) => {
    const found = whenLaid(phrases, text);
    expect(found.some(({ lengths }) => lengths.length > 0)).toBe(true);
    expect(whenPacked(phrases, text)).toEqual(found);
  });

  test.each<[SpokenLanguage, string]>([
    ['en', 'shopline-en.txt'],
    ['zh', 'keruyun-zh.txt'],
  ])('the vocabulary of %s in an agreement', (language, seed) => {
    const text = readFileSync(new URL(`../../seeds/${seed}`, import.meta.url), 'utf8');
    const numbers = new UnitNumbers();
    const found = matchesIn(layVocabulary(language, numbers), numbers, text);
    expect(whenPacked(notedPhrases(language), text)).toEqual(found);
  });
});
