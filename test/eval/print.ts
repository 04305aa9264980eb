/** The figures as text for a terminal. */
import { clauseTypeIds } from '../../lib/clause/clause-type';
import { severities } from '../../lib/clause/severity';
import { tagOf } from './claudette-tags';
import { groupsOf, type CorpusScore } from './corpus-score';
import { f1Of, precisionOf, recallOf, type Counts } from './counts';
import type { Example } from './document-score';
import { isHeldOut } from './held-out';
import type { EvalOptions } from './options';
import { isCalibrated, largestShares, severityShares, type SeverityCounts } from './severity-shares';
import { sortLabels } from './sort-labels';
import { fewestLabels, totalsOf, type LabelTotals, type Totals } from './totals';

/** Which examples are shown. */
export type ExampleOptions = Pick<EvalOptions, 'misses' | 'falses' | 'type'>;

/** What the columns mean; stands before the figures. */
export const legend = `P precision, R recall, F1 their harmonic mean; gold: required labels; made: parts of findings (lines, where labels are
tags). By document, tags count lines that are unfair in any way. macro-F1: mean F1 over types with ${fewestLabels} or more labels, over
all tags that occur.`;

/** All figures of a corpus: by document, by type or tag, in total, and the examples asked for. Lines without line breaks. */
export function corpusLines(corpus: CorpusScore, examples: ExampleOptions): string[] {
  const { name, documents, errors } = corpus;
  const totals = totalsOf(documents);
  return [
    `== ${name}: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`,
    ...documents.map((document) => {
      const held = isHeldOut(name, document.name) ? '  held out' : '';
      return row(document.name, document.whole) + held;
    }),
    ...labelLines(totals.types),
    ...labelLines(totals.tags),
    '--',
    ...totalLines('', totals),
    ...groupsOf(corpus).flatMap((group) => totalLines(` (${group.name})`, totalsOf(group.documents))),
    ...(totals.facts.gold > 0 ? [`facts read: ${totals.facts.hit} of ${totals.facts.gold}`] : []),
    severityLine(totals.severities),
    ...exampleLines(corpus, examples),
    ...(errors.length > 0 ? [`errors: ${errors.length}`, ...errors.map((error) => `  ${error}`)] : []),
  ];
}

/** The share of each severity, what may be critical and high at most, and whether that holds. */
export function severityLine(counts: SeverityCounts): string {
  const shares = severityShares(counts);
  const limits: Readonly<Record<string, number>> = largestShares;
  const words = severities.map((severity) => {
    const limit = limits[severity];
    return `${severity} ${percent(shares[severity])}${limit === undefined ? '' : ` (at most ${percent(limit)})`}`;
  });
  return `severity: ${words.join(', ')}: ${isCalibrated(counts) ? 'holds' : 'DOES NOT HOLD'}`;
}

/** A figure from 0 to 1 as it is shown, with three digits; "-" for `NaN`. */
export function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

/** A share from 0 to 1 in percent with one digit. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function labelLines(totals: LabelTotals | null): string[] {
  if (!totals) return [];
  return ['--', ...sortLabels(totals.byLabel).map(([label, counts]) => row(label, counts))];
}

function totalLines(group: string, { types, tags }: Totals): string[] {
  return [
    ...(types ? [`${row(`all types${group}`, types.all)}  macro-F1 ${figure(types.macroF1)}`] : []),
    ...(tags
      ? [
          `${row(`all tags${group}`, tags.all)}  macro-F1 ${figure(tags.macroF1)}`,
          row(`unfair or not${group}`, tags.whole),
        ]
      : []),
  ];
}

const nameWidth = 28;

function row(name: string, counts: Counts): string {
  const values = [precisionOf(counts), recallOf(counts), f1Of(counts)].map((value) => figure(value).padStart(5));
  const [precision, recall, f1] = values;
  return `${name.padEnd(nameWidth)} P ${precision}  R ${recall}  F1 ${f1}  gold ${counts.gold}  made ${counts.made}`;
}

/** Held-out documents give figures alone: an example that somebody has seen is no longer held out. */
function exampleLines({ name, documents }: CorpusScore, { misses, falses, type }: ExampleOptions): string[] {
  const shown = documents.filter((document) => !isHeldOut(name, document.name));
  const wanted = (example: Example) => type === null || example.of === type || example.of === tagOfType(type);
  const lines = (word: string, examples: readonly Example[], most: number) =>
    examples
      .filter(wanted)
      .slice(0, most)
      .map(({ document, label, words }) => `${word} ${document} [${label}] ${words}`);
  return [
    ...lines(
      'MISSED',
      shown.flatMap((document) => document.misses),
      misses,
    ),
    ...lines(
      'FALSE ',
      shown.flatMap((document) => document.falses),
      falses,
    ),
  ];
}

function tagOfType(type: string): string | undefined {
  const found = clauseTypeIds.find((each) => each === type);
  return found && tagOf(found);
}
