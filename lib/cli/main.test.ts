import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { file, folder, scan, terms } from './test-scan';

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

  test('findings change the exit code only when asked', () => {
    const name = file('terms.txt', terms);
    expect(scan(['--fail-on', 'low', name]).code).toBe(1);
    expect(scan(['--fail-on', 'critical', file('fair.txt', 'You may end this agreement at any time.')]).code).toBe(0);
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
});
