import { describe, expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { LONGEST_SENTENCE, readSentences } from './sentences';

function cut(text: string) {
  return readSentences(text, readBlocks(text)).map(({ start, end }) => text.slice(start, end));
}

describe('readSentences', () => {
  test('cuts at full stops, questions and semicolons, and keeps the section number', () => {
    expect(cut('13.2 Fees are due. Are they late? Interest runs; the account is closed.')).toEqual([
      '13.2 Fees are due.',
      'Are they late?',
      'Interest runs;',
      'the account is closed.',
    ]);
  });

  test('cuts Chinese without white space', () => {
    expect(cut('8.2 双方协商解决；协商不成的，提交仲裁。仲裁是终局的！')).toEqual([
      '8.2 双方协商解决；',
      '协商不成的，提交仲裁。',
      '仲裁是终局的！',
    ]);
  });

  test.each([
    'We (i.e. Acme Pte. Ltd. and its affiliates) may act, e.g. by e-mail, under Sec. 4 and No. 12.',
    'Rates of 1.5% apply at www.example.com/a.b to sums over 14.8 units.',
    'Fees, taxes, etc. are yours.',
    'The U.S. Government and J. Smith agreed with Yahoo! services.',
    'Acme Inc. (“Acme”) offers this.',
  ])('does not cut %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  test('cuts after an abbreviation that ends a sentence', () => {
    expect(cut('You contract with Acme Inc. You pay it.')).toHaveLength(2);
    expect(cut('We act in the U.S. You may not.')).toHaveLength(2);
  });

  test('keeps closing quotes and brackets', () => {
    expect(cut('He said “no.” (We agreed.) 您点击“同意。”即生效。')[0]).toBe('He said “no.”');
  });

  test('keeps a heading and a title with semicolons whole', () => {
    expect(cut('11. PRIVACY; SECURITY\n\nWe read all.')[0]).toBe('11. PRIVACY; SECURITY');
    expect(cut('9. Amendment; Communication. We may change this.')).toEqual([
      '9. Amendment; Communication.',
      'We may change this.',
    ]);
  });

  test('leaves no "and" or stray mark alone', () => {
    expect(cut('(a) this; and\n\n(b) that;.')).toEqual(['(a) this; and', '(b) that;.']);
  });

  test('spans a line break inside a sentence', () => {
    expect(cut('You have an obligation to\n\nread the rules.')).toEqual([
      'You have an obligation to\n\nread the rules.',
    ]);
  });

  test('cuts what is too long at a comma, at white space or anywhere, losing nothing', () => {
    for (const text of [
      `${'word, '.repeat(900)}end.`,
      `${'word '.repeat(900)}end.`,
      '字'.repeat(5000),
      '😀'.repeat(3001),
    ]) {
      const parts = cut(text);
      expect(parts.length).toBeGreaterThan(2);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(part.isWellFormed()).toBe(true);
      }
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});
