/** The number of a unit that has none of its own. */
export const unknownUnit = 0;
/** Numbers have 16 bits. */
const highestNumber = 0xffff;

/** Share of the table that may be filled before it doubles: one in two. */
const most = 0.5;

/**
 * Numbers for units (words, Han characters, signs), from 1 on, so that matching compares numbers. A unit is looked up
 * where it stands in a text, without being cut out: a text has tens of thousands. Texts are folded UTF-16 codes.
 */
export class UnitNumbers {
  readonly #known: UnitNumbers | null;
  readonly #first: number;
  #count = 0;
  /** The codes of all units one behind the other; and by number, less the first, where each ends. */
  #codes = new Uint16Array(256);
  #ends = new Int32Array(64);
  /** The number of a unit beside the upper half of its hash, in one word so that a look waits for memory once; 0 where free. */
  #table = new Int32Array(64);

  /** @param known numbers that these go on from; nothing is added to them any more */
  constructor(known: UnitNumbers | null = null) {
    this.#known = known;
    this.#first = known ? known.size : unknownUnit + 1;
  }

  /** Above every number there is. */
  get size(): number {
    return this.#first + this.#count;
  }

  /** The unit with a number, which is none of the numbers that these go on from. */
  unitOf(number: number): string {
    return String.fromCharCode(...this.#codes.subarray(this.#startOf(number), this.#ends[number - this.#first]));
  }

  /** The number of the unit from `start` to `end`, or `unknownUnit`. */
  numberOf(text: Uint16Array, start: number, end: number): number {
    return this.#numberOf(hashOf(text, start, end), text, start, end);
  }

  /** The number of the unit from `start` to `end`, a new one where it has none. */
  add(text: Uint16Array, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const known = this.#numberOf(hash, text, start, end);
    if (known !== unknownUnit) return known;
    const number = this.size;
    this.#keep(text, start, end);
    if (number > highestNumber) throw new Error('there are more units than numbers for them');
    if (this.#count > this.#table.length * most) this.#grow();
    this.#place(hash, number);
    return number;
  }

  /** Makes room for so many units more at once: to grow while they are added takes as long as to add them. */
  makeRoom(units: number): void {
    while (this.#count + units > this.#table.length * most) this.#grow();
  }

  #numberOf(hash: number, text: Uint16Array, start: number, end: number): number {
    const known = this.#known ? this.#known.#find(hash, text, start, end) : unknownUnit;
    return known === unknownUnit ? this.#find(hash, text, start, end) : known;
  }

  #find(hash: number, text: Uint16Array, start: number, end: number): number {
    const table = this.#table;
    for (let at = hash; ; at++) {
      const entry = table[at & (table.length - 1)]!;
      if (entry === 0) return unknownUnit;
      const number = entry & highestNumber;
      if ((entry ^ hash) >>> 16 === 0 && this.#isAt(number, text, start, end)) return number;
    }
  }

  #isAt(number: number, text: Uint16Array, start: number, end: number): boolean {
    const from = this.#startOf(number);
    if (this.#ends[number - this.#first]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#codes[from + i - start] !== text[i]) return false;
    return true;
  }

  #startOf(number: number): number {
    return number === this.#first ? 0 : this.#ends[number - this.#first - 1]!;
  }

  /** Writes down a unit behind the others. */
  #keep(text: Uint16Array, start: number, end: number): void {
    const from = this.#count === 0 ? 0 : this.#ends[this.#count - 1]!;
    const to = from + end - start;
    if (to > this.#codes.length) this.#codes = enlarged(this.#codes, new Uint16Array(2 * to));
    if (this.#count === this.#ends.length) this.#ends = enlarged(this.#ends, new Int32Array(2 * this.#count));
    for (let i = start; i < end; i++) this.#codes[from + i - start] = text[i]!;
    this.#ends[this.#count++] = to;
  }

  #place(hash: number, number: number): void {
    let at = hash;
    while (this.#table[at & (this.#table.length - 1)] !== 0) at++;
    this.#table[at & (this.#table.length - 1)] = (hash & ~highestNumber) | number;
  }

  #grow(): void {
    this.#table = new Int32Array(2 * this.#table.length);
    for (let i = 0; i < this.#count; i++) {
      const number = this.#first + i;
      this.#place(hashOf(this.#codes, this.#startOf(number), this.#ends[i]!), number);
    }
  }
}

/** FNV-1a over UTF-16 codes. */
function hashOf(text: Uint16Array, start: number, end: number): number {
  // A whole number from the beginning: as a fraction it would take twice the time.
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same numbers where there is more room. */
function enlarged<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
