/** What `Ways` says of a way that has not been worked out yet. */
export const unknown = 0;

/** Share of the table that may be filled before it doubles: much, for ways are asked for that it has. */
const most = 0.7;
/** Bits of the number that a way leads over. */
const overBits = 14;

/** What a way leads over is below this. */
export const mostOver = 1 << overBits;

/**
 * Where ways lead: from one number over another to a third. One table of numbers for all of them, for a text takes tens of
 * thousands of steps, and a `Map` for each state waits for memory at each. Where a way leads from must be below 2 ** 18, what
 * it leads over below `mostOver`; what is led to may be any number but `unknown`.
 */
export class Ways {
  #count = 0;
  /** Pairs of where a way comes from, with what it leads over, and where to. */
  #table = new Int32Array(2 << 12);

  get count(): number {
    return this.#count;
  }

  /** Where the way leads, or `unknown`. */
  get(from: number, over: number): number {
    return this.#table[this.#slotOf((from << overBits) | over) + 1]!;
  }

  /** @param to anything but `unknown` */
  set(from: number, over: number, to: number): void {
    if (2 * this.#count >= this.#table.length * most) this.#grow();
    this.#put((from << overBits) | over, to);
  }

  #put(way: number, to: number): void {
    const slot = this.#slotOf(way);
    if (this.#table[slot + 1] === unknown) this.#count++;
    this.#table[slot] = way;
    this.#table[slot + 1] = to;
  }

  /** The place of a way in the table, or the free place where it belongs. */
  #slotOf(way: number): number {
    const table = this.#table;
    let at = Math.imul(way, 0x9e3779b1);
    for (at ^= at >>> 15; ; at++) {
      const slot = (2 * at) & (table.length - 1);
      if (table[slot + 1] === unknown || table[slot] === way) return slot;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    this.#count = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] !== unknown) this.#put(old[slot]!, old[slot + 1]!);
    }
  }
}
