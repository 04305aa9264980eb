import { expect, test } from 'vitest';
import type { SectionHeading } from '../lib/clause/finding';
import { sectionsOf } from './panel-sections';
import { findingFrom } from './test-analysis';

const heading = (start: number, words: string | null, part: string | null = null): SectionHeading => ({
  start,
  number: null,
  words,
  part,
});
const at = (...starts: number[]) =>
  starts.map((start) => findingFrom({ type: 'audit-right', section: null, quote: 'x' }, start));
const grouped = (starts: number[], headings: SectionHeading[]) =>
  sectionsOf(at(...starts), headings).map(({ heading: over, beginsPart, findings }) => [
    beginsPart ? `${over!.part}:` : '',
    over && over.words,
    ...findings.map(({ start }) => start),
  ]);

test('findings stand under the last heading before them; a section without findings is left out', () => {
  const headings = [heading(10, '1. Fees'), heading(20, '2. Use'), heading(30, '3. Law')];
  expect(grouped([5, 10, 15, 31], headings)).toEqual([
    ['', null, 5],
    ['', '1. Fees', 10, 15],
    ['', '3. Law', 31],
  ]);
});

test('an annex is named where its first finding stands, once', () => {
  const headings = [
    heading(0, '1. Fees'),
    heading(10, null, 'Annex'),
    heading(20, '1. A', 'Annex'),
    heading(30, '2. B', 'Annex'),
  ];
  expect(grouped([1, 21, 31], headings)).toEqual([
    ['', '1. Fees', 1],
    ['Annex:', '1. A', 21],
    ['', '2. B', 31],
  ]);
  expect(grouped([12, 21], headings)).toEqual([
    ['Annex:', null, 12],
    ['', '1. A', 21],
  ]);
});

test('without headings all stand together', () => {
  expect(grouped([1, 2], [])).toEqual([['', null, 1, 2]]);
});
