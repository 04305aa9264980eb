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

/** Places are written down at multiples of this; the number of a place says at which, and so fits in 16 bits. */
const step = 8;

export class PhraseGraph implements PlaceList {
  /** Where all paths start. */
  start = nowhere;
  /** All places, `nowhere` first, with an empty table. Small, since a walk waits for memory at each place. */
  #written = new Uint16Array(1 << 10);
  #end = step;
  readonly #concepts: (readonly number[])[] = [[]];

  /** Where a unit leads from a place. */
  behind(place: number, unit: number): number {
    const written = this.#written;
    const table = place * step + At.Ways;
    const mask = written[place * step + At.Mask]!;
    for (let at = unit; ; at++) {
      const way = table + 2 * (at & mask);
      const over = written[way]!;
      if (over === unit || over === 0) return written[way + 1]!;
    }
  }

  /** Where each unit leads from the start, by its number; `nowhere` is left out at the end. Every unit of a text is asked for. */
  waysFromStart(): Uint16Array {
    const table = this.start * step + At.Ways;
    const ways: [unit: number, place: number][] = [];
    for (let way = table; way <= table + 2 * this.#written[this.start * step + At.Mask]!; way += 2) {
      ways.push([this.#written[way]!, this.#written[way + 1]!]);
    }
    const from = new Uint16Array(Math.max(...ways.map(([unit]) => unit)) + 1);
    for (const [unit, place] of ways) from[unit] = place;
    return from;
  }

  /** Where any unit leads from a place. */
  behindAny(place: number): number {
    return this.#written[place * step + At.Any]!;
  }

  /** The numbers of the concepts of the phrases that end at a place; `null` where none does. */
  conceptsAt(place: number): readonly number[] | null {
    const index = this.#written[place * step + At.Concepts]!;
    return index === 0 ? null : this.#concepts[index]!;
  }

  addPlace({ concepts, units, to, toAny }: Place): number {
    let size = 1;
    while (size < 2 * units.length) size *= 2;
    const place = this.#room(At.Ways + 2 * size);
    const written = this.#written;
    const table = place * step + At.Ways;
    written[place * step + At.Concepts] = concepts.length === 0 ? 0 : this.#concepts.push(concepts) - 1;
    written[place * step + At.Any] = toAny;
    written[place * step + At.Mask] = size - 1;
    for (let i = 0; i < units.length; i++) {
      let at = units[i]!;
      while (written[table + 2 * (at & (size - 1))] !== 0) at++;
      const way = table + 2 * (at & (size - 1));
      written[way] = units[i]!;
      written[way + 1] = to[i]!;
    }
    return (this.start = place);
  }

  /** Makes room for a place; gives its number. */
  #room(size: number): number {
    const place = this.#end / step;
    if (place >= 1 << 16) throw new Error('phrases have more places than there are numbers for');
    this.#end += Math.ceil(size / step) * step;
    if (this.#end > this.#written.length) {
      const more = new Uint16Array(2 * this.#end);
      more.set(this.#written);
      this.#written = more;
    }
    return place;
  }
}
