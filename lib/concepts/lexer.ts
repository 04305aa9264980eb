/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import type { Language, Parties } from '../text/agreement-text';
import { fold } from '../text/fold';
import { assignActors, leadsClause } from './actors';
import { chinese } from './chinese';
import { conceptNumber } from './concept-set';
import { english, type Concept } from './english';
import { Phrases, type PhraseMatch, type UnitNumbers } from './phrases';
import { isRole, type Token } from './token';
import { cutUnits, type Units } from './units';

const words = { en: english, zh: chinese };
const vocabularies = new Map<SpokenLanguage, Phrases>();

/** The phrases of a language, laid when a text first speaks it. */
function vocabularyOf(language: SpokenLanguage): Phrases {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    vocabularies.set(language, (vocabulary = new Phrases()));
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
export type SpokenLanguage = Exclude<Language, 'other'>;

/** A lexer for one document: the vocabularies and the names of its parties. */
export class Lexer {
  readonly #names = new Phrases();

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
    for (let i = 0; i < numbers.length;) {
      const phrases = vocabulary.matchesAt(numbers, i, units.breaks);
      const { meanings, step } = this.#readAt(phrases, names, units.breaks, i);
      for (const { concept, length } of meanings) {
        const last = i + length - 1;
        const meant = inContext(concept, units, last);
        const tokenEnd = start + units.ends[last]!;
        if (repeats(tokens, meant, start + units.starts[i]!, tokenEnd)) continue;
        const token: Token = {
          concept: meant,
          number: conceptNumber[meant],
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

  /** What stands at a unit: a party's name when it is longest, else what the vocabularies say. */
  #readAt(phrases: readonly PhraseMatch[], names: UnitNumbers, breaks: readonly boolean[], i: number): Reading {
    const name = this.#names.matchesAt(names, i, breaks);
    if (name.length > 0 && (phrases.length === 0 || name[0]!.length >= phrases[0]!.length))
      return readingOf([name[0]!]);
    if (phrases.length === 0) return nothingHere;
    let reading = readings.get(phrases);
    if (!reading) readings.set(phrases, (reading = readingOf(phrases)));
    return reading;
  }
}

/** What phrases mean, and how many units on the next ones may start. */
interface Reading {
  meanings: readonly { concept: Concept; length: number }[];
  step: number;
}

const nothingHere: Reading = { meanings: [], step: 1 };
const readings = new WeakMap<readonly PhraseMatch[], Reading>();

/**
 * Each concept with its longest phrase. A whole that is longest stands alone; a shorter one counts only as a side. What
 * means nothing is left out.
 */
function readingOf(phrases: readonly PhraseMatch[]): Reading {
  const longest = phrases[0]!;
  const alone = longest.concepts.some((concept) => wholes.has(concept));
  const found = new Map<Concept, number>();
  for (const { concepts, length } of alone ? [longest] : phrases) {
    for (const concept of concepts as Concept[]) {
      const shadowed = wholes.has(concept) && !sides.has(concept) && length < longest.length;
      if (!shadowed && !found.has(concept)) found.set(concept, length);
    }
  }
  found.delete('nothing');
  const meanings = [...found].map(([concept, length]) => ({ concept, length }));
  // A side stands before what a longer phrase says of it, for it is the subject of that: "we're entitled to".
  meanings.sort((a, b) => Number(sides.has(b.concept)) - Number(sides.has(a.concept)));
  return { meanings, step: alone ? longest.length : 1 };
}

/** What a concept is once its neighbours are known: "may not" forbids; 平台 is a party where a verb follows. */
function inContext(concept: Concept, units: Units, last: number): Concept {
  const negated = units.units[last + 1] === 'not' && !units.breaks[last + 1];
  // "reserves the right not to" is a right.
  if (negated && modals.has(concept) && !rights.has(units.units[last]!)) return 'mayNot';
  if (concept === 'operator' && (leadsClause(units, last) || units.units[last - 2] === '由')) return 'platform';
  return concept;
}

/** Whether a concept at a place lies inside an earlier token of the same concept. */
function repeats(tokens: readonly Token[], concept: Concept, start: number, end: number): boolean {
  for (let i = tokens.length - 1; i >= 0 && tokens[i]!.end > start; i--) {
    if (tokens[i]!.concept === concept && tokens[i]!.end >= end) return true;
  }
  return false;
}

/** A name with the signs of the notation taken out. */
function plain(name: string): string {
  return fold(name).replace(/[()|*]/g, ' ');
}

function plural(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}
