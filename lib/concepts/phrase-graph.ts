/** Phrases as the paths of a graph, in which alternatives meet again. Places are numbers, 0 the first. */
import { foldToCodes } from '../text/fold';
import type { UnitNumbers } from './unit-numbers';

/** The sign for any one unit. */
const anyUnit = '*';
/** Numbers that an edge takes up. */
const edgeSize = 3;
/** No edge stands here, and no edge leads here. */
const none = 0;

export class PhraseGraph {
  /** An edge over this number is open to any unit. */
  readonly #anyNumber: number;
  /** The edges of a place are a chain; this is where the last one stands, or `none`. */
  #lastEdge: Int32Array = new Int32Array(64);
  #places = 1;
  /** For each edge where the one before it in its chain stands, or `none`; the unit it leads over; the place it leads to. */
  #edges: Int32Array = new Int32Array(256);
  #edgesEnd = edgeSize;
  /** The first place has thousands of edges: by unit the last place it leads to from there, by place the one before it. */
  readonly #lastFirst: number[] = [];
  readonly #firstBefore: number[] = [];
  /** The concept of the phrase that ends at a place. */
  readonly #concepts: (string | undefined)[] = [];

  /** @param numbers those of the units of texts; the sign for any one unit is added */
  constructor(numbers: UnitNumbers) {
    this.#anyNumber = numbers.add(foldToCodes(anyUnit), 0, anyUnit.length);
  }

  /** The places that a unit leads to from the start. */
  startingWith(unit: number): readonly number[] {
    const reached: number[] = [];
    for (let place = this.#lastFirst[unit] ?? none; place !== none; place = this.#firstBefore[place]!) {
      reached.push(place);
    }
    return reached.reverse();
  }

  /** The places that a unit leads to from some others, each once. */
  behind(places: readonly number[], unit: number): readonly number[] {
    const edges = this.#edges;
    const reached: number[] = [];
    for (const place of places) {
      for (let edge = this.#lastEdge[place]!; edge !== none; edge = edges[edge]!) {
        const over = edges[edge + 1]!;
        if (over !== unit && over !== this.#anyNumber) continue;
        const to = edges[edge + 2]!;
        if (!reached.includes(to)) reached.push(to);
      }
    }
    return reached;
  }

  /** The concepts of the phrases that end at one of some places, each once. */
  conceptsAt(places: readonly number[]): readonly string[] {
    const found: string[] = [];
    for (const place of places) {
      const concept = this.#concepts[place];
      if (concept !== undefined && !found.includes(concept)) found.push(concept);
    }
    return found;
  }

  /** Adds a place that a unit leads to, from each of some others; gives its number, one more than that of the last. */
  addPlace(unit: number, from: readonly number[]): number {
    if (this.#places === this.#lastEdge.length) this.#lastEdge = grown(this.#lastEdge);
    const place = this.#places++;
    for (let i = 0; i < from.length; i++) this.#addEdge(from[i]!, unit, place);
    return place;
  }

  /** The phrase of a concept ends at a place. */
  addEnd(place: number, concept: string): void {
    this.#concepts[place] = concept;
  }

  #addEdge(from: number, unit: number, to: number): void {
    if (from === 0) {
      this.#firstBefore[to] = this.#lastFirst[unit] ?? none;
      this.#lastFirst[unit] = to;
      return;
    }
    const edge = this.#edgesEnd;
    if (edge + edgeSize > this.#edges.length) this.#edges = grown(this.#edges);
    this.#edges[edge] = this.#lastEdge[from]!;
    this.#edges[edge + 1] = unit;
    this.#edges[edge + 2] = to;
    this.#lastEdge[from] = edge;
    this.#edgesEnd += edgeSize;
  }
}

/** The same numbers with as much room again. */
function grown(numbers: Int32Array): Int32Array {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
