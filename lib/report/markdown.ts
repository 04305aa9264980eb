/** Reports as Markdown, for issues and reviews. */
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import { en } from '../clause/texts/en';
import { withCapital, withoutCapital } from './capital';
import { readPercent, unreadWords } from './coverage';
import { labelledFacts, qualifierList } from './finding-details';
import { countWords, headline } from './headline';
import { escapeMarkdown } from './markdown-escape';
import type { Report } from './report';
import { summarise, type KeyTerm, type Summary } from './summary';

/** One report after another. Everything that comes from a document is escaped. Ends with a line break. */
export function toMarkdown(reports: readonly Report[]): string {
  return reports.map((report) => paragraphsOf(report).join('\n\n') + '\n').join('\n');
}

function paragraphsOf({ file, analysis }: Report): string[] {
  const { title, effectiveDate, coverage } = analysis;
  const summary = summarise(analysis);
  const origin = en.report.from(escapeMarkdown(file));
  const counts = countWords(analysis);
  const unread = unreadWords(coverage).map((words) => `${en.report.notRead}: ${words}.`);
  if (analysis.own?.unasked) unread.push(`${en.report.unasked(analysis.own.unasked)}.`);
  return [
    `# ${escapeMarkdown(title ?? en.report.untitled)}`,
    effectiveDate === null
      ? origin
      : `${origin}, ${withoutCapital(en.report.inForceSince(escapeMarkdown(effectiveDate)))}`,
    `**${headline(analysis)}**${counts === '' ? '' : `: ${counts}`}`,
    ...(summary.total === 0 && readPercent(coverage) > 0 ? [`${en.report.lookedFor} ${en.report.canBeMissed}`] : []),
    ...keyTermTable(summary.keyTerms),
    ...familyParagraphs(summary),
    ...ownParagraphs(summary.own),
    [`${en.report.readOfText(readPercent(coverage))}.`, ...unread].join(' '),
  ];
}

function keyTermTable(terms: readonly KeyTerm[]): string[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ severity, name, value, condition, section }) => [
    en.severities[severity],
    name,
    `**${escapeMarkdown(value)}**${condition === '' ? '' : `, ${escapeMarkdown(condition)}`}`,
    escapeMarkdown(section ?? ''),
  ]);
  const head = [en.report.severity, en.report.term, en.report.value, en.report.section];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${en.report.keyTerms}`, lines.join('\n')];
}

function familyParagraphs({ families }: Summary): string[] {
  return families.flatMap(({ family, findings }) => [
    `## ${en.families[family]}`,
    ...findings.flatMap(findingParagraphs),
  ]);
}

function ownParagraphs(findings: readonly OwnFinding[]): string[] {
  if (findings.length === 0) return [];
  const paragraphs = findings.flatMap(({ severity, rule, section, quote }) => {
    const place = section === null ? '' : `, ${en.report.sectionNumber(escapeMarkdown(section))}`;
    return [`### ${escapeMarkdown(rule.name)} (${en.severityWords[severity]}${place})`, `> “${escapeMarkdown(quote)}”`];
  });
  return [`## ${en.report.ownRules}`, ...paragraphs];
}

function findingParagraphs(finding: Finding): string[] {
  const { type, severity, section, quote } = finding;
  const { name, meaning, ask } = en.clauses[type];
  const place = section === null ? '' : `, ${en.report.sectionNumber(escapeMarkdown(section))}`;
  const facts = labelledFacts(finding).map(([label, words]) => `- ${label}: **${escapeMarkdown(words)}**`);
  const qualifiers = qualifierList(finding);
  return [
    `### ${name} (${en.severityWords[severity]}${place})`,
    `> “${escapeMarkdown(quote)}”`,
    `${en.report.meaning}: ${meaning}  \n${en.report.ask}: ${ask}`,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...(qualifiers === '' ? [] : [`${withCapital(qualifiers)}.`]),
  ];
}
