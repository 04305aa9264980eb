/** Run as `npm test`: every check of the project, one after the other, in the order in which they fail soonest. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A script of package.json; one that runs tests counts them. */
interface Step {
  script: string;
  tests?: true;
}

const steps: Step[] = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'test:unit', tests: true },
  { script: 'test:dom', tests: true },
  { script: 'build' },
  { script: 'test:e2e', tests: true },
];

/** What a step counted; a failing step that counts nothing is one failure. */
interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'clauselight-test-'));
try {
  const { passed, failed } = runAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** Stops after the first step that fails: what follows would only say the same again. */
function runAll(): Count {
  const total: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n== ${step.script}`);
    const start = performance.now();
    const { ok, passed, failed } = run(step);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`== ${step.script}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s`);
    if (ok) continue;
    console.log(`\nStopped at "npm run ${step.script}"; its output is above.`);
    break;
  }
  return total;
}

function run({ script, tests }: Step): Count & { ok: boolean } {
  const report = path.join(reports, `${script.replace(':', '-')}.json`);
  const reporters = tests ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Only a shell finds npm on Windows.
    shell: process.platform === 'win32',
  });
  const count = tests ? countOf(report) : { passed: 0, failed: 0 };
  const ok = status === 0 && count.failed === 0;
  return { ok, passed: count.passed, failed: ok ? 0 : Math.max(1, count.failed) };
}

/** What a run of Vitest counted; nothing when it ended before it could say. */
function countOf(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>;
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
