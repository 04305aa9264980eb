/** Facts: numbers and names that a clause states, read out of it as data. */

/** Whom a fact binds. */
export type FactParty = 'platform' | 'you' | 'either' | 'third-party';

/** What a period times. */
export type Times =
  'notice' | 'objection' | 'payment' | 'response' | 'claim' | 'retention' | 'cure' | 'effect' | 'other';

export type PeriodUnit = 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';

interface FactBase {
  /** The exact words the fact was read from: `text.slice(start, end)`. */
  quote: string;
  /** UTF-16 offsets into the text as given, end exclusive. */
  start: number;
  end: number;
  /** Whom it binds, where the clause says so. */
  party?: FactParty;
}

/** An amount of money or a range; a single amount has `min === max`; an open end is `null`. */
export interface AmountFact extends FactBase {
  kind: 'amount';
  min: number | null;
  max: number | null;
  /** ISO 4217, or `null` when the text does not say. */
  currency: string | null;
}

export interface RateFact extends FactBase {
  kind: 'rate';
  /** Percent. */
  value: number;
  per: 'day' | 'week' | 'month' | 'year' | 'once';
  /** Percent a year, simple (365 days, 52 weeks, 12 months); `null` for `once`. */
  annual: number | null;
  /** Comes on top of a base rate ("4% above the base rate"), which the text does not give. */
  aboveBase?: true;
}

export interface PeriodFact extends FactBase {
  kind: 'period';
  value: number;
  unit: PeriodUnit;
  /** ISO 8601 duration; a business day counts as a day. */
  iso: string;
  times: Times;
}

export interface CapFact extends FactBase {
  kind: 'cap';
  basis: 'fees' | 'amount';
  /** How many months back the fees count, or `null` when the text names none. */
  months: number | null;
  /** Percent of the fees, where it is not all of them once: 50, 200. */
  share?: number;
  amount: number | null;
  currency: string | null;
  /** Which of fees and amount counts, where the text says so. */
  whichever?: 'greater' | 'lesser';
}

export interface JurisdictionFact extends FactBase {
  kind: 'jurisdiction';
  /** The place as written. */
  place: string;
  /** ISO 3166 alpha-2, or `null`. */
  country: string | null;
}

export interface LawFact extends FactBase {
  kind: 'law';
  /** The law as written. */
  law: string;
  country: string | null;
}

export interface ForumFact extends FactBase {
  kind: 'forum';
  institution: string;
  /** The rules of procedure as written, or `null`. */
  rules: string | null;
}

export type Fact = AmountFact | RateFact | PeriodFact | CapFact | JurisdictionFact | LawFact | ForumFact;
