/** The command line as a program, for tests. */
import { spawnSync, type StdioOptions } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** An agreement with a clause about fees. */
export const terms = '1. Fees\n\n1.1 We may change our fees at any time without notice.\n';

/** A folder for the files of one file of tests. */
export const folder = mkdtempSync(path.join(tmpdir(), 'clauselight-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the folder. Returns its path. */
export function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

/** What to start with Node; modules that are named are loaded before. */
export function scanCommand(args: readonly string[], ...modules: string[]): string[] {
  const loaded = ['tsx', ...modules].flatMap((module) => ['--import', module]);
  return [...loaded, path.resolve('lib/cli/main.ts'), 'scan', ...args];
}

/** Runs the program to its end. */
export function run(command: readonly string[], options: { input?: string; stdio?: StdioOptions } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', ...options });
  return { code: status, out: stdout, err: stderr };
}

/** Runs `scan` to its end. */
export function scan(args: readonly string[], input = '') {
  return run(scanCommand(args), { input });
}
