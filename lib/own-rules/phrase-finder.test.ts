import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseFinder } from './phrase-finder';

/** What is found of phrases in a text: the words as they stand there. */
function found(text: string, ...phrases: string[]): string[] {
  const finder = new PhraseFinder<string>();
  for (const phrase of phrases) finder.add(phrase, phrase);
  return finder.find(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['case', 'Without Notice', 'WITHOUT NOTICE to you', ['WITHOUT NOTICE']],
  ['width', 'API 2', 'the ＡＰＩ　２ fees', ['ＡＰＩ　２']],
  ['quotation marks', "the platform's fees", 'the platform’s fees', ['the platform’s fees']],
  ['line breaks and runs of spaces', 'without notice', 'without\n   notice', ['without\n   notice']],
  ['spaces of a layout in Chinese', '有权修改', '我们有权\n修 改本协议', ['有权\n修 改']],
  ['characters that are not seen', 'notice', 'no\u00adti\u200bce', ['no\u00adti\u200bce']],
  ['a phrase written with too many spaces', '  without   notice ', 'without notice', ['without notice']],
])('%s makes no difference', (_, phrase, text, words) => {
  expect(found(text, phrase)).toEqual(words);
});

test.each([
  ['fee', 'coffee and fees and feed', []],
  ['fee', 'a fee, the fee.', ['fee', 'fee']],
  ['fee', 'fee-based', ['fee']],
  ['cafe', 'cafe\u0301', []],
  ['плата', 'оплата', []],
  ['30', '300 days, 30 days', ['30']],
  ['修改', '不得修改协议', ['修改']],
  ['5日', '15日内', []],
  ['日内', '5日内付款', ['日内']],
  ['$', 'a $5 fee', ['$']],
  ['api', '我们的API服务', ['API']],
])('"%s" in "%s" stands as a whole word, where words are parted by spaces', (phrase, text, words) => {
  expect(found(text, phrase)).toEqual(words);
});

test('phrases inside of each other, and overlapping ones, are all found', () => {
  expect(found('a b c d', 'b', 'a b c', 'b c', 'c d')).toEqual(['b', 'a b c', 'b c', 'c d']);
  expect(found('修改修改', '修改', '改修', '修改修改')).toEqual(['修改', '改修', '修改修改', '修改']);
});

test('a phrase belongs to each who has it', () => {
  const finder = new PhraseFinder<number>();
  for (const owner of [1, 2, 2]) finder.add('fee', owner);
  expect(finder.find('A fee.')).toEqual([
    { owner: 1, start: 2, end: 5 },
    { owner: 2, start: 2, end: 5 },
  ]);
});

test('phrases of nothing are never found', () => {
  expect(found('a b', '', ' ', '\u200b')).toEqual([]);
  expect(found('', 'a')).toEqual([]);
});

test('of any phrases and text: what is found is what a search for each finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '修', '改'), { minLength: 1, maxLength: 5 });
  const phrase = words
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() === text && !/ {2}|[修改] | [修改]/.test(text));
  const text = fc.array(phrase, { maxLength: 8 }).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 5 }), text, (phrases, searched) => {
      const finder = new PhraseFinder<string>();
      for (const each of phrases) finder.add(each, each);
      const key = (owner: string, start: number) => `${owner}@${start}`;
      const actual = finder.find(searched).map(({ owner, start, end }) => {
        expect(searched.slice(start, end)).toBe(owner);
        return key(owner, start);
      });
      const expected = phrases.flatMap((each) =>
        [...Array(searched.length).keys()]
          .filter((start) => searched.startsWith(each, start) && isWord(searched, start, start + each.length))
          .map((start) => key(each, start)),
      );
      expect(actual.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
}, 60_000);

function isWord(text: string, start: number, end: number): boolean {
  return !/[ab][ab]/.test(text.slice(start - 1, start + 1)) && !/[ab][ab]/.test(text.slice(end - 1, end + 1));
}

test('of any text: offsets are in it', () => {
  const finder = new PhraseFinder<string>();
  for (const phrase of ['a', 'a b', '修改', '"', '𠀀']) finder.add(phrase, phrase);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('a', 'b', ' ', '修', '改', 'İ', '𠀀'),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        ),
      }),
      (text) => {
        for (const { start, end } of finder.find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
}, 60_000);
