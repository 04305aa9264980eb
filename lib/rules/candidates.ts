/** Finds which patterns are worth asking about which sentences: those that have the concepts a pattern cannot do without. */
import type { Pattern, Scene } from './pattern';

export class Candidates {
  /** By the number of a concept, the sentences that have it. */
  readonly #sentences: (number[] | undefined)[] = [];
  readonly #spoken: number[] = [];

  /** @param scenes what the patterns see of each sentence; `null` where there is nothing to see */
  constructor(scenes: readonly (Scene | null)[]) {
    for (const [index, scene] of scenes.entries()) {
      if (!scene) continue;
      this.#spoken.push(index);
      for (const { number } of scene.tokens) {
        const sentences = (this.#sentences[number] ??= []);
        if (sentences.at(-1) !== index) sentences.push(index);
      }
    }
  }

  /** The sentences that some of the patterns may match, ascending, each with the indices of these patterns, ascending. */
  of(patterns: readonly Pattern[]): [sentence: number, patterns: number[]][] {
    const found: (number[] | undefined)[] = [];
    const touched: number[] = [];
    for (let which = 0; which < patterns.length; which++) {
      for (const sentences of this.#fewest(patterns[which]!.needs)) {
        for (const index of sentences) {
          const candidates = found[index];
          if (!candidates) {
            found[index] = [which];
            touched.push(index);
          } else if (candidates.at(-1) !== which) candidates.push(which);
        }
      }
    }
    return touched.sort((a, b) => a - b).map((index) => [index, found[index]!]);
  }

  /** Of the groups of concepts that a pattern needs, the sentences of the one that is rarest in this agreement. */
  #fewest(needs: Pattern['needs']): readonly (readonly number[])[] {
    let fewest: readonly number[] | null = null;
    let size = this.#spoken.length;
    for (const concepts of needs) {
      let total = 0;
      for (const concept of concepts) total += this.#sentences[concept]?.length ?? 0;
      if (total < size) {
        fewest = concepts;
        size = total;
      }
    }
    return fewest ? fewest.flatMap((concept) => [this.#sentences[concept] ?? []]) : [this.#spoken];
  }
}
