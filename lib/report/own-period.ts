import type { ClauseType } from '../clause/clause-type';
import type { PeriodFact, PeriodUnit, Times } from '../clause/fact';
import type { Finding } from '../clause/finding';
import type { Texts } from '../clause/texts/texts';
import { periodWords } from './fact-words';

/** The shortest of the periods that a clause of this type is about; others happen to stand in it. */
export function ownPeriod({ type, facts }: Finding): PeriodFact | null {
  const own = facts.filter(
    (fact): fact is PeriodFact => fact.kind === 'period' && (timesOfType[type]?.includes(fact.times) ?? false),
  );
  return own.sort((a, b) => hoursOf(a) - hoursOf(b))[0] ?? null;
}

/** A period in running text: "due within 5 working days"; `null` when it is not known what it times. */
export function timedWords(type: ClauseType, period: PeriodFact, texts: Texts): string | null {
  const words = periodWords(period, texts);
  // In a clause on delivery the period is not one of warning: it is the time after which a notice counts.
  return type === 'deemed-notice' ? texts.keyTerms.receivedAfter(words) : texts.facts.timed(period.times, words);
}

const timesOfType: Partial<Record<ClauseType, readonly Times[]>> = {
  penalty: ['payment'],
  'set-off': ['payment'],
  indemnity: ['payment'],
  'unilateral-amendment': ['notice', 'objection', 'effect'],
  'fee-change': ['notice', 'objection', 'effect'],
  'deemed-acceptance': ['objection', 'response'],
  'deemed-notice': ['notice', 'effect'],
  'termination-at-will': ['notice', 'cure'],
  'data-retention': ['retention'],
  'liability-exclusion': ['claim'],
};

/** To compare lengths: a month is 730 hours, a year 8,760. */
const hours: Record<PeriodUnit, number> = {
  hour: 1,
  day: 24,
  'business-day': 24,
  week: 168,
  month: 730,
  year: 8760,
};

function hoursOf({ value, unit }: PeriodFact): number {
  return value * hours[unit];
}
