/** Phrases as the paths of a graph, in which what goes on alike meets again. */

/** The place that no way leads on from. */
export const nowhere = 0;

/** A place where paths meet. What leads on from it leads to places that were added before. */
export interface Place {
  /** The numbers of the concepts of the phrases that end here, each once, ascending. */
  concepts: readonly number[];
  /** The units that ways lead on over, each once, and where each leads. */
  units: readonly number[];
  to: readonly number[];
  /** Where any unit leads. */
  toAny: number;
}

/** What places are added to; all paths start at the last. */
export interface PlaceList {
  /** Gives a number for the place, above 0. */
  addPlace(place: Place): number;
}

/** What is written down of a place: */
const enum At {
  /** the index of its concepts, 0 for none, */
  Concepts,
  /** where any unit leads, */
  Any,
  /** how many ways its table has room for, a power of two, less one, */
  Mask,
  /** and the table: for each way a unit and where it leads. Half of it is empty. */
  Ways,
}

/** Numbers of units and places are below this: half the memory is waited for less. */
const mostNumbers = 1 << 16;

export class PhraseGraph implements PlaceList {
  /** Where all paths start. */
  start = nowhere;
  /** For each place where it is written down; `nowhere` at the front, with an empty table. */
  readonly #places = [0];
  #written = new Uint16Array(1 << 10);
  #end: number = At.Ways + 2;
  readonly #concepts: (readonly number[])[] = [[]];

  /** Where a unit leads from a place. */
  behind(place: number, unit: number): number {
    const written = this.#written;
    const start = this.#places[place]!;
    const mask = written[start + At.Mask]!;
    for (let at = unit; ; at++) {
      const way = start + At.Ways + 2 * (at & mask);
      const over = written[way]!;
      if (over === unit || over === 0) return written[way + 1]!;
    }
  }

  /** Where any unit leads from a place. */
  behindAny(place: number): number {
    return this.#written[this.#places[place]! + At.Any]!;
  }

  /** The numbers of the concepts of the phrases that end at a place; `null` where none does. */
  conceptsAt(place: number): readonly number[] | null {
    const index = this.#written[this.#places[place]! + At.Concepts]!;
    return index === 0 ? null : this.#concepts[index]!;
  }

  addPlace({ concepts, units, to, toAny }: Place): number {
    let size = 1;
    while (size < 2 * units.length) size *= 2;
    const start = this.#room(At.Ways + 2 * size);
    const written = this.#written;
    written[start + At.Concepts] = concepts.length === 0 ? 0 : this.#concepts.push(concepts) - 1;
    written[start + At.Any] = toAny;
    written[start + At.Mask] = size - 1;
    for (let i = 0; i < units.length; i++) {
      let at = units[i]!;
      let way = start + At.Ways + 2 * (at & (size - 1));
      while (written[way] !== 0) way = start + At.Ways + 2 * (++at & (size - 1));
      written[way] = units[i]!;
      written[way + 1] = to[i]!;
    }
    this.start = this.#places.push(start) - 1;
    if (this.start >= mostNumbers) throw new Error(`phrases have more than ${mostNumbers} places`);
    return this.start;
  }

  /** Makes room behind the last place; gives where it begins. */
  #room(size: number): number {
    const start = this.#end;
    this.#end += size;
    if (this.#end > this.#written.length) {
      const more = new Uint16Array(2 * this.#end);
      more.set(this.#written);
      this.#written = more;
    }
    return start;
  }
}
