/**
 * The concepts and their phrases. To lay the phrases and join their paths takes as long as a first analysis, so the build puts
 * a module in the place of this one that has the graph packed (`scripts/lay-vocabularies.ts`); it exports the same.
 */
import type { Language } from '../text/agreement-text';
import { chinese } from './chinese';
import { english, type Concept } from './english';
import { graphOf } from './join-phrases';
import type { NotedPhrase } from './lay-phrases';
import type { PhraseGraph } from './phrase-graph';
import type { UnitNumbers } from './unit-numbers';

/** A language that there are vocabularies of. */
export type SpokenLanguage = Exclude<Language, 'other'>;

const vocabularies: Record<SpokenLanguage, Readonly<Record<Concept, readonly string[]>>> = { en: english, zh: chinese };

/** Concepts by their numbers. */
export const conceptName = Object.keys(english) as readonly Concept[];

/** The phrases of a language, laid; their units get numbers. */
export function layVocabulary(language: SpokenLanguage, numbers: UnitNumbers): PhraseGraph {
  return graphOf(notedPhrases(language), numbers);
}

/** The phrases of a language with the numbers of their concepts. */
export function notedPhrases(language: SpokenLanguage): NotedPhrase[] {
  return conceptName.flatMap((concept, number) =>
    vocabularies[language][concept].map((each) => [each, number] as const),
  );
}
