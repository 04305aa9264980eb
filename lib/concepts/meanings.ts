/** What the phrases that start at a unit mean together. */
import { conceptCount, conceptNumber, marks } from './concept-number';
import type { Concept } from './english';
import type { Phrases } from './phrases';

/** Phrases of these concepts are taken as wholes: no word inside them means anything by itself. */
const wholes: readonly Concept[] = [
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
];

/** Of these, what is named counts even where a longer phrase starts with it: "our records". */
const sides: readonly Concept[] = ['platform', 'you'];

/** By the number of a concept, 1 where it is in the list. */
const isWhole = marks(wholes);
const isSide = marks(sides);

/** The concepts that the phrases at a unit come to, those of one unit after those of the other. */
export class Meanings {
  count = 0;
  /** The number of each concept, and the units of its longest phrase. */
  readonly numbers: number[] = [];
  readonly lengths: number[] = [];
  /** How many units on the next phrase may start. */
  step = 1;
  /** How often phrases were read, and by the number of a concept when it was met last. */
  #time = 0;
  readonly #met = new Float64Array(conceptCount);

  /**
   * Reads phrases: each concept with its longest phrase. A whole that is longest stands alone; a shorter one counts only as
   * a side. What means nothing is left out. Of the names that start there, too, one counts as a side where a longer phrase
   * starts with it: 用户 in 用户自行承担.
   */
  read(phrases: Phrases, names: Phrases): void {
    this.count = 0;
    this.step = 1;
    const isNamed = names.count > 0 && names.longest >= phrases.longest;
    const found = isNamed ? names : phrases;
    const { count, concepts, lengths } = found;
    if (count === 0) return;
    const isAlone = hasWhole(concepts[count - 1]!);
    if (isAlone) this.step = lengths[count - 1]!;
    else if (names.count > 0 && !isNamed) this.#addSides(names);
    if (isAlone || count === 1) this.#addAll(concepts[count - 1]!, lengths[count - 1]!);
    else this.#weigh(found);
  }

  #addSides({ count, concepts, lengths }: Phrases): void {
    for (const concept of concepts[count - 1]!) if (isSide[concept] === 1) this.#add(concept, lengths[count - 1]!);
  }

  /** Adds the concepts of a list, in which sides stand first: they are the first of all concepts. */
  #addAll(concepts: readonly number[], length: number): void {
    for (const concept of concepts) if (concept !== conceptNumber.nothing) this.#add(concept, length);
  }

  #weigh({ count, concepts, lengths }: Phrases): void {
    this.#time++;
    // A side stands before what a longer phrase says of it, for it is the subject of that: "we're entitled to".
    for (const side of [1, 0]) {
      for (let k = count - 1; k >= 0; k--) {
        for (const concept of concepts[k]!) {
          if (isSide[concept] !== side || this.#met[concept] === this.#time) continue;
          this.#met[concept] = this.#time;
          // The longest is no whole, else it stood alone.
          if (side === 1 || isWhole[concept] === 0) this.#add(concept, lengths[k]!);
        }
      }
    }
  }

  #add(concept: number, length: number): void {
    this.numbers[this.count] = concept;
    this.lengths[this.count++] = length;
  }
}

function hasWhole(concepts: readonly number[]): boolean {
  for (const concept of concepts) if (isWhole[concept] === 1) return true;
  return false;
}
