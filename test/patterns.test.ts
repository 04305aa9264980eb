import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { type FoundPattern, patternsBuiltBy, patternsIn, shippedSources } from './patterns/collect-patterns';

/** As many checks as run at a time. */
const WORKERS = 2;
/**
 * Bounds of the work and not of time decide, so that a busy machine finds what an idle one finds; a pattern that has
 * not been settled after this long, many times what the slowest takes, counts as not proven safe.
 */
const LIMITS = { timeout: 60_000, attackTimeout: null, incubationTimeout: null };

const seeds = new URL('../seeds/', import.meta.url);
const sources = shippedSources().map(patternsIn);
const literals = sources.flatMap((file) => file.literals);
const built = await patternsBuiltBy(async () => {
  const { analyse } = await import('../lib/engine');
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  for (const name of names) analyse(readFileSync(new URL(name, seeds), 'utf8'));
});

test('every place that builds a pattern was reached', () => {
  const reached = new Set(built.map(({ at }) => at));
  expect(sources.flatMap((file) => file.built).filter((at) => !reached.has(at))).toEqual([]);
});

test('no pattern can be made to backtrack for long', { timeout: 600_000 }, async () => {
  const waiting = [...new Map([...literals, ...built].map((each) => [`${each.flags}/${each.source}`, each])).values()];
  const faults: string[] = [];
  const work = async () => {
    for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
      const fault = await faultOf(pattern);
      if (fault) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  expect(faults.sort()).toEqual([]);
});

async function faultOf({ source, flags, at }: FoundPattern): Promise<string | null> {
  const result = await check(source, flags, LIMITS);
  if (result.status === 'safe') return null;
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, attacked by ${result.attack.pattern}`
      : `not proven safe: ${result.error.kind}`;
  return `${at}: /${source}/${flags}: ${why}`;
}
