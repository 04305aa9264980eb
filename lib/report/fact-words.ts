/** Facts in words. Names of places, laws and institutions are as the agreement writes them, and so not to be trusted as markup. */
import type { AmountFact, CapFact, Fact, PeriodFact, RateFact } from '../clause/fact';
import { en } from '../clause/texts/en';
import { lawWords } from './law-words';
import { courtWords } from './court-words';

/** A fact in words: "US$10,000 to US$1,000,000", "5 working days", "Singapore law". */
export function factWords(fact: Fact): string {
  switch (fact.kind) {
    case 'amount':
      return amountWords(fact);
    case 'rate':
      return rateWords(fact);
    case 'period':
      return periodWords(fact);
    case 'cap':
      return capWords(fact);
    case 'jurisdiction':
      return courtWords(fact);
    case 'law':
      return lawWords(fact);
    case 'forum':
      return fact.institution;
  }
}

/** What a fact is: "Amount", "Due". */
export function factLabel(fact: Fact): string {
  return fact.kind === 'period' ? en.facts.periodLabels[fact.times] : en.facts.labels[fact.kind];
}

/** A period without what it times: "5 working days". */
export function periodWords({ value, unit }: PeriodFact): string {
  return en.facts.period(value, unit);
}

function amountWords({ min, max, currency, quote }: AmountFact): string {
  if (min === null && max === null) return quote;
  if (min === null) return en.facts.atMost(money(max!, currency));
  if (max === null) return en.facts.atLeast(money(min, currency));
  return min === max ? money(min, currency) : en.facts.range(money(min, currency), money(max, currency));
}

function rateWords({ value, per, annual }: RateFact): string {
  return en.facts.rate(percentWords(value), per, annual === null ? null : percentWords(annual));
}

function capWords({ basis, months, amount, currency, quote }: CapFact): string {
  const sum = amount === null ? null : money(amount, currency);
  if (basis === 'amount') return sum ?? quote;
  const fees = en.facts.capFees(months);
  return sum === null ? fees : en.facts.capFeesOr(fees, sum);
}

function money(value: number, currency: string | null): string {
  return new Intl.NumberFormat(en.locale, {
    ...(currency === null ? {} : { style: 'currency', currency }),
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);
}

/** Rates of a day may be as small as 0.005%. */
function percentWords(value: number): string {
  return `${new Intl.NumberFormat(en.locale, { maximumFractionDigits: 4 }).format(value)}%`;
}
