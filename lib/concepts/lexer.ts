/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import type { Language, Parties } from '../text/agreement-text';
import { fold } from '../text/fold';
import { assignActors, leadsClause } from './actors';
import { chinese } from './chinese';
import { conceptCount, conceptNumber } from './concept-set';
import { english, type Concept } from './english';
import { Phrases, type PhraseMatch } from './phrases';
import { isRole, type Token } from './token';
import { cutUnits, type Units } from './units';

const words = { en: english, zh: chinese };
const vocabularies = new Map<SpokenLanguage, Phrases<Reading>>();

/** The phrases of a language, laid when a text first speaks it. */
function vocabularyOf(language: SpokenLanguage): Phrases<Reading> {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    vocabularies.set(language, (vocabulary = new Phrases(readingOf)));
    for (const [concept, phrases] of Object.entries(words[language])) {
      for (const phrase of phrases) vocabulary.add(phrase, concept);
    }
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
]);

/** Of these, what is named counts even where a longer phrase starts with it: "our records". */
const sides: ReadonlySet<string> = new Set<Concept>(['platform', 'you']);

const rights: ReadonlySet<string> = new Set(['right', 'rights']);
const modals: ReadonlySet<string> = new Set<Concept>(['may', 'must', 'will']);

/** A language that there are vocabularies of. */
type SpokenLanguage = Exclude<Language, 'other'>;

/** A lexer for one document: the vocabularies and the names of its parties. */
export class Lexer {
  readonly #names = new Phrases<Reading>(readingOf);
  /** By the number of a concept, where its last token ends: one that lies inside an earlier one says nothing new. */
  readonly #covered = new Int32Array(conceptCount);

  constructor(parties: Parties) {
    for (const name of parties.platform) this.#names.add(plain(name), 'platform');
    for (const name of parties.you) {
      this.#names.add(plain(name), 'you');
      if (/[a-z]$/i.test(name)) this.#names.add(plural(plain(name)), 'you');
    }
  }

  /** The concepts of a sentence of the agreement, in order. @param text all of the agreement, folded; offsets are into it */
  lex(text: string, start: number, end: number, language: SpokenLanguage): Token[] {
    const vocabulary = vocabularyOf(language);
    const folded = text.slice(start, end);
    const units = cutUnits(folded);
    const tokens: Token[] = [];
    const unitsOf = new Map<Token, [number, number]>();
    const numbers = vocabulary.numbersOf(units.units);
    const names = this.#names.numbersOf(units.units);
    const covered = this.#covered.fill(-1);
    for (let i = 0; i < numbers.length;) {
      const words = vocabulary.readAt(numbers, i, units.breaks);
      const name = this.#names.readAt(names, i, units.breaks);
      const { meanings, step } = name.longest > 0 && name.longest >= words.longest ? name : words;
      for (let k = 0; k < meanings.length; k++) {
        const { concept, length, isFixed } = meanings[k]!;
        const last = i + length - 1;
        const meant = isFixed ? concept : inContext(concept, units, last);
        const number = isFixed ? meanings[k]!.number : conceptNumber[meant];
        const tokenEnd = start + units.ends[last]!;
        if (covered[number]! >= tokenEnd) continue;
        covered[number] = tokenEnd;
        const token: Token = {
          concept: meant,
          number,
          start: start + units.starts[i]!,
          end: tokenEnd,
          at: units.at[i]!,
          actor: null,
          agent: false,
          who: 0,
        };
        if (isRole(meant)) unitsOf.set(token, [i, last]);
        tokens.push(token);
      }
      i += step;
    }
    assignActors(tokens, units, folded, unitsOf, start);
    return tokens;
  }
}

interface Meaning {
  concept: Concept;
  /** The concept's number. */
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

/**
 * Each concept with its longest phrase. A whole that is longest stands alone; a shorter one counts only as a side. What
 * means nothing is left out.
 */
function readingOf(phrases: readonly PhraseMatch[]): Reading {
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
  const meanings = [...found].map(([concept, length]): Meaning => {
    const isFixed = !modals.has(concept) && concept !== 'operator';
    return { concept, number: conceptNumber[concept], length, isFixed };
  });
  // A side stands before what a longer phrase says of it, for it is the subject of that: "we're entitled to".
  meanings.sort((a, b) => Number(sides.has(b.concept)) - Number(sides.has(a.concept)));
  return { meanings, longest: longest.length, step: alone ? longest.length : 1 };
}

/** What a concept is once its neighbours are known: "may not" forbids; 平台 is a party where a verb follows. */
function inContext(concept: Concept, units: Units, last: number): Concept {
  const negated = units.units[last + 1] === 'not' && !units.breaks[last + 1];
  // "reserves the right not to" is a right.
  if (negated && modals.has(concept) && !rights.has(units.units[last]!)) return 'mayNot';
  if (concept === 'operator' && (leadsClause(units, last) || units.units[last - 2] === '由')) return 'platform';
  return concept;
}

/** A name with the signs of the notation taken out. */
function plain(name: string): string {
  return fold(name).replace(/[()|*]/g, ' ');
}

function plural(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}
