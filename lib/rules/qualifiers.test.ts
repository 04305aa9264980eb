import { describe, expect, test } from 'vitest';
import type { ClauseType } from '../clause/clause-type';
import type { PeriodFact } from '../clause/fact';
import { Lexer } from '../concepts/lexer';
import { TokenList } from '../concepts/token-list';
import { foldToCodes } from '../text/fold';
import { readQualifiers, withAdvanceNotice } from './qualifiers';

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
    ['suspension', 'Late payment is deemed to be a material breach', 'cause-only', undefined],
    ['suspension', '否则视为根本违约，甲方有权解除', 'cause-only', undefined],
    ['suspension', '乙方根本违约的，甲方有权解除', 'cause-only', '根本违约'],
    ['unilateral-amendment', 'the terms in effect immediately prior to the update', 'immediate', undefined],
    ['incorporated-rules', 'the guidelines as published at acme.example', 'on-posting', undefined],
    ['unilateral-amendment', 'in force as they are published', 'on-posting', 'as they are published'],
    ['data-sharing', 'to staff, or as required by law', 'legal-limit', undefined],
    ['liability-exclusion', 'Neither Party A nor the carrier shall be liable', 'mutual', undefined],
    ['liability-exclusion', 'Neither Party A nor Party B shall be liable', 'mutual', 'Neither Party A nor Party B'],
    ['liability-cap', "Each party's total liability will not exceed $50", 'mutual', 'Each party'],
    ['liability-cap', 'The aggregate liability of either party is $50', 'mutual', 'either party'],
    ['liability-cap', '任何一方的赔偿责任总额不超过100元', 'mutual', '任何一方'],
    ['liability-cap', "Except for either party's fraud, our total liability is $50", 'mutual', undefined],
    ['claim-waiver', 'You and we each waive trial by jury', 'mutual', 'You and we each'],
    ['claim-waiver', 'You and Acme each waive trial by jury', 'mutual', 'You and Acme each'],
    ['claim-waiver', 'The parties waive trial by jury', 'mutual', 'The parties'],
    ['claim-waiver', 'The parties agree that you waive trial by jury', 'mutual', undefined],
    ['risk-shift', 'As between you and us, you bear the risk', 'mutual', undefined],
    ['content-removal', 'We may remove any listing for any reason', 'sole-discretion', 'any reason'],
    ['content-removal', 'If you leave for any reason we may remove it', 'sole-discretion', undefined],
    ['termination-at-will', 'We may terminate for any reason', 'sole-discretion', undefined],
    ['termination-at-will', 'We may terminate for material breach or for our convenience', 'cause-only', undefined],
    [
      'termination-at-will',
      'You may leave for any reason; we may end it for material breach',
      'cause-only',
      'material breach',
    ],
    ['data-sharing', 'Without your consent we will not share it', 'no-consent', undefined],
    ['data-sharing', 'We will not share it without your consent', 'no-consent', undefined],
    ['data-sharing', 'We may share it without your consent', 'no-consent', 'without your consent'],
    ['fee-change', '未经提前通知，我们不会变更费用', 'no-notice', undefined],
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

test.each([
  ['uncapped', 'all losses', ['indemnity', 'risk-shift'], ['governing-law', 'penalty', 'no-refund', 'liability-cap']],
  ['perpetual', 'permanently', ['data-licence', 'indemnity'], ['fee-change', 'liability-exclusion', 'data-loss']],
  ['irrevocable', 'irrevocably', ['data-licence', 'set-off'], ['jurisdiction']],
  ['no-notice', 'without notice', ['suspension', 'assignment'], ['risk-shift', 'hard-deadline', 'liability-exclusion']],
  ['sole-discretion', 'sole discretion', ['penalty', 'content-removal'], ['no-refund', 'incorporated-rules']],
  ['no-liability', 'without liability', ['content-removal'], ['audit-right', 'deemed-acceptance']],
  ['at-any-time', 'at any time', ['suspension', 'deemed-notice'], ['no-refund', 'risk-shift', 'contract-by-use']],
  ['immediate', 'immediately', ['suspension', 'hard-deadline'], ['deemed-acceptance', 'indemnity', 'data-ownership']],
] as const)('%s (%s) means something in %o and nothing in %o', (id, text, types, others) => {
  for (const type of types) expect(idsOf(type, text), type).toContain(id);
  for (const type of others) expect(idsOf(type, text), type).not.toContain(id);
});

describe('advance notice that a fact names', () => {
  const period = (value: number, unit: PeriodFact['unit'], quote: string, times: PeriodFact['times'] = 'notice') =>
    ({ kind: 'period', value, unit, iso: '', times, quote, start: 5, end: 5 + quote.length }) as const;
  const idsWith = (type: ClauseType, fact: PeriodFact) => withAdvanceNotice(type, [], [fact]).map(({ id }) => id);

  test.each([
    ['fee-change', period(30, 'day', 'at least thirty (30) days’')],
    ['termination-at-will', period(2, 'month', '提前两个月')],
    ['assignment', period(60, 'business-day', 'sixty (60) business days')],
  ])('%s: relief', (type, fact) => {
    expect(idsWith(type as ClauseType, fact)).toEqual(['advance-notice']);
  });

  test.each([
    ['of less than 30 days', 'fee-change', period(4, 'week', 'four weeks')],
    ['of another purpose', 'fee-change', period(30, 'day', '30 days', 'payment')],
    ['within which somebody is told', 'service-change', period(30, 'day', 'within thirty (30) days')],
    ['after which a notice counts', 'deemed-notice', period(30, 'day', '30 days')],
    ['in a type it means nothing for', 'penalty', period(30, 'day', '30 days')],
  ])('none: a period %s', (_, type, fact) => {
    expect(idsWith(type as ClauseType, fact)).toEqual([]);
  });
});

test('offsets are into the text given, wherever the words came from', () => {
  const text = 'You pay. We may end it immediately.';
  const [qualifier] = readFrom('fee-change', text, 9);
  expect(text.slice(qualifier!.start, qualifier!.end)).toBe('immediately');
});
