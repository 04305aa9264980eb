/**
 * Speed as ratios, measured in one run: the engine on the shopline agreement against compromise/two parsing the same
 * text, and against one pass of an alternation of 62 phrases over it. Times are noisy on shared machines; ratios hold.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { analyse } from '../../lib/engine';

const text = readFileSync(new URL('../../seeds/shopline-en.txt', import.meta.url), 'utf8');

/** What a plain scanner would look for: a yardstick for one pass over the text, not a set of rules. */
const phrases = `sole discretion|terminate|at any time|without notice|indemnify|hold harmless|liable|liability|damages
|perpetual|irrevocable|royalty-free|worldwide|license|sublicense|amend|modify|change|update|notice|deemed|continued use
|arbitration|jurisdiction|governing law|courts|penalty|liquidated damages|fees|refund|deduct|withhold|set off|freeze
|suspend|remove|delete|retain|return|personal data|third party|affiliates|assign|transfer|exclusive|audit|inspect
|warranty|as is|as available|consequential|incidental|punitive|aggregate|exceed|force majeure|confidential|survive
|waive|class action|consent|accept|days`.replaceAll('\n', '');
const alternation = new RegExp(phrases, 'gi');

const best = race(12, {
  engine: () => analyse(text),
  parser: () => nlp(text),
  pass: () => text.match(alternation),
});

console.log(`text: ${text.length} characters; best of 12 interleaved rounds`);
console.log(`analyse            ${best.engine.toFixed(1)} ms`);
console.log(
  `compromise/two     ${best.parser.toFixed(1)} ms   analyse takes 1/${(best.parser / best.engine).toFixed(1)} of it (to reach: 1/20)`,
);
console.log(
  `62-phrase pass     ${best.pass.toFixed(2)} ms   analyse takes ${(best.engine / best.pass).toFixed(1)} times it (to reach: 30)`,
);
const growth = timeOf(text.repeat(100)) / timeOf(text.repeat(10));
console.log(
  `ten times the text (${(text.length / 1e4).toFixed(1)} MB) takes ${growth.toFixed(1)} times as long (to reach: 11)`,
);
if (best.parser / best.engine < 20 || best.engine / best.pass > 30 || growth > 11) process.exitCode = 1;

/** Milliseconds that a long text takes, the better of two runs. */
function timeOf(long: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      analyse(long);
      return performance.now() - start;
    }),
  );
}

/**
 * The best time of each contestant in milliseconds. They take turns, several runs a turn for those that take little, so
 * that whatever else the machine is doing hits all alike.
 */
function race<K extends string>(rounds: number, contestants: Record<K, () => unknown>): Record<K, number> {
  const names = Object.keys(contestants) as K[];
  const times = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const turnEnds = performance.now() + 50;
      do {
        const start = performance.now();
        contestants[name]();
        times[name] = Math.min(times[name], performance.now() - start);
      } while (performance.now() < turnEnds);
    }
  }
  return times;
}
