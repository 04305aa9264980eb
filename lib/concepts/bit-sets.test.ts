import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitSets } from './bit-sets';

const members = 70;
const numbers = fc.uniqueArray(fc.nat(members - 1)).map((list) => list.sort((a, b) => a - b));

/** A set with some members. */
function setOf(sets: BitSets, list: readonly number[]): number {
  const set = sets.add();
  for (const member of list) sets.put(set, member);
  return set;
}

describe('BitSets', () => {
  test('does what sets do', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const sets = new BitSets(members, 1);
        const [a, b, joined, kept] = [one, other, one, one].map((list) => setOf(sets, list)) as [
          number,
          number,
          number,
          number,
        ];
        expect(sets.members(a)).toEqual(one);
        expect(sets.hasOne(a, other)).toBe(other.some((member) => one.includes(member)));
        sets.join(joined, b);
        expect(new Set(sets.members(joined))).toEqual(new Set([...one, ...other]));
        expect(sets.keep(kept, b)).toBe(sets.members(kept).length > 0);
        expect(sets.members(kept)).toEqual(one.filter((member) => other.includes(member)));
        sets.copy(b, a);
        sets.clear(kept);
        expect([a, b, kept].map((set) => sets.members(set))).toEqual([other, other, []]);
      }),
    );
  });

  test('keeps what is in its sets while it grows, however many members there are', () => {
    for (const count of [0, 1, 32, 33, 5000]) {
      const sets = new BitSets(count, 1);
      const all = Array.from({ length: count }, (_, i) => i);
      const first = setOf(sets, all);
      for (let i = 0; i < 100; i++) sets.add();
      expect(sets.members(first)).toEqual(all);
      expect(sets.members(sets.add())).toEqual([]);
    }
  });
});
