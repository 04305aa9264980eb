import { expect, test } from 'vitest';
import { foldToCodes } from '../text/fold';
import { UnitNumbers } from './unit-numbers';
import { Units } from './units';

/** The units of a text as they are written, and what is known of each. */
function cutUnits(text: string, from = 0, to = text.length) {
  const cut = new Units();
  cut.cut(foldToCodes(text), from, to, new UnitNumbers());
  const { count } = cut;
  return {
    units: Array.from({ length: count }, (_, i) => text.slice(cut.starts[i], cut.ends[i])),
    ends: [...cut.ends.subarray(0, count)],
    breaks: [...cut.breaks.subarray(0, count)].map((isBroken) => isBroken === 1),
    at: [...cut.at.subarray(0, count)],
    hasHan: cut.hasHan,
  };
}

test.each([
  ["don't re-use r&d", ["don't", 're-use', 'r&d']],
  ["the developer's app", ['the', 'developer', "'s", 'app']],
  ["it's 's", ['it', "'s", "'s"]],
  ["users' data - or 'logs'", ['users', 'data', 'or', 'logs']],
  ['甲方may修改 5%', ['甲', '方', 'may', '修', '改', '5', '%']],
  ['us$10,000 of 《规则》', ['us', '$', '10', '000', 'of', '《', '规', '则']],
  ['résumé ürün', ['résumé', 'ürün']],
  ['a--b -c d-', ['a', 'b', 'c', 'd']],
  ['<b>по-русски</b> 𝒜 日本の', ['b', 'b', '日', '本']],
  ['', []],
])('units of %j', (text, units) => {
  expect(cutUnits(text).units).toEqual(units);
});

test('a stretch is cut as if nothing stood around it', () => {
  const text = "(the 'sale' we may's)";
  for (let from = 0; from < text.length; from++) {
    for (let to = from; to <= text.length; to++) {
      const { units, at, breaks } = cutUnits(text, from, to);
      const alone = cutUnits(text.slice(from, to));
      expect({ units, at, breaks }).toEqual({ units: alone.units, at: alone.at, breaks: alone.breaks });
    }
  }
});

test('what a longer sentence left behind is not seen', () => {
  const cut = new Units();
  const numbers = new UnitNumbers();
  for (const word of ['we', 'may']) numbers.add(foldToCodes(word), 0, word.length);
  cut.cut(foldToCodes('we, may, we'), 0, 11, numbers);
  cut.cut(foldToCodes('we'), 0, 2, numbers);
  expect([cut.count, cut.numbers[1], cut.breaks[1]]).toEqual([1, 0, 0]);
});

test('Chinese among them is told', () => {
  expect(cutUnits('we may £5%').hasHan).toBe(false);
  expect(cutUnits('we 可').hasHan).toBe(true);
});

test.each([
  ['a b-c d', []],
  ['a, b', [1]],
  ['a; b: c. d! e? f', [1, 2, 3, 4, 5]],
  ['a (b) c [d] e', [1, 2, 3, 4]],
  ['甲。乙、丙', [1, 2]],
  ['a "b" c', []],
  ["(developer's) app", [0, 2]],
])('a phrase ends at punctuation: %j', (text, broken) => {
  const { breaks } = cutUnits(text);
  expect(breaks.flatMap((isBroken, i) => (isBroken ? [i] : []))).toEqual(broken);
});

test('distance counts characters, a Han character as three, a long gap as three', () => {
  expect(cutUnits('we may').at).toEqual([0, 3]);
  expect(cutUnits('甲方有').at).toEqual([0, 3, 6]);
  expect(cutUnits(`we${' '.repeat(500)}may`).at).toEqual([0, 5]);
});

test('a megabyte of one word is one unit', () => {
  expect(cutUnits('a'.repeat(1_000_000)).ends).toEqual([1_000_000]);
  expect(cutUnits("a'".repeat(500_000)).units).toEqual(["a'".repeat(499_999) + 'a']);
});

test('a possessive ending is a unit, whether or not a space stands before it', () => {
  expect(cutUnits("acme's fee").units).toEqual(['acme', "'s", 'fee']);
  expect(cutUnits("acme 's fee").units).toEqual(['acme', "'s", 'fee']);
  expect(cutUnits("the 'sale' price").units).toEqual(['the', 'sale', 'price']);
});
