import { expect, test } from 'vitest';
import type { Finding } from '../../lib/clause/finding';
import { sampleFinding } from '../../lib/report/finding-sample';
import { drawFindings, rowWidth } from './draw-findings';

/** A finding whose parts are these words of the text; the first is the main one. */
function stating(text: string, [main = '', ...others]: string[], fields: Partial<Finding> = {}): Finding {
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const parts = [main, ...others].map(place).sort((a, b) => a.start - b.start);
  return { ...sampleFinding({ type: 'penalty', severity: 'high', ...place(main), parts }), ...fields };
}

test('carets stand under what is found, and what it is behind them', () => {
  const text = '1.2 Be nice. Pay a fine.\n\nThe end.';
  const qualifier = { id: 'no-notice', start: 0, end: 0, quote: '' } as const;
  const fact = { kind: 'amount', min: 5, max: 9, currency: null, quote: '', start: 0, end: 0 } as const;
  const finding = stating(text, ['Pay a fine.'], { section: '1.2', qualifiers: [qualifier], facts: [fact, fact] });
  expect(drawFindings(text, [finding])).toBe(`> 1.2 Be nice. Pay a fine.
               ^^^^^^^^^^^
    = penalty: high, 1.2, no-notice, amount 5 9 -
>
> The end.
`);
});

test('findings of the same extent share their carets, others have their own', () => {
  const text = 'Pay a fine. Or more.';
  const findings = [
    stating(text, ['Pay a fine.']),
    stating(text, ['Pay a fine.'], { type: 'set-off', severity: 'low' }),
    stating(text, ['Or more.'], { type: 'indemnity', severity: 'medium' }),
  ];
  expect(drawFindings(text, findings)).toBe(`> Pay a fine. Or more.
  ^^^^^^^^^^^
    = penalty: high, no section
    = set-off: low, no section
              ^^^^^^^^
    = indemnity: medium, no section
`);
});

test('every part is marked; the main one says what is found', () => {
  const text = 'If late:\nPay a fine.';
  expect(drawFindings(text, [stating(text, ['Pay a fine.', 'If late:'], { section: '8' })])).toBe(`> If late:
  ^^^^^^^^
    = penalty: also, 8, part 1 of 2
> Pay a fine.
  ^^^^^^^^^^^
    = penalty: high, 8, part 2 of 2
`);
});

test('Chinese characters have two carets, a tab is one column', () => {
  const text = '8.2\t友好。支付罚金。';
  expect(drawFindings(text, [stating(text, ['支付罚金。'])])).toBe(`> 8.2 友好。支付罚金。
            ^^^^^^^^^^
    = penalty: high, no section
`);
});

test('long paragraphs are wrapped; carets go on under each row and notes stand behind the last', () => {
  const words = 'word '.repeat(rowWidth / 5);
  const text = `${words}${words}end.`;
  const full = '^'.repeat(rowWidth - 1);
  expect(drawFindings(text, [stating(text, [text])]).split('\n')).toEqual([
    `> ${words.trimEnd()}`,
    `  ${full}`,
    `> ${words.trimEnd()}`,
    `  ${full}`,
    '> end.',
    '  ^^^^',
    '    = penalty: high, no section',
    '',
  ]);
});
