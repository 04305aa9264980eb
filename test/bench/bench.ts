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

const engine = median(25, () => analyse(text));
const parser = median(5, () => nlp(text));
const pass = median(25, () => text.match(alternation));

console.log(`text: ${text.length} characters`);
console.log(`analyse            ${engine.toFixed(1)} ms`);
console.log(`compromise/two     ${parser.toFixed(1)} ms   analyse takes 1/${(parser / engine).toFixed(1)} of it (to reach: 1/20)`);
console.log(`62-phrase pass     ${pass.toFixed(2)} ms   analyse takes ${(engine / pass).toFixed(1)} times it`);
if (parser / engine < 20) process.exitCode = 1;

/** The median time of `runs` runs after two to warm up, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  work();
  work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
