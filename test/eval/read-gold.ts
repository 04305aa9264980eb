import { UsageError } from '../../lib/cli/usage-error';
import type { Fact } from '../../lib/clause/fact';
import type { LabelledFact, Labels, LabelledUnit } from './labels';
import { comparedValues } from './same-fact';

/**
 * Reads labels by unit: JSON with `units`, each `[start, end, "type other-type?"]` (a type with `?` is optional), and
 * perhaps `facts`. Throws a `UsageError` with one line that names `file` when it is something else.
 */
export function readGold(json: string, file: string): Labels {
  const gold = parse(json, file);
  if (!Array.isArray(gold.units)) throw new UsageError(`${file}: has no list of units; see the seeds' labels`);
  const units = gold.units.map((unit: unknown, index) => readUnit(unit, `${file}: unit ${index}`));
  const facts = Array.isArray(gold.facts) ? gold.facts : [];
  return { by: 'unit', units, facts: facts.map((fact: unknown, i) => readFact(fact, units, `${file}: fact ${i}`)) };
}

function parse(json: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    throw new UsageError(`${file}: is not JSON`);
  }
}

function readUnit(unit: unknown, place: string): LabelledUnit {
  const [start, end, types] = Array.isArray(unit) ? (unit as unknown[]) : [];
  if (typeof start !== 'number' || typeof end !== 'number' || typeof types !== 'string') {
    throw new UsageError(`${place} is not [start, end, "types"]`);
  }
  const labels = types.split(' ').filter((label) => label !== '');
  return {
    start,
    end,
    must: new Set(labels.filter((label) => !label.endsWith('?'))),
    may: new Set(labels.map((label) => label.replace(/\?$/, ''))),
  };
}

function readFact(fact: unknown, units: readonly LabelledUnit[], place: string): LabelledFact {
  if (!isRecord(fact)) throw new UsageError(`${place} is not an object`);
  const { at, type, kind, quote } = fact;
  if (typeof at !== 'number' || !units[at]) throw new UsageError(`${place}: "at" is not the index of a unit`);
  if (typeof kind !== 'string' || !isKind(kind)) throw new UsageError(`${place}: there is no kind "${String(kind)}"`);
  return { ...fact, at, type: String(type), kind, quote: String(quote), optional: fact.optional === true };
}

function isKind(kind: string): kind is Fact['kind'] {
  return kind in comparedValues;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
