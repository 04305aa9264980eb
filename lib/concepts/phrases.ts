/**
 * Finds the phrases of the vocabularies in a text, a unit at a time (a Latin word, a Han character or a sign).
 *
 * Phrases are added as the paths of a graph, in which alternatives meet again, since what a notation stands for grows
 * with every bracket. Where the words of a text lead in the graph is worked out once and kept (an automaton that is built
 * as it is needed): matching takes linear time.
 */
import { foldToCodes } from '../text/fold';
import { readNotation, type Sequence } from './notation';
import { unknownUnit, type UnitNumbers } from './unit-numbers';
import { Units } from './units';
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

/** The sign for any one unit. */
const anyUnit = '*';
const none = -1;
/** So many ways from state to state are kept; a text that needs more starts anew. Real ones need some ten thousand. */
const mostWays = 200_000;
/** Where no phrase goes on. */
const nowhere = -1;

/** Phrases, and what a text's words are read as with them: `T`, made of the matches at a unit (longest first, or none). */
export class Phrases<T> {
  readonly #numbers: UnitNumbers;
  readonly #anyNumber: number;
  /** Above the number of every unit that a phrase has. */
  readonly #firstForeign: number;
  readonly #units = new Units();
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
  #states: State[] = [];
  /** What each state is read as. */
  #readings: T[] = [];
  /** Where each unit leads that a phrase may start with; `unknown` where that has not been asked. */
  #starts = new Int32Array(0);
  #ways = new Ways();

  /**
   * @param phrases in the notation of the vocabularies, each with its concept; an empty one matches nothing
   * @param numbers those of the units of texts; the phrases add their own
   */
  constructor(
    phrases: Iterable<readonly [notation: string, concept: string]>,
    numbers: UnitNumbers,
    read: (matches: readonly PhraseMatch[]) => T,
  ) {
    this.#numbers = numbers;
    this.#anyNumber = numbers.add(foldToCodes(anyUnit), 0, anyUnit.length);
    for (const [notation, concept] of phrases) this.#add(notation, concept);
    this.#firstForeign = numbers.size;
    if (this.#firstForeign > mostOver) throw new Error(`phrases have more than ${mostOver} different words`);
    this.#read = read;
    this.#nothing = read([]);
    this.#forget();
  }

  #add(notation: string, concept: string): void {
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
    const codes = foldToCodes(text);
    const { count, starts, ends } = this.#cut(codes);
    for (let i = 0; i < count; i++) {
      const number = this.#numbers.add(codes, starts[i]!, ends[i]!);
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

  #cut(codes: Uint16Array): Units {
    this.#units.cut(codes, 0, codes.length, this.#numbers);
    return this.#units;
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
    return known === unknown ? (this.#starts[number] = this.#addState(this.#firsts[number] ?? [], [], 1)) : known;
  }

  #behind(state: number, number: number, length: number): number {
    const known = this.#ways.get(state, number);
    if (known !== unknown) return known;
    const { places, matches } = this.#states[state]!;
    const next = this.#addState(this.#placesBehind(places, number), matches, length);
    this.#ways.set(state, number, next);
    return next;
  }

  #placesBehind(places: readonly number[], number: number): readonly number[] {
    const reached = new Set<number>();
    for (const place of places) {
      for (let edge = this.#lastEdge[place]!; edge !== none; edge = this.#edgeBefore[edge]!) {
        const unit = this.#edgeUnit[edge]!;
        if (unit === number || unit === this.#anyNumber) reached.add(this.#edgeTo[edge]!);
      }
    }
    return [...reached];
  }

  #addState(places: readonly number[], before: readonly PhraseMatch[], length: number): number {
    if (places.length === 0) return nowhere;
    const concepts = [...new Set(places.flatMap((place) => this.#concepts.get(place) ?? []))];
    const matches = concepts.length > 0 ? [{ concepts, length }, ...before] : before;
    this.#readings.push(this.#read(matches));
    return this.#states.push({ places, matches }) - 1;
  }

  #forget(): void {
    this.#ways = new Ways();
    this.#starts = new Int32Array(this.#firstForeign);
    this.#states = [unreached];
    this.#readings = [this.#nothing];
  }
}

/** Stands where the first state would, since `unknown` is no state. */
const unreached: State = { places: [], matches: [] };

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
