/**
 * Lays phrases as the paths of a graph, since what a notation stands for grows with every bracket: `(a|b|)` stands for its
 * alternatives, nested if need be, `*` for any one unit.
 */
import { foldWords } from '../text/fold';
import type { UnitNumbers } from './unit-numbers';
import { isWordPart, Units } from './units';

/** A phrase in the notation, and the number of its concept. */
export type NotedPhrase = readonly [notation: string, concept: number];

/** What phrases are laid in. Each phrase has places of its own. */
export interface Laying {
  /** Adds a place that a unit leads to, from each of some others; gives its number, one more than that of the last. */
  addPlace(unit: number, from: readonly number[]): number;
  /** The phrase of a concept ends at a place. */
  addEnd(place: number, concept: number): unknown;
}

/**
 * Lays some phrases, on from place 0.
 * @param phrases an empty one is no path; throws where brackets do not match
 * @param numbers those of the units of texts; the phrases add their own
 */
export function layPhrases(phrases: Iterable<NotedPhrase>, numbers: UnitNumbers, laying: Laying): void {
  const layer = new PhraseLayer(laying, unitReader(numbers));
  for (const [notation, concept] of phrases) layer.add(notation, concept);
}

/** Where paths end, each with the beginning of a word that has not been laid yet. */
type Ends = readonly { word: string; places: readonly number[] }[];

class PhraseLayer {
  readonly #laying: Laying;
  readonly #unitsOf: UnitReader;
  /** The phrase that is being laid, and how far it has been read. */
  #notation = '';
  #at = 0;

  constructor(laying: Laying, unitsOf: UnitReader) {
    this.#laying = laying;
    this.#unitsOf = unitsOf;
  }

  add(notation: string, concept: number): void {
    this.#notation = notation;
    this.#at = 0;
    const ends = this.#laySequence([{ word: '', places: [0] }]);
    if (this.#at < notation.length) throw new Error(`brackets of "${notation}" do not match`);
    for (const end of this.#endWords(ends)) {
      if (end !== 0) this.#laying.addEnd(end, concept);
    }
  }

  /** Lays what stands up to the next "|" or ")" on from where other paths end; gives where its paths end. */
  #laySequence(from: Ends): Ends {
    let ends = from;
    while (this.#at < this.#notation.length) {
      const sign = this.#notation[this.#at];
      if (sign === '|' || sign === ')') break;
      ends = sign === '(' ? this.#layAlternatives(ends) : this.#layWords(ends);
    }
    return ends;
  }

  #layAlternatives(from: Ends): Ends {
    const ends: Ends[number][] = [];
    do {
      this.#at++;
      ends.push(...this.#laySequence(from));
    } while (this.#notation[this.#at] === '|');
    if (this.#notation[this.#at] !== ')') throw new Error(`brackets of "${this.#notation}" do not match`);
    this.#at++;
    return joined(ends);
  }

  /** "rule(s|)": what stands before the first space or sign ends a word, what stands behind the last begins one. */
  #layWords(from: Ends): Ends {
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
    const places = this.#step(this.#endWords(begun), this.#unitsOf(text.slice(first, last)));
    return [{ word: text.slice(last, end), places }];
  }

  /** Lays the words that have begun; gives where they end. */
  #endWords(ends: Ends): readonly number[] {
    const reached = ends.map(({ word, places }) => (word === '' ? places : this.#step(places, this.#unitsOf(word))));
    return reached.length === 1 ? reached[0]! : reached.flat();
  }

  /** Lays a path over some units, on from each of some places; gives where it ends. */
  #step(from: readonly number[], units: readonly number[]): readonly number[] {
    let places = from;
    for (const unit of units) places = [this.#laying.addPlace(unit, places)];
    return places;
  }
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
      const codes = foldWords(text);
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
