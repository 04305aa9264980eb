/** Finds which sentences are worth asking a pattern about: those that have all the concepts it cannot do without. */
import { actedCount, actedNumber, type Need, type Needs, type Pattern, type Scene } from './pattern';

const bitsInWord = 32;

/** Sentences as a set, a bit each. */
type SentenceSet = Int32Array;

export class Candidates {
  readonly #size: number;
  /** By the number of a concept with one who acts (`actedNumber`), the sentences that have it. */
  readonly #having = new Array<SentenceSet | undefined>(actedCount);
  /** The sentences that have a concept. */
  readonly #spoken: SentenceSet;
  readonly #none: SentenceSet;
  /** Written over for every pattern: copies that were made, and sets that are put together. */
  readonly #copies: SentenceSet[] = [];
  readonly #sets: SentenceSet[] = [];

  /** @param scenes what the patterns see of each sentence; `null` where there is nothing to see */
  constructor(scenes: readonly (Scene | null)[]) {
    this.#size = Math.ceil(scenes.length / bitsInWord);
    this.#spoken = new Int32Array(this.#size);
    this.#none = new Int32Array(this.#size);
    for (let index = 0; index < scenes.length; index++) {
      const scene = scenes[index];
      if (!scene) continue;
      const word = index >> 5;
      const bit = 1 << (index & 31);
      this.#spoken[word]! |= bit;
      const { numbers, who } = scene.tokens;
      for (let i = scene.from; i < scene.to; i++) {
        this.#put(actedNumber(numbers[i]!), word, bit);
        for (let left = who[i]!; left !== 0; left &= left - 1)
          this.#put(actedNumber(numbers[i]!, left & -left), word, bit);
      }
    }
  }

  #put(acted: number, word: number, bit: number): void {
    (this.#having[acted] ??= new Int32Array(this.#size))[word]! |= bit;
  }

  /** The sentences that a pattern may match, ascending. */
  of({ needs }: Pattern): number[] {
    const found: number[] = [];
    const sentences = this.#copy(this.#spoken, 0);
    if (!this.#keepThoseWith(needs, sentences, 1)) return found;
    for (let word = 0; word < sentences.length; word++) {
      for (let bits = sentences[word]!; bits !== 0; bits &= bits - 1) {
        found.push(word * bitsInWord + 31 - Math.clz32(bits & -bits));
      }
    }
    return found;
  }

  /** Keeps of some sentences those that have all that is needed; tells whether any are left. @param depth of the needs */
  #keepThoseWith(needs: Needs, sentences: SentenceSet, depth: number): boolean {
    for (const need of needs) {
      const any = isActed(need)
        ? this.#keepThoseWithOne(need, sentences)
        : this.#keepThoseWithEither(need.oneOf, sentences, depth);
      if (!any) return false;
    }
    return true;
  }

  #keepThoseWithOne(acted: readonly number[], sentences: SentenceSet): boolean {
    let sets = 0;
    for (const number of acted) {
      const having = this.#having[number];
      if (having) this.#sets[sets++] = having;
    }
    let any = 0;
    for (let word = 0; word < sentences.length && sets > 0; word++) {
      let having = 0;
      for (let i = 0; i < sets; i++) having |= this.#sets[i]![word]!;
      any |= sentences[word]! &= having;
    }
    return any !== 0;
  }

  #keepThoseWithEither(all: readonly Needs[], sentences: SentenceSet, depth: number): boolean {
    const either = this.#copy(this.#none, depth);
    for (const needs of all) {
      const left = this.#copy(sentences, depth + 1);
      if (!this.#keepThoseWith(needs, left, depth + 2)) continue;
      for (let word = 0; word < left.length; word++) either[word]! |= left[word]!;
    }
    let any = 0;
    for (let word = 0; word < sentences.length; word++) any |= sentences[word] = either[word]!;
    return any !== 0;
  }

  /** A copy of a set, in the place of the last that was made with this index. */
  #copy(set: SentenceSet, index: number): SentenceSet {
    const copy = (this.#copies[index] ??= new Int32Array(this.#size));
    copy.set(set);
    return copy;
  }
}

function isActed(need: Need): need is readonly number[] {
  return Array.isArray(need);
}
