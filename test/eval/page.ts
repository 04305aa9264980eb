/** The figures as a page of the documentation. */
import { format, resolveConfig } from 'prettier';
import { clauseTypeIds } from '../../lib/clause/clause-type';
import { severities } from '../../lib/clause/severity';
import { claudetteTags, tagNames } from './claudette-tags';
import { corpusSources } from './corpora';
import { groupsOf, type CorpusScore } from './corpus-score';
import { f1Of, noCounts, precisionOf, recallOf, type Counts } from './counts';
import { isHeldOut } from './held-out';
import { isCalibrated, severityShares, sumSeverities, type SeverityCounts } from './severity-shares';
import { percent } from './print';
import { fewestLabels, totalsOf, type Totals } from './totals';

/**
 * The page in Markdown, as Prettier formats `file`.
 * @param leftOut names of the corpora that were not there
 * @param weaknesses the section on known weaknesses, in Markdown
 * @param file where the page will stand; decides how it is formatted
 */
export async function renderPage(
  corpora: readonly CorpusScore[],
  leftOut: readonly string[],
  weaknesses: string,
  file: string,
): Promise<string> {
  const sections = [
    introduction,
    sources(corpora, leftOut),
    ...totalsSection(corpora),
    '## Known weaknesses',
    weaknesses,
    ...severitySection(corpora),
    ...typeSection(corpora),
    ...tagSection(corpora),
    ...documentSections(corpora),
  ];
  return format(sections.join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}

const introduction = `# Accuracy

Written by \`npm run eval -- --write\`; change the tool in \`test/eval/\`, not this page.

## How it is measured

Every sentence and list item of an agreement is labelled with the clause types it states. Borderline readings are
optional: finding them is right, missing them is right. **Recall** is the share of required labels that the engine finds; **precision**
is the share of the parts of its findings that a label requires or allows; **F1** is their harmonic mean. A finding stands for a
sentence when the two share at least half of the shorter one. **Macro-F1** is the mean of the F1 of each type with ${fewestLabels} or more labels,
so that rare types count as much as common ones. A fact counts as read when its kind and values agree with the label.

Where labels are CLAUDETTE tags, each line is counted: it has a tag or not, and the engine finds it or not. What a line carries as clearly
fair may be found or missed. Macro-F1 is the mean over the tags; "unfair or not" asks only whether a line is unfair in any way.

Rules were written while looking at the documents **developed on**; nobody looked at those **held out**. Expect the figures of the latter
on an agreement of your own.`;

function sources(corpora: readonly CorpusScore[], leftOut: readonly string[]): string {
  const rows = corpora.map(({ name }) => {
    const about = corpusSources[name];
    return [code(name), about?.what ?? '', about?.source ?? '', about?.licence ?? ''];
  });
  const missing =
    leftOut.length > 0 ? `\n\nNot measured here, for they were not there: ${leftOut.map(code).join(', ')}.` : '';
  return table(['corpus', 'documents and labels', 'source', 'licence'], rows) + missing;
}

function totalsSection(corpora: readonly CorpusScore[]): string[] {
  const rows = corpora.flatMap((corpus) => [
    ...totalRows(code(corpus.name), 'all', totalsOf(corpus.documents)),
    ...groupsOf(corpus).flatMap(({ name, documents }) => totalRows(code(corpus.name), name, totalsOf(documents))),
  ]);
  return [
    '## Totals',
    table(['corpus', 'documents', 'counted', 'precision', 'recall', 'F1', 'macro-F1', 'labels'], rows),
    ...corpora.flatMap(({ name, documents }) => {
      const { facts } = totalsOf(documents);
      return facts.gold > 0 ? [`Facts read in ${code(name)}: ${facts.hit} of ${facts.gold}.`] : [];
    }),
  ];
}

function totalRows(corpus: string, group: string, { documents, types, tags }: Totals): string[][] {
  const which = `${group} (${documents})`;
  return [
    ...(types
      ? [[corpus, which, 'clause types', ...figures(types.all), figure(types.macroF1), `${types.all.gold}`]]
      : []),
    ...(tags
      ? [
          [corpus, which, 'tags', ...figures(tags.all), figure(tags.macroF1), `${tags.all.gold}`],
          [corpus, which, 'unfair or not', ...figures(tags.whole), '', `${tags.whole.gold}`],
        ]
      : []),
  ];
}

function severitySection(corpora: readonly CorpusScore[]): string[] {
  const counted = corpora.map(({ name, documents }) => ({ name: code(name), counts: totalsOf(documents).severities }));
  const all = { name: 'all', counts: sumSeverities(counted.map(({ counts }) => counts)) };
  return [
    '## Severity',
    'Severity must tell things apart: at most one finding in fifteen may be critical, at most one in three high.',
    table(
      ['corpus', 'findings', ...severities, 'holds'],
      [...counted, ...(counted.length > 1 ? [all] : [])].map(({ name, counts }) => severityRow(name, counts)),
    ),
  ];
}

function severityRow(name: string, counts: SeverityCounts): string[] {
  const shares = severityShares(counts);
  const findings = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return [
    name,
    `${findings}`,
    ...severities.map((severity) => percent(shares[severity])),
    isCalibrated(counts) ? 'yes' : '**no**',
  ];
}

function typeSection(corpora: readonly CorpusScore[]): string[] {
  const labelled = corpora.flatMap(({ name, documents }) => {
    const { types } = totalsOf(documents);
    return types ? [{ name, byLabel: types.byLabel }] : [];
  });
  if (labelled.length === 0) return [];
  const header = ['clause type', ...labelled.flatMap(({ name }) => [`${name}: precision`, 'recall', 'F1', 'labels'])];
  const rows = clauseTypeIds.map((type) => [
    code(type),
    ...labelled.flatMap(({ byLabel }) => labelCells(byLabel.get(type) ?? noCounts)),
  ]);
  return ['## By clause type', table(header, rows)];
}

function tagSection(corpora: readonly CorpusScore[]): string[] {
  return corpora.flatMap(({ name, documents }) => {
    const { tags } = totalsOf(documents);
    if (!tags) return [];
    const rows = claudetteTags.map((tag) => [
      code(tag),
      tagNames[tag],
      ...labelCells(tags.byLabel.get(tag) ?? noCounts),
    ]);
    return [`## By tag: ${name}`, table(['tag', 'about', 'precision', 'recall', 'F1', 'labels'], rows)];
  });
}

/** F1 of what has no label is no figure of how well labels are found. */
function labelCells(counts: Counts): string[] {
  const [precision = '', recall = '', f1 = ''] = figures(counts);
  return [precision, recall, counts.gold > 0 ? f1 : '–', `${counts.gold}`];
}

function documentSections(corpora: readonly CorpusScore[]): string[] {
  return corpora.flatMap((corpus) => {
    const divided = groupsOf(corpus).length > 0;
    const rows = corpus.documents.map(({ name, whole }) => [
      name,
      ...(divided ? [isHeldOut(corpus.name, name) ? 'held out' : 'developed on'] : []),
      ...figures(whole),
      `${whole.gold}`,
    ]);
    const counted = corpus.documents.some(({ by }) => by === 'line')
      ? 'Labels are lines that are unfair in any way.'
      : '';
    return [
      `## By document: ${corpus.name}`,
      divided ? counted : `Rules were developed on all of these. ${counted}`,
      table(['document', ...(divided ? ['rules'] : []), 'precision', 'recall', 'F1', 'labels'], rows),
    ];
  });
}

function figures(counts: Counts): string[] {
  return [precisionOf(counts), recallOf(counts), f1Of(counts)].map(figure);
}

/** Two digits are what so few documents can bear. */
function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

function code(words: string): string {
  return `\`${words}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
