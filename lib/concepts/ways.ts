/** What `Ways` says of a way that has not been worked out yet. */
export const unknown = 0;

const stride = 3;
/** Share of the table that may be filled before it doubles: one in two. */
const most = 0.5;

/**
 * Where ways lead: from one number over another to a third. One table of numbers for all of them, for a text takes tens of
 * thousands of steps, and a `Map` for each state waits for memory at each. Numbers are above 0, what is led to may be below.
 */
export class Ways {
  #size = 1 << 12;
  #count = 0;
  #table = new Int32Array(stride * this.#size);

  get count(): number {
    return this.#count;
  }

  /** Where the way leads, or `unknown`. */
  get(from: number, over: number): number {
    return this.#table[this.#slotOf(from, over) + 2]!;
  }

  /** @param to anything but `unknown` */
  set(from: number, over: number, to: number): void {
    if (this.#count >= this.#size * most) this.#grow();
    const slot = this.#slotOf(from, over);
    if (this.#table[slot + 2] === unknown) this.#count++;
    this.#table[slot] = from;
    this.#table[slot + 1] = over;
    this.#table[slot + 2] = to;
  }

  /** The place of a way in the table, or the free place where it belongs. */
  #slotOf(from: number, over: number): number {
    let at = (Math.imul(from, 0x9e3779b1) ^ Math.imul(over, 0x85ebca6b)) >>> 0;
    for (at ^= at >>> 15; ; at++) {
      const slot = stride * (at & (this.#size - 1));
      if (this.#table[slot + 2] === unknown) return slot;
      if (this.#table[slot] === from && this.#table[slot + 1] === over) return slot;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#size *= 2;
    this.#table = new Int32Array(stride * this.#size);
    this.#count = 0;
    for (let slot = 0; slot < old.length; slot += stride) {
      if (old[slot + 2] !== unknown) this.set(old[slot]!, old[slot + 1]!, old[slot + 2]!);
    }
  }
}
