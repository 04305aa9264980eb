/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import type { NamedDocuments, Parties } from '../text/agreement-text';
import { fold } from '../text/fold';
import { leadsClause, Subject } from './actors';
import { conceptCount, conceptNumber } from './concept-number';
import { graphOf } from './join-phrases';
import type { NotedPhrase } from './lay-phrases';
import { closeInsertions } from './insertions';
import { Meanings } from './meanings';
import { Phrases } from './phrases';
import type { TokenList } from './token-list';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';
import { layVocabulary, type SpokenLanguage } from './vocabularies';
import { wordKind, WordKinds } from './word-kinds';

/** What all texts in a language share. */
interface Vocabulary {
  numbers: UnitNumbers;
  kinds: WordKinds;
  phrases: Phrases;
}

const vocabularies = new Map<SpokenLanguage, Vocabulary>();

/** The vocabulary of a language, made when a text first speaks it. */
function vocabularyOf(language: SpokenLanguage): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    const numbers = new UnitNumbers();
    const phrases = new Phrases(layVocabulary(language, numbers));
    vocabulary = { numbers, kinds: new WordKinds(numbers), phrases };
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

/** By the number of a concept, 1 where what it means depends on the words beside it. */
const isContextual = new Uint8Array(conceptCount);
for (const concept of ['may', 'must', 'will', 'operator'] as const) isContextual[conceptNumber[concept]] = 1;

/** A vocabulary, and with it what one document names its parties and other documents. */
interface Speech extends Vocabulary {
  names: Phrases;
}

/** A lexer for one document: the vocabularies and the names in it. */
export class Lexer {
  readonly #parties: Parties;
  readonly #documents: NamedDocuments;
  readonly #speeches = new Map<SpokenLanguage, Speech>();
  readonly #units = new Units();
  readonly #meanings = new Meanings();
  /** By the number of a concept, where its last token ends: one that lies inside an earlier one says nothing new. */
  readonly #covered = new Int32Array(conceptCount);

  constructor(parties: Parties, documents: NamedDocuments = { own: [], others: [], laws: [] }) {
    this.#parties = parties;
    this.#documents = documents;
  }

  /**
   * Adds the concepts of a sentence to the tokens of its agreement, in order.
   * @param text all of the agreement, folded; offsets are into it
   */
  lex(text: Uint16Array, start: number, end: number, language: SpokenLanguage, tokens: TokenList): void {
    const { numbers, kinds, phrases, names } = this.#speak(language);
    const units = this.#units;
    units.cut(text, start, end, numbers);
    if (!units.hasHan) closeInsertions(units, kinds);
    const subject = new Subject(text, start, end, units, kinds);
    const covered = this.#covered.fill(-1);
    const meanings = this.#meanings;
    for (let i = 0; i < units.count; i += meanings.step) {
      phrases.findAt(units, i);
      names.findAt(units, i);
      meanings.read(phrases, names);
      for (let k = 0; k < meanings.count; k++) {
        const usual = meanings.numbers[k]!;
        const last = i + meanings.lengths[k]! - 1;
        const number = isContextual[usual] === 1 ? inContext(usual, units, kinds, last) : usual;
        const tokenEnd = units.ends[last]!;
        if (covered[number]! >= tokenEnd) continue;
        covered[number] = tokenEnd;
        tokens.add(number, subject.whoActs(number, i, last), units.at[i]!, units.starts[i]!, tokenEnd);
      }
    }
  }

  #speak(language: SpokenLanguage): Speech {
    let speech = this.#speeches.get(language);
    if (!speech) {
      const vocabulary = vocabularyOf(language);
      const numbers = new UnitNumbers(vocabulary.numbers);
      speech = { ...vocabulary, numbers, names: namesOf(this.#parties, this.#documents, numbers) };
      this.#speeches.set(language, speech);
    }
    return speech;
  }
}

/** What the name of another document means. */
const documentByName = [conceptNumber.rules, conceptNumber.otherDocument, conceptNumber.namedDocument];

function namesOf({ platform, you }: Parties, { own, others, laws }: NamedDocuments, numbers: UnitNumbers): Phrases {
  const names: NotedPhrase[] = platform.map((name) => [plain(name), conceptNumber.platform]);
  for (const name of you) {
    names.push([plain(name), conceptNumber.you]);
    if (/[a-z]$/i.test(name)) names.push([plural(plain(name)), conceptNumber.you]);
  }
  // As wholes: no word in them names another document.
  for (const name of own) names.push([plain(name), conceptNumber.agreement], [plain(name), conceptNumber.nothing]);
  for (const name of laws) names.push([plain(name), conceptNumber.lawWord], [plain(name), conceptNumber.nothing]);
  for (const name of others) for (const concept of documentByName) names.push([plain(name), concept]);
  return new Phrases(graphOf(names, numbers));
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
  return fold(name).replace(/[()|*®™]| [&-] /g, ' ');
}

function plural(name: string): string {
  return name.endsWith('s') ? name : `${name}s`;
}
