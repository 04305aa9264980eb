import { expect, test } from 'vitest';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport } from './hostile-report';
import { toMarkdown } from './markdown';

const finding = sampleFinding(
  {
    type: 'penalty',
    severity: 'critical',
    section: '13.2.8',
    quote: 'Pay a penalty of US$100.',
    facts: [{ kind: 'amount', min: 100, max: 100, currency: 'USD', quote: 'US$100', start: 17, end: 23 }],
  },
  'no-notice',
);

test('a report has headings, a table of key terms, quotes and coverage', () => {
  const analysis = sampleAnalysis([finding], { effectiveDate: 'May 27, 2024' });
  expect(toMarkdown([{ file: 'terms.txt', analysis }])).toBe(`# Developer Agreement

From terms.txt, in force since May 27, 2024

**1 clause costs you something**: 1 critical

## Key terms

| Severity | Term | What it says | Section |
| --- | --- | --- | --- |
| Critical | Penalty | **US\\$100**, no notice | 13.2.8 |

## Money

### Penalty (critical, section 13.2.8)

> “Pay a penalty of US\\$100.”

What it means for you: For a breach or a late payment you owe a penalty, damages fixed beforehand or interest, or you lose a deposit.  
What to ask for instead: Ask that you owe proven loss only, up to a fixed limit, after a chance to put things right.

- Amount: **US\\$100**

No notice.

Read 100% of the text.
`);
});

test('nothing found and not read are told apart', () => {
  const coverage = { characters: 10, read: 10, unread: [{ reason: 'cross-origin-frame' as const, count: 1 }] };
  expect(toMarkdown([{ file: 'a', analysis: sampleAnalysis([]) }])).toContain(
    '**None of the 41 types of clause found**',
  );
  const partly = toMarkdown([{ file: 'a', analysis: sampleAnalysis([], { coverage }) }]);
  expect(partly).toContain('**None of the 41 types of clause found in the part that was read**');
  expect(partly).toContain('Read 99% of the text. Not read: 1 frame from another site.');
});

test('what own rules found stands under a heading of its own, with what they were not asked', () => {
  const own = { findings: [sampleOwnFinding({ section: '2.1' })], unasked: 3 };
  const markdown = toMarkdown([{ file: 'a', analysis: sampleAnalysis([], { own }) }]);
  expect(markdown).toContain('**1 clause costs you something**: 1 high');
  expect(markdown).toContain('## Your own rules\n\n### No refunds (high, section 2.1)\n\n> “The clause.”\n');
  expect(markdown).toContain('Own rules with a pattern were not asked about 3 sentences.');
});

test('what a document injects stays text', () => {
  const markdown = toMarkdown([hostileReport]);
  const unescaped = (pattern: string) => new RegExp(`(?<!\\\\)${pattern}`);
  expect(markdown).not.toMatch(unescaped('<img'));
  expect(markdown).not.toMatch(unescaped('`'));
  expect(markdown).not.toMatch(unescaped('\\[f'));
  expect(markdown).not.toMatch(unescaped('\\*\\*g'));
  expect(markdown).not.toContain('https://');
  expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  const headings = markdown.match(/^#.*$/gm)!.map((line) => line.split(' ')[0]);
  expect(headings).toEqual(['#', '##', '##', '###', '##', '###', '##', '###']);
  for (const row of markdown.match(/^\|.*$/gm)!) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});
