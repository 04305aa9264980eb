/** Reports as plain text, for a terminal. */
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import { en } from '../clause/texts/en';
import { readPercent, unreadWords } from './coverage';
import { labelledFacts, qualifierList } from './finding-details';
import { countWords, headline } from './headline';
import type { Report } from './report';
import { shorten } from './shorten';
import { summarise, type KeyTerm, type Summary } from './summary';
import { withCapital, withoutCapital } from './capital';

/** One report after another; no line holds a control character, so no document can steer the terminal. Ends with a line break. */
export function toText(reports: readonly Report[]): string {
  return reports.map((report) => linesOf(report).map(withoutControls).join('\n') + '\n').join('\n');
}

/** Characters of a quote that are shown. */
const quoteLength = 200;

function linesOf({ file, analysis }: Report): string[] {
  const { title, effectiveDate, coverage } = analysis;
  const summary = summarise(analysis);
  const counts = countWords(analysis);
  const origin = en.report.from(file);
  return [
    title ?? en.report.untitled,
    effectiveDate === null ? origin : `${origin}, ${withoutCapital(en.report.inForceSince(effectiveDate))}`,
    '',
    counts === '' ? headline(analysis) : `${headline(analysis)}: ${counts}`,
    ...(summary.total === 0 && readPercent(coverage) > 0 ? [en.report.lookedFor, en.report.canBeMissed] : []),
    ...keyTermLines(summary.keyTerms),
    ...familyLines(summary),
    ...ownLines(summary.own),
    '',
    en.report.readOfText(readPercent(coverage)),
    ...unreadWords(coverage).map((words) => `${en.report.notRead}: ${words}`),
    ...(analysis.own?.unasked ? [en.report.unasked(analysis.own.unasked)] : []),
  ];
}

function keyTermLines(terms: readonly KeyTerm[]): string[] {
  if (terms.length === 0) return [];
  const width = Math.max(...terms.map(({ name }) => name.length)) + 2;
  return [
    '',
    ...terms.flatMap(({ name, value, section, condition }) => [
      `  ${name.padEnd(width)}${value}${section === null ? '' : `  ${section}`}`,
      ...(condition === '' ? [] : [`  ${' '.repeat(width)}${condition}`]),
    ]),
  ];
}

function familyLines({ families }: Summary): string[] {
  return families.flatMap(({ family, findings }) => ['', en.families[family], ...findings.flatMap(findingLines)]);
}

function findingLines(finding: Finding): string[] {
  const { type, severity, section, quote } = finding;
  const head = [en.severities[severity], en.clauses[type].name, section].filter((part) => part !== null).join('  ');
  const facts = labelledFacts(finding).map(([label, words]) => `${label}: ${words}`);
  const qualifiers = qualifierList(finding);
  return [
    '',
    `  ${head}`,
    `    “${shorten(quote, quoteLength)}”`,
    `    ${en.clauses[type].meaning}`,
    ...facts.map((fact) => `    ${fact}`),
    ...(qualifiers === '' ? [] : [`    ${withCapital(qualifiers)}`]),
  ];
}

function ownLines(findings: readonly OwnFinding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ severity, rule, section, quote }) => [
    '',
    `  ${[en.severities[severity], rule.name, section].filter((part) => part !== null).join('  ')}`,
    `    “${shorten(quote, quoteLength)}”`,
  ]);
  return ['', en.report.ownRules, ...lines];
}

/** Control characters (C0, C1), line and paragraph separators and those that turn the direction of writing become spaces. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
