/** The graph of phrases as strings, about as long as the phrases in their notation, from which it is there much faster. */
import { foldToCodes } from '../text/fold';
import { joinPhrases } from './join-phrases';
import type { NotedPhrase } from './lay-phrases';
import { nowhere, PhraseGraph, type Place } from './phrase-graph';
import { UnitNumbers } from './unit-numbers';

export interface PackedPhrases {
  /** The units that lead to places, separated by spaces; what follows names them by their index. */
  units: string;
  /** The different lists of concepts that stand at places, each with its length before it. A list of numbers. */
  concepts: string;
  /**
   * For each place the index of its list of concepts, where any unit leads, and how many other places units lead to; for
   * each of these where it is, how many units lead there, and their indices, each as how far it is from the one before. A
   * place is told by how far before it stands, 0 where there is none. A list of numbers.
   */
  places: string;
}

/** Makes and packs the graph of phrases. */
export function packPhrases(phrases: Iterable<NotedPhrase>): PackedPhrases {
  const numbers = new UnitNumbers();
  const places: Place[] = [];
  joinPhrases(phrases, numbers, { addPlace: (place) => places.push(place) });
  const units = byUse(places.flatMap((place) => place.units));
  const lists = byUse(places.map(({ concepts }) => concepts.join()));
  return {
    units: units.map((unit) => numbers.unitOf(unit)).join(' '),
    concepts: written(lists.map(listOf).flatMap((list) => [list.length, ...list])),
    places: written(numbersOfPlaces(places, units, lists)),
  };
}

/** Each once, the most frequent first: its index takes least room. */
function byUse<T>(all: readonly T[]): T[] {
  const uses = new Map<T, number>();
  for (const each of all) uses.set(each, (uses.get(each) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([each]) => each);
}

function listOf(joined: string): number[] {
  return joined === '' ? [] : joined.split(',').map(Number);
}

function numbersOfPlaces(places: readonly Place[], units: readonly number[], lists: readonly string[]): number[] {
  const unitIndices = new Map(units.map((unit, index) => [unit, index]));
  const listIndices = new Map(lists.map((list, index) => [list, index]));
  return places.flatMap((place, index) => {
    const number = index + 1;
    const byPlace = new Map<number, number[]>();
    place.units.forEach((unit, i) => {
      const to = place.to[i]!;
      byPlace.set(to, [...(byPlace.get(to) ?? []), unitIndices.get(unit)!]);
    });
    const groups = [...byPlace].map(([to, indices]) => [number - to, indices.length, ...gapsOf(indices)]);
    const any = place.toAny === nowhere ? 0 : number - place.toAny;
    return [listIndices.get(place.concepts.join())!, any, groups.length, ...groups.flat()];
  });
}

/** Numbers in their order, each as how far it is from the one before. */
function gapsOf(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.map((number, i) => number - (sorted[i - 1] ?? 0));
}

/** The graph of packed phrases. @param numbers those of the units of texts; the phrases add their own */
export function unpackPhrases(packed: PackedPhrases, numbers: UnitNumbers): PhraseGraph {
  const unitNumbers = unitsOf(packed.units, numbers);
  const lists = listsOf(packed.concepts);
  const reader = new NumberReader(packed.places);
  const graph = new PhraseGraph();
  const places: number[] = [];
  // One list for all: the graph keeps none.
  const units: number[] = [];
  const to: number[] = [];
  while (reader.hasMore) {
    const concepts = lists[reader.next()]!;
    const any = reader.next();
    units.length = to.length = 0;
    for (let groups = reader.next(); groups > 0; groups--) {
      const place = places[places.length - reader.next()]!;
      let index = 0;
      for (let more = reader.next(); more > 0; more--) {
        index += reader.next();
        units.push(unitNumbers[index]!);
        to.push(place);
      }
    }
    const toAny = any === 0 ? nowhere : places[places.length - any]!;
    places.push(graph.addPlace({ concepts, units, to, toAny }));
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

function listsOf(concepts: string): number[][] {
  const reader = new NumberReader(concepts);
  const lists: number[][] = [];
  while (reader.hasMore) lists.push(Array.from({ length: reader.next() }, () => reader.next()));
  return lists;
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
