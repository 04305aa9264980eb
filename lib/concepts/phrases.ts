/**
 * Finds the phrases of the vocabularies in a text, a unit at a time (a Latin word, a Han character or a sign).
 *
 * Phrases are added as the paths of a graph, in which alternatives meet again, since what a notation stands for grows
 * with every bracket. Where the words of a text lead in the graph is worked out once and kept (an automaton that is built
 * as it is needed): matching takes linear time.
 */
import { readNotation, type Sequence } from './notation';
import { cutUnits } from './units';
import { unknown, Ways } from './ways';

/** A match: the concepts of the phrases that end at the same unit, and how many units they take. */
export interface PhraseMatch {
  concepts: readonly string[];
  length: number;
}

/** The units of a sentence as numbers. */
export type UnitNumbers = Uint32Array;

/** How far a text has come in the phrases: made when a text first comes there. */
interface State<T> {
  places: readonly number[];
  /** The phrases that have ended on the way, longest first. */
  matches: readonly PhraseMatch[];
  reading: T;
}

/** The sign for any one unit, and its number. */
const anyUnit = '*';
const anyNumber = 1;
/** The number of a unit that no phrase has. */
const unknownUnit = 2;
const none = -1;
/** So many ways from state to state are kept; a text that needs more starts anew. Real ones need some ten thousand. */
const mostWays = 500_000;
/** The state before a phrase starts, and where no phrase goes on. */
const start = 1;
const nowhere = -1;

/** Phrases, and what a text's words are read as with them: `T`, made of the matches at a unit (longest first, or none). */
export class Phrases<T> {
  readonly #numbers = new Map<string, number>([[anyUnit, anyNumber]]);
  /**
   * The graph of phrases. Places are numbers, 0 the first. An edge leads from a place over a unit to another place; the edges
   * of a place are a chain: its last one, and for each edge the one before it.
   */
  readonly #lastEdge: number[] = [none];
  readonly #edgeBefore: number[] = [];
  readonly #edgeUnit: number[] = [];
  readonly #edgeTo: number[] = [];
  /** Where each unit leads from the first place, which has thousands of edges. */
  readonly #firsts: number[][] = [];
  /** The concepts of the phrases that end at a place. */
  readonly #concepts = new Map<number, string[]>();
  readonly #read: (matches: readonly PhraseMatch[]) => T;
  readonly #nothing: T;
  #states: State<T>[] = [];
  #ways = new Ways();

  constructor(read: (matches: readonly PhraseMatch[]) => T) {
    this.#read = read;
    this.#nothing = read([]);
    this.#forget();
  }

  /** Adds a phrase in the notation of the vocabularies, before the first match; an empty one matches nothing. */
  add(notation: string, concept: string): void {
    for (const end of this.#flush(this.#lay(readNotation(notation), [{ word: '', places: [0] }]))) {
      if (end === 0) continue;
      const concepts = this.#concepts.get(end);
      if (!concepts) this.#concepts.set(end, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  }

  /** Lays paths on from where others end; gives where they end. */
  #lay(sequence: Sequence, from: Ends): Ends {
    let ends = from;
    for (const piece of sequence) {
      if (typeof piece !== 'string') ends = joined(piece.flatMap((alternative) => this.#lay(alternative, ends)));
      else {
        // "rule(s|)": what stands before the first space or sign ends a word, what stands behind the last begins one.
        let from = 0;
        let to = piece.length;
        while (from < to && wordCharacter.test(piece[from]!)) from++;
        while (to > from && wordCharacter.test(piece[to - 1]!)) to--;
        if (from > 0) ends = ends.map(({ word, places }) => ({ word: word + piece.slice(0, from), places }));
        if (to > from) ends = [{ word: piece.slice(to), places: this.#step(this.#flush(ends), piece.slice(from, to)) }];
      }
    }
    return ends;
  }

  /** Ends the words that have begun. */
  #flush(ends: Ends): readonly number[] {
    const reached = ends.map(({ word, places }) => (word === '' ? places : this.#step(places, word)));
    return reached.length === 1 ? reached[0]! : reached.flat();
  }

  #step(from: readonly number[], text: string): readonly number[] {
    for (const unit of cutUnits(text).units) {
      let number = this.#numbers.get(unit);
      if (number === undefined) this.#numbers.set(unit, (number = this.#numbers.size + unknownUnit));
      const place = this.#lastEdge.push(none) - 1;
      for (const before of from) {
        if (before === 0) (this.#firsts[number] ??= []).push(place);
        else {
          this.#edgeUnit.push(number);
          this.#edgeTo.push(place);
          this.#lastEdge[before] = this.#edgeBefore.push(this.#lastEdge[before]!) - 1;
        }
      }
      from = [place];
    }
    return from;
  }

  /** The numbers of a sentence's units, for `readAt`. */
  numbersOf(units: readonly string[]): UnitNumbers {
    const numbers = new Uint32Array(units.length);
    for (let i = 0; i < units.length; i++) numbers[i] = this.#numbers.get(units[i]!) ?? unknownUnit;
    return numbers;
  }

  /** What the phrases that start at unit `from` are read as; none reaches past a unit for which `breaks` is true. */
  readAt(numbers: UnitNumbers, from: number, breaks: readonly boolean[]): T {
    // Before a walk, not on it: states are forgotten with the ways.
    if (this.#ways.count >= mostWays) this.#forget();
    let state = this.#behind(start, numbers[from]!, 1);
    if (state === nowhere) return this.#nothing;
    for (let index = from + 1; index < numbers.length && !breaks[index]; index++) {
      const next = this.#behind(state, numbers[index]!, index + 1 - from);
      if (next === nowhere) break;
      state = next;
    }
    return this.#states[state]!.reading;
  }

  #behind(state: number, number: number, length: number): number {
    const known = this.#ways.get(state, number);
    if (known !== unknown) return known;
    const { places, matches } = this.#states[state]!;
    const reached = state === start ? (this.#firsts[number] ?? []) : this.#placesBehind(places, number);
    const next = this.#addState(reached, matches, length);
    this.#ways.set(state, number, next);
    return next;
  }

  #placesBehind(places: readonly number[], number: number): readonly number[] {
    const reached = new Set<number>();
    for (const place of places) {
      for (let edge = this.#lastEdge[place]!; edge !== none; edge = this.#edgeBefore[edge]!) {
        const unit = this.#edgeUnit[edge]!;
        if (unit === number || unit === anyNumber) reached.add(this.#edgeTo[edge]!);
      }
    }
    return [...reached];
  }

  #addState(places: readonly number[], before: readonly PhraseMatch[], length: number): number {
    if (places.length === 0) return nowhere;
    const concepts = [...new Set(places.flatMap((place) => this.#concepts.get(place) ?? []))];
    const matches = concepts.length > 0 ? [{ concepts, length }, ...before] : before;
    return this.#states.push({ places, matches, reading: this.#read(matches) }) - 1;
  }

  #forget(): void {
    this.#ways = new Ways();
    this.#states = [];
    this.#states[start] = { places: [], matches: [], reading: this.#nothing };
  }
}

/** Where paths end, each with the beginning of a word that has not been laid yet. */
type Ends = readonly { word: string; places: readonly number[] }[];

/** Puts together ends that go on alike. */
function joined(ends: Ends): Ends {
  const byWord = new Map<string, readonly number[]>();
  for (const { word, places } of ends) {
    const others = byWord.get(word);
    if (others !== places) byWord.set(word, others ? [...new Set([...others, ...places])] : places);
  }
  return [...byWord].map(([word, places]) => ({ word, places }));
}

/** What may stand inside a Latin word. */
const wordCharacter = /[\p{Script=Latin}\p{N}'&-]/u;
