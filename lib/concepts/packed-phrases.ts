/** The graph of phrases as strings, about as long as the phrases in their notation, from which it is there much faster. */
import { foldToCodes } from '../text/fold';
import { joinPhrases } from './join-phrases';
import type { NotedPhrase } from './lay-phrases';
import { nowhere, PhraseGraph, type Place } from './phrase-graph';
import { UnitNumbers } from './unit-numbers';

export interface PackedPhrases {
  /** The units that lead to places, separated by spaces; what follows names them by their index. */
  units: string;
  /** Units that lead from one place to another, each as how far its index is from the one before. Lists of numbers. */
  groups: string;
  /** The concepts that stand at a place. Lists of numbers. */
  concepts: string;
  /**
   * For each place the index of its concepts, where any unit leads, and how many other places units lead to; for each of
   * these where it is, and the index of the group that leads there. A place is told by how far before it stands, 0 where
   * there is none. A list of numbers.
   */
  places: string;
}

/** Makes and packs the graph of phrases. */
export function packPhrases(phrases: Iterable<NotedPhrase>): PackedPhrases {
  const numbers = new UnitNumbers();
  const places: Place[] = [];
  joinPhrases(phrases, numbers, { addPlace: (place) => places.push(place) });
  const units = indices(places.flatMap((place) => place.units));
  const groupsOf = places.map((place) => groupsAt(place, units));
  const groups = indices(groupsOf.flat().map(({ gaps }) => gaps));
  const concepts = indices(places.map((place) => place.concepts.join()));
  const packed = places.map((place, index) => {
    const before = (to: number) => (to === nowhere ? 0 : index + 1 - to);
    const ways = groupsOf[index]!.map(({ to, gaps }) => [before(to), groups.get(gaps)!]);
    return [concepts.get(place.concepts.join())!, before(place.toAny), ways.length, ...ways.flat()];
  });
  return {
    units: [...units.keys()].map((unit) => numbers.unitOf(unit)).join(' '),
    groups: writtenLists([...groups.keys()]),
    concepts: writtenLists([...concepts.keys()]),
    places: written(packed.flat()),
  };
}

/** The units that lead from a place, by where they lead; their indices in order, each as how far it is from the one before. */
function groupsAt({ units, to }: Place, unitIndices: ReadonlyMap<number, number>): { to: number; gaps: string }[] {
  return [...new Set(to)].map((place) => {
    const led = units.filter((_, i) => to[i] === place).map((unit) => unitIndices.get(unit)!);
    const gaps = led.sort((a, b) => a - b).map((index, i) => index - (led[i - 1] ?? 0));
    return { to: place, gaps: gaps.join() };
  });
}

/** What is in a list, each once, with an index: the most frequent first, for its index takes least room. */
function indices<T>(all: readonly T[]): Map<T, number> {
  const uses = new Map<T, number>();
  for (const each of all) uses.set(each, (uses.get(each) ?? 0) + 1);
  return new Map([...uses].sort(([, one], [, other]) => other - one).map(([each], index) => [each, index]));
}

/** Lists of numbers, each with its length before it. */
function writtenLists(lists: readonly string[]): string {
  return written(
    lists.flatMap((joined) => {
      const list = joined === '' ? [] : joined.split(',').map(Number);
      return [list.length, ...list];
    }),
  );
}

/** The graph of packed phrases. @param numbers those of the units of texts; the phrases add their own */
export function unpackPhrases(packed: PackedPhrases, numbers: UnitNumbers): PhraseGraph {
  const unitNumbers = unitsOf(packed.units, numbers);
  const groups = listsOf(packed.groups).map((gaps) => {
    let index = 0;
    return gaps.map((gap) => unitNumbers[(index += gap)]!);
  });
  const lists = listsOf(packed.concepts);
  const reader = new NumberReader(packed.places);
  const graph = new PhraseGraph();
  const places = [nowhere];
  const placeBefore = (distance: number) => (distance === 0 ? nowhere : places[places.length - distance]!);
  // One list for all: the graph keeps none.
  const units: number[] = [];
  const to: number[] = [];
  while (reader.hasMore) {
    const concepts = lists[reader.next()]!;
    const toAny = placeBefore(reader.next());
    units.length = to.length = 0;
    for (let ways = reader.next(); ways > 0; ways--) {
      const place = placeBefore(reader.next());
      for (const unit of groups[reader.next()]!) {
        units.push(unit);
        to.push(place);
      }
    }
    places.push(graph.addPlace({ concepts, units, to, toAny }));
  }
  return graph;
}

/** The numbers of units that are separated by spaces. */
function unitsOf(units: string, numbers: UnitNumbers): number[] {
  const codes = foldToCodes(units);
  const found: number[] = [];
  numbers.makeRoom(units.split(' ').length);
  for (let start = 0, end = 0; start < codes.length; start = end + 1) {
    end = units.indexOf(' ', start);
    if (end < 0) end = codes.length;
    found.push(numbers.add(codes, start, end));
  }
  return found;
}

function listsOf(text: string): number[][] {
  const reader = new NumberReader(text);
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
