/**
 * Speed as ratios, measured in one run: the engine as it is built, on the shopline agreement, against compromise/two
 * parsing the same text, and against one pass of an alternation of 62 phrases over it. Times are of the processor, since
 * the clock also counts what others do on a shared machine; ratios hold where times do not.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import type * as Engine from '../../lib/engine';
import { builtEngine } from './built-engine';
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

const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-bench-'));
const built = path.join(folder, 'engine.mjs');
writeFileSync(built, await builtEngine());
const { analyse } = (await import(built)) as typeof Engine;

/** So long (milliseconds) a contestant runs before it counts: until then it is still being compiled. A fresh process is measured apart. */
const warmUp = 3000;
/** No less (milliseconds) is measured at once. */
const shortest = 10;

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
const [long, longest] = [text.repeat(10), text.repeat(100)];
const grown = race(4, { long: () => analyse(long), longest: () => analyse(longest) });
const growth = grown.longest / grown.long;
console.log(
  `ten times the text (${(longest.length / 1e6).toFixed(1)} MB) takes ${growth.toFixed(1)} times as long (to reach: 11)`,
);
const { engine, parser } = coldStarts(built, file, 3);
rmSync(folder, { recursive: true });
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

/**
 * The best time of each contestant in milliseconds. They take turns, so that whatever else the machine is doing hits all
 * alike; and those that take little are measured several runs at once, for short moments are luckier than long ones.
 */
function race<K extends string>(rounds: number, contestants: Record<K, () => unknown>): Record<K, number> {
  const names = Object.keys(contestants) as K[];
  for (const name of names) turn(name, warmUp);
  const times = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name] = Math.min(times[name], turn(name, 50));
  }
  return times;

  /** Runs a contestant for some time, at least once; its best time. */
  function turn(name: K, length: number): number {
    let best = Infinity;
    for (const begin = spent(); best === Infinity || spent() - begin < length;) {
      const start = spent();
      let runs = 0;
      do {
        contestants[name]();
        runs++;
      } while (spent() - start < shortest);
      best = Math.min(best, (spent() - start) / runs);
    }
    return best;
  }
}
