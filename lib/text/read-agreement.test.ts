import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgreement } from './read-agreement';

const SEEDS = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

describe.each(SEEDS)('the seed %s', (name) => {
  const text = readFileSync(`seeds/${name}`, 'utf8');
  const { units } = JSON.parse(readFileSync(`seeds/${name.replace('.txt', '.gold.json')}`, 'utf8')) as {
    units: [number, number, string][];
  };
  const agreement = readAgreement(text);

  test('is cut as its gold units are', () => {
    const spans = new Set(agreement.sentences.map(({ start, end }) => `${start}-${end}`));
    const same = units.filter(([start, end]) => spans.has(`${start}-${end}`));
    expect(same.length / units.length).toBeGreaterThan(0.95);
  });

  test('is read whole: every letter stands in one sentence', () => {
    let end = 0;
    let between = '';
    for (const sentence of agreement.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(end);
      between += text.slice(end, sentence.start);
      end = sentence.end;
    }
    expect((between + text.slice(end)).match(/[\p{L}\p{N}]/gu)).toBeNull();
  });

  test('has sentences inside their blocks', () => {
    for (const { start, end, block } of agreement.sentences) {
      expect(agreement.blocks[block]?.start).toBeLessThanOrEqual(start);
      expect(agreement.blocks[block]?.end).toBeGreaterThanOrEqual(end);
      expect(end - start).toBeLessThanOrEqual(2000);
    }
  });
});

test('sections of clauses in the seeds', () => {
  const text = readFileSync('seeds/shopline-en.txt', 'utf8');
  const { blocks } = readAgreement(text);
  const sectionOf = (words: string) => {
    const at = text.indexOf(words);
    return blocks.find(({ start, end }) => start <= at && at < end)?.section;
  };
  expect(sectionOf('pay a penalty ranging from')).toBe('13.2.8');
  expect(sectionOf('Singapore International Arbitration')).toBe('17');
  expect(sectionOf('Preserve the Developer')).toBe('12.3.2(1)');
  expect(sectionOf('freezing, banning, or stopping')).toBe('Annex 2, 3');
  expect(sectionOf('Revenue sharing rules for')).toBe('Annex 3, 3');
});

test('title and date', () => {
  const shopline = readAgreement(readFileSync('seeds/shopline-en.txt', 'utf8'));
  expect([shopline.title, shopline.effectiveDate]).toEqual(['SHOPLINE Developer Agreement', 'November 3, 2025']);
  const kuaishou = readAgreement(readFileSync('seeds/kuaishou-zh.txt', 'utf8'));
  expect([kuaishou.title, kuaishou.effectiveDate]).toEqual([
    '快手服务市场服务协议（用户版）',
    '【2024】年【4】月【19】日',
  ]);
  expect(readAgreement('You pay. We stop.')).toMatchObject({ title: null, effectiveDate: null });
});

test.each([
  ['no-break', '\u00a0'],
  ['narrow no-break', '\u202f'],
])('who the parties are and which documents are named, with %s spaces', (_, space) => {
  const text =
    'This site is run by Acme Pay Company (collectively referred to as "Acme Pay"). Acme Pay may change the Acme Pay Fee Schedule. You agree to the Lumen Seller Agreement.';
  const read = (each: string) => {
    const { parties, documents, sentences } = readAgreement(each);
    return { parties, documents, sentences };
  };
  expect(read(text).parties.platform).toContain('Acme Pay');
  expect(read(text.replaceAll(' ', space))).toEqual(read(text));
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\r\n\u3000'],
  ['one word', 'a'.repeat(300_000)],
  ['line ends', '\n'.repeat(300_000)],
  ['brackets', '('.repeat(100_000)],
  ['quotes', '"“'.repeat(100_000)],
  ['full stops', '. '.repeat(100_000)],
  ['items without words', '(1)\n'.repeat(50_000)],
  ['items that nest', '1. foo:\n'.repeat(50_000)],
  ['definitions', '(“we”, “Foo”) '.repeat(20_000)],
])(
  'reads a hostile text: %s',
  (_, text) => {
    const { sentences, blocks } = readAgreement(text);
    let end = 0;
    for (const sentence of sentences) {
      expect(sentence.start >= end && sentence.end > sentence.start && sentence.end - sentence.start <= 2000).toBe(
        true,
      );
      end = sentence.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(blocks.every((block) => block.end <= text.length)).toBe(true);
  },
  60_000,
);

test.each([
  ['Sign up\n\nI agree to the Terms of Service\n\nMerchant Agreement', 'Merchant Agreement'],
  ['注册\n\n我已阅读并同意《用户协议》\n\n用户服务协议', '用户服务协议'],
  ['个人信息处理同意书及隐私政策\n\n您同意我们处理您的个人信息。', '个人信息处理同意书及隐私政策'],
])('what somebody ticks is not the title', (text, title) => {
  expect(readAgreement(text).title).toBe(title);
});
