/** Findings as a table, for spreadsheets. */
import { kindOf, type AnyFinding } from '../clause/own-finding';
import type { Texts } from '../clause/texts/texts';
import { findingsInOrder } from './findings-in-order';
import { labelledFacts, qualifierList } from './finding-details';
import type { Report } from './report';

/**
 * One line a finding, under a line of names. UTF-8 with a byte order mark, without which Excel takes Chinese for something
 * else; lines end with CR LF (RFC 4180). `start` and `end` are UTF-16 code units into the text.
 */
export function toCsv(reports: readonly Report[], texts: Texts): string {
  const rows = reports.flatMap(({ file, analysis }) =>
    findingsInOrder(analysis).map((finding) => [file, ...cellsOf(finding, texts)]),
  );
  const lines = [columns, ...rows].map((cells) => cells.map(toCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const columns = ['file', 'severity', 'type', 'name', 'section', 'quote', 'facts', 'qualifiers', 'start', 'end', 'id'];

function cellsOf(finding: AnyFinding, texts: Texts): (string | number)[] {
  const { severity, type, section, quote, start, end, id } = finding;
  const own = type === 'own';
  const name = own ? finding.rule.name : texts.clauses[type].name;
  const facts = own
    ? []
    : labelledFacts(finding, texts).map(([label, words]) => texts.punctuation.labelled(label, words));
  const qualifiers = own ? '' : qualifierList(finding, texts);
  return [
    severity,
    kindOf(finding),
    name,
    section ?? '',
    quote,
    texts.punctuation.statements(facts),
    qualifiers,
    start,
    end,
    id,
  ];
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  // A spreadsheet would take it for a formula, which can reach outside of it.
  const text = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return `"${text.replaceAll('"', '""')}"`;
}
