import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { file, folder, run, scan, scanCommand, terms } from './test-scan';

// Each test starts the program, some of them twice, on a machine that may be busy.
describe('what cannot be read', { timeout: 60_000 }, () => {
  test('one bad file among good ones: the others are reported and the exit code is 2', () => {
    const { code, out, err } = scan(['--format', 'ndjson', path.join(folder, 'none.txt'), file('terms.txt', terms)]);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('none.txt: no such file');
  });

  test.each([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n ', 'there is no text in it'],
    ['image.txt', Uint8Array.of(0x89, 0x50, 0, 1, 2), 'is a binary file'],
    ['latin.txt', Uint8Array.of(0x63, 0xe9, 0x20), 'is not UTF-8 text'],
    ['terms.pdf', '%PDF-1.7', 'is a PDF'],
  ])('%s is refused with one clear line', (name, content, words) => {
    const { code, out, err } = scan([file(name, content)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')('a device that never ends is refused', () => {
    const { code, err } = scan(['/dev/zero']);
    expect(code).toBe(2);
    expect(err).toContain('is not a file');
  });

  test('a name with line breaks and escapes stays one line', () => {
    const { err } = scan([path.join(folder, 'no\nsuch\u001b[31m.txt')]);
    expect(err).toMatch(/^clauselight: .*no such \[31m\.txt: no such file\n$/);
  });

  test.each([
    ['', 'is empty'],
    [' \n ', 'there is no text in it'],
  ])('standard input with nothing in it has one name: %j', (input, words) => {
    expect(scan(['-'], input)).toEqual({ code: 2, out: '', err: `clauselight: standard input: ${words}\n` });
  });

  test('a folder is refused', () => {
    const { code, err } = scan([folder]);
    expect(code).toBe(2);
    expect(err).toContain('is a folder');
  });

  test('standard input that cannot be read is told', () => {
    const stdin = openSync(path.join(folder, 'written.txt'), 'w');
    const { code, err } = run(scanCommand(['-']), { stdio: [stdin, 'pipe', 'pipe'] });
    closeSync(stdin);
    expect([code, err]).toEqual([2, 'clauselight: standard input: cannot be read (EBADF)\n']);
  });

  test('an error that nobody foresaw is one line, and no finding', () => {
    const breaks = 'data:text/javascript,String.prototype.toWellFormed = () => { throw new RangeError("no\\nroom"); }';
    const command = scanCommand(['--format', 'sarif', file('terms.txt', terms)], breaks);
    expect(run(command)).toEqual({ code: 2, out: '', err: 'clauselight: unexpected error: RangeError: no room\n' });
  });

  function invocationOf(args: string[]) {
    const { code, out } = scan(['--format', 'sarif', ...args]);
    const { runs } = JSON.parse(out) as {
      runs: { results: object[]; invocations: { executionSuccessful: boolean; [list: string]: unknown }[] }[];
    };
    const [{ results, invocations }] = runs as [(typeof runs)[number]];
    return { code, results: results.length, invocation: invocations[0]! };
  }

  test('SARIF says that a file could not be read, with the others and alone', () => {
    const none = path.join(folder, 'none.txt');
    const notification = { level: 'error', message: { text: `${none}: no such file` } };
    const expected = { executionSuccessful: false, toolExecutionNotifications: [notification] };
    const mixed = invocationOf([none, file('terms.txt', terms)]);
    expect(mixed.results).toBeGreaterThan(0);
    expect(mixed).toMatchObject({ code: 2, invocation: expected });
    expect(invocationOf([none])).toMatchObject({ code: 2, results: 0, invocation: expected });
  });

  test('SARIF says what is wrong with files of rules', () => {
    const names = ['none.json', 'gone.json'].map((name) => path.join(folder, name)) as [string, string];
    const notifications = names.map((name) => ({
      level: 'error',
      message: { text: `${name}: no such file of rules` },
    }));
    expect(invocationOf(['-r', names[0], '-r', names[1], file('terms.txt', terms)])).toMatchObject({
      code: 2,
      results: 0,
      invocation: { executionSuccessful: false, toolConfigurationNotifications: notifications },
    });
  });
});

describe('what cannot be written', { timeout: 60_000 }, () => {
  /** A device on which there is never room. */
  const fullDevice = '/dev/full';

  test.skipIf(!existsSync(fullDevice))('output: one line, and no finding', () => {
    const full = openSync(fullDevice, 'w');
    for (const args of [[file('terms.txt', terms)], ['--help']]) {
      const { code, err } = run(scanCommand(args), { stdio: ['pipe', full, 'pipe'] });
      expect([code, err]).toEqual([2, 'clauselight: standard output: cannot be written (ENOSPC)\n']);
    }
    closeSync(full);
  });

  test.skipIf(!existsSync(fullDevice))('troubles: the exit code tells', () => {
    const full = openSync(fullDevice, 'w');
    const { code } = run(scanCommand([path.join(folder, 'none.txt')]), { stdio: ['pipe', 'pipe', full] });
    closeSync(full);
    expect(code).toBe(2);
  });

  test.each([
    ['output', 'stdout', file('terms.txt', terms), 0],
    ['troubles', 'stderr', path.join(folder, 'none.txt'), 2],
  ] as const)('%s without a reader: nothing changes', async (_, stream, name, expected) => {
    const child = spawn(process.execPath, scanCommand([name]));
    const other = child[stream === 'stdout' ? 'stderr' : 'stdout'];
    child[stream].destroy();
    let told = '';
    other.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, told]).toEqual([expected, '']);
  });
});
