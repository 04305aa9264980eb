/** The few clauses that say what an agreement is about. */
import { clauseTypeIds, clauseTypes, type Family } from '../clause/clause-type';
import type { Finding } from '../clause/finding';
import { severities, severityPoints, type Severity } from '../clause/severity';
import type { Texts } from '../clause/texts/texts';
import { disputeWords } from './dispute-words';
import { keyTermWords } from './key-term-words';

/** A clause in one line, with a second one for its condition. */
export interface KeyTerm {
  finding: Finding;
  severity: Severity;
  /** One or two words: "Penalty". */
  name: string;
  /** The figure or the consequence: "US$10,000 to US$1,000,000". */
  value: string;
  /** "due within 5 working days; they set the amount"; `''` when there is nothing to add. */
  condition: string;
  /** The section number as written, or `null`. */
  section: string | null;
}

/**
 * At most five key terms, the gravest first: the most telling finding of each of money, changes, data, liability and disputes.
 * A family without a finding leaves its place to the next gravest clause of a type that is not there yet, and the least
 * telling of the five to a critical clause of another family.
 */
export function chooseKeyTerms(findings: readonly Finding[], texts: Texts): KeyTerm[] {
  const telling = findings.toSorted(compareTelling);
  const candidates = [...mostTellingOfFamilies(telling), ...criticalElsewhere(telling)];
  const kept = new Set(candidates.toSorted(compareTelling).slice(0, keyFamilies.length));
  const chosen = candidates.filter((finding) => kept.has(finding));
  for (const finding of telling) {
    if (chosen.length >= keyFamilies.length) break;
    if (!chosen.some((other) => isSameTerm(other, finding))) chosen.push(finding);
  }
  const others = findings.filter((finding) => !chosen.includes(finding));
  return chosen
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((finding) => toKeyTerm(finding, others, texts));
}

const keyFamilies: readonly Family[] = ['money', 'changes', 'data', 'liability', 'disputes'];

function mostTellingOfFamilies(telling: readonly Finding[]): Finding[] {
  return keyFamilies.flatMap((family) => telling.find(({ type }) => clauseTypes[type].family === family) ?? []);
}

/** The most telling of each type of critical clauses outside the key families. */
function criticalElsewhere(telling: readonly Finding[]): Finding[] {
  const critical = telling.filter(
    ({ type, severity }) => severity === 'critical' && !keyFamilies.includes(clauseTypes[type].family),
  );
  return critical.filter(({ type }, i) => critical.findIndex((other) => other.type === type) === i);
}

/**
 * The gravest first; a finding with facts of substance before one without, the larger sum first; what its words make graver;
 * one with a period; more qualifiers first; then the order of the catalogue and of the text.
 */
function compareTelling(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(saysSubstance(b)) - Number(saysSubstance(a)) ||
    largestAmount(b) - largestAmount(a) ||
    pointsOf(b) - pointsOf(a) ||
    Math.sign(b.facts.length) - Math.sign(a.facts.length) ||
    b.qualifiers.length - a.qualifiers.length ||
    clauseTypeIds.indexOf(a.type) - clauseTypeIds.indexOf(b.type) ||
    a.start - b.start
  );
}

/** Sums, rates, caps and names say what the clause is; a period only says when. */
function saysSubstance({ facts }: Finding): boolean {
  return facts.some(({ kind }) => kind !== 'period');
}

/** In whatever currency: an agreement has one. */
function largestAmount({ facts }: Finding): number {
  return Math.max(0, ...facts.map((fact) => (fact.kind === 'amount' ? (fact.max ?? fact.min ?? 0) : 0)));
}

function pointsOf({ type, qualifiers }: Finding): number {
  return severityPoints(
    type,
    qualifiers.map(({ id }) => id),
  );
}

/** All findings about disputes share one term. */
function isSameTerm(a: Finding, b: Finding): boolean {
  return a.type === b.type || (isDispute(a) && isDispute(b));
}

function isDispute({ type }: Finding): boolean {
  return clauseTypes[type].family === 'disputes';
}

/** @param others findings that are no key terms: what they say may complete this one */
function toKeyTerm(finding: Finding, others: readonly Finding[], texts: Texts): KeyTerm {
  const words = isDispute(finding)
    ? disputeWords(finding, others.filter(isDispute), texts)
    : keyTermWords(finding, others, texts);
  const name = isDispute(finding) ? texts.families.disputes : texts.clauses[finding.type].short;
  return { finding, severity: finding.severity, name, ...words, section: finding.section };
}
