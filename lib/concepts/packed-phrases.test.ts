import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldToCodes } from '../text/fold';
import { layPhrases, type NotedPhrase } from './lay-phrases';
import { packPhrases, unpackPhrases } from './packed-phrases';
import { PhraseGraph } from './phrase-graph';
import { Phrases, type PhraseMatch } from './phrases';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';
import { conceptName, layVocabulary, notedPhrases, type SpokenLanguage } from './vocabularies';

/** What is read at each unit of a text. */
function matchesIn(graph: PhraseGraph, numbers: UnitNumbers, text: string): (readonly PhraseMatch[])[] {
  const phrases = new Phrases(graph, numbers, (matches) => matches);
  const units = new Units();
  const codes = foldToCodes(text);
  units.cut(codes, 0, codes.length, numbers);
  return Array.from({ length: units.count }, (_, i) => phrases.readAt(units, i));
}

function whenPacked(phrases: readonly NotedPhrase[], text: string, concepts: readonly string[]) {
  const numbers = new UnitNumbers();
  return matchesIn(unpackPhrases(packPhrases(phrases, concepts), numbers, concepts), numbers, text);
}

function whenLaid(phrases: readonly NotedPhrase[], text: string) {
  const numbers = new UnitNumbers();
  const graph = new PhraseGraph(numbers);
  layPhrases(phrases, numbers, graph);
  return matchesIn(graph, numbers, text);
}

describe('packed phrases are read as laid ones', () => {
  const concepts = ['x', 'y', 'z'];
  test.each<[string, NotedPhrase[], string]>([
    ['alternatives that meet again', [['(a|b c|) (d|e|f)(s|) g', 'x']], 'a d g b c es g f g c e g'],
    ['any unit', [['a * b', 'x']], 'a c b, a a b, a b'],
    [
      'concepts of several phrases that read alike',
      [
        ['a', 'z'],
        ['a', 'x'],
        ['a b', 'y'],
        ['b', 'y'],
      ],
      'a b a b b',
    ],
    [
      'Chinese',
      [
        ['不(另行|)通知', 'y'],
        ['通知(您|你)', 'z'],
      ],
      '不另行通知您，不通知你',
    ],
    [
      'phrases that are none',
      [
        ['', 'x'],
        ['(|)', 'y'],
        ['a', 'z'],
      ],
      'a b',
    ],
    [
      'many words',
      Array.from({ length: 3000 }, (_, i) => [`w${i} w${(i * 7) % 3000}`, 'x']),
      'w1 w7 w2 w14 w2999 w2993 w3 w4',
    ],
  ])('%s', (_, phrases, text) => {
    const found = whenLaid(phrases, text);
    expect(found.some((matches) => matches.length > 0)).toBe(true);
    expect(whenPacked(phrases, text, concepts)).toEqual(found);
  });

  test.each<[SpokenLanguage, string]>([
    ['en', 'shopline-en.txt'],
    ['zh', 'keruyun-zh.txt'],
  ])('the vocabulary of %s in an agreement', (language, seed) => {
    const text = readFileSync(new URL(`../../seeds/${seed}`, import.meta.url), 'utf8');
    const numbers = new UnitNumbers();
    const found = matchesIn(layVocabulary(language, numbers), numbers, text);
    expect(whenPacked(notedPhrases(language), text, conceptName)).toEqual(found);
  });
});
