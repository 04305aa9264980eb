/** Findings for tests. */
import type { Analysis, Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import type { QualifierId } from '../clause/severity';

/** A finding with the given fields; the others are plain. Qualifiers are given by their ids. */
export function sampleFinding(
  fields: Partial<Finding> & Pick<Finding, 'type' | 'severity'>,
  ...ids: QualifierId[]
): Finding {
  const { start = 0, end = start + 10, quote = 'The clause.' } = fields;
  return {
    id: `${fields.type}-${start}`,
    start,
    end,
    quote,
    parts: [{ start, end }],
    section: null,
    facts: [],
    qualifiers: ids.map((id) => ({ id, start, end, quote: id })),
    ...fields,
  };
}

/** The analysis of a text that was read in whole. */
export function sampleAnalysis(findings: Finding[], fields: Partial<Analysis> = {}): Analysis {
  return {
    title: 'Developer Agreement',
    effectiveDate: null,
    languages: ['en'],
    findings,
    coverage: { characters: 1000, read: 1000, unread: [] },
    ...fields,
  };
}

/** A finding of an own rule with the given fields; the others are plain. */
export function sampleOwnFinding(fields: Partial<OwnFinding> = {}): OwnFinding {
  const { start = 0, end = start + 10, quote = 'The clause.' } = fields;
  return {
    id: `own-${start}`,
    type: 'own',
    rule: { id: 'no-refunds', name: 'No refunds' },
    severity: 'high',
    start,
    end,
    quote,
    parts: [{ start, end }],
    section: null,
    facts: [],
    qualifiers: [],
    matches: [{ start, end }],
    ...fields,
  };
}
