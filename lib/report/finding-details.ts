import type { AnyFinding } from '../clause/own-finding';
import type { Texts } from '../clause/texts/texts';
import { factLabel, factWords } from './fact-words';

/** The facts of a finding, each with its label: ["Due", "5 working days"]; what is said twice is there once. */
export function labelledFacts({ facts }: AnyFinding, texts: Texts): [label: string, words: string][] {
  const rows = facts.map((fact): [string, string] => [factLabel(fact, texts), factWords(fact, texts)]);
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
}

/** The qualifiers of a finding in words: "no notice; they decide alone", or `''`. */
export function qualifierList({ qualifiers }: AnyFinding, texts: Texts): string {
  return texts.punctuation.statements(qualifiers.map(({ id }) => texts.qualifiers[id]));
}
