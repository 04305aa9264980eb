import { describe, expect, test } from 'vitest';
import { findNear, hasNear, leadToEnd, type Phrase } from './near';

const limited: Phrase = { first: /\blimited\b/g, then: [{ gap: 10, stops: '.;', word: /\b(?:to|at)\b/g }] };

describe('findNear', () => {
  test.each([
    ['limited to', ['limited to']],
    ['limited in sum to it, limited at', ['limited in sum to', 'limited at']],
    ['limited. To us, to', []],
    ['limited in amount, to', []],
    ['limited 89012345 to', ['limited 89012345 to']],
    ['limitedto', []],
  ])('%s', (text, found) => {
    expect([...findNear(text, limited)].map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('takes a later word where the next step does not follow the first', () => {
    const phrase: Phrase = {
      first: /a/g,
      then: [
        { gap: 9, stops: '', word: /b/g },
        { gap: 2, stops: '', word: /c/g },
      ],
    };
    expect([...findNear('a b    b c', phrase)]).toEqual([{ start: 0, end: 10 }]);
  });

  test('takes as long for words in masses as for others', () => {
    expect(hasNear('limited '.repeat(100_000), limited)).toBe(false);
  });
});

test('leadToEnd', () => {
  expect(leadToEnd('if it, if you do', /\bif\b/g, 20, ',')).toBe(7);
  expect(leadToEnd('if it, if you do', /\bif\b/g, 3, ',')).toBeNull();
  expect(leadToEnd('if it, then', /\bif\b/g, 20, ',')).toBeNull();
});
