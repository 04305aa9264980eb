import { describe, expect, test } from 'vitest';
import { readAgreement } from '../text/read-agreement';
import { readScenes } from './scenes';

/** The words that rules see of the lead-in of the sentence with some words in it, from its first concept to its last. */
function leadInOf(text: string, words: string): string | null {
  const agreement = readAgreement(text);
  const { tokens, leadIns } = readScenes(agreement);
  const index = agreement.sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words));
  const leadIn = leadIns[index];
  if (!leadIn) return null;
  const seen = tokens.slice(leadIn);
  return text.slice(seen[0]!.start, Math.max(...seen.map(({ end }) => end)));
}

describe('the lead-in of an item', () => {
  test('ends where the first item of the same paragraph begins', () => {
    const text = 'We may at any time: (a) suspend your account; (b) change the fees; and (c) end the service.';
    expect(leadInOf(text, 'change the fees')).toBe('We may at any time');
    expect(leadInOf(text, 'end the service')).toBe('We may at any time');
  });

  test('is the whole sentence before items on lines, brackets in it included', () => {
    const text = 'Where (a) you breach these Terms or (b) owe us fees, we may:\n(1) suspend you;\n(2) fine you.';
    expect(leadInOf(text, 'fine you')).toContain('breach these Terms or (b) owe us fees, we may');
  });

  test('leads in the first sentence of an item, and what follows a semicolon', () => {
    const text = 'You agree that:\n(1) we may warn you; we may fine you. We send a notice.\n(2) you pay.';
    expect(leadInOf(text, 'fine you')).toBe('You agree');
    expect(leadInOf(text, 'send a notice')).toBeNull();
    expect(leadInOf(text, 'you pay')).toBe('You agree');
  });

  test('leads in a further Chinese sentence that leaves out who acts', () => {
    const text = '我们将信息用于：\n（1）提供服务。开展市场活动。您可以退订。\n（2）改进服务。';
    expect(leadInOf(text, '开展市场活动')).toBe('我们将信息用于');
    expect(leadInOf(text, '您可以退订')).toBeNull();
  });
});
