import { describe, expect, test } from 'vitest';
import { fold, foldToCodes, foldWords } from './fold';

describe('fold', () => {
  test('lower-cases and straightens quotes, dashes and white space', () => {
    expect(fold('The “Licensee’s”\u00a0RIGHTS —\tend\r\n')).toBe('the "licensee\'s" rights - end  ');
  });

  test('writes full-width characters as ASCII and keeps the ideographic full stop', () => {
    expect(fold('（３）ＡＰＩ，您：不得；转让！。、')).toBe('(3)api,您:不得;转让!。、');
  });

  test('treats soft hyphens and zero-width characters as white space', () => {
    expect(fold('a\u00adb\u200bc\ufeffd')).toBe('a b c d');
  });

  test('keeps the place of every character, whatever the text', () => {
    const alphabet = [
      'İ',
      'ß',
      'ẞ',
      'Σ',
      'ΑΣ',
      '😀',
      '𐐀',
      '\ud800',
      '\udc00',
      'K',
      'Ａ',
      'e\u0301',
      '“',
      '—',
      '您',
      '\n',
      'Ⱥ',
    ];
    let state = 7;
    for (let round = 0; round < 300; round += 1) {
      const marks: number[] = [];
      let text = '';
      for (let piece = 0; piece < 40; piece += 1) {
        state = (state * 1103515245 + 12345) % 2147483648;
        text += alphabet[state % alphabet.length];
        marks.push(text.length);
        text += 'X';
      }
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(marks.map((at) => folded[at]).join('')).toBe('x'.repeat(marks.length));
    }
  });

  test('keeps the length of every single code point', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (fold(character).length !== character.length) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });
});

test.each([foldToCodes, foldWords])('%o gives the codes of what fold gives', (toCodes) => {
  for (const text of [
    '',
    '\0',
    'The “Licensee’s”\u00a0RIGHTS —\tend\r\n\0',
    '（３）ＡＰＩ，您：不得；İ 😀 \ud800',
    'résumé ÜRÜN',
  ])
    expect([...toCodes(text)]).toEqual(Array.from({ length: text.length }, (_, i) => fold(text).charCodeAt(i)));
});
