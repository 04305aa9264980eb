import { clauseTypes, type ClauseType } from '../clause/clause-type';
import type { Fact, PeriodFact } from '../clause/fact';
import type { Finding } from '../clause/finding';
import { qualifierEffect, qualifierEffects, type QualifierId } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { withCapital, withoutCapital } from './capital';
import { factWords } from './fact-words';
import { ownPeriod, timedWords } from './own-period';

/** What a key term says: `value` with a capital, `condition` in running text or `''`. */
export interface KeyTermWords {
  value: string;
  condition: string;
}

/**
 * The words of a key term: the figure the clause states, else what its qualifiers make of it, else its consequence; and what
 * remains to be said as the condition. Where nothing remains, it is what a neighbour in the same section adds.
 */
export function keyTermWords(finding: Finding, others: readonly Finding[], texts: Texts): KeyTermWords {
  const { value, said } = valueOf(finding, texts);
  const condition = conditionOf(finding, said, texts) || neighbourWords(finding, others, texts);
  return { value, condition };
}

/** More than two do not fit on the line. */
const mostConditions = 2;

/** The order in which qualifiers are mentioned; what moves severity most comes first. */
const order: readonly QualifierId[] = [
  'mutual',
  'on-posting',
  'sole-discretion',
  'no-notice',
  'no-consent',
  'no-liability',
  'uncapped',
  'perpetual',
  'irrevocable',
  'cause-only',
  'advance-notice',
  'legal-limit',
  'at-any-time',
  'immediate',
];

interface Value {
  value: string;
  /** The fact and the qualifiers that the value has said already. */
  said: readonly (Fact | QualifierId)[];
}

function valueOf(finding: Finding, texts: Texts): Value {
  return (
    valueOfFact(finding, texts) ??
    valueOfQualifiers(finding, texts) ??
    valueOfPeriod(finding, texts) ??
    consequenceOf(finding, texts)
  );
}

function valueOfFact({ type, facts }: Finding, texts: Texts): Value | null {
  const fact =
    facts.find(({ kind }) => kind === 'amount' || kind === 'cap') ?? facts.find(({ kind }) => kind === 'rate');
  if (!fact) return null;
  const words = factWords(fact, texts);
  return { value: withCapital(type === 'liability-cap' ? texts.keyTerms.cappedAt(words) : words), said: [fact] };
}

function valueOfQualifiers(finding: Finding, { keyTerms }: Texts): Value | null {
  const { type } = finding;
  const ids = new Set(tellingQualifiers(finding));
  if (type === 'data-licence' && ids.has('perpetual') && ids.has('irrevocable')) {
    return { value: keyTerms.perpetualIrrevocableLicence, said: ['perpetual', 'irrevocable'] };
  }
  const id = order.find((each) => ids.has(each) && keyTerms.values[type]?.[each]);
  return id ? { value: keyTerms.values[type]![id]!, said: [id] } : null;
}

const atOnce: QualifierId[] = ['on-posting', 'immediate'];

/**
 * The qualifiers but for those that a period beside them says better or denies: some changes hold once published, others
 * later; some come with notice, others, the graver ones, without.
 */
function tellingQualifiers(finding: Finding): QualifierId[] {
  const ids = finding.qualifiers.map(({ id }) => id);
  const times = tellingPeriod(finding)?.times;
  const denied: QualifierId[] = times === 'notice' || times === 'effect' ? [...atOnce] : [];
  if (times === 'notice' || ids.includes('no-notice')) denied.push('advance-notice');
  return ids.filter((id) => !denied.includes(id));
}

/** The period a clause is about, unless its notice need not be given at all. */
function tellingPeriod(finding: Finding): PeriodFact | null {
  const period = ownPeriod(finding);
  const isWaived = finding.qualifiers.some(({ id }) => id === 'no-notice');
  return period?.times === 'notice' && isWaived && finding.type !== 'deemed-notice' ? null : period;
}

function valueOfPeriod(finding: Finding, texts: Texts): Value | null {
  const period = tellingPeriod(finding);
  const words = period && timedWords(finding.type, period, texts);
  return period && words ? { value: withCapital(words), said: [period] } : null;
}

function consequenceOf({ type }: Finding, texts: Texts): Value {
  return { value: texts.clauses[type].consequence, said: [] };
}

function conditionOf(finding: Finding, said: Value['said'], texts: Texts): string {
  const { type, facts } = finding;
  const parts: string[] = [];
  const rate = facts.find(({ kind }) => kind === 'rate');
  if (rate && !said.includes(rate)) parts.push(factWords(rate, texts));
  const period = tellingPeriod(finding);
  if (period && !said.includes(period)) parts.push(timedWords(type, period, texts) ?? '');
  if (type === 'liability-cap') parts.push(texts.keyTerms.wholeLiability);
  parts.push(...qualifierWords(finding, said, texts));
  return texts.punctuation.statements(parts.filter((part) => part !== '').slice(0, mostConditions));
}

function qualifierWords(finding: Finding, said: Value['said'], texts: Texts): string[] {
  const { type, facts } = finding;
  const telling = tellingQualifiers(finding);
  const setsRange = facts.some((fact) => fact.kind === 'amount' && fact.min !== fact.max);
  return order
    .filter((id) => !said.includes(id) && telling.includes(id))
    .filter((id) => !isImplied(type, id))
    .map((id) => (id === 'sole-discretion' && setsRange ? texts.keyTerms.theySetTheAmount : texts.qualifiers[id]));
}

/** Whether the qualifier only says what the type says already. */
function isImplied(type: ClauseType, id: QualifierId): boolean {
  return qualifierEffects[id] !== 0 && qualifierEffect(type, id) === 0;
}

/** What another finding of the family says in the same section: "no duty to return it". */
function neighbourWords(finding: Finding, others: readonly Finding[], texts: Texts): string {
  const { family } = clauseTypes[finding.type];
  const neighbour = others.find(
    ({ type, section }) =>
      section !== null && section === finding.section && type !== finding.type && clauseTypes[type].family === family,
  );
  return neighbour ? withoutCapital(texts.clauses[neighbour.type].consequence) : '';
}
