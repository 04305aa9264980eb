/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import type { Parties } from '../text/agreement-text';
import { fold } from '../text/fold';
import { leadsClause, Subject } from './actors';
import { conceptCount, conceptNumber } from './concept-set';
import type { Concept } from './english';
import { layPhrases } from './lay-phrases';
import { PhraseGraph } from './phrase-graph';
import { Phrases, type PhraseMatch } from './phrases';
import type { TokenList } from './token-list';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';
import { layVocabulary, type SpokenLanguage } from './vocabularies';
import { wordKind, WordKinds } from './word-kinds';

/** What all texts in a language share. */
interface Vocabulary {
  numbers: UnitNumbers;
  kinds: WordKinds;
  phrases: Phrases<Reading>;
}

const vocabularies = new Map<SpokenLanguage, Vocabulary>();

/** The vocabulary of a language, made when a text first speaks it. */
function vocabularyOf(language: SpokenLanguage): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    const numbers = new UnitNumbers();
    const kinds = new WordKinds(numbers);
    vocabulary = { numbers, kinds, phrases: new Phrases(layVocabulary(language, numbers), numbers, readingOf) };
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

/** Phrases of these concepts are taken as wholes: no word inside them means anything by itself. */
const wholes: ReadonlySet<string> = new Set<Concept>([
  'nothing',
  'platform',
  'you',
  'either',
  'thirdParty',
  'noNotice',
  'noConsent',
  'notLiable',
  'noLiability',
  'mayNot',
  'fee',
  'partOf',
  'penaltyWord',
  'ownReasons',
]);

/** Of these, what is named counts even where a longer phrase starts with it: "our records". */
const sides: ReadonlySet<string> = new Set<Concept>(['platform', 'you']);

const modals: ReadonlySet<string> = new Set<Concept>(['may', 'must', 'will']);

/** A vocabulary, and with it what one document names its parties. */
interface Speech extends Vocabulary {
  names: Phrases<Reading>;
}

/** A lexer for one document: the vocabularies and the names of its parties. */
export class Lexer {
  readonly #parties: Parties;
  readonly #speeches = new Map<SpokenLanguage, Speech>();
  readonly #units = new Units();
  /** By the number of a concept, where its last token ends: one that lies inside an earlier one says nothing new. */
  readonly #covered = new Int32Array(conceptCount);

  constructor(parties: Parties) {
    this.#parties = parties;
  }

  /**
   * Adds the concepts of a sentence to the tokens of its agreement, in order.
   * @param text all of the agreement, folded; offsets are into it
   */
  lex(text: Uint16Array, start: number, end: number, language: SpokenLanguage, tokens: TokenList): void {
    const { numbers, kinds, phrases, names } = this.#speak(language);
    const units = this.#units;
    units.cut(text, start, end, numbers);
    const subject = new Subject(text, start, end, units, kinds);
    const covered = this.#covered.fill(-1);
    for (let i = 0; i < units.count;) {
      const words = phrases.readAt(units, i);
      const name = names.readAt(units, i);
      const { meanings, step } = name.longest > 0 && name.longest >= words.longest ? name : words;
      for (let k = 0; k < meanings.length; k++) {
        const { number: usual, length, isFixed } = meanings[k]!;
        const last = i + length - 1;
        const number = isFixed ? usual : inContext(usual, units, kinds, last);
        const tokenEnd = units.ends[last]!;
        if (covered[number]! >= tokenEnd) continue;
        covered[number] = tokenEnd;
        tokens.add(number, subject.whoActs(number, i, last), units.at[i]!, units.starts[i]!, tokenEnd);
      }
      i += step;
    }
  }

  #speak(language: SpokenLanguage): Speech {
    let speech = this.#speeches.get(language);
    if (!speech) {
      const vocabulary = vocabularyOf(language);
      const numbers = new UnitNumbers(vocabulary.numbers);
      speech = { ...vocabulary, numbers, names: namesOf(this.#parties, numbers) };
      this.#speeches.set(language, speech);
    }
    return speech;
  }
}

function namesOf({ platform, you }: Parties, numbers: UnitNumbers): Phrases<Reading> {
  const names: [string, Concept][] = platform.map((name) => [plain(name), 'platform']);
  for (const name of you) {
    names.push([plain(name), 'you']);
    if (/[a-z]$/i.test(name)) names.push([plural(plain(name)), 'you']);
  }
  const graph = new PhraseGraph(numbers);
  layPhrases(names, numbers, graph);
  return new Phrases(graph, numbers, readingOf);
}

interface Meaning {
  /** The number of the concept. */
  number: number;
  /** Units of the phrase. */
  length: number;
  /** Whether it means this whatever its neighbours are. */
  isFixed: boolean;
}

/** What the phrases at a unit mean. */
interface Reading {
  meanings: readonly Meaning[];
  /** Units of the longest phrase; 0 where there is none. */
  longest: number;
  /** How many units on the next phrase may start. */
  step: number;
}

const readings = new Map<string, Reading>();

/** The reading of some matches; many phrases read alike, and a text finds few readings sooner than many. */
function readingOf(phrases: readonly PhraseMatch[]): Reading {
  const key = phrases.map(({ concepts, length }) => `${concepts.join()} ${length}`).join();
  let reading = readings.get(key);
  if (!reading) readings.set(key, (reading = read(phrases)));
  return reading;
}

/**
 * Each concept with its longest phrase. A whole that is longest stands alone; a shorter one counts only as a side. What
 * means nothing is left out.
 */
function read(phrases: readonly PhraseMatch[]): Reading {
  const [longest] = phrases;
  if (!longest) return { meanings: [], longest: 0, step: 1 };
  const alone = longest.concepts.some((concept) => wholes.has(concept));
  const found = new Map<Concept, number>();
  for (const { concepts, length } of alone ? [longest] : phrases) {
    for (const concept of concepts as Concept[]) {
      const shadowed = wholes.has(concept) && !sides.has(concept) && length < longest.length;
      if (!shadowed && !found.has(concept)) found.set(concept, length);
    }
  }
  found.delete('nothing');
  // A side stands before what a longer phrase says of it, for it is the subject of that: "we're entitled to".
  const ordered = [...found].sort(([a], [b]) => Number(sides.has(b)) - Number(sides.has(a)));
  const meanings = ordered.map(([concept, length]): Meaning => {
    const isFixed = !modals.has(concept) && concept !== 'operator';
    return { number: conceptNumber[concept], length, isFixed };
  });
  return { meanings, longest: longest.length, step: alone ? longest.length : 1 };
}

/**
 * The number of what a concept is once its neighbours are known: "may not" forbids; 平台 is a party where a verb follows.
 */
function inContext(number: number, units: Units, kinds: WordKinds, last: number): number {
  const { numbers, breaks } = units;
  if (number === conceptNumber.operator) {
    const isAgent = last >= 2 && kinds.is(numbers[last - 2]!, wordKind.hanBy);
    return isAgent || leadsClause(units, kinds, last) ? conceptNumber.platform : number;
  }
  const isNegated = kinds.is(numbers[last + 1]!, wordKind.not) && breaks[last + 1] === 0;
  // "reserves the right not to" is a right.
  return isNegated && !kinds.is(numbers[last]!, wordKind.right) ? conceptNumber.mayNot : number;
}

/** A name with the signs of the notation taken out. */
function plain(name: string): string {
  return fold(name).replace(/[()|*]/g, ' ');
}

function plural(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}
