/** Finds which sentences are worth asking a pattern about: those that have all the concepts it cannot do without. */
import { BitSets } from '../concepts/bit-sets';
import { actedCount, actedNumber, wished, type Needs, type Pattern, type Scene } from './pattern';

/** Instead of a set, where no sentence grants a wish. */
const noSentence = -1;

export class Candidates {
  readonly #sets: BitSets;
  /** By the number of a concept with one who acts (`actedNumber`), the set of sentences that have it; 0 for none. */
  readonly #having = new Int32Array(actedCount);
  /** By the index of a wish, the set of sentences that have what is wished for; made when it is first asked for. */
  readonly #granting: (number | undefined)[] = [];
  /** The sentences that have a concept. */
  readonly #spoken: number;
  /** Sets that are written over for every pattern, by how deep its needs lie. */
  readonly #scratch: number[] = [];

  /** @param scenes what the patterns see of each sentence; `null` where there is nothing to see */
  constructor(scenes: readonly (Scene | null)[]) {
    const sets = (this.#sets = new BitSets(scenes.length));
    this.#spoken = sets.add();
    for (let sentence = 0; sentence < scenes.length; sentence++) {
      const scene = scenes[sentence];
      if (!scene) continue;
      sets.put(this.#spoken, sentence);
      const { numbers, who } = scene.tokens;
      for (let i = scene.from; i < scene.to; i++) {
        this.#put(actedNumber(numbers[i]!), sentence);
        for (let left = who[i]!; left !== 0; left &= left - 1) {
          this.#put(actedNumber(numbers[i]!, left & -left), sentence);
        }
      }
    }
  }

  #put(acted: number, sentence: number): void {
    this.#sets.put((this.#having[acted] ||= this.#sets.add()), sentence);
  }

  /** The sentences that a pattern may match, ascending. */
  of({ needs }: Pattern): number[] {
    const sentences = this.#scratchAt(0);
    this.#sets.copy(this.#spoken, sentences);
    return this.#keepThoseWith(needs, sentences, 1) ? this.#sets.members(sentences) : [];
  }

  /** Keeps of some sentences those that have all that is needed; tells whether any are left. @param depth of the needs */
  #keepThoseWith(needs: Needs, sentences: number, depth: number): boolean {
    for (const need of needs) {
      const having = typeof need === 'number' ? this.#thatGrant(need) : this.#withEither(need.oneOf, sentences, depth);
      if (having === noSentence || !this.#sets.keep(sentences, having)) return false;
    }
    return true;
  }

  #thatGrant(wish: number): number {
    return (this.#granting[wish] ??= this.#unionOf(wished[wish]!));
  }

  #unionOf(acted: readonly number[]): number {
    let having = noSentence;
    let isOwn = false;
    for (const number of acted) {
      const more = this.#having[number]!;
      if (more === 0) continue;
      if (having !== noSentence && !isOwn) {
        const own = this.#sets.add();
        this.#sets.copy(having, own);
        having = own;
        isOwn = true;
      }
      if (having === noSentence) having = more;
      else this.#sets.join(having, more);
    }
    return having;
  }

  /** Those of some sentences that have all that one of several needs. */
  #withEither(all: readonly Needs[], sentences: number, depth: number): number {
    const either = this.#scratchAt(depth);
    this.#sets.clear(either);
    for (const needs of all) {
      const left = this.#scratchAt(depth + 1);
      this.#sets.copy(sentences, left);
      if (this.#keepThoseWith(needs, left, depth + 2)) this.#sets.join(either, left);
    }
    return either;
  }

  #scratchAt(depth: number): number {
    return (this.#scratch[depth] ??= this.#sets.add());
  }
}
