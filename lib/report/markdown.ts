/** Reports as Markdown, for issues and reviews. */
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import type { FullTexts, Texts } from '../clause/texts/texts';
import { withCapital, withoutCapital } from './capital';
import { readPercent, unreadWords } from './coverage';
import { dateWords } from './date-words';
import { labelledFacts, qualifierList } from './finding-details';
import { countWords, headline } from './headline';
import { escapeMarkdown } from './markdown-escape';
import type { Report } from './report';
import { chooseKeyTerms, type KeyTerm } from './key-terms';
import { summarise, type Summary } from './summary';

/** One report after another. Everything that comes from a document is escaped. Ends with a line break. */
export function toMarkdown(reports: readonly Report[], texts: FullTexts): string {
  return reports.map((report) => paragraphsOf(report, texts).join('\n\n') + '\n').join('\n');
}

function paragraphsOf({ file, analysis }: Report, texts: FullTexts): string[] {
  const { report, punctuation } = texts;
  const { title, effectiveDate, coverage } = analysis;
  const summary = summarise(analysis);
  const since = effectiveDate === null ? null : escapeMarkdown(dateWords(effectiveDate, texts));
  const origin = [
    report.from(escapeMarkdown(file)),
    ...(since === null ? [] : [withoutCapital(report.inForceSince(since))]),
  ];
  const lead = `**${headline(analysis, texts)}**`;
  const counts = countWords(analysis, texts);
  const unread = unreadWords(coverage, texts).map((words) =>
    punctuation.sentence(punctuation.labelled(report.notRead, words)),
  );
  if (analysis.own?.unasked) unread.push(punctuation.sentence(report.unasked(analysis.own.unasked)));
  return [
    `# ${escapeMarkdown(title ?? report.untitled)}`,
    punctuation.list(origin),
    counts === '' ? lead : punctuation.labelled(lead, counts),
    ...(summary.total === 0 && readPercent(coverage) > 0
      ? [punctuation.sentences([report.lookedFor, report.canBeMissed])]
      : []),
    ...keyTermTable(chooseKeyTerms(analysis.findings, texts), texts),
    ...familyParagraphs(summary, texts),
    ...ownParagraphs(summary.own, texts),
    punctuation.sentences([punctuation.sentence(report.readOfText(readPercent(coverage))), ...unread]),
  ];
}

function keyTermTable(terms: readonly KeyTerm[], texts: Texts): string[] {
  if (terms.length === 0) return [];
  const { report, punctuation } = texts;
  const rows = terms.map(({ severity, name, value, condition, section }) => [
    texts.severities[severity],
    name,
    punctuation.list([`**${escapeMarkdown(value)}**`, ...(condition === '' ? [] : [escapeMarkdown(condition)])]),
    escapeMarkdown(section ?? ''),
  ]);
  const head = [report.severity, report.term, report.value, report.section];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${report.keyTerms}`, lines.join('\n')];
}

function familyParagraphs({ families }: Summary, texts: FullTexts): string[] {
  return families.flatMap(({ family, findings }) => [
    `## ${texts.families[family]}`,
    ...findings.flatMap((finding) => findingParagraphs(finding, texts)),
  ]);
}

function ownParagraphs(findings: readonly OwnFinding[], { punctuation, report, severityWords }: Texts): string[] {
  if (findings.length === 0) return [];
  const paragraphs = findings.flatMap(({ severity, rule, section, quote }) => {
    const place = section === null ? [] : [report.sectionNumber(escapeMarkdown(section))];
    const aside = punctuation.list([severityWords[severity], ...place]);
    return [`### ${punctuation.withAside(escapeMarkdown(rule.name), aside)}`, `> “${escapeMarkdown(quote)}”`];
  });
  return [`## ${report.ownRules}`, ...paragraphs];
}

function findingParagraphs(finding: Finding, texts: FullTexts): string[] {
  const { type, severity, section, quote } = finding;
  const { punctuation, report } = texts;
  const { name } = texts.clauses[type];
  const { meaning, ask } = texts.explanations[type];
  const place = section === null ? [] : [report.sectionNumber(escapeMarkdown(section))];
  const facts = labelledFacts(finding, texts).map(
    ([label, words]) => `- ${punctuation.labelled(label, `**${escapeMarkdown(words)}**`)}`,
  );
  const qualifiers = qualifierList(finding, texts);
  return [
    `### ${punctuation.withAside(name, punctuation.list([texts.severityWords[severity], ...place]))}`,
    `> “${escapeMarkdown(quote)}”`,
    `${punctuation.labelled(report.meaning, meaning)}  \n${punctuation.labelled(report.ask, ask)}`,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...(qualifiers === '' ? [] : [punctuation.sentence(withCapital(qualifiers))]),
  ];
}
