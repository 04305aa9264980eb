import { describe, expect, test } from 'vitest';
import { BitSets } from '../concepts/bit-sets';
import { conceptCount, conceptNumber } from '../concepts/concept-number';
import type { Concept } from '../concepts/english';
import { whoActs, type Role } from '../concepts/token';
import { TokenList } from '../concepts/token-list';
import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, unless, type Scene } from './pattern';

/**
 * A scene written as "platform:may@0 amend@20 by:platform@30": who acts, the concept, where it stands. What stands
 * before "|" is the lead-in.
 */
function scene(notation: string, before: Concept[] = [], heading: Concept[] = [], from = 0): Scene {
  const [leadIn, sentence] = notation.includes('|') ? notation.split('|') : ['', notation];
  const tokens = new TokenList();
  // What stands before a scene in the list is none of its own.
  for (let i = 0; i < from; i++) tokens.add(conceptNumber.fee, whoActs(null, false), i, i, i);
  const concepts = addTokens(tokens, leadIn!);
  const own = tokens.length;
  concepts.push(...addTokens(tokens, sentence!));
  const sets = new BitSets(conceptCount, 1);
  const setOf = (members: Concept[]) => {
    const set = sets.add();
    for (const member of members) sets.put(set, conceptNumber[member]);
    return set;
  };
  return {
    tokens,
    from,
    own,
    to: tokens.length,
    sets,
    present: setOf(concepts),
    before: [setOf(before)],
    heading: setOf(heading),
  };
}

function addTokens(tokens: TokenList, notation: string): Concept[] {
  const words = notation.split(' ').filter(Boolean);
  return words.map((word) => {
    const [what, place] = word.split('@');
    const [who, name] = what!.includes(':') ? what!.split(':') : [null, what];
    const concept = name as Concept;
    const at = Number(place);
    const actor = who === 'by' ? null : (who as Role | null);
    tokens.add(conceptNumber[concept], whoActs(actor, who === 'by'), at, at, at + 1);
    return concept;
  });
}

describe('inOrder', () => {
  test('finds the elements one after the other, and says from which token to which', () => {
    const pattern = inOrder('may', 'amend', 'agreement');
    expect(pattern(scene('fee@0 may@5 amend@10 notice@15 agreement@20 fee@25'))).toEqual({ first: 1, last: 4 });
  });

  test('not in another order, and not with one missing', () => {
    const pattern = inOrder('may', 'amend', 'agreement');
    expect(pattern(scene('amend@0 may@5 agreement@10'))).toBeNull();
    expect(pattern(scene('may@0 agreement@10'))).toBeNull();
    expect(pattern(scene(''))).toBeNull();
  });

  test('neighbours stand at most 110 characters apart', () => {
    expect(inOrder('may', 'amend')(scene('may@0 amend@110'))).not.toBeNull();
    expect(inOrder('may', 'amend')(scene('may@0 amend@111'))).toBeNull();
    expect(inOrder('may', 'amend', 'fee')(scene('may@0 amend@100 fee@200'))).not.toBeNull();
  });

  test('another reach for all gaps', () => {
    expect(inOrderWithin(20, 'may', 'amend', 'fee')(scene('may@0 amend@20 fee@40'))).not.toBeNull();
    expect(inOrderWithin(20, 'may', 'amend', 'fee')(scene('may@0 amend@20 fee@41'))).toBeNull();
    expect(inOrderWithin(300, 'may', 'amend')(scene('may@0 amend@300'))).not.toBeNull();
  });

  test('a number is the reach of the one gap it stands in', () => {
    const pattern = inOrderWithin(20, 'may', 50, 'amend', 'fee');
    expect(pattern(scene('may@0 amend@50 fee@70'))).not.toBeNull();
    expect(pattern(scene('may@0 amend@51 fee@60'))).toBeNull();
    expect(pattern(scene('may@0 amend@50 fee@71'))).toBeNull();
    expect(inOrder('may', 10, 'amend')(scene('may@0 amend@11'))).toBeNull();
  });

  test('an element may be any of several', () => {
    const pattern = inOrder('may', ['amend', 'terminate'], ['agreement', 'fee']);
    expect(pattern(scene('may@0 terminate@5 fee@10'))).not.toBeNull();
    expect(pattern(scene('may@0 terminate@5 notice@10'))).toBeNull();
  });

  test('one token does not stand for two elements', () => {
    expect(inOrder('fee', 'fee')(scene('fee@0'))).toBeNull();
    expect(inOrder('fee', 'fee')(scene('fee@0 fee@5'))).toEqual({ first: 0, last: 1 });
  });

  test('two concepts of the same words stand in order as they are listed', () => {
    expect(inOrder('fee', 'owedMoney')(scene('fee@3 owedMoney@3'))).not.toBeNull();
  });

  test('a false start does not hide a match that begins later', () => {
    expect(inOrderWithin(20, 'may', 'amend', 'fee')(scene('may@0 amend@10 may@100 amend@110 fee@120'))).toEqual({
      first: 2,
      last: 4,
    });
  });

  test('of several starts the nearest counts', () => {
    expect(inOrder('may', 'amend')(scene('may@0 may@10 amend@20'))).toEqual({ first: 1, last: 2 });
  });

  test('a nearer but dead element does not hide one that leads on', () => {
    expect(inOrderWithin(30, 'may', 'amend', 'fee')(scene('may@0 amend@20 amend@40 fee@50'))).not.toBeNull();
    expect(inOrderWithin(30, 'may', 'amend', 'fee')(scene('may@0 may@10 amend@40 fee@70'))).not.toBeNull();
  });

  test('its last element stands in the sentence itself; the others may stand in the lead-in', () => {
    const pattern = inOrder('may', 'amend');
    expect(pattern(scene('may@-10 | amend@0'))).toEqual({ first: 0, last: 1 });
    expect(pattern(scene('may@-20 amend@-10 | fee@0'))).toBeNull();
    expect(pattern(scene('may@-20 amend@-10 | amend@0'))).toEqual({ first: 0, last: 2 });
  });

  test('tokens of other sentences are not seen', () => {
    const at = (notation: string) => scene(notation, [], [], 3);
    expect(inOrder('fee', 'may')(at('may@0'))).toBeNull();
    expect(inOrder('fee', 'may')(at('fee@0 may@5'))).toEqual({ first: 3, last: 4 });
    expect(has('fee')(at('fee@-5 | may@0'))).toBeNull();
    expect(hasAround('fee')(at('may@0'))).toBeNull();
    const { tokens, ...rest } = at('may@0');
    tokens.add(conceptNumber.amend, whoActs(null, false), 5, 5, 6);
    expect(inOrder('may', 'amend')({ tokens, ...rest })).toBeNull();
  });

  test('many tokens take time that grows no faster than they do', () => {
    const notation = Array.from({ length: 50_000 }, (_, i) => `may@${i * 2} amend@${i * 2 + 1}`).join(' ');
    expect(inOrder('may', 'amend', 'may', 'amend', 'fee')(scene(notation))).toBeNull();
  });
});

describe('who acts', () => {
  test.each([
    ['platform:may', 'platform:may@0', true],
    ['platform:may', 'you:may@0', false],
    ['platform:may', 'may@0', false],
    ['platform:may', 'platform:will@0', false],
    ['not-you:may', 'platform:may@0', true],
    ['not-you:may', 'may@0', true],
    ['not-you:may', 'you:may@0', false],
    ['not-platform:may', 'you:may@0', true],
    ['not-platform:may', 'platform:may@0', false],
    ['nobody:may', 'may@0', true],
    ['nobody:may', 'thirdParty:may@0', false],
    ['either:may', 'either:may@0', true],
    ['either:may', 'platform:may@0', false],
    ['may', 'you:may@0', true],
    ['by:platform', 'by:platform@0', true],
    ['by:platform', 'platform:platform@0', false],
    ['by:platform', 'by:you@0', false],
  ] as const)('%s in %s: %s', (element, notation, matches) => {
    expect(has(element)(scene(notation)) !== null).toBe(matches);
  });
});

describe('near', () => {
  test('either order, within reach', () => {
    expect(near('fee', 'notice', 20)(scene('fee@0 notice@20'))).not.toBeNull();
    expect(near('fee', 'notice', 20)(scene('notice@0 fee@20'))).not.toBeNull();
    expect(near('fee', 'notice', 20)(scene('fee@0 notice@21'))).toBeNull();
    expect(near('fee', 'notice')(scene('fee@0 notice@111'))).toBeNull();
  });
});

describe('has', () => {
  test('one of the elements, in the sentence itself', () => {
    expect(has('fee', 'you:may')(scene('notice@0 you:may@5'))).toEqual({ first: 1, last: 1 });
    expect(has('fee', 'you:may')(scene('notice@0 platform:may@5'))).toBeNull();
    expect(has('fee')(scene('fee@-5 | notice@0'))).toBeNull();
  });
});

describe('hasAround', () => {
  test('one of the concepts in the sentence, in its lead-in or just before it', () => {
    expect(hasAround('fee')(scene('notice@0 fee@5'))).toEqual({ first: 1, last: 1 });
    expect(hasAround('fee')(scene('fee@-5 | notice@0'))).not.toBeNull();
    expect(hasAround('fee', 'amend')(scene('notice@0', ['amend']))).not.toBeNull();
    expect(hasAround('fee')(scene('notice@0', ['amend']))).toBeNull();
  });

  test('a sentence without tokens matches nothing', () => {
    expect(hasAround('fee')(scene('', ['fee']))).toBeNull();
  });
});

describe('combining', () => {
  const fee = has('fee');
  const notice = has('notice');

  test('anyOf is the first that matches', () => {
    expect(anyOf(notice, fee)(scene('fee@0 notice@5'))).toEqual({ first: 1, last: 1 });
    expect(anyOf(notice, fee)(scene('fee@0'))).toEqual({ first: 0, last: 0 });
    expect(anyOf(notice, fee)(scene('may@0'))).toBeNull();
  });

  test('allOf needs all, in any order, and is the match of the first', () => {
    expect(allOf(notice, fee)(scene('fee@0 notice@5'))).toEqual({ first: 1, last: 1 });
    expect(allOf(notice, fee)(scene('notice@0'))).toBeNull();
    expect(allOf(notice, fee)(scene('fee@0'))).toBeNull();
    expect(allOf(notice, fee, has('may'))(scene('fee@0 notice@5'))).toBeNull();
  });

  test('unless is the pattern where none of the others matches', () => {
    expect(unless(fee, notice)(scene('fee@0'))).toEqual({ first: 0, last: 0 });
    expect(unless(fee, notice)(scene('fee@0 notice@5'))).toBeNull();
    expect(unless(fee, has('may'), notice)(scene('fee@0 notice@5'))).toBeNull();
    expect(unless(fee, notice)(scene('may@0'))).toBeNull();
  });
});
