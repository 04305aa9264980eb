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
  readonly #named = new Map<Fact['kind'], Fact[]>();
  #numerals: Numeral[] | undefined;
  #amounts: AmountFact[] | undefined;
  #rates: RateFact[] | undefined;
  #periods: PeriodFact[] | undefined;
  #caps: CapFact[] | undefined;

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
    for (const [kind, read] of namedReaders) if (kinds.has(kind)) facts.push(...this.#readNamed(kind, read));
    const caps = kinds.has('cap') ? this.#readCaps() : [];
    facts.push(...caps);
    if (kinds.has('amount')) facts.push(...outside(this.#readAmounts(), caps));
    if (kinds.has('rate')) facts.push(...outside(this.#readRates(), caps));
    // The months a cap looks back time nothing, whoever asks.
    if (kinds.has('period') && this.#readPeriods().length > 0) {
      facts.push(...outside(this.#readPeriods(), this.#readCaps()));
    }
    return facts.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #readNamed(kind: Fact['kind'], read: (passage: Passage) => Fact[]): Fact[] {
    let facts = this.#named.get(kind);
    if (!facts) this.#named.set(kind, (facts = read(this.#passage)));
    return facts;
  }

  #readNumerals(): Numeral[] {
    return (this.#numerals ??= readNumerals(this.#passage.text));
  }

  #readAmounts(): AmountFact[] {
    return (this.#amounts ??= readAmounts(this.#passage, this.#readNumerals()));
  }

  #readRates(): RateFact[] {
    return (this.#rates ??= readRates(this.#passage, this.#readNumerals()));
  }

  #readPeriods(): PeriodFact[] {
    return (this.#periods ??= speaksOfTime(this.#passage.text) ? readPeriods(this.#passage, this.#readNumerals()) : []);
  }

  #readCaps(): CapFact[] {
    return (this.#caps ??= readCaps(this.#passage, this.#readNumerals(), this.#readAmounts()));
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
