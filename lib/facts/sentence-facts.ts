import type { AmountFact, CapFact, Fact, PeriodFact, RateFact } from '../clause/fact';
import { readAmounts } from './amount';
import { readCaps } from './cap';
import { readForums } from './forum';
import { readLaws } from './law';
import { readNumerals, type Numeral } from './numeral';
import { passageOf, type Passage } from './passage';
import { readPeriods, speaksOfTime } from './period';
import { readPlaces } from './place';
import { readRates } from './rate';

/**
 * The facts of `text.slice(start, end)`, a sentence or list item of at most a few thousand characters, English or
 * Chinese. Each kind is read when it is first asked for, and once.
 */
export class SentenceFacts {
  readonly #passage: Passage;
  readonly #read = new Map<string, unknown>();

  constructor(text: string, start: number, end: number) {
    this.#passage = passageOf(text, start, end);
  }

  /**
   * The facts of the wanted kinds in order of place; `start` and `end` are UTF-16 offsets into the whole text and `quote`
   * is the text between them. Whom a fact binds (`party`) is left to the rules. What a cap holds (its sum, its twelve
   * months, its percentage) is part of the cap and not reported again.
   */
  of(kinds: ReadonlySet<Fact['kind']>): Fact[] {
    const facts: Fact[] = [];
    for (const [kind, read] of namedReaders) {
      if (kinds.has(kind)) facts.push(...this.#once(kind, () => read(this.#passage)));
    }
    const caps = kinds.has('cap') ? this.#caps() : [];
    facts.push(...caps);
    if (kinds.has('amount')) facts.push(...outside(this.#amounts(), caps));
    if (kinds.has('rate')) facts.push(...outside(this.#rates(), caps));
    // The months a cap looks back time nothing, whoever asks.
    if (kinds.has('period') && this.#periods().length > 0) facts.push(...outside(this.#periods(), this.#caps()));
    return facts.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #once<T>(what: string, read: () => T): T {
    if (!this.#read.has(what)) this.#read.set(what, read());
    return this.#read.get(what) as T;
  }

  #numerals(): Numeral[] {
    return this.#once('numerals', () => readNumerals(this.#passage.text));
  }

  #amounts(): AmountFact[] {
    return this.#once('amount', () => readAmounts(this.#passage, this.#numerals()));
  }

  #rates(): RateFact[] {
    return this.#once('rate', () => readRates(this.#passage, this.#numerals()));
  }

  #periods(): PeriodFact[] {
    return this.#once('period', () =>
      speaksOfTime(this.#passage.text) ? readPeriods(this.#passage, this.#numerals()) : [],
    );
  }

  #caps(): CapFact[] {
    return this.#once('cap', () => readCaps(this.#passage, this.#numerals(), this.#amounts()));
  }
}

const namedReaders: [Fact['kind'], (passage: Passage) => Fact[]][] = [
  ['law', readLaws],
  ['jurisdiction', readPlaces],
  ['forum', readForums],
];

function outside(facts: Fact[], caps: Fact[]): Fact[] {
  return facts.filter((fact) => !caps.some((cap) => fact.start < cap.end && fact.end > cap.start));
}
