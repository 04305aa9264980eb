/** Counts of agreement between findings and labels, and the figures that follow from them. */

/**
 * What one document, type or corpus counts. Recall counts labelled units (or lines), precision counts parts of findings
 * (or lines), so that a finding that covers many units gains nothing.
 */
export interface Counts {
  /** Labels that are required. */
  gold: number;
  /** Of these, how many were found. */
  hit: number;
  /** What was found. */
  made: number;
  /** Of this, how much the labels require or allow. */
  right: number;
}

/** How many of the labelled facts were read. */
export interface FactCounts {
  gold: number;
  hit: number;
}

export const noCounts: Readonly<Counts> = { gold: 0, hit: 0, made: 0, right: 0 };

export function sumCounts(all: Iterable<Counts>): Counts {
  const sum = { ...noCounts };
  for (const { gold, hit, made, right } of all) {
    sum.gold += gold;
    sum.hit += hit;
    sum.made += made;
    sum.right += right;
  }
  return sum;
}

/** The counts under this key; new ones when there are none yet. */
export function countsAt(map: Map<string, Counts>, key: string): Counts {
  const counts = map.get(key) ?? { ...noCounts };
  map.set(key, counts);
  return counts;
}

/** Share of what was found that is right, 0 to 1; `NaN` when nothing was found. */
export function precisionOf({ right, made }: Counts): number {
  return right / made;
}

/** Share of the labels that was found, 0 to 1; `NaN` when there are no labels. */
export function recallOf({ hit, gold }: Counts): number {
  return hit / gold;
}

/** Harmonic mean of precision and recall, 0 to 1; 0 when either is 0 or unknown. */
export function f1Of(counts: Counts): number {
  const precision = precisionOf(counts);
  const recall = recallOf(counts);
  return (2 * precision * recall) / (precision + recall) || 0;
}

/** Mean of the F1 of those with at least `fewest` labels, 0 to 1; `NaN` when none has. */
export function macroF1(all: Iterable<Counts>, fewest: number): number {
  const scores = [...all].filter(({ gold }) => gold >= fewest).map(f1Of);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
