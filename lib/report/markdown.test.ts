import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { sampleAnalysis, sampleFinding, sampleOwnFinding } from './finding-sample';
import { hostileReport } from './hostile-report';
import { toMarkdown } from './markdown';

const en = await textsOf('en');
const zh = await textsOf('zh');

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
  expect(toMarkdown([{ file: 'terms.txt', analysis }], en)).toBe(`# Developer Agreement

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

test('in Chinese, around the words of an English agreement', () => {
  const analysis = sampleAnalysis([finding], { effectiveDate: 'May 27, 2024' });
  expect(toMarkdown([{ file: 'terms.txt', analysis }], zh)).toBe(`# Developer Agreement

来自 terms.txt，2024年5月27日起生效

**1 处条款对您不利**：严重 1

## 关键条款

| 严重程度 | 事项 | 内容 | 条款号 |
| --- | --- | --- | --- |
| 严重 | 违约金 | **100 美元**，无须通知 | 13.2.8 |

## 费用与款项

### 违约金或罚款（严重，第 13.2.8 条）

> “Pay a penalty of US\\$100.”

对您意味着：您违约或逾期付款时，须支付违约金、罚款、约定的赔偿金或利息，或失去保证金。  
协商要点：要求仅赔偿已证实的损失，设定上限，并先给予改正的机会。

- 金额：**100 美元**

无须通知。

已读取全文 100%。
`);
  const partly = sampleAnalysis([], {
    coverage: { characters: 10, read: 10, unread: [{ reason: 'cross-origin-frame', count: 1 }] },
  });
  expect(toMarkdown([{ file: 'a', analysis: partly }], zh)).toContain(
    '已读取全文 99%。未读取：来自其他域名的 1 个框架。',
  );
});

test('nothing found and not read are told apart', () => {
  const coverage = { characters: 10, read: 10, unread: [{ reason: 'cross-origin-frame' as const, count: 1 }] };
  expect(toMarkdown([{ file: 'a', analysis: sampleAnalysis([]) }], en)).toContain(
    '**None of the 41 types of clause found**',
  );
  const partly = toMarkdown([{ file: 'a', analysis: sampleAnalysis([], { coverage }) }], en);
  expect(partly).toContain('**None of the 41 types of clause found in the part that was read**');
  expect(partly).toContain('Read 99% of the text. Not read: 1 frame from another host.');
});

test('what own rules found stands under a heading of its own, with what they were not asked', () => {
  const own = { findings: [sampleOwnFinding({ section: '2.1' })], unasked: 3 };
  const markdown = toMarkdown([{ file: 'a', analysis: sampleAnalysis([], { own }) }], en);
  expect(markdown).toContain('**1 clause costs you something**: 1 high');
  expect(markdown).toContain('## Your own rules\n\n### No refunds (high, section 2.1)\n\n> “The clause.”\n');
  expect(markdown).toContain('Own rules with a pattern were not asked about 3 sentences.');
});

test('what a document injects stays text', () => {
  const markdown = toMarkdown([hostileReport], en);
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
