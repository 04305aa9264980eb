/** Finds the phrases of the vocabularies in a text, a unit at a time (a Latin word, a Han character or a sign). */
import { nowhere, type PhraseGraph } from './phrase-graph';
import type { Units } from './units';

/** Phrases, and those of them that were found last. */
export class Phrases {
  /** How many lengths the phrases have that were found; each of them, in units, and the concepts; shortest first. */
  count = 0;
  readonly lengths: number[] = [];
  /** Numbers of concepts, each once, ascending. */
  readonly concepts: (readonly number[])[] = [];
  readonly #graph: PhraseGraph;
  /** By the number of a unit, the place behind it where phrases begin with it. */
  readonly #first: Uint16Array;

  /** @param graph as it will stay */
  constructor(graph: PhraseGraph) {
    this.#graph = graph;
    this.#first = graph.waysFromStart();
  }

  /** Units of the longest phrase that was found; 0 where there is none. */
  get longest(): number {
    return this.count === 0 ? 0 : this.lengths[this.count - 1]!;
  }

  /** Finds the phrases that start at unit `from`; none reaches past a unit that a break precedes. */
  findAt(units: Units, from: number): void {
    this.count = 0;
    const unit = units.numbers[from]!;
    const place = unit < this.#first.length ? this.#first[unit]! : nowhere;
    if (place !== nowhere) this.#walk(place, units, from, 1);
  }

  /** Walks on from a place behind some units, as far as phrases go. */
  #walk(first: number, units: Units, from: number, walked: number): void {
    const graph = this.#graph;
    const { numbers, breaks, count } = units;
    let place = first;
    for (let length = walked; place !== nowhere; length++) {
      const concepts = graph.conceptsAt(place);
      if (concepts !== null) this.#add(concepts, length);
      const i = from + length;
      if (i >= count || breaks[i] !== 0) return;
      const any = graph.behindAny(place);
      place = graph.behind(place, numbers[i]!);
      if (any === nowhere || any === place) continue;
      // Beside the way over this unit there is one over any.
      if (place !== nowhere) this.#walk(place, units, from, length + 1);
      place = any;
    }
  }

  /** Adds the concepts of phrases of some length behind those of shorter ones. */
  #add(concepts: readonly number[], length: number): void {
    let at = this.count;
    while (at > 0 && this.lengths[at - 1]! > length) at--;
    if (at > 0 && this.lengths[at - 1] === length) {
      // Two ways led here.
      this.concepts[at - 1] = joined(this.concepts[at - 1]!, concepts);
      return;
    }
    for (let k = this.count++; k > at; k--) {
      this.concepts[k] = this.concepts[k - 1]!;
      this.lengths[k] = this.lengths[k - 1]!;
    }
    this.concepts[at] = concepts;
    this.lengths[at] = length;
  }
}

/** The numbers of two lists, each once, ascending as in these. */
function joined(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
