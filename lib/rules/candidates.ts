/** Finds which sentences are worth asking a pattern about: those that have all the concepts it cannot do without. */
import type { Need, Needs, Pattern, Scene } from './pattern';

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
    const found: number[] = [];
    const sentences = this.#withAll(needs);
    for (let word = 0; word < sentences.length; word++) {
      for (let bits = sentences[word]!; bits !== 0; bits &= bits - 1) {
        found.push(word * bitsInWord + 31 - Math.clz32(bits & -bits));
      }
    }
    return found;
  }

  /** The sentences that have all that is needed. */
  #withAll(needs: Needs): SentenceSet {
    const left = this.#spoken.slice();
    for (const need of needs) {
      const sets = isConcepts(need)
        ? need.map((concept) => this.#having[concept] ?? this.#none)
        : need.oneOf.map((each) => this.#withAll(each));
      if (!keepOneOf(left, sets)) return this.#none;
    }
    return left;
  }
}

function isConcepts(need: Need): need is readonly number[] {
  return Array.isArray(need);
}

/** Keeps of some sentences those that are in one of several sets; tells whether any are left. */
function keepOneOf(left: SentenceSet, sets: readonly SentenceSet[]): boolean {
  let any = 0;
  for (let word = 0; word < left.length; word++) {
    let having = 0;
    for (const set of sets) having |= set[word]!;
    any |= left[word]! &= having;
  }
  return any !== 0;
}
