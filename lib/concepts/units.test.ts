import { expect, test } from 'vitest';
import { cutUnits } from './units';

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

test.each(["the developer's app, 甲方's app", '甲方（us$5）有权', '  x  '])(
  'offsets are those of the units: %j',
  (text) => {
    const { units, starts, ends } = cutUnits(text);
    expect(units.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(units);
  },
);

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
