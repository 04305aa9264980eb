/**
 * Makes the graph of phrases. Each is laid as a path of its own; then paths that begin alike are joined (a unit leads from
 * a place to one other, which stands for all that were reached), and so are places from which all goes on alike.
 */
import { foldWords } from '../text/fold';
import { layPhrases, type Laying, type NotedPhrase } from './lay-phrases';
import { nowhere, PhraseGraph, type PlaceList } from './phrase-graph';
import type { UnitNumbers } from './unit-numbers';

/** The sign for any one unit. */
const anyUnit = '*';

/** The graph of some phrases. @param numbers those of the units of texts; the phrases add their own */
export function graphOf(phrases: Iterable<NotedPhrase>, numbers: UnitNumbers): PhraseGraph {
  const graph = new PhraseGraph();
  joinPhrases(phrases, numbers, graph);
  return graph;
}

/** Adds the places of the graph of some phrases. @param numbers those of the units of texts; the phrases add their own */
export function joinPhrases(phrases: Iterable<NotedPhrase>, numbers: UnitNumbers, list: PlaceList): void {
  const anyNumber = numbers.add(foldWords(anyUnit), 0, anyUnit.length);
  const paths = new Paths();
  layPhrases(phrases, numbers, paths);
  new Joiner(paths, anyNumber, list).join([0]);
}

/** Phrases laid side by side, on from place 0. */
class Paths implements Laying {
  /** For each place the ways on. */
  readonly ways: { unit: number; to: number }[][] = [[]];
  /** The concept of the phrase that ends at a place. */
  readonly concepts: (number | undefined)[] = [];

  addPlace(unit: number, from: readonly number[]): number {
    const to = this.ways.push([]) - 1;
    for (const place of from) this.ways[place]!.push({ unit, to });
    return to;
  }

  addEnd(place: number, concept: number): void {
    this.concepts[place] = concept;
  }
}

class Joiner {
  readonly #paths: Paths;
  readonly #anyNumber: number;
  readonly #list: PlaceList;
  /** By the places of paths that one place stands for. */
  readonly #joined = new Map<string, number>();
  /** By what stands at a place and where it leads. */
  readonly #alike = new Map<string, number>();

  constructor(paths: Paths, anyNumber: number, list: PlaceList) {
    this.#paths = paths;
    this.#anyNumber = anyNumber;
    this.#list = list;
  }

  /** The place that stands for some places of paths (ascending). What it leads to is added before it. */
  join(places: readonly number[]): number {
    const key = places.join();
    let joined = this.#joined.get(key);
    if (joined === undefined) this.#joined.set(key, (joined = this.#add(places)));
    return joined;
  }

  #add(places: readonly number[]): number {
    const reached = new Map<number, Set<number>>();
    for (const { unit, to } of places.flatMap((place) => this.#paths.ways[place]!)) {
      const others = reached.get(unit);
      if (others) others.add(to);
      else reached.set(unit, new Set([to]));
    }
    const ways = [...reached]
      .map(([unit, to]) => ({ unit, to: this.join([...to].sort((a, b) => a - b)) }))
      .sort((one, other) => one.unit - other.unit);
    const found = places.map((place) => this.#paths.concepts[place]).filter((concept) => concept !== undefined);
    const concepts = [...new Set(found)].sort((a, b) => a - b);
    const key = `${concepts.join()} ${ways.map(({ unit, to }) => `${unit}:${to}`).join()}`;
    let place = this.#alike.get(key);
    if (place === undefined) {
      const named = ways.filter(({ unit }) => unit !== this.#anyNumber);
      place = this.#list.addPlace({
        concepts,
        units: named.map(({ unit }) => unit),
        to: named.map(({ to }) => to),
        toAny: ways.find(({ unit }) => unit === this.#anyNumber)?.to ?? nowhere,
      });
      this.#alike.set(key, place);
    }
    return place;
  }
}
