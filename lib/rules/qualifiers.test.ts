import { describe, expect, test } from 'vitest';
import type { ClauseType } from '../clause/clause-type';
import { Lexer } from '../concepts/lexer';
import { TokenList } from '../concepts/token-list';
import { foldToCodes } from '../text/fold';
import { readQualifiers } from './qualifiers';

const lexer = new Lexer({ platform: [], you: [] });

function readFrom(type: ClauseType, text: string, start: number) {
  const tokens = new TokenList();
  lexer.lex(foldToCodes(text), start, text.length, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', tokens);
  return readQualifiers(type, text, tokens, [{ from: 0, to: tokens.length }]);
}

const read = (type: ClauseType, text: string) => readFrom(type, text, 0).map(({ id, quote }) => [id, quote] as const);

const idsOf = (type: ClauseType, text: string) => read(type, text).map(([id]) => id);

describe('the words that carry a qualifier', () => {
  test.each([
    ['data-licence', 'a perpetual and irrevocable licence', ['perpetual', 'perpetual'], ['irrevocable', 'irrevocable']],
    ['data-licence', '永久、不可撤销的许可', ['perpetual', '永久'], ['irrevocable', '不可撤销']],
    [
      'fee-change',
      'at any time without prior notice',
      ['at-any-time', 'at any time'],
      ['no-notice', 'without prior notice'],
    ],
    ['fee-change', '随时变更，无需另行通知', ['at-any-time', '随时'], ['no-notice', '无需另行通知']],
    ['unilateral-amendment', 'effective upon posting', ['on-posting', 'upon posting']],
    ['unilateral-amendment', '一经公布即生效', ['on-posting', '一经公布即生效']],
    ['fee-change', 'in our sole discretion', ['sole-discretion', 'sole discretion']],
    ['fee-change', 'without your consent', ['no-consent', 'without your consent']],
    ['fee-change', '无需您同意', ['no-consent', '无需您同意']],
    ['termination-at-will', 'terminate immediately', ['immediate', 'immediately']],
    ['termination-at-will', "on 30 days' prior notice", ['advance-notice', "30 days' prior notice"]],
    ['termination-at-will', '提前三十日', ['advance-notice', '提前三十日']],
    ['termination-at-will', 'either party may terminate', ['mutual', 'either party']],
    ['indemnity', 'direct and indirect', ['uncapped', 'direct and indirect']],
    ['liability-exclusion', 'to the extent permitted by law', ['legal-limit', 'to the extent permitted by law']],
  ] as const)('%s: %s', (type, text, ...qualifiers) => {
    const found = read(type, text);
    for (const [id, words] of qualifiers) expect(found.find(([each]) => each === id)?.[1], id).toContain(words);
  });

  test('a shorter notice is a fact, no relief', () => {
    expect(idsOf('termination-at-will', "on 7 days' prior notice")).not.toContain('advance-notice');
    expect(idsOf('termination-at-will', '提前七日')).not.toContain('advance-notice');
  });

  test.each([
    ['deemed-notice', '平台可通过短信、邮件等任一方式通知，任何一方均应遵守', 'mutual', '任何一方'],
    ['warranty-disclaimer', 'We cannot warrant that it, or any party, will be online', 'mutual', undefined],
    ['suspension', '一经发现，平台有权注销账户', 'cause-only', undefined],
    ['suspension', 'You must take all steps to remedy the issue; we may suspend you', 'cause-only', undefined],
    ['suspension', 'if the breach is not cured within 10 days', 'cause-only', 'cured within'],
  ] as const)('%s: %s has words of %s: %s', (type, text, id, words) => {
    expect(read(type, text).find(([each]) => each === id)?.[1]).toBe(words);
  });

  test('that either may sue where one of them sits relieves nobody', () => {
    expect(idsOf('jurisdiction', 'Either party may sue in the courts of the seat of Acme.')).not.toContain('mutual');
    expect(idsOf('jurisdiction', '任何一方均可向甲方所在地法院起诉。')).not.toContain('mutual');
  });

  test('none in words without one', () => {
    expect(read('unilateral-amendment', 'We may amend the Agreement.')).toEqual([]);
  });
});

test('each qualifier once, with its first words, in the order of the text', () => {
  expect(read('fee-change', 'immediately, from time to time, and immediately at any time')).toEqual([
    ['immediate', 'immediately'],
    ['at-any-time', 'from time to time'],
  ]);
});

test('words that mean nothing for the type are left out', () => {
  expect(idsOf('indemnity', 'all losses')).toContain('uncapped');
  expect(idsOf('governing-law', 'all losses')).not.toContain('uncapped');
  expect(idsOf('data-licence', 'in perpetuity')).toContain('perpetual');
  expect(idsOf('fee-change', 'in perpetuity')).not.toContain('perpetual');
});

test('offsets are into the text given, wherever the words came from', () => {
  const text = 'You pay. We may end it immediately.';
  const [qualifier] = readFrom('fee-change', text, 9);
  expect(text.slice(qualifier!.start, qualifier!.end)).toBe('immediately');
});
