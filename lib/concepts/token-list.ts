/** Concepts at places, in the order of the text. */
import type { Concept } from './english';
import { acts, roleOf, type Token } from './token';
import { conceptName } from './vocabularies';

/**
 * The tokens of all sentences of an agreement one behind the other, in parallel arrays: there are tens of thousands, and
 * patterns run over them again and again.
 */
export class TokenList {
  length = 0;
  /** The number of each token's concept (`conceptNumber`). */
  numbers = new Uint16Array(1024);
  /** Who acts, as a sum of `acts`. */
  who = new Uint8Array(1024);
  /** Where it stands for measuring distance (see `Units`); the lead-in of a list stands before 0. */
  at = new Int32Array(1024);
  /** UTF-16 offsets into the agreement's text. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);

  add(number: number, who: number, at: number, start: number, end: number): void {
    if (this.length === this.numbers.length) this.#grow();
    const i = this.length++;
    this.numbers[i] = number;
    this.who[i] = who;
    this.at[i] = at;
    this.starts[i] = start;
    this.ends[i] = end;
  }

  /** Whether a stretch has a token of the concept with a number. */
  has({ from, to }: Stretch, number: number): boolean {
    for (let i = from; i < to; i++) if (this.numbers[i] === number) return true;
    return false;
  }

  /** The tokens of a stretch one by one, for who has few to look at. */
  slice({ from, to }: Stretch): Token[] {
    return Array.from({ length: to - from }, (_, k) => this.#tokenAt(from + k));
  }

  #tokenAt(i: number): Token {
    const who = this.who[i]!;
    return {
      concept: conceptName[this.numbers[i]!] as Concept,
      start: this.starts[i]!,
      end: this.ends[i]!,
      at: this.at[i]!,
      actor: roleOf(who),
      agent: (who & acts.agent) !== 0,
    };
  }

  #grow(): void {
    this.numbers = doubled(this.numbers, new Uint16Array(2 * this.length));
    this.who = doubled(this.who, new Uint8Array(2 * this.length));
    this.at = doubled(this.at, new Int32Array(2 * this.length));
    this.starts = doubled(this.starts, new Int32Array(2 * this.length));
    this.ends = doubled(this.ends, new Int32Array(2 * this.length));
  }
}

/** Tokens that follow each other in a list, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

function doubled<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
