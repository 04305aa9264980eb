import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeUnits } from './fixture';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-eval-'));
  writeUnits(folder, 'terms', [
    { words: 'We may change our fees at any time without notice.', labels: 'fee-change', found: [] },
  ]);
  writeUnits(path.join(folder, 'mistyped'), 'terms', [{ words: 'A fine.', labels: 'fine', found: [] }]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.resolve('test/eval/eval.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

// Each test starts the program, on a machine that may be busy.
describe('npm run eval', { timeout: 60_000 }, () => {
  test('scores the engine on the folder that is named', () => {
    const { code, out, err } = run(folder);
    expect(err).toBe('');
    expect(out).toMatch(/^fee-change +P 1\.000 {2}R 1\.000 {2}F1 1\.000 {2}gold 1 {2}made 1$/m);
    expect(out).not.toContain('Left out');
    expect(code).toBe(0);
  });

  test('broken labels make the exit code 1', () => {
    const { code, out } = run(path.join(folder, 'mistyped'));
    expect(out).toContain('errors: 1');
    expect(code).toBe(1);
  });

  test.each([
    [['--folder', 'x'], "eval: unknown option '--folder': see --help\n"],
    [['no-such-folder'], 'eval: no-such-folder: no such folder\n'],
  ])('%j: one line that says what to do, and exit code 2', (args, words) => {
    expect(run(...args)).toEqual({ code: 2, out: '', err: words });
  });

  test('says how it is used', () => {
    const { code, out } = run('--help');
    expect(out).toContain('--misses N');
    expect(code).toBe(0);
  });
});
