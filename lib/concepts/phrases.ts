/**
 * Finds the phrases of the vocabularies in a text, a unit at a time (a Latin word, a Han character or a sign).
 *
 * Where the words of a text lead in the graph of phrases is worked out once and kept (an automaton that is built as it is
 * needed): matching takes linear time.
 */
import type { PhraseGraph } from './phrase-graph';
import { unknownUnit, type UnitNumbers } from './unit-numbers';
import type { Units } from './units';
import { mostOver, unknown, Ways } from './ways';

/** A match: the concepts of the phrases that end at the same unit, and how many units they take. */
export interface PhraseMatch {
  concepts: readonly string[];
  length: number;
}

/** How far a text has come in the phrases: made when a text first comes there. */
interface State {
  places: readonly number[];
  /** The phrases that have ended on the way, longest first. */
  matches: readonly PhraseMatch[];
}

/** So many ways from state to state are kept; a text that needs more starts anew. Real ones need some ten thousand. */
const mostWays = 200_000;
/** Where no phrase goes on. */
const nowhere = -1;

/** Phrases, and what a text's words are read as with them: `T`, made of the matches at a unit (longest first, or none). */
export class Phrases<T> {
  readonly #graph: PhraseGraph;
  /** Above the number of every unit that a phrase has. */
  readonly #firstForeign: number;
  readonly #read: (matches: readonly PhraseMatch[]) => T;
  readonly #nothing: T;
  #states: State[] = [];
  /** What each state is read as: apart from the states, since a walk asks for nothing else of them. */
  #readings: T[] = [];
  /** Where each unit leads that a phrase may start with; `unknown` where that has not been asked. */
  #starts = new Int32Array(0);
  #ways = new Ways();

  /**
   * @param graph what the phrases were laid in
   * @param numbers those of the units of texts, the phrases' own among them
   */
  constructor(graph: PhraseGraph, numbers: UnitNumbers, read: (matches: readonly PhraseMatch[]) => T) {
    this.#graph = graph;
    this.#firstForeign = numbers.size;
    if (this.#firstForeign > mostOver) throw new Error(`phrases have more than ${mostOver} different words`);
    this.#read = read;
    this.#nothing = read([]);
    this.#forget();
  }

  /** What the phrases that start at unit `from` are read as; none reaches past a unit that a break precedes. */
  readAt({ numbers, breaks, count }: Units, from: number): T {
    // Before a walk, not on it: states are forgotten with the ways.
    if (this.#ways.count >= mostWays) this.#forget();
    let state = this.#startingWith(this.#own(numbers[from]!));
    if (state === nowhere) return this.#nothing;
    for (let index = from + 1; index < count && breaks[index] === 0; index++) {
      const next = this.#behind(state, this.#own(numbers[index]!), index + 1 - from);
      if (next === nowhere) break;
      state = next;
    }
    return this.#readings[state]!;
  }

  /** What no phrase has leads where any unknown unit does. */
  #own(number: number): number {
    return number < this.#firstForeign ? number : unknownUnit;
  }

  #startingWith(number: number): number {
    const known = this.#starts[number]!;
    if (known !== unknown) return known;
    return (this.#starts[number] = this.#addState(this.#graph.startingWith(number), unknown, 1));
  }

  #behind(from: number, number: number, length: number): number {
    const known = this.#ways.get(from, number);
    if (known !== unknown) return known;
    const next = this.#addState(this.#graph.behind(this.#states[from]!.places, number), from, length);
    this.#ways.set(from, number, next);
    return next;
  }

  #addState(places: readonly number[], before: number, length: number): number {
    if (places.length === 0) return nowhere;
    let { matches } = this.#states[before]!;
    let reading: T = this.#readings[before]!;
    const concepts = this.#graph.conceptsAt(places);
    if (concepts.length > 0) {
      matches = [{ concepts, length }, ...matches];
      reading = this.#read(matches);
    }
    this.#readings.push(reading);
    return this.#states.push({ places, matches }) - 1;
  }

  #forget(): void {
    this.#ways = new Ways();
    this.#starts = new Int32Array(this.#firstForeign);
    // Stands before all others, since `unknown` is the number of no state.
    this.#states = [{ places: [], matches: [] }];
    this.#readings = [this.#nothing];
  }
}
