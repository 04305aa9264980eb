import type { AmountFact } from '../clause/fact';
import { agreedCurrency, currencyAfter, currencyBefore } from './currency';
import type { CurrencySign } from './currency';
import type { Numeral } from './numeral';
import { locate } from './passage';
import type { Passage } from './passage';

/**
 * Reads amounts of money, in order. A range ("US$10k–1M", 1,000元至5,000元) is one fact; "up to" and "not less than"
 * leave an end open (`null`); an amount repeated in words or in brackets is read once. A number without a currency is no
 * amount.
 */
export function readAmounts(passage: Passage, numerals: Numeral[]): AmountFact[] {
  const money = numerals.map((numeral) => moneyAt(passage, numeral));
  const facts: AmountFact[] = [];
  let last: Money | null = null;
  for (let i = 0; i < money.length; i++) {
    const first = money[i]!;
    const second = money[i + 1];
    const joined = second && joins(passage, first, second) ? second : null;
    const currency = first.currency ?? joined?.currency ?? null;
    if (!first.signed && !joined?.signed) continue;
    if (joined) i++;
    if (!joined && last && repeats(passage, last, first)) {
      widen(passage, facts.at(-1)!, first.end);
      continue;
    }
    facts.push(joined ? rangeFact(passage, first, joined, currency) : singleFact(passage, first));
    last = joined ?? first;
  }
  return facts;
}

/** A number with whatever says that it is money. */
interface Money {
  start: number;
  end: number;
  value: number;
  /** The number as written, before "k", "million" or 万. */
  bare: number;
  scaled: boolean;
  signed: boolean;
  before: CurrencySign | null;
  after: CurrencySign | null;
  currency: string | null;
}

const SUFFIXES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, mm: 1e6, bn: 1e9, b: 1e9 };

function moneyAt(passage: Passage, numeral: Numeral): Money {
  const suffix = numeral.digits
    ? /^(k|mn|mm|m|bn|b)(?![a-z])/i.exec(passage.text.slice(numeral.end, numeral.end + 3))
    : null;
  const factor = suffix ? SUFFIXES[suffix[1]!.toLowerCase()]! : 1;
  const numberEnd = numeral.end + (suffix?.[0].length ?? 0);
  const before = numeral.ordinal ? null : currencyBefore(passage, numeral.start);
  const after = numeral.ordinal ? null : currencyAfter(passage, numberEnd);
  const currency = agreedCurrency(before, after);
  // "10.000 €" groups thousands with a point; "$10.000" might be either and is left as it reads in English.
  const number = numeral.grouped !== null && currency === 'EUR' ? numeral.grouped : numeral.value;
  return {
    start: before?.edge ?? numeral.start,
    end: after?.edge ?? numberEnd,
    value: number * factor,
    bare: number / numeral.scale,
    scaled: numeral.scale * factor !== 1,
    signed: Boolean(before ?? after),
    before,
    after,
    currency,
  };
}

function joins(passage: Passage, first: Money, second: Money): boolean {
  const between = passage.text.slice(first.end, second.start);
  if (between === '以上' && passage.text.startsWith('以下', second.end)) return true;
  if (/^ {0,2}(?:-{1,2}|~|到|至| to | through | up to )(?:不超过)? {0,2}$/i.test(between)) return true;
  if (!/^ {0,2}and {0,2}$|^ {0,2}[和与] {0,2}$/i.test(between)) return false;
  return /(?:between|介于) {0,2}$/i.test(passage.text.slice(Math.max(0, first.start - 12), first.start));
}

/** "USD 10,000 (ten thousand US dollars)", 人民币10万元(大写:壹拾万元整): the same amount again, in brackets. */
function repeats(passage: Passage, first: Money, again: Money): boolean {
  const between = passage.text.slice(first.end, again.start);
  return first.value === again.value && /^ {0,2}\( {0,2}(?:即|大写|小写|人民币|in words)?:? {0,2}$/i.test(between);
}

function widen(passage: Passage, fact: AmountFact, end: number): void {
  const closing = /^ {0,2}\)/.exec(passage.text.slice(end, end + 3))?.[0].length ?? 0;
  Object.assign(fact, locate(passage, fact.start - passage.offset, end + closing));
}

function rangeFact(passage: Passage, first: Money, second: Money, currency: string | null): AmountFact {
  // "$1-5 million", 1-5万元: the multiplier is said once for both.
  const shared = second.scaled && !first.scaled && !first.after && !second.before && first.bare <= second.bare;
  const min = shared ? (first.value * second.value) / second.bare : first.value;
  const below = /^ ?以下/.exec(passage.text.slice(second.end, second.end + 3))?.[0].length ?? 0;
  return { kind: 'amount', min, max: second.value, currency, ...locate(passage, first.start, second.end + below) };
}

function singleFact(passage: Passage, money: Money): AmountFact {
  const lead = passage.text.slice(Math.max(0, money.start - 36), money.start);
  const trail = passage.text.slice(money.end, money.end + 12);
  const atMost = AT_MOST.exec(lead);
  const atLeast = atMost ? null : AT_LEAST.exec(lead);
  const below = /^ {0,2}(?:以下|以内|or less|or below)/i.exec(trail);
  const above = /^ {0,2}(?:以上|or more|or above)/i.exec(trail);
  return {
    kind: 'amount',
    min: atMost || below ? null : money.value,
    max: atLeast || above ? null : money.value,
    currency: money.currency,
    ...locate(
      passage,
      money.start - ((atMost ?? atLeast)?.[0].length ?? 0),
      money.end + ((below ?? above)?.[0].length ?? 0),
    ),
  };
}

const AT_MOST =
  /(?:up to(?: a maximum of)?|(?:not|never)\b[^.;]{0,16} exceed(?:ing)?|no more than|not more than|(?:a )?maximum (?:amount )?of|at most|(?<!not )(?<!no )less than|under|below|不[得会应能]?(?:超过|超出|高于|多于|大于)|最高(?:可达|为|不超过)?|最多|至多|上限为|(?<!不)(?<!不得)(?:少于|低于))(?: the amount of)? {0,2}$/i;
const AT_LEAST =
  /(?:not less than|no less than|not be less than|at least|(?:a )?minimum (?:amount )?of|over|more than|in excess of|exceed(?:s|ing)?|不低于|不少于|不得低于|至少|最低(?:为)?|超过|高于|满)(?: the amount of)? {0,2}$/i;
