/** Laid phrases as strings, a quarter smaller than their notation, from which the graph is there twenty times as fast. */
import { foldToCodes } from '../text/fold';
import { layPhrases, type NotedPhrase } from './lay-phrases';
import { PhraseGraph } from './phrase-graph';
import { UnitNumbers } from './unit-numbers';

export interface PackedPhrases {
  /** The units that lead to places, separated by spaces; what follows names them by their index. */
  units: string;
  /** For each place the unit that leads to it and where from: see `From`. A list of numbers. */
  places: string;
  /**
   * For each place where a phrase ends how far it is from the last such place, doubled, and one more where the number of
   * its concept follows, which else is that of the last. A list of numbers.
   */
  ends: string;
}

/** Where a unit leads to a place from; a place is told by how far it stands before. */
const enum From {
  LastPlace,
  Start,
  /** Where the unit of the last place leads from. */
  SameAsLast,
  /** Their number and the places follow. */
  Listed,
}
/** A unit's index and `From` are one number. */
const fromKinds = 4;

/** Lays and packs phrases. @param concepts by number */
export function packPhrases(phrases: Iterable<NotedPhrase>, concepts: readonly string[]): PackedPhrases {
  const numbers = new UnitNumbers();
  const places: { unit: number; from: readonly number[] }[] = [];
  const ends = new Map<number, number>();
  layPhrases(phrases, numbers, {
    addPlace: (unit, from) => places.push({ unit, from }),
    addEnd: (place, concept) => ends.set(place, concepts.indexOf(concept)),
  });
  const units = byUse(places.map(({ unit }) => unit));
  return {
    units: units.map((unit) => numbers.unitOf(unit)).join(' '),
    places: written(numbersOfPlaces(places, units)),
    ends: written(numbersOfEnds(ends)),
  };
}

/** Each number once, the most frequent first: it takes least room. */
function byUse(numbers: readonly number[]): number[] {
  const uses = new Map<number, number>();
  for (const number of numbers) uses.set(number, (uses.get(number) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([number]) => number);
}

function numbersOfPlaces(places: readonly { unit: number; from: readonly number[] }[], units: readonly number[]) {
  const indices = new Map(units.map((unit, index) => [unit, index]));
  let last = '';
  return places.flatMap(({ unit, from }, index) => {
    const place = index + 1;
    const key = from.join();
    const kind =
      key === String(place - 1)
        ? From.LastPlace
        : key === '0'
          ? From.Start
          : key === last
            ? From.SameAsLast
            : From.Listed;
    last = key;
    const head = indices.get(unit)! * fromKinds + kind;
    return kind === From.Listed ? [head, from.length, ...from.map((each) => place - each)] : [head];
  });
}

function numbersOfEnds(ends: ReadonlyMap<number, number>): number[] {
  let last = { place: 0, concept: -1 };
  return [...ends]
    .sort(([one], [other]) => one - other)
    .flatMap(([place, concept]) => {
      const distance = 2 * (place - last.place);
      const isNew = concept !== last.concept;
      last = { place, concept };
      return isNew ? [distance + 1, concept] : [distance];
    });
}

/**
 * The graph of packed phrases.
 * @param numbers those of the units of texts; the phrases add their own
 * @param concepts those they were packed with
 */
export function unpackPhrases(packed: PackedPhrases, numbers: UnitNumbers, concepts: readonly string[]): PhraseGraph {
  const graph = new PhraseGraph(numbers);
  const units = unitsOf(packed.units, numbers);
  const places = new NumberReader(packed.places);
  // One list for all: the graph keeps none.
  const from: number[] = [];
  for (let place = 1; places.hasMore; place++) {
    const head = places.next();
    const kind: From = head % fromKinds;
    if (kind !== From.SameAsLast) {
      from.length = kind === From.Listed ? places.next() : 1;
      if (kind === From.Listed) for (let i = 0; i < from.length; i++) from[i] = place - places.next();
      else from[0] = kind === From.Start ? 0 : place - 1;
    }
    graph.addPlace(units[(head - kind) / fromKinds]!, from);
  }
  const ends = new NumberReader(packed.ends);
  let concept = '';
  for (let place = 0; ends.hasMore;) {
    const head = ends.next();
    if (head % 2 === 1) concept = concepts[ends.next()]!;
    place += head >> 1;
    graph.addEnd(place, concept);
  }
  return graph;
}

/** The numbers of units that are separated by spaces. */
function unitsOf(units: string, numbers: UnitNumbers): number[] {
  const codes = foldToCodes(units);
  const found: number[] = [];
  for (let start = 0, end = 0; start < codes.length; start = end + 1) {
    end = units.indexOf(' ', start);
    if (end < 0) end = codes.length;
    found.push(numbers.add(codes, start, end));
  }
  return found;
}

/** Digits are printable characters, lowest first; the last of a number is one of the lower half. */
const firstDigit = '#'.charCodeAt(0);
const base = 46;

/** Whole numbers from 0 on as text. */
function written(numbers: readonly number[]): string {
  return numbers.map(digits).join('');
}

function digits(number: number): string {
  return number < base
    ? String.fromCharCode(firstDigit + number)
    : String.fromCharCode(firstDigit + base + (number % base)) + digits(Math.floor(number / base));
}

/** Reads numbers that were `written`. */
class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get hasMore(): boolean {
    return this.#at < this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let weight = 1; ; weight *= base) {
      const digit = this.#text.charCodeAt(this.#at++) - firstDigit;
      if (digit < base) return number + digit * weight;
      number += (digit - base) * weight;
    }
  }
}
