/**
 * Speed as ratios, measured in one run: the engine on the shopline agreement against compromise/two parsing the same
 * text, and against one pass of an alternation of 62 phrases over it. Times are of the processor, since the clock also
 * counts what others do on a shared machine; ratios hold where times do not.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { analyse } from '../../lib/engine';
import { coldStarts } from './cold-start';

const file = fileURLToPath(new URL('../../seeds/shopline-en.txt', import.meta.url));
const text = readFileSync(file, 'utf8');

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

console.log(`text: ${text.length} characters; CPU time, best of 12 interleaved rounds`);
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
const { engine, parser } = await coldStarts(file, 3);
const shareCold = (engine.import + engine.first) / (parser.import + parser.first);
console.log('a fresh process, best of 3');
console.log(
  `analyse            import ${ms(engine.import)}, first text ${ms(engine.first)}, prepared ${ms(engine.prepared)}`,
);
console.log(
  `compromise/two     import ${ms(parser.import)}, first text ${ms(parser.first)}   analyse takes 1/${(1 / shareCold).toFixed(1)} of both`,
);
if (best.parser / best.engine < 20 || best.engine / best.pass > 30 || growth > 11) process.exitCode = 1;

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

/** Milliseconds of CPU time that this process has taken, all threads together. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that a long text takes, the better of two runs. */
function timeOf(long: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = spent();
      analyse(long);
      return spent() - start;
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
      const turn = spent();
      do {
        const start = spent();
        contestants[name]();
        times[name] = Math.min(times[name], spent() - start);
      } while (spent() - turn < 50);
    }
  }
  return times;
}
