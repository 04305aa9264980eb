import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { toCsv } from './csv';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport } from './hostile-report';

const en = await textsOf('en');

/** The cells of a table, as a reader of RFC 4180 sees them. */
function read(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  return csv
    .slice(1, -2)
    .split('\r\n')
    .map((line) =>
      Array.from(
        line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g),
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    );
}

test('a line a finding, own rules among them, in the order of the text', () => {
  const penalty = sampleFinding(
    {
      type: 'penalty',
      severity: 'critical',
      section: '13.2.8',
      start: 20,
      end: 44,
      quote: 'Pay "a penalty", US$100.',
      facts: [
        { kind: 'amount', min: 100, max: 100, currency: 'USD', quote: 'US$100', start: 37, end: 43 },
        { kind: 'rate', value: 5, per: 'once', annual: null, quote: '5%', start: 0, end: 2 },
      ],
    },
    'no-notice',
    'sole-discretion',
  );
  const analysis = sampleAnalysis([penalty], { own: { findings: [sampleOwnFinding()], unasked: 0 } });
  expect(read(toCsv([{ file: 'a.txt', analysis }], en))).toEqual([
    ['file', 'severity', 'type', 'name', 'section', 'quote', 'facts', 'qualifiers', 'start', 'end', 'id'],
    ['a.txt', 'high', 'own:no-refunds', 'No refunds', '', 'The clause.', '', '', '0', '10', 'own-0'],
    [
      'a.txt',
      'critical',
      'penalty',
      'Penalty',
      '13.2.8',
      'Pay "a penalty", US$100.',
      'Amount: US$100; Rate: 5%',
      'no notice; they decide alone',
      '20',
      '44',
      'penalty-20',
    ],
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '＝1'])('%j is no formula', (quote) => {
  const finding = sampleFinding({ type: 'penalty', severity: 'low', quote, section: quote });
  const [, row] = read(toCsv([{ file: quote, analysis: sampleAnalysis([finding]) }], en));
  for (const cell of [row![0], row![4], row![5]]) expect(cell).toBe(`'${quote.trim()}`);
});

test('hostile words stay in their cells, on their line', () => {
  const rows = read(toCsv([hostileReport], en));
  expect(rows.map((cells) => cells.length)).toEqual([11, 11, 11, 11]);
  expect(rows.flat().join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
});
