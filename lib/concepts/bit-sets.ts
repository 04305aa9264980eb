const bitsInWord = 32;

/**
 * Sets of numbers from 0 on, a bit for each, one behind the other in one array: there are thousands, and as objects they
 * would lie scattered, and be copied by the collection of garbage. A set is named by a number from 1 on.
 */
export class BitSets {
  /** How many words a set takes up. */
  readonly #size: number;
  #words: Int32Array;
  #count = 1;

  /**
   * @param members how many numbers there are
   * @param room for so many sets; more is made as it is needed
   */
  constructor(members: number, room = 1024) {
    this.#size = Math.ceil(members / bitsInWord);
    this.#words = new Int32Array((room + 1) * this.#size);
  }

  /** A new set, empty. */
  add(): number {
    if ((this.#count + 1) * this.#size > this.#words.length) {
      const more = new Int32Array(2 * this.#words.length);
      more.set(this.#words);
      this.#words = more;
    }
    return this.#count++;
  }

  put(set: number, member: number): void {
    this.#words[set * this.#size + (member >> 5)]! |= 1 << (member & 31);
  }

  /** Whether a set has one of some members. */
  hasOne(set: number, members: readonly number[]): boolean {
    const words = this.#words;
    const from = set * this.#size;
    for (const member of members) if ((words[from + (member >> 5)]! & (1 << (member & 31))) !== 0) return true;
    return false;
  }

  clear(set: number): void {
    this.#words.fill(0, set * this.#size, (set + 1) * this.#size);
  }

  copy(from: number, to: number): void {
    const words = this.#words;
    // Most sets are so small that a call of `copyWithin` takes longer.
    for (let i = 0, a = from * this.#size, b = to * this.#size; i < this.#size; i++) words[b + i] = words[a + i]!;
  }

  /** Adds the members of another to a set. */
  join(set: number, other: number): void {
    const words = this.#words;
    for (let i = 0, a = set * this.#size, b = other * this.#size; i < this.#size; i++) words[a + i]! |= words[b + i]!;
  }

  /** Keeps of a set what is in the other as well; tells whether anything is. */
  keep(set: number, other: number): boolean {
    const words = this.#words;
    let any = 0;
    for (let i = 0, a = set * this.#size, b = other * this.#size; i < this.#size; i++) {
      any |= words[a + i]! &= words[b + i]!;
    }
    return any !== 0;
  }

  /** The members of a set, ascending. */
  members(set: number): number[] {
    const found: number[] = [];
    for (let i = 0, from = set * this.#size; i < this.#size; i++) {
      for (let bits = this.#words[from + i]!; bits !== 0; bits &= bits - 1) {
        found.push(i * bitsInWord + 31 - Math.clz32(bits & -bits));
      }
    }
    return found;
  }
}
