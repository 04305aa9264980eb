/** Reports as plain text, for a terminal. */
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import type { FullTexts, Texts } from '../clause/texts/texts';
import { readPercent, unreadWords } from './coverage';
import { labelledFacts, qualifierList } from './finding-details';
import { dateWords } from './date-words';
import { countWords, headline } from './headline';
import type { Report } from './report';
import { shorten } from './shorten';
import { chooseKeyTerms, type KeyTerm } from './key-terms';
import { summarise, type Summary } from './summary';
import { withCapital, withoutCapital } from './capital';

/** One report after another; no line holds a control character, so no document can steer the terminal. Ends with a line break. */
export function toText(reports: readonly Report[], texts: FullTexts): string {
  return reports.map((report) => linesOf(report, texts).map(withoutControls).join('\n') + '\n').join('\n');
}

/** Characters of a quote that are shown. */
const quoteLength = 200;

function linesOf({ file, analysis }: Report, texts: FullTexts): string[] {
  const { report, punctuation } = texts;
  const { title, effectiveDate, coverage } = analysis;
  const summary = summarise(analysis);
  const counts = countWords(analysis, texts);
  const origin = [
    report.from(file),
    ...(effectiveDate === null ? [] : [withoutCapital(report.inForceSince(dateWords(effectiveDate, texts)))]),
  ];
  return [
    title ?? report.untitled,
    punctuation.list(origin),
    '',
    counts === '' ? headline(analysis, texts) : punctuation.labelled(headline(analysis, texts), counts),
    ...(summary.total === 0 && readPercent(coverage) > 0 ? [report.lookedFor, report.canBeMissed] : []),
    ...keyTermLines(chooseKeyTerms(analysis.findings, texts)),
    ...familyLines(summary, texts),
    ...ownLines(summary.own, texts),
    '',
    report.readOfText(readPercent(coverage)),
    ...unreadWords(coverage, texts).map((words) => punctuation.labelled(report.notRead, words)),
    ...(analysis.own?.unasked ? [report.unasked(analysis.own.unasked)] : []),
  ];
}

function keyTermLines(terms: readonly KeyTerm[]): string[] {
  if (terms.length === 0) return [];
  const width = Math.max(...terms.map(({ name }) => columnsOf(name))) + 2;
  return [
    '',
    ...terms.flatMap(({ name, value, section, condition }) => [
      `  ${name}${' '.repeat(width - columnsOf(name))}${value}${section === null ? '' : `  ${section}`}`,
      ...(condition === '' ? [] : [`  ${' '.repeat(width)}${condition}`]),
    ]),
  ];
}

/** How many columns words take in a terminal: a Chinese character or sign takes two. */
function columnsOf(words: string): number {
  return words.length + (words.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);
}

function familyLines({ families }: Summary, texts: FullTexts): string[] {
  return families.flatMap(({ family, findings }) => [
    '',
    texts.families[family],
    ...findings.flatMap((finding) => findingLines(finding, texts)),
  ]);
}

function findingLines(finding: Finding, texts: FullTexts): string[] {
  const { type, severity, section, quote } = finding;
  const head = [texts.severities[severity], texts.clauses[type].name, section]
    .filter((part) => part !== null)
    .join('  ');
  const facts = labelledFacts(finding, texts).map(([label, words]) => texts.punctuation.labelled(label, words));
  const qualifiers = qualifierList(finding, texts);
  return [
    '',
    `  ${head}`,
    `    “${shorten(quote, quoteLength)}”`,
    `    ${texts.explanations[type].meaning}`,
    ...facts.map((fact) => `    ${fact}`),
    ...(qualifiers === '' ? [] : [`    ${withCapital(qualifiers)}`]),
  ];
}

function ownLines(findings: readonly OwnFinding[], { report, severities }: Texts): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap(({ severity, rule, section, quote }) => [
    '',
    `  ${[severities[severity], rule.name, section].filter((part) => part !== null).join('  ')}`,
    `    “${shorten(quote, quoteLength)}”`,
  ]);
  return ['', report.ownRules, ...lines];
}

/** Control characters (C0, C1), line and paragraph separators and those that turn the direction of writing become spaces. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
