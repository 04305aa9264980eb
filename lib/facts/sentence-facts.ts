import type { Fact } from '../clause/fact';
import { readAmounts } from './amount';
import { readCaps } from './cap';
import { readForums } from './forum';
import { readLaws } from './law';
import { readNumerals } from './numeral';
import { passageOf, type Passage } from './passage';
import { readPeriods } from './period';
import { readPlaces } from './place';
import { readRates } from './rate';

/**
 * The facts of `text.slice(start, end)`, a sentence or list item of at most a few thousand characters, English or
 * Chinese. Each kind is read when it is first asked for, and once.
 */
export class SentenceFacts {
  readonly #passage: Passage;
  #numeric: { amounts: Fact[]; caps: Fact[]; rates: Fact[]; periods: Fact[] } | null = null;
  readonly #named = new Map<Fact['kind'], Fact[]>();

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
    for (const [kind, read] of namedReaders) if (kinds.has(kind)) facts.push(...this.#namedFacts(kind, read));
    if (numericKinds.some((kind) => kinds.has(kind))) facts.push(...this.#numericFacts(kinds));
    return facts.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #namedFacts(kind: Fact['kind'], read: (passage: Passage) => Fact[]): Fact[] {
    let facts = this.#named.get(kind);
    if (!facts) this.#named.set(kind, (facts = read(this.#passage)));
    return facts;
  }

  #numericFacts(kinds: ReadonlySet<Fact['kind']>): Fact[] {
    const { amounts, caps, rates, periods } = (this.#numeric ??= readNumericFacts(this.#passage));
    const facts: Fact[] = kinds.has('cap') ? [...caps] : [];
    const shown = kinds.has('cap') ? caps : [];
    if (kinds.has('amount')) facts.push(...outside(amounts, shown));
    if (kinds.has('rate')) facts.push(...outside(rates, shown));
    // The months a cap looks back time nothing, whoever asks.
    if (kinds.has('period')) facts.push(...outside(periods, caps));
    return facts;
  }
}

const namedReaders: [Fact['kind'], (passage: Passage) => Fact[]][] = [
  ['law', readLaws],
  ['jurisdiction', readPlaces],
  ['forum', readForums],
];
const numericKinds = ['amount', 'rate', 'period', 'cap'] as const;

function readNumericFacts(passage: Passage) {
  const numerals = readNumerals(passage.text);
  const amounts = readAmounts(passage, numerals);
  return {
    amounts,
    caps: readCaps(passage, numerals, amounts),
    rates: readRates(passage, numerals),
    periods: readPeriods(passage, numerals),
  };
}

function outside(facts: Fact[], caps: Fact[]): Fact[] {
  return facts.filter((fact) => !caps.some((cap) => fact.start < cap.end && fact.end > cap.start));
}
