import { describe, expect, test } from 'vitest';
import { analyse } from '../engine';

/** What a text's sentence with "it", "them" or 其 in it is found to state, as "type: first words". */
function found(text: string): string[] {
  return analyse(text).findings.map(({ type, quote }) => `${type}: ${quote.slice(0, 12)}`);
}

describe('a pronoun stands for a noun of the sentence before it', () => {
  test('whatever it is that is used, kept, shared or changed', () => {
    expect(found('You give us customer data. We may keep it for as long as we like.')).toEqual([
      'data-retention: We may keep ',
    ]);
    expect(found('We collect information about you. We may share it with our partners.')).toEqual([
      'data-sharing: We may share',
    ]);
    expect(found('We publish fees on our website. We may change them at any time.')).toEqual([
      'fee-change: We may chang',
    ]);
    expect(found('These Terms are on our website. We may change them at any time.')).toEqual([
      'unilateral-amendment: We may chang',
    ]);
    expect(found('We note your usage data. It may be used to train our machine-learning models.')).toEqual([
      'ai-training: It may be us',
    ]);
  });

  test('in Chinese too, where 前述内容 says no more than a pronoun', () => {
    expect(found('您在使用服务时会产生交易信息。平台有权将其用于商业目的。')).toEqual([
      'data-licence: 平台有权将其用于商业目的',
    ]);
    expect(found('收费标准以公示为准。平台有权随时对其进行调整。')).toEqual(['fee-change: 平台有权随时对其进行调整']);
    expect(found('您可以向我们提出意见和建议。我们有权无偿使用前述内容。')).toEqual([
      'feedback-licence: 我们有权无偿使用前述内容',
    ]);
  });

  test('in the same paragraph only', () => {
    expect(found('We publish fees on our website.\n\nWe may change them at any time.')).toEqual([]);
  });

  test('not where the sentence names something itself before the pronoun', () => {
    expect(
      found('We collect information about you. Where you name a buyer, we may share it with our partners.'),
    ).toEqual([]);
    expect(found('We publish fees. Our logo is famous and we may change it at any time.')).toEqual([]);
  });

  test('not for the service, where something else is named', () => {
    expect(found('Our fees are shown on the platform. We may change them at any time.')).toEqual([
      'fee-change: We may chang',
    ]);
    expect(found('The Service is free. We may change it at any time.')).toEqual(['service-change: We may chang']);
  });
});
