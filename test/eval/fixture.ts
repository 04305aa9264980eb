/** Labelled agreements for the tests of the tool, whose counts follow from reading them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClauseType } from '../../lib/clause/clause-type';
import type { Finding } from '../../lib/clause/finding';
import type { Severity } from '../../lib/clause/severity';
import { sampleFinding } from '../../lib/report/finding-sample';

/** A line of an agreement: what it says, how it is labelled, what is found in it. */
export interface FixtureLine {
  words: string;
  labels: string;
  found: ClauseType[];
}

/** What `terms` holds by unit: 4 required labels, 2 of them found; 5 parts of findings, 3 of them right. */
export const terms: readonly FixtureLine[] = [
  { words: 'Fees may change at any time.', labels: 'fee-change', found: ['fee-change'] },
  { words: 'Who pays late pays a penalty.', labels: 'penalty', found: [] },
  { words: 'Goodbye.', labels: '', found: ['set-off'] },
  {
    words: 'We may end or pause it.',
    labels: 'termination-at-will suspension?',
    found: ['termination-at-will', 'suspension'],
  },
  { words: 'It may be paused.', labels: 'suspension?', found: [] },
  { words: 'You pay for our losses.', labels: 'indemnity', found: ['risk-shift'] },
];

/**
 * What `tagged` holds by line. Tags: 4 labelled (ltd twice, ter, ch), 2 found; 3 counted as found (ltd twice, use), 2 of
 * them right. Lines: 3 unfair, 2 of them found; 3 found, 2 of them right.
 */
export const tagged: readonly FixtureLine[] = [
  { words: 'We are not liable and may end it.', labels: 'ltd2 ter3', found: ['liability-exclusion'] },
  // Clearly fair: finding it is neither right nor wrong.
  { words: 'We may end it when you agree.', labels: 'ter1', found: ['termination-at-will'] },
  { words: 'Use it to agree.', labels: 'pinc2', found: ['contract-by-use', 'bundled-consent'] },
  { words: 'Our liability is capped.', labels: 'ltd3', found: ['liability-cap'] },
  { words: '', labels: 'law2', found: [] },
  { words: 'We may change it.', labels: 'ch2', found: ['audit-right'] },
];

/** Writes NAME.txt with NAME.gold.json, a unit for each line. */
export function writeUnits(folder: string, name: string, lines: readonly FixtureLine[], facts: object[] = []): void {
  const units = lines.map(({ labels }, index) => [startOf(lines, index), endOf(lines, index), labels]);
  write(folder, name, lines, '.gold.json', JSON.stringify({ units, facts }));
}

/** Writes NAME.txt with NAME.tags. */
export function writeTags(folder: string, name: string, lines: readonly FixtureLine[]): void {
  write(folder, name, lines, '.tags', lines.map(({ labels }) => labels).join('\n'));
}

/** The findings of a fixture, each a whole line, of this severity. */
export function findingsOf(lines: readonly FixtureLine[], severity: Severity = 'medium'): Finding[] {
  return lines.flatMap(({ found }, index) =>
    found.map((type) => sampleFinding({ type, severity, start: startOf(lines, index), end: endOf(lines, index) })),
  );
}

/** The text of a fixture. */
export function textOf(lines: readonly FixtureLine[]): string {
  return lines.map(({ words }) => words).join('\n');
}

function write(folder: string, name: string, lines: readonly FixtureLine[], ending: string, labels: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.txt`), textOf(lines));
  writeFileSync(path.join(folder, name + ending), labels);
}

function startOf(lines: readonly FixtureLine[], index: number): number {
  return lines.slice(0, index).reduce((sum, { words }) => sum + words.length + 1, 0);
}

function endOf(lines: readonly FixtureLine[], index: number): number {
  return startOf(lines, index) + lines[index]!.words.length;
}
