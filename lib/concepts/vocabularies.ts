/**
 * The concepts and their phrases. Laying the phrases takes a third of the time of a first analysis, so the build puts a
 * module in the place of this one that has them laid (`scripts/lay-vocabularies.ts`); it exports the same.
 */
import type { Language } from '../text/agreement-text';
import { chinese } from './chinese';
import { english, type Concept } from './english';
import { layPhrases, type NotedPhrase } from './lay-phrases';
import { PhraseGraph } from './phrase-graph';
import type { UnitNumbers } from './unit-numbers';

/** A language that there are vocabularies of. */
export type SpokenLanguage = Exclude<Language, 'other'>;

const vocabularies: Record<SpokenLanguage, Readonly<Record<Concept, readonly string[]>>> = { en: english, zh: chinese };

/** Concepts by their numbers. */
export const conceptName = Object.keys(english) as readonly Concept[];

/** The phrases of a language, laid; their units get numbers. */
export function layVocabulary(language: SpokenLanguage, numbers: UnitNumbers): PhraseGraph {
  const graph = new PhraseGraph(numbers);
  layPhrases(notedPhrases(language), numbers, graph);
  return graph;
}

/** The phrases of a language with their concepts. */
export function notedPhrases(language: SpokenLanguage): NotedPhrase[] {
  return Object.entries(vocabularies[language]).flatMap(([concept, all]) =>
    all.map((each) => [each, concept] as const),
  );
}
