import { expect, test } from 'vitest';
import { conceptNumber } from './concept-number';
import { whoActs } from './token';
import { TokenList } from './token-list';

test('gives back what was added, however much', () => {
  const tokens = new TokenList();
  for (let i = 0; i < 3000; i++) tokens.add(i % 400, whoActs(null, false), -i, i, i + 5);
  tokens.add(conceptNumber.platform, whoActs('platform', true), 7, 3000, 3002);
  tokens.add(conceptNumber.amend, whoActs('you', false), 8, 3003, 3004);
  expect(tokens.numbers[2999]).toBe(2999 % 400);
  expect([tokens.at[0], tokens.at[2999], tokens.starts[2999], tokens.ends[2999]]).toEqual([0, -2999, 2999, 3004]);
  expect(tokens.slice({ from: 3000, to: 3002 })).toEqual([
    { concept: 'platform', at: 7, start: 3000, end: 3002, actor: 'platform', agent: true },
    { concept: 'amend', at: 8, start: 3003, end: 3004, actor: 'you', agent: false },
  ]);
});

test('says whether a stretch has a concept', () => {
  const tokens = new TokenList();
  for (const concept of ['may', 'amend', 'fee'] as const) tokens.add(conceptNumber[concept], 1, 0, 0, 1);
  expect(tokens.has({ from: 0, to: 2 }, conceptNumber.amend)).toBe(true);
  expect(tokens.has({ from: 0, to: 2 }, conceptNumber.fee)).toBe(false);
  expect(tokens.has({ from: 1, to: 3 }, conceptNumber.may)).toBe(false);
});
