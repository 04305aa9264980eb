/** Facts in words. Names of places, laws and institutions are as the agreement writes them, and so not to be trusted as markup. */
import type { AmountFact, CapFact, Fact, PeriodFact, RateFact } from '../clause/fact';
import type { Texts } from '../clause/texts/texts';
import { lawWords } from './law-words';
import { courtWords } from './court-words';

/** A fact in words: "US$10,000 to US$1,000,000", "5 working days", "Singapore law". */
export function factWords(fact: Fact, texts: Texts): string {
  switch (fact.kind) {
    case 'amount':
      return amountWords(fact, texts);
    case 'rate':
      return rateWords(fact, texts);
    case 'period':
      return periodWords(fact, texts);
    case 'cap':
      return capWords(fact, texts);
    case 'jurisdiction':
      return courtWords(fact, texts);
    case 'law':
      return lawWords(fact, texts);
    case 'forum':
      return fact.institution;
  }
}

/** What a fact is: "Amount", "Due". */
export function factLabel(fact: Fact, { facts }: Texts): string {
  return fact.kind === 'period' ? facts.periodLabels[fact.times] : facts.labels[fact.kind];
}

/** A period without what it times: "5 working days". */
export function periodWords({ value, unit }: PeriodFact, { facts }: Texts): string {
  return facts.period(value, unit);
}

function amountWords({ min, max, currency, quote }: AmountFact, { facts }: Texts): string {
  if (min === null && max === null) return quote;
  if (min === null) return facts.atMost(facts.money(max!, currency));
  if (max === null) return facts.atLeast(facts.money(min, currency));
  return min === max ? facts.money(min, currency) : facts.range(facts.money(min, currency), facts.money(max, currency));
}

function rateWords({ value, per, annual, aboveBase }: RateFact, { facts, locale }: Texts): string {
  if (aboveBase) return facts.aboveBase(facts.rate(percentWords(value, locale), per, null));
  return facts.rate(percentWords(value, locale), per, annual === null ? null : percentWords(annual, locale));
}

function capWords({ basis, months, share, amount, currency, whichever, quote }: CapFact, texts: Texts): string {
  const { facts, locale } = texts;
  const sum = amount === null ? null : facts.money(amount, currency);
  if (basis === 'amount') return sum ?? quote;
  const whole = facts.capFees(months);
  const fees = share === undefined ? whole : facts.shareOf(percentWords(share, locale), whole);
  return sum === null ? fees : facts.capFeesOr(fees, sum, whichever);
}

/** Rates of a day may be as small as 0.005%. */
function percentWords(value: number, locale: string): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value)}%`;
}
