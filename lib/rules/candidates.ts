/** Finds which sentences are worth asking a pattern about: those that have all the concepts it cannot do without. */
import type { Pattern, Scene } from './pattern';

const bitsInWord = 32;

/** Sentences as a set, a bit each. */
type SentenceSet = Int32Array;

export class Candidates {
  readonly #size: number;
  /** By the number of a concept, the sentences that have it. */
  readonly #having: (SentenceSet | undefined)[] = [];
  /** The sentences that have a concept. */
  readonly #spoken: SentenceSet;
  readonly #none: SentenceSet;

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
      const { numbers } = scene.tokens;
      for (let i = scene.from; i < scene.to; i++)
        (this.#having[numbers[i]!] ??= new Int32Array(this.#size))[word]! |= bit;
    }
  }

  /** The sentences that a pattern may match, ascending. */
  of({ needs }: Pattern): number[] {
    const left = this.#spoken.slice();
    for (const concepts of needs) if (!this.#keep(left, concepts)) return [];
    const found: number[] = [];
    for (let word = 0; word < left.length; word++) {
      for (let bits = left[word]!; bits !== 0; bits &= bits - 1) {
        found.push(word * bitsInWord + 31 - Math.clz32(bits & -bits));
      }
    }
    return found;
  }

  /** Keeps of some sentences those that have one of the concepts; tells whether any are left. */
  #keep(left: SentenceSet, concepts: readonly number[]): boolean {
    let any = 0;
    const [first, ...others] = concepts.map((concept) => this.#having[concept] ?? this.#none);
    for (let word = 0; word < left.length; word++) {
      let having = first ? first[word]! : 0;
      for (const other of others) having |= other[word]!;
      any |= left[word]! &= having;
    }
    return any !== 0;
  }
}
