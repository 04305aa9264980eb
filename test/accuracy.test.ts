import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauseTypeIds, type ClauseType } from '../lib/clause/clause-type';
import type { Fact } from '../lib/clause/fact';
import type { Finding, Span } from '../lib/clause/finding';
import { analyse } from '../lib/engine';
import { sites } from '../seeds/render-page';
import { seedText } from '../seeds/serve';

/** Labels of a seed: units with the types they state (`type?` may be found or missed), and the facts in them. */
interface Gold {
  units: [start: number, end: number, types: string][];
  facts: ({ at: number; type: string; optional?: true } & Partial<Fact>)[];
}

interface Unit extends Span {
  must: string[];
  may: string[];
}

const seeds = Object.keys(sites).map((name) => {
  const gold = JSON.parse(readFileSync(new URL(`../seeds/${name}.gold.json`, import.meta.url), 'utf8')) as Gold;
  const units = gold.units.map(([start, end, types]): Unit => {
    const labels = types.split(' ').filter(Boolean);
    return { start, end, must: labels.filter((t) => !t.endsWith('?')), may: labels.map((t) => t.replace('?', '')) };
  });
  return { name, units, facts: gold.facts, findings: analyse(seedText(name)).findings };
});
/** Labels also name types that have no rule yet. */
const isClauseType = (id: string): id is ClauseType => (clauseTypeIds as string[]).includes(id);

const all = seeds.flatMap(({ findings }) => findings);

test('what is found agrees with the labels: F1 of 0.9 over all types', () => {
  const count = { gold: 0, hit: 0, made: 0, right: 0 };
  for (const { units, findings } of seeds) {
    for (const unit of units) {
      for (const type of unit.must.filter(isClauseType)) {
        count.gold++;
        if (findings.some((finding) => finding.type === type && states(finding, unit))) count.hit++;
      }
    }
    for (const { type, parts } of findings) {
      for (const part of parts) {
        count.made++;
        if (units.some((unit) => unit.may.includes(type) && covers(part, unit))) count.right++;
      }
    }
  }
  const precision = count.right / count.made;
  const recall = count.hit / count.gold;
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.9);
});

test('every labelled fact of these types is read', () => {
  const missing = seeds.flatMap(({ name, units, facts, findings }) =>
    facts
      .filter(({ type, optional }) => isClauseType(type) && !optional)
      .filter(({ at, ...fact }) => {
        const near = findings.filter((finding) => finding.parts.some((part) => overlaps(part, units[at]!)));
        return !near.some((finding) => finding.facts.some((read) => sameValue(read, fact)));
      })
      .map(({ quote }) => `${name}: ${quote}`),
  );
  expect(missing).toEqual([]);
});

test('severity tells things apart: at most one finding in fifteen critical, one in three high', () => {
  const share = (severity: string) => all.filter((finding) => finding.severity === severity).length / all.length;
  expect(share('critical')).toBeLessThanOrEqual(1 / 15);
  expect(share('high')).toBeLessThanOrEqual(1 / 3);
});

test('every type is found somewhere', () => {
  const found = new Set<ClauseType>(all.map(({ type }) => type));
  expect(clauseTypeIds.filter((type) => !found.has(type))).toEqual([]);
});

function states(finding: Finding, unit: Unit): boolean {
  return finding.parts.some((part) => covers(part, unit));
}

/** A part stands for a unit when they share at least half of the shorter one. */
function covers(part: Span, unit: Span): boolean {
  const shared = Math.min(part.end, unit.end) - Math.max(part.start, unit.start);
  return shared >= 0.5 * Math.min(part.end - part.start, unit.end - unit.start);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Quotes may differ in extent; what is read as data must not. */
function sameValue(read: Fact, gold: Partial<Fact>): boolean {
  const compared = ['kind', 'min', 'max', 'currency', 'value', 'unit', 'per', 'basis', 'months', 'country'];
  const value = (fact: object, key: string) => (fact as Record<string, unknown>)[key];
  return compared.every((key) => value(gold, key) === undefined || value(gold, key) === value(read, key));
}
