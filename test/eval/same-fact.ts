/** When a fact that was read is the one that a label states. */
import type { Fact } from '../../lib/clause/fact';
import type { LabelledFact } from './labels';

/** The values in which a fact must agree with its label, by kind. What it was read from may differ in extent. */
export const comparedValues: Readonly<Record<Fact['kind'], readonly string[]>> = {
  amount: ['min', 'max', 'currency'],
  rate: ['value', 'per'],
  period: ['value', 'unit'],
  cap: ['basis', 'months'],
  jurisdiction: ['country'],
  law: ['country'],
  // Names of institutions are written in many ways: see below.
  forum: [],
};

/** Whether the fact has the kind and the values of the label; letter case and "not stated" against "missing" do not count. */
export function sameFact(fact: Fact, label: LabelledFact): boolean {
  if (fact.kind !== label.kind) return false;
  if (fact.kind === 'forum') {
    return fact.institution !== '' && isArbitral(fact.institution) === isArbitral(label.institution);
  }
  const values = new Map(Object.entries(fact));
  return comparedValues[fact.kind].every((key) => written(values.get(key)) === written(label[key]));
}

function written(value: unknown): string {
  return String(value ?? null).toLowerCase();
}

function isArbitral(institution: unknown): boolean {
  return String(institution ?? '').includes('Arbitration');
}
