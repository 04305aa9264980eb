import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../engine';
import { textsOf } from '../clause/texts/texts-of';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport } from './hostile-report';
import { toText } from './text';

const en = await textsOf('en');
const zh = await textsOf('zh');

test('a real agreement: title, counts, key terms, findings, coverage', () => {
  const analysis = analyse(readFileSync(new URL('../../seeds/shopline-en.txt', import.meta.url), 'utf8'));
  const lines = toText([{ file: 'shopline.txt', analysis }], en).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'SHOPLINE Developer Agreement',
    'From shopline.txt, in force since November 3, 2025',
  ]);
  expect(lines[3]).toMatch(/^\d+ clauses cost you something: \d+ critical, /);
  expect(lines).toContain('  Penalty    US$10,000 to US$1,000,000  13.2.8');
  expect(lines).toContain('    Due: 5 working days');
  expect(lines.at(-2)).toBe('Read 100% of the text');
});

test('a real Chinese agreement in Chinese, its key terms in columns', () => {
  const analysis = analyse(readFileSync(new URL('../../seeds/keruyun-zh.txt', import.meta.url), 'utf8'));
  const lines = toText([{ file: 'keruyun.txt', analysis }], zh).split('\n');
  expect(lines.slice(0, 2)).toEqual(['开放平台服务协议', '来自 keruyun.txt']);
  expect(lines[3]).toMatch(/^\d+ 处条款对您不利：严重 \d+、高 /);
  // Names of three and four characters: the values begin in the same column of a terminal.
  expect(lines).toContain('  违约金    每日 0.05%（年 18.25%）  8.2');
  expect(lines).toContain('            10 个工作日内付清');
  expect(lines).toContain('  争议解决  中国法律，本协议签订地有管辖权的人民法院  14.3');
  expect(lines).toContain('    异议期：5 天');
  expect(lines.at(-2)).toBe('已读取全文 100%');
});

test('a finding: severity, name, section, quote, meaning, facts, qualifiers', () => {
  const finding = sampleFinding(
    {
      type: 'penalty',
      severity: 'critical',
      section: '8.2',
      quote: `Pay ${'very '.repeat(80)}much.`,
      facts: [{ kind: 'amount', min: 100, max: 100, currency: 'USD', quote: '$100', start: 0, end: 4 }],
    },
    'no-notice',
  );
  const lines = toText([{ file: 'a', analysis: sampleAnalysis([finding]) }], en).split('\n');
  const at = lines.indexOf('  Critical  Penalty  8.2');
  expect(lines[at + 1]).toMatch(/^ {4}“Pay (?:very )+very…”$/);
  expect(lines[at + 1]!.length).toBeLessThan(210);
  expect(lines.slice(at + 3, at + 5)).toEqual(['    Amount: US$100', '    No notice']);
});

test('what own rules found, and what they were not asked', () => {
  const own = { findings: [sampleOwnFinding({ section: '2.1' })], unasked: 3 };
  const lines = toText([{ file: 'a', analysis: sampleAnalysis([], { own }) }], en).split('\n');
  expect(lines).toContain('1 clause costs you something: 1 high');
  const at = lines.indexOf('Your own rules');
  expect(lines.slice(at + 1, at + 4)).toEqual(['', '  High  No refunds  2.1', '    “The clause.”']);
  expect(lines).toContain('Own rules with a pattern were not asked about 3 sentences');
});

test('"nothing found" says what that means', () => {
  const text = toText([{ file: 'a', analysis: sampleAnalysis([]) }], en);
  expect(text).toContain('None of the 41 types of clause found\n');
  expect(text).toContain('A clause in unusual words can be missed.');
});

test('"nothing found" is not said of what was not read', () => {
  const coverage = { characters: 100, read: 40, unread: [{ reason: 'language' as const, count: 60 }] };
  const partly = toText([{ file: 'a', analysis: sampleAnalysis([], { coverage }) }], en);
  expect(partly).toContain('None of the 41 types of clause found in the part that was read\n');
  expect(partly).toContain('Read 40% of the text\nNot read: 60 characters in a language');
  const empty = sampleAnalysis([], { coverage: { characters: 0, read: 0, unread: [] } });
  expect(toText([{ file: 'a', analysis: empty }], en)).toContain('There was no text to read\n');
  expect(toText([{ file: 'a', analysis: empty }], en)).not.toContain('None of the');
});

test('of a text in a language that is not read nothing is said but that', () => {
  // The space before the first word is nobody's language, and so counts as read.
  const coverage = { characters: 1000, read: 1, unread: [{ reason: 'language' as const, count: 999 }] };
  const text = toText([{ file: 'a', analysis: sampleAnalysis([], { coverage }) }], en);
  expect(text).toContain('Too little could be read to say anything\n');
  expect(text).not.toMatch(/None of the|Looked for/);
  expect(text).toContain('Read 0% of the text\nNot read: 999 characters in a language');
});

test('several reports follow each other', () => {
  const titles = ['One', 'Two'].map((title) => ({ file: 'a', analysis: sampleAnalysis([], { title }) }));
  expect(toText(titles, en).match(/^(?:One|Two)$/gm)).toEqual(['One', 'Two']);
  expect(toText([], en)).toBe('');
});

test('no document steers the terminal, forges a line or turns the writing', () => {
  const text = toText([hostileReport], en);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
});
