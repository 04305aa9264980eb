/** Finds which patterns are worth asking about which sentences: those that have the concepts a pattern cannot do without. */
import type { Concept } from '../concepts/english';
import type { Pattern, Scene } from './pattern';

export class Candidates {
  readonly #sentences = new Map<Concept, number[]>();
  readonly #spoken: number[] = [];

  /** @param scenes what the patterns see of each sentence; `null` where there is nothing to see */
  constructor(scenes: readonly (Scene | null)[]) {
    scenes.forEach((scene, index) => {
      if (!scene) return;
      this.#spoken.push(index);
      for (const concept of scene.present) {
        const sentences = this.#sentences.get(concept);
        if (sentences) sentences.push(index);
        else this.#sentences.set(concept, [index]);
      }
    });
  }

  /** The sentences that some of the patterns may match, ascending, each with the indices of these patterns, ascending. */
  of(patterns: readonly Pattern[]): [sentence: number, patterns: number[]][] {
    const found: (number[] | undefined)[] = [];
    patterns.forEach(({ needs }, which) => {
      for (const sentences of this.#fewest(needs)) {
        for (const index of sentences) {
          const candidates = (found[index] ??= []);
          if (candidates.at(-1) !== which) candidates.push(which);
        }
      }
    });
    return this.#spoken.flatMap((index) => (found[index] ? [[index, found[index]]] : []));
  }

  /** Of the sets of concepts that a pattern needs, the sentences of the one that is rarest in this agreement. */
  #fewest(needs: Pattern['needs']): readonly (readonly number[])[] {
    let fewest: readonly (readonly number[])[] = [this.#spoken];
    let size = this.#spoken.length;
    for (const concepts of needs) {
      const sentences = concepts.map((concept) => this.#sentences.get(concept) ?? []);
      const total = sentences.reduce((sum, { length }) => sum + length, 0);
      if (total < size) {
        fewest = sentences;
        size = total;
      }
    }
    return fewest;
  }
}
