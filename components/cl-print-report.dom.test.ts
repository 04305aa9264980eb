import { expect, test } from 'vitest';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { PageState } from '../lib/report/page-state';
import './cl-print-report';
import { analysisOf, readState, shoplineClauses } from './test-analysis';
import { allIn, textOf, updatesDone } from './test-tree';

test('the names in the table of key terms are not broken within a word', async () => {
  const report = document.createElement('cl-print-report');
  report.texts = await textsOf('en');
  const state = readState(analysisOf(shoplineClauses)) as Extract<PageState, { kind: 'read' }>;
  report.page = { state, address: 'https://example.org/terms', date: new Date(0) };
  document.body.replaceChildren(report);
  document.body.style.width = '380px';
  await updatesDone(report);
  const cells = allIn(report, 'th, td:first-child');
  expect(cells.map(textOf)).toEqual(expect.arrayContaining(['Section', 'Penalty', 'Disputes']));
  for (const cell of cells) expect(linesOf(cell), textOf(cell)).toBeLessThanOrEqual(textOf(cell).split(' ').length);
});

function linesOf(cell: HTMLElement): number {
  const words = [...cell.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
  const range = document.createRange();
  range.setStartBefore(words[0]!);
  range.setEndAfter(words.at(-1)!);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
