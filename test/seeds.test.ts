import { describe, expect, test } from 'vitest';
import type { ClauseType } from '../lib/clause/clause-type';
import type { Fact } from '../lib/clause/fact';
import type { QualifierId } from '../lib/clause/severity';
import type { Analysis, Finding } from '../lib/clause/finding';
import { analyse } from '../lib/engine';
import { sites } from '../seeds/render-page';
import { seedText } from '../seeds/serve';

/** A clause that a careful reader of the seed would name first, with what it says in numbers and names. */
interface Expected {
  section: string;
  type: ClauseType;
  /** Words of one of its parts. */
  words: string;
  qualifiers?: QualifierId[];
  facts?: Partial<Fact>[];
}

const expected: Record<string, Expected[]> = {
  'shopline-en': [
    {
      section: '2.3',
      type: 'unilateral-amendment',
      words: 'SHOPLINE has the right to amend',
      qualifiers: ['no-notice', 'on-posting'],
    },
    { section: '2.3', type: 'deemed-acceptance', words: 'it would be deemed that you have agreed' },
    {
      section: '5.3',
      type: 'data-licence',
      words: 'Developer hereby grants SHOPLINE a perpetual, irrevocable',
      qualifiers: ['perpetual', 'irrevocable'],
    },
    { section: '5.3', type: 'data-retention', words: 'no obligation to return, delete, or destroy' },
    {
      section: '13.2.8',
      type: 'penalty',
      words: 'pay a penalty ranging from US$10,000 to US$1,000,000',
      qualifiers: ['sole-discretion'],
      facts: [
        { kind: 'amount', min: 10_000, max: 1_000_000, currency: 'USD' },
        { kind: 'period', value: 5, unit: 'business-day', iso: 'P5D', times: 'payment' },
      ],
    },
    {
      section: '13.2.8',
      type: 'sole-determination',
      words: 'the specific amount to be determined unilaterally by SHOPLINE',
    },
    {
      section: '14.8',
      type: 'liability-cap',
      words: 'aggregate liability to the Developer shall not exceed the fees paid',
      facts: [{ kind: 'cap', basis: 'fees', months: null, amount: null }],
    },
    {
      section: '17',
      type: 'governing-law',
      words: 'governed by the laws of Singapore',
      facts: [{ kind: 'law', country: 'SG' }],
    },
    {
      section: '17',
      type: 'arbitration',
      words: 'exclusively submitted to the Singapore International Arbitration Centre',
      facts: [{ kind: 'forum', institution: 'Singapore International Arbitration Centre (SIAC)' }],
    },
    {
      section: '18.1',
      type: 'deemed-notice',
      words: 'deemed delivered on the third natural day after being mailed',
      facts: [{ kind: 'period', value: 3, unit: 'day', iso: 'P3D', times: 'notice' }],
    },
  ],
  'keruyun-zh': [
    {
      section: '8.2',
      type: 'penalty',
      words: '每日按照应付金额的0.05%向甲方支付滞纳金',
      facts: [{ kind: 'rate', value: 0.05, per: 'day', annual: 18.25 }],
    },
    {
      section: '8.2',
      type: 'indemnity',
      words: '服务商应向商户赔偿',
      facts: [{ kind: 'period', value: 10, unit: 'business-day', iso: 'P10D', times: 'payment' }],
    },
    {
      section: '9.2',
      type: 'termination-at-will',
      words: '随时终止向服务商提供开放平台服务',
      qualifiers: ['at-any-time', 'no-liability'],
    },
    { section: '十三', type: 'deemed-notice', words: '自公告之日或发送之日视为已送达服务商' },
    {
      section: '十三',
      type: 'deemed-acceptance',
      words: '否则视为服务商已经接受并同意通知的内容',
      facts: [{ kind: 'period', value: 5, unit: 'day', iso: 'P5D', times: 'objection' }],
    },
  ],
  'keruyun-en': [
    {
      section: '8.2',
      type: 'penalty',
      words: 'If the payment is overdue',
      facts: [{ kind: 'rate', value: 0.05, per: 'day', annual: 18.25 }],
    },
    { section: '9.2', type: 'termination-at-will', words: 'The service provider agrees', qualifiers: ['at-any-time'] },
  ],
  'weixin-en': [
    {
      section: '7.2',
      type: 'unilateral-amendment',
      words: 'Tencent has the right to amend the content of these Terms',
    },
    { section: '7.2', type: 'deemed-acceptance', words: 'you are deemed to have accepted the amended Terms' },
    {
      section: '7.3',
      type: 'jurisdiction',
      words: 'the jurisdiction of the local people',
      facts: [{ kind: 'jurisdiction', country: 'CN' }],
    },
  ],
  'tencent-cloud-en': [
    {
      section: '5.1',
      type: 'liability-cap',
      words: 'in the 12 months prior to the occurrence of the damage',
      facts: [{ kind: 'cap', basis: 'fees', months: 12 }],
    },
  ],
  'kuaishou-zh': [
    { section: '9.4', type: 'unilateral-amendment', words: '我们有权变更' },
    { section: '9.4', type: 'deemed-acceptance', words: '即视为接受前述变更事项' },
    {
      section: '10.1.2',
      type: 'termination-at-will',
      words: '我们可提前15天以书面通知的方式终止本协议',
      facts: [{ kind: 'period', value: 15, unit: 'day', iso: 'P15D', times: 'notice' }],
    },
  ],
};

const read = new Map<string, { text: string; analysis: Analysis }>();
for (const name of Object.keys(sites)) {
  const text = seedText(name);
  read.set(name, { text, analysis: analyse(text) });
}

test('every seed has clauses that must be found', () => {
  expect(Object.keys(expected).sort()).toEqual(Object.keys(sites).sort());
});

describe.each(Object.entries(expected))('%s', (name, clauses) => {
  const { text, analysis } = read.get(name)!;

  test.each(clauses)('$section $type', ({ section, type, words, qualifiers, facts }) => {
    const inSection = analysis.findings.filter((finding) => finding.section === section && finding.type === type);
    const finding = inSection.find((each) => wordsOf(text, each).includes(words));
    expect(finding, `no ${type} in ${section} says "${words}"`).toBeDefined();
    expect(finding!.qualifiers.map(({ id }) => id)).toEqual(expect.arrayContaining(qualifiers ?? []));
    for (const fact of facts ?? []) expect(finding!.facts).toContainEqual(expect.objectContaining(fact));
  });

  test('every offset points at the words that are quoted', () => {
    for (const finding of analysis.findings) {
      for (const { start, end, quote } of [finding, ...finding.facts, ...finding.qualifiers]) {
        expect(text.slice(start, end)).toBe(quote);
      }
      expect(finding.parts).toContainEqual({ start: finding.start, end: finding.end });
      for (const { start, end } of finding.parts) expect(end - start).toBeLessThanOrEqual(2000);
    }
  });

  test('no two findings share an id', () => {
    const ids = analysis.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('all of it was read', () => {
    expect(analysis.coverage).toEqual({ characters: text.length, read: text.length, unread: [] });
  });
});

test('tencent-cloud-en: a finding of 3.2(2) states the 60 days after which a claim is lost', () => {
  const facts = read
    .get('tencent-cloud-en')!
    .analysis.findings.filter(({ section }) => section === '3.2(2)')
    .flatMap((finding) => finding.facts);
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'period', value: 60, unit: 'day', iso: 'P60D', times: 'claim' }),
  );
});

/** The words of all parts of a finding, one a line. */
function wordsOf(text: string, { parts }: Finding): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('\n');
}
