/** Findings written by hand from real agreements, for the tests of the components. */
import type { ClauseType } from '../lib/clause/clause-type';
import type { Fact } from '../lib/clause/fact';
import type { Analysis, Finding } from '../lib/clause/finding';
import { severityOf, type QualifierId } from '../lib/clause/severity';
import type { PageState } from '../lib/report/page-state';

type FactOf<Kind extends Fact['kind']> = Omit<Extract<Fact, { kind: Kind }>, 'quote' | 'start' | 'end'>;
/** A fact without its place: `words` are looked up in the quote. */
type FactAt = { [Kind in Fact['kind']]: FactOf<Kind> & { words: string } }[Fact['kind']];

interface ClauseSource {
  type: ClauseType;
  section: string | null;
  quote: string;
  facts?: FactAt[];
  qualifiers?: { id: QualifierId; words: string }[];
}

/** A finding as the engine would give it, standing at `start` in its text. */
export function findingFrom({ type, section, quote, facts = [], qualifiers = [] }: ClauseSource, start = 0): Finding {
  const spanOf = (words: string) => {
    const at = quote.indexOf(words);
    if (at < 0) throw new Error(`“${words}” is not in the quote`);
    return { quote: words, start: start + at, end: start + at + words.length };
  };
  return {
    id: `${type}-${section}-${start}`,
    type,
    severity: severityOf(
      type,
      qualifiers.map(({ id }) => id),
    ),
    quote,
    start,
    end: start + quote.length,
    parts: [{ start, end: start + quote.length }],
    section,
    facts: facts.map(({ words, ...fact }) => ({ ...fact, ...spanOf(words) })),
    qualifiers: qualifiers.map(({ id, words }) => ({ id, ...spanOf(words) })),
  };
}

/** An analysis of these clauses, all of it read. */
export function analysisOf(clauses: ClauseSource[], overrides: Partial<Analysis> = {}): Analysis {
  let start = 100;
  const findings = clauses.map((clause) => {
    const finding = findingFrom(clause, start);
    start = finding.end + 50;
    return finding;
  });
  return {
    title: 'SHOPLINE Developer Agreement',
    effectiveDate: 'November 3, 2025',
    languages: ['en'],
    findings,
    coverage: { characters: start, read: start, unread: [] },
    ...overrides,
  };
}

/** A page that was read. */
export function readState(analysis: Analysis, highlights = true): PageState {
  return { kind: 'read', title: 'Agreements | SHOPLINE', analysis, highlights, unmarked: 0 };
}

/** 13.2.8: the gravest clause of the seed, critical. */
export const penalty: ClauseSource = {
  type: 'penalty',
  section: '13.2.8',
  quote:
    "Require the Developer to pay a penalty ranging from US$10,000 to US$1,000,000 to the SHOPLINE Open Platform within 5 working days of receiving written notice, the specific amount to be determined unilaterally by SHOPLINE based on the nature of the Developer's breach or violation;",
  facts: [
    { kind: 'amount', min: 10_000, max: 1_000_000, currency: 'USD', words: 'US$10,000 to US$1,000,000', party: 'you' },
    {
      kind: 'period',
      value: 5,
      unit: 'business-day',
      iso: 'P5D',
      times: 'payment',
      words: 'within 5 working days',
      party: 'you',
    },
  ],
  qualifiers: [{ id: 'sole-discretion', words: 'unilaterally' }],
};

/** 14.8: high, its cap without figures. */
export const liabilityCap: ClauseSource = {
  type: 'liability-cap',
  section: '14.8',
  quote:
    "Notwithstanding any contrary provisions in this Agreement, SHOPLINE's aggregate liability to the Developer shall not exceed the fees paid by the Developer to SHOPLINE for the services during the preceding service period (if applicable).",
  facts: [
    {
      kind: 'cap',
      basis: 'fees',
      months: null,
      amount: null,
      currency: null,
      words: 'the fees paid by the Developer to SHOPLINE',
    },
  ],
};

/** A Chinese clause with a rate and a period: high. */
export const lateFee: ClauseSource = {
  type: 'penalty',
  section: '8.2',
  quote: '如逾期未支付,服务商应每日按照应付金额的0.05%向甲方支付滞纳金。',
  facts: [{ kind: 'rate', value: 0.05, per: 'day', annual: 18.25, words: '每日按照应付金额的0.05%' }],
};

/** Nine clauses of five families: 3 critical, 3 high, 2 medium, 1 low. */
export const shoplineClauses: ClauseSource[] = [
  {
    type: 'incorporated-rules',
    section: '2.2',
    quote:
      'All attachments and Rules constitute an integral part of this Agreement and have equal legal effect as the main body of the agreement.',
  },
  {
    type: 'unilateral-amendment',
    section: '2.3',
    quote:
      'The amended agreement or rules will be published on the Open Platform website, without separate independent notification to you and shall come into effect from the date on which they are published.',
    qualifiers: [
      { id: 'no-notice', words: 'without separate independent notification to you' },
      { id: 'on-posting', words: 'come into effect from the date on which they are published' },
    ],
  },
  {
    type: 'data-licence',
    section: '5.3',
    quote:
      'Developer hereby grants SHOPLINE a perpetual, irrevocable, royalty-free, and worldwide license to use, process, and analyze Developer Data for legitimate business purposes, including technical analysis, market research, and service improvement.',
    qualifiers: [
      { id: 'perpetual', words: 'perpetual' },
      { id: 'irrevocable', words: 'irrevocable' },
    ],
  },
  penalty,
  {
    type: 'set-off',
    section: '13.5',
    quote:
      'SHOPLINE reserves the right to deduct from any amounts payable to the Developer any sums the Developer is required to pay to SHOPLINE under applicable laws, regulations, or this Agreement, including but not limited to compensation, liquidated damages, and expenses.',
  },
  liabilityCap,
  {
    type: 'governing-law',
    section: '17',
    quote:
      'Unless otherwise agreed by both parties, the formation, execution, interpretation, and resolution of disputes under this Agreement shall be governed by the laws of Singapore.',
    facts: [{ kind: 'law', law: 'the laws of Singapore', country: 'SG', words: 'the laws of Singapore' }],
  },
  {
    type: 'arbitration',
    section: '17',
    quote:
      'Any disputes, claims, or controversies arising from or related to this Agreement shall be exclusively submitted to the Singapore International Arbitration Centre (SIAC) and resolved in accordance with its latest applicable arbitration rules.',
    facts: [
      {
        kind: 'forum',
        institution: 'Singapore International Arbitration Centre (SIAC)',
        rules: null,
        words: 'Singapore International Arbitration Centre (SIAC)',
      },
    ],
  },
  lateFee,
];
