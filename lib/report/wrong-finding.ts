/** The text with which a person reports a wrong finding. It is copied by hand: nothing is sent. */
import { kindOf, type AnyFinding } from '../clause/own-finding';
import type { Texts } from '../clause/texts/texts';
import { labelledFacts } from './finding-details';

export interface ReportedFrom {
  /** Of Clauselight. */
  version: string;
  /** The address of the page, if the person wants it in the text. */
  page: string | null;
}

/**
 * A finding as plain text that says all that is needed to look into it, and nothing else of the page: a title, an empty line
 * for what is wrong, one "label: value" a line, the clause last. Every value is on one line, without control characters.
 */
export function wrongFindingText(finding: AnyFinding, { version, page }: ReportedFrom, texts: Texts): string {
  const { wrongFinding: words, punctuation } = texts;
  const own = finding.type === 'own';
  const name = own ? finding.rule.name : texts.clauses[finding.type].name;
  const facts = own ? [] : labelledFacts(finding, texts).map(([label, value]) => punctuation.labelled(label, value));
  const rows: [string, string | null][] = [
    [words.rule, kindOf(finding)],
    [words.severity, finding.severity],
    [
      words.qualifiers,
      punctuation.enumeration(finding.qualifiers.map(({ id, quote }) => punctuation.withAside(id, `“${quote}”`))),
    ],
    [words.section, finding.section],
    [words.facts, punctuation.statements(facts)],
    [words.id, finding.id],
    [words.version, version],
    [words.page, page],
    [words.clause, `“${finding.quote}”`],
  ];
  const lines = rows.filter(([, value]) => value).map(([label, value]) => punctuation.labelled(label, oneLine(value!)));
  return [oneLine(words.title(name)), '', words.why, '', ...lines, ''].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
