import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = path.resolve('lib/cli/main.ts');
const terms = '1. Fees\n\n1.1 We may change our fees at any time without notice.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function scan(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, 'scan', ...args], { encoding: 'utf8', input });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

interface Line {
  file: string;
  title: string | null;
  findings: { type: string; rule?: { id: string }; start: number; end: number; quote: string; severity: string }[];
}

// Each test starts the program, some of them twice, on a machine that may be busy.
describe('scan', { timeout: 60_000 }, () => {
  test('prints one line of JSON a file, with offsets into the file', () => {
    const name = file('terms.txt', terms);
    const { code, out } = scan(['--format', 'ndjson', name]);
    expect(code).toBe(0);
    const line = JSON.parse(out) as Line;
    expect(line.file).toBe(name);
    const [finding] = line.findings.filter(({ type }) => type === 'fee-change');
    expect(finding?.quote).toContain('change our fees');
    expect(terms.slice(finding!.start, finding!.end)).toBe(finding!.quote);
  });

  test('counts offsets without a byte order mark, in UTF-8 and UTF-16', () => {
    for (const bytes of [Buffer.from(`\ufeff${terms}`), Buffer.from(`\ufeff${terms}`, 'utf16le')]) {
      const { out } = scan(['--format', 'ndjson', file('marked.txt', bytes)]);
      const { findings } = JSON.parse(out) as Line;
      expect(findings.length).toBeGreaterThan(0);
      for (const { start, end, quote } of findings) expect(terms.slice(start, end)).toBe(quote);
    }
  });

  test.each([
    '<p>CLAUSE</p>',
    'CLAUSE',
    '<!doctype html><title>t</title><p>CLAUSE',
    '<html lang="en"><head><title>t</title></head><p>CLAUSE</p></html>',
    '<html><head></head>\n<!-- saved --><body class="a"><p>CLAUSE</p></body><!-- cached --></html>',
    '<p>CLAUSE</p><body class="a"></body>',
    '<!-- saved --><body><p>CLAUSE',
  ])('reads a page that leaves out what a browser adds: %s', (page) => {
    const clause = 'We may change our fees at any time.';
    const { findings } = JSON.parse(
      scan(['--format', 'ndjson', file('page.html', page.replace('CLAUSE', clause))]).out,
    ) as Line;
    expect(findings.map(({ quote }) => quote)).toContain(clause);
  });

  test('reads a page as a reader sees it', () => {
    const page = `<!doctype html><title>t</title><script>"We may change our fees."</script>
      <main><h1>Terms</h1><ol><li>We may <b>change our</b> fees at any time.</li></ol></main>`;
    const { findings } = JSON.parse(scan(['--format', 'ndjson', file('page.html', page)]).out) as Line;
    const changes = findings.filter(({ type }) => type === 'fee-change');
    expect(changes).toHaveLength(1);
    expect(changes[0]!.quote).toContain('We may change our fees at any time.');
  });

  test('reads standard input', () => {
    const { code, out } = scan(['-'], terms);
    expect(code).toBe(0);
    expect(out).toContain('change our fees');
  });

  test('reports in the language that is asked for, English by itself', () => {
    expect(scan(['--language', 'zh', '-'], terms).out).toContain('处条款对您不利：');
    expect(scan(['-'], terms).out).toMatch(/clauses? costs? you something: /);
  });

  test('reads a page on standard input as a page', () => {
    const page = '<!doctype html><html><body><p>We may <b>change</b> our fees at any time.</p></body></html>';
    const { findings } = JSON.parse(scan(['--format', 'ndjson', '-'], page).out) as Line;
    expect(findings.map(({ quote }) => quote)).toEqual(['We may change our fees at any time.']);
  });

  test.each([
    [
      'an XML declaration',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
    ],
    ['a comment', '<!-- saved from url=(0030)https://example.org/terms --><html>'],
    ['all of it', `\ufeff \n<?xml version="1.0"?><!-- a > b --><!--${' filler'.repeat(300)}-->\n<!-- --><html>`],
  ])('knows a page on standard input behind %s', (_, start) => {
    const page = `${start}<head></head><body><h1>Our terms</h1><p>We may <b>change</b> our fees at any time.</p></body></html>`;
    const { title, findings } = JSON.parse(scan(['--format', 'ndjson', '-'], page).out) as Line;
    expect(title).toBe('Our terms');
    expect(findings.map(({ quote }) => quote)).toEqual(['We may change our fees at any time.']);
  });

  test.each([
    '<!-- never closed <html> ',
    '<?xml version="1.0"?><terms> ',
    '<!-- a --> The tag <html> begins a page. ',
  ])('takes what is no page on standard input as text: %s', (start) => {
    const { findings } = JSON.parse(scan(['--format', 'ndjson', '-'], `${start}\n\n${terms}`).out) as Line;
    const [{ start: from, end, quote }] = findings as [Line['findings'][number]];
    expect(`${start}\n\n${terms}`.slice(from, end)).toBe(quote);
  });

  test.each([
    ['', 'is empty'],
    [' \n ', 'there is no text in it'],
  ])('standard input with nothing in it has one name: %j', (input, words) => {
    expect(scan(['-'], input)).toEqual({ code: 2, out: '', err: `clauselight: standard input: ${words}\n` });
  });

  test('findings change the exit code only when asked', () => {
    const name = file('terms.txt', terms);
    expect(scan(['--fail-on', 'low', name]).code).toBe(1);
    expect(scan(['--fail-on', 'critical', file('fair.txt', 'You may end this agreement at any time.')]).code).toBe(0);
  });

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

  const team = {
    rules: [
      { name: 'Fees named', severity: 'critical', phrases: ['our fees'] },
      { id: 'may', name: 'They may', severity: 'low', pattern: 'we may #Verb' },
    ],
  };

  test('looks for the rules of a team, with phrases and with a pattern', () => {
    const rules = file('team.json', `\ufeff${JSON.stringify(team)}`);
    const { code, out, err } = scan([
      '--format',
      'ndjson',
      '--rules',
      rules,
      '--fail-on',
      'critical',
      file('terms.txt', terms),
    ]);
    expect(err).toBe('');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as Line;
    const own = findings.filter(({ type }) => type === 'own');
    expect(own.map(({ rule }) => rule!.id).sort()).toEqual(['fees-named', 'may']);
    for (const { start, end, quote } of own) expect(terms.slice(start, end)).toBe(quote);
    expect(findings.map(({ type }) => type)).toContain('fee-change');
  });

  test('a file of rules with anything wrong is refused, a line for each problem', () => {
    const wrong = { rules: [...team.rules, { name: 'x', severity: 'low', pattern: 'may (change' }, { name: 'y' }] };
    const { code, out, err } = scan(['--rules', file('wrong.json', JSON.stringify(wrong)), file('terms.txt', terms)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/wrong\.json: rules\[2\]\.pattern, character 5: This bracket is not closed/);
    expect(lines[1]).toContain('rules[3].severity: This is missing. Write one of critical');
  });

  test.each([
    ['missing.json', null, 'no such file of rules'],
    ['no.json', 'rules: []', 'is not JSON'],
  ])('%s: says why', (name, content, words) => {
    const rules = content === null ? path.join(folder, name) : file(name, content);
    const { code, err } = scan(['--rules', rules, file('terms.txt', terms)]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('the same rule in two files is told', () => {
    const [a, b] = ['a.json', 'b.json'].map((name) => file(name, JSON.stringify(team))) as [string, string];
    const { code, err } = scan(['-r', a, '-r', b, file('terms.txt', terms)]);
    expect(code).toBe(2);
    expect(err).toContain('another file has a rule "may" too');
  });

  test.each([
    ['csv', (out: string) => out.split('\r\n')[0], '\ufeff"file","severity"'],
    ['sarif', (out: string) => (JSON.parse(out) as { version: string }).version, '2.1.0'],
  ])('%s', (format, read, start) => {
    expect(read(scan(['--format', format, file('terms.txt', terms)]).out)).toMatch(new RegExp(`^${start}`));
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

  test('a folder is refused', () => {
    const { code, err } = scan([folder]);
    expect(code).toBe(2);
    expect(err).toContain('is a folder');
  });
});
