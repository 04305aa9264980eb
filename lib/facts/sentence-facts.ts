import type { Fact } from '../clause/fact';
import { readAmounts } from './amount';
import { readCaps } from './cap';
import { readForums } from './forum';
import { readLaws } from './law';
import { readNumerals } from './numeral';
import { passageOf } from './passage';
import { readPeriods } from './period';
import { readPlaces } from './place';
import { readRates } from './rate';

/**
 * Reads the facts of the wanted kinds from `text.slice(start, end)`, a sentence or list item of at most a few thousand
 * characters, English or Chinese. Facts come in order of place; `start` and `end` are UTF-16 offsets into the whole
 * text and `quote` is the text between them. Whom a fact binds (`party`) is left to the rules. What a cap holds (its sum,
 * its twelve months, its percentage) is part of the cap and not reported again.
 */
export function readFacts(text: string, start: number, end: number, kinds: ReadonlySet<Fact['kind']>): Fact[] {
  const passage = passageOf(text, start, end);
  const facts: Fact[] = [];
  if (kinds.has('law')) facts.push(...readLaws(passage));
  if (kinds.has('jurisdiction')) facts.push(...readPlaces(passage));
  if (kinds.has('forum')) facts.push(...readForums(passage));
  if (NUMERIC.some((kind) => kinds.has(kind))) facts.push(...readNumericFacts(passage, kinds));
  return facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

const NUMERIC = ['amount', 'rate', 'period', 'cap'] as const;

function readNumericFacts(passage: ReturnType<typeof passageOf>, kinds: ReadonlySet<Fact['kind']>): Fact[] {
  const numerals = readNumerals(passage.text);
  const amounts = readAmounts(passage, numerals);
  const caps = readCaps(passage, numerals, amounts);
  const parts: Fact[] = [];
  if (kinds.has('amount')) parts.push(...(kinds.has('cap') ? outside(amounts, caps) : amounts));
  if (kinds.has('rate')) parts.push(...outside(readRates(passage, numerals), kinds.has('cap') ? caps : []));
  // The months a cap looks back time nothing, whoever asks.
  if (kinds.has('period')) parts.push(...outside(readPeriods(passage, numerals), caps));
  return kinds.has('cap') ? [...caps, ...parts] : parts;
}

function outside(facts: Fact[], caps: Fact[]): Fact[] {
  return facts.filter((fact) => !caps.some((cap) => fact.start < cap.end && fact.end > cap.start));
}
