/**
 * The phrases of a vocabulary as the paths of a graph, in which alternatives meet again, since what a notation stands for
 * grows with every bracket: `(a|b|)` stands for its alternatives, nested if need be, `*` for any one unit.
 */
import { foldToCodes } from '../text/fold';
import type { UnitNumbers } from './unit-numbers';
import { isWordPart, Units } from './units';

/** The sign for any one unit. */
const anyUnit = '*';
/** Numbers that an edge takes up. */
const edgeSize = 3;
/** No edge stands here. */
const none = 0;

/** A phrase in the notation, and its concept. */
export type NotedPhrase = readonly [notation: string, concept: string];

/** Where paths end, each with the beginning of a word that has not been laid yet. */
type Ends = readonly { word: string; places: readonly number[] }[];

export class PhraseGraph {
  readonly #anyNumber: number;
  /** Places are numbers, 0 the first. The edges of a place are a chain; this is where the last one stands, or `none`. */
  #lastEdge: Int32Array = new Int32Array(64);
  #places = 1;
  /** For each edge where the one before it in its chain stands, or `none`; the unit it leads over; the place it leads to. */
  #edges: Int32Array = new Int32Array(256);
  #edgesEnd = edgeSize;
  /** Where each unit leads from the first place, which has thousands of edges. */
  readonly #firsts: number[][] = [];
  /** The concepts of the phrases that end at a place. */
  readonly #concepts = new Map<number, string[]>();
  /** The phrase that is being laid, and how far it has been read. */
  #notation = '';
  #at = 0;

  /**
   * @param phrases an empty one is no path
   * @param numbers those of the units of texts; the phrases add their own
   */
  constructor(phrases: Iterable<NotedPhrase>, numbers: UnitNumbers) {
    this.#anyNumber = numbers.add(foldToCodes(anyUnit), 0, anyUnit.length);
    const unitsOf = unitReader(numbers);
    for (const [notation, concept] of phrases) this.#add(notation, concept, unitsOf);
  }

  /** The places that a unit leads to from the start. */
  startingWith(unit: number): readonly number[] {
    return this.#firsts[unit] ?? [];
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
      for (const concept of this.#concepts.get(place) ?? []) if (!found.includes(concept)) found.push(concept);
    }
    return found;
  }

  #add(notation: string, concept: string, unitsOf: UnitReader): void {
    this.#notation = notation;
    this.#at = 0;
    const ends = this.#laySequence([{ word: '', places: [0] }], unitsOf);
    if (this.#at < notation.length) throw new Error(`brackets of "${notation}" do not match`);
    for (const end of this.#endWords(ends, unitsOf)) {
      if (end === 0) continue;
      const concepts = this.#concepts.get(end);
      if (!concepts) this.#concepts.set(end, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  }

  /** Lays what stands up to the next "|" or ")" on from where other paths end; gives where its paths end. */
  #laySequence(from: Ends, unitsOf: UnitReader): Ends {
    let ends = from;
    while (this.#at < this.#notation.length) {
      const sign = this.#notation[this.#at];
      if (sign === '|' || sign === ')') break;
      ends = sign === '(' ? this.#layAlternatives(ends, unitsOf) : this.#layWords(ends, unitsOf);
    }
    return ends;
  }

  #layAlternatives(from: Ends, unitsOf: UnitReader): Ends {
    const ends: Ends[number][] = [];
    do {
      this.#at++;
      ends.push(...this.#laySequence(from, unitsOf));
    } while (this.#notation[this.#at] === '|');
    if (this.#notation[this.#at] !== ')') throw new Error(`brackets of "${this.#notation}" do not match`);
    this.#at++;
    return joined(ends);
  }

  /** "rule(s|)": what stands before the first space or sign ends a word, what stands behind the last begins one. */
  #layWords(from: Ends, unitsOf: UnitReader): Ends {
    const text = this.#notation;
    const start = this.#at;
    let end = start;
    while (end < text.length && !'(|)'.includes(text[end]!)) end++;
    this.#at = end;
    let first = start;
    let last = end;
    while (first < end && isWordPart(text.charCodeAt(first))) first++;
    while (last > first && isWordPart(text.charCodeAt(last - 1))) last--;
    const begun =
      first > start ? from.map(({ word, places }) => ({ word: word + text.slice(start, first), places })) : from;
    if (last === first) return begun;
    const places = this.#step(this.#endWords(begun, unitsOf), unitsOf(text.slice(first, last)));
    return [{ word: text.slice(last, end), places }];
  }

  /** Lays the words that have begun; gives where they end. */
  #endWords(ends: Ends, unitsOf: UnitReader): readonly number[] {
    const reached = ends.map(({ word, places }) => (word === '' ? places : this.#step(places, unitsOf(word))));
    return reached.length === 1 ? reached[0]! : reached.flat();
  }

  /** Lays a path over some units, on from each of some places; gives where it ends. */
  #step(from: readonly number[], units: readonly number[]): readonly number[] {
    if (units.length === 0) return from;
    let end = this.#addPlace();
    for (const place of from) this.#addEdge(place, units[0]!, end);
    for (let i = 1; i < units.length; i++) {
      const place = end;
      end = this.#addPlace();
      this.#addEdge(place, units[i]!, end);
    }
    return [end];
  }

  #addPlace(): number {
    if (this.#places === this.#lastEdge.length) this.#lastEdge = grown(this.#lastEdge);
    return this.#places++;
  }

  #addEdge(from: number, unit: number, to: number): void {
    if (from === 0) {
      (this.#firsts[unit] ??= []).push(to);
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

/** The numbers of the units of some words. */
type UnitReader = (text: string) => readonly number[];

/** Gives the units of words their numbers; the same words stand in many phrases. */
function unitReader(numbers: UnitNumbers): UnitReader {
  const units = new Units();
  const known = new Map<string, readonly number[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      const codes = foldToCodes(text);
      units.cut(codes, 0, codes.length, numbers);
      found = Array.from({ length: units.count }, (_, i) => numbers.add(codes, units.starts[i]!, units.ends[i]!));
      known.set(text, found);
    }
    return found;
  };
}

/** Puts together ends that go on alike. */
function joined(ends: Ends): Ends {
  const byWord = new Map<string, number[]>();
  for (const { word, places } of ends) {
    const others = byWord.get(word);
    if (others) others.push(...places);
    else byWord.set(word, [...places]);
  }
  return [...byWord].map(([word, places]) => ({ word, places: [...new Set(places)] }));
}
