import type { Finding } from '../clause/finding';
import { en } from '../clause/texts/en';
import { factLabel, factWords } from './fact-words';

/** The facts of a finding, each with its label: ["Due", "5 working days"]; what is said twice is there once. */
export function labelledFacts({ facts }: Finding): [label: string, words: string][] {
  const rows = new Map(facts.map((fact) => [`${factLabel(fact)} ${factWords(fact)}`, fact]));
  return [...rows.values()].map((fact) => [factLabel(fact), factWords(fact)]);
}

/** The qualifiers of a finding in words: "no notice; they decide alone", or `''`. */
export function qualifierList({ qualifiers }: Finding): string {
  return qualifiers.map(({ id }) => en.qualifiers[id]).join('; ');
}
