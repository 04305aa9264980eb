/** The figures of several documents together. */
import { macroF1, sumCounts, type Counts, type FactCounts } from './counts';
import type { DocumentScore } from './document-score';
import { sumSeverities, type SeverityCounts } from './severity-shares';

/** The figures of documents that are labelled in one way. */
export interface LabelTotals {
  /** Over all clause types, or all tags. */
  all: Counts;
  /** Over documents: of all types together, or of lines that are unfair in any way. */
  whole: Counts;
  byLabel: ReadonlyMap<string, Counts>;
  /** Mean F1 over the types with at least `fewestLabels` labels, or over all tags that occur; `NaN` when there is none. */
  macroF1: number;
}

export interface Totals {
  documents: number;
  /** Of documents labelled by unit; `null` when there are none. */
  types: LabelTotals | null;
  /** Of documents labelled with CLAUDETTE tags by line; `null` when there are none. */
  tags: LabelTotals | null;
  facts: FactCounts;
  severities: SeverityCounts;
}

/** A clause type with fewer labels does not count in macro-F1: one label more or less would move it by a lot. */
export const fewestLabels = 5;

export function totalsOf(documents: readonly DocumentScore[]): Totals {
  return {
    documents: documents.length,
    types: labelTotals(
      documents.filter(({ by }) => by === 'unit'),
      fewestLabels,
    ),
    tags: labelTotals(
      documents.filter(({ by }) => by === 'line'),
      1,
    ),
    facts: {
      gold: documents.reduce((sum, { facts }) => sum + facts.gold, 0),
      hit: documents.reduce((sum, { facts }) => sum + facts.hit, 0),
    },
    severities: sumSeverities(documents.map(({ severities }) => severities)),
  };
}

function labelTotals(documents: readonly DocumentScore[], fewest: number): LabelTotals | null {
  if (documents.length === 0) return null;
  const labels = new Set(documents.flatMap(({ byLabel }) => [...byLabel.keys()]));
  const byLabel = new Map(
    [...labels].map((label) => [label, sumCounts(documents.flatMap((document) => document.byLabel.get(label) ?? []))]),
  );
  return {
    all: sumCounts(byLabel.values()),
    whole: sumCounts(documents.map(({ whole }) => whole)),
    byLabel,
    macroF1: macroF1(byLabel.values(), fewest),
  };
}
