/** Turns a sentence into a short sequence of concepts with offsets, parties among them. One pass; linear time. */
import type { Parties } from '../text/agreement-text';
import { fold } from '../text/fold';
import { assignActors, leadsClause } from './actors';
import { chinese } from './chinese';
import { conceptNumber } from './concept-set';
import { english, type Concept } from './english';
import { Phrases, type PhraseMatch, type UnitNumbers } from './phrases';
import { isRole, type Token } from './token';
import { cutUnits, type Units } from './units';

const vocabulary = new Phrases();
for (const [concept, phrases] of [...Object.entries(english), ...Object.entries(chinese)]) {
  for (const phrase of phrases) vocabulary.add(phrase, concept);
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

const modals: ReadonlySet<string> = new Set<Concept>(['may', 'must', 'will']);

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
  lex(text: string, start: number, end: number): Token[] {
    const folded = text.slice(start, end);
    const units = cutUnits(folded);
    const tokens: Token[] = [];
    const unitsOf = new Map<Token, [number, number]>();
    const numbers = vocabulary.numbersOf(units.units);
    const names = this.#names.numbersOf(units.units);
    for (let i = 0; i < numbers.length;) {
      const matches = this.#matchesAt(numbers, names, units.breaks, i);
      if (matches.length === 0) {
        i++;
        continue;
      }
      const longest = matches[0]!;
      for (const { concept, length } of byConcept(matches)) {
        const last = i + length - 1;
        const meant = inContext(concept, units, last);
        const token: Token = {
          concept: meant,
          number: conceptNumber[meant],
          start: start + units.starts[i]!,
          end: start + units.ends[last]!,
          at: units.at[i]!,
          actor: null,
          agent: false,
          who: 0,
        };
        if (token.concept === 'nothing' || repeats(tokens, token)) continue;
        if (isRole(token.concept)) unitsOf.set(token, [i, last]);
        tokens.push(token);
      }
      i += isWhole(longest) ? longest.length : 1;
    }
    assignActors(tokens, units, folded, unitsOf, start);
    return tokens;
  }

  /** The phrases at a unit, longest first; a party's name or a whole that is longest stands alone. */
  #matchesAt(numbers: UnitNumbers, names: UnitNumbers, breaks: readonly boolean[], i: number): readonly PhraseMatch[] {
    const [name] = this.#names.matchesAt(names, i, breaks);
    const phrases = vocabulary.matchesAt(numbers, i, breaks);
    const [longest] = phrases;
    if (name && (!longest || name.length >= longest.length)) return [name];
    return longest && phrases.length > 1 && isWhole(longest) ? [longest] : phrases;
  }
}

function isWhole({ concepts }: PhraseMatch): boolean {
  return concepts.some((concept) => wholes.has(concept));
}

/** Each concept with its longest phrase; a whole counts only when nothing longer starts with it, a side always. */
function byConcept(matches: readonly PhraseMatch[]): { concept: Concept; length: number }[] {
  if (matches.length === 1) {
    const { concepts, length } = matches[0]!;
    return (concepts as Concept[]).map((concept) => ({ concept, length }));
  }
  const found: { concept: Concept; length: number }[] = [];
  for (const { concepts, length } of matches) {
    for (const concept of concepts as Concept[]) {
      const shadowed = wholes.has(concept) && !sides.has(concept) && length < matches[0]!.length;
      if (!shadowed && !found.some((other) => other.concept === concept)) found.push({ concept, length });
    }
  }
  return found;
}

/** What a concept is once its neighbours are known: "may not" forbids; 平台 is a party where a verb follows. */
function inContext(concept: Concept, units: Units, last: number): Concept {
  if (modals.has(concept) && units.units[last + 1] === 'not' && !units.breaks[last + 1]) return 'mayNot';
  if (concept === 'operator' && leadsClause(units, last)) return 'platform';
  return concept;
}

/** Whether a token lies inside an earlier one of the same concept. */
function repeats(tokens: readonly Token[], token: Token): boolean {
  for (let i = tokens.length - 1; i >= 0 && tokens[i]!.end > token.start; i--) {
    if (tokens[i]!.concept === token.concept && tokens[i]!.end >= token.end) return true;
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
