/** Findings that a person has hidden: "not relevant here". */
import { kindOf, type AnyFinding, type ClauseKind } from '../clause/own-finding';
import type { Fields } from '../own-rules/read-fields';

export interface HiddenFinding {
  /** The finding's. */
  id: string;
  kind: ClauseKind;
  /** The beginning of the clause, so that a list of hidden findings can be read without the page. */
  quote: string;
  /** Where it is hidden (`siteKey`). */
  site: string;
  /** When, as ISO 8601. */
  date: string;
}

/** UTF-16 code units of a quote that are kept. */
const quoteLength = 120;

/** What is kept of a finding that is hidden on a site. */
export function hiddenFinding(finding: AnyFinding, site: string, date: Date): HiddenFinding {
  const line = finding.quote.replace(/\s+/g, ' ').trim();
  const quote = line.length > quoteLength ? `${line.slice(0, quoteLength).toWellFormed().trimEnd()}…` : line;
  return { id: finding.id, kind: kindOf(finding), quote, site, date: date.toISOString() };
}

/** A hidden finding in a value of any kind, or `null`. */
export function readHiddenFinding(value: unknown): HiddenFinding | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Fields;
  const texts = ['id', 'kind', 'quote', 'site', 'date'].map((key) => fields[key]);
  if (!texts.every((text) => typeof text === 'string' && text !== '' && text.length <= 1000)) return null;
  const [id, kind, quote, site, date] = texts as [string, ClauseKind, string, string, string];
  return /^[a-z0-9-]+$/.test(id) && !Number.isNaN(Date.parse(date)) ? { id, kind, quote, site, date } : null;
}
