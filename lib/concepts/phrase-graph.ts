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

/** What is written down of a place, from its number on: */
const enum At {
  /** the index of its concepts, 0 for none, */
  Concepts,
  /** where any unit leads, */
  Any,
  /** how many ways its table has room for, a power of two, less one, */
  Mask,
  /** and the table: for each way a unit and where it leads. At least one is empty. */
  Ways,
}

export class PhraseGraph implements PlaceList {
  /** Where all paths start. */
  start = nowhere;
  /** All places one behind the other; the first is `nowhere`, with an empty table. */
  #places = new Int32Array(1 << 10);
  #end: number = At.Ways + 2;
  readonly #concepts: (readonly number[])[] = [[]];

  /** Where a unit leads from a place. */
  behind(place: number, unit: number): number {
    const places = this.#places;
    const mask = places[place + At.Mask]!;
    for (let at = unit; ; at++) {
      const way = place + At.Ways + 2 * (at & mask);
      const over = places[way]!;
      if (over === unit || over === 0) return places[way + 1]!;
    }
  }

  /** Where any unit leads from a place. */
  behindAny(place: number): number {
    return this.#places[place + At.Any]!;
  }

  /** The numbers of the concepts of the phrases that end at a place; `null` where none does. */
  conceptsAt(place: number): readonly number[] | null {
    const index = this.#places[place + At.Concepts]!;
    return index === 0 ? null : this.#concepts[index]!;
  }

  addPlace({ concepts, units, to, toAny }: Place): number {
    let size = 1;
    while (size < 2 * units.length) size *= 2;
    const place = this.#room(At.Ways + 2 * size);
    const places = this.#places;
    places[place + At.Concepts] = concepts.length === 0 ? 0 : this.#concepts.push(concepts) - 1;
    places[place + At.Any] = toAny;
    places[place + At.Mask] = size - 1;
    for (let i = 0; i < units.length; i++) {
      let way: number;
      let at = units[i]!;
      do way = place + At.Ways + 2 * (at++ & (size - 1));
      while (places[way] !== 0);
      places[way] = units[i]!;
      places[way + 1] = to[i]!;
    }
    return (this.start = place);
  }

  /** Makes room behind the last place; gives where it begins. */
  #room(size: number): number {
    const start = this.#end;
    this.#end += size;
    if (this.#end > this.#places.length) {
      const more = new Int32Array(2 * this.#end);
      more.set(this.#places);
      this.#places = more;
    }
    return start;
  }
}
