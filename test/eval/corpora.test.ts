import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCorpora } from './corpora';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clauselight-eval-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('without corpora beside the project there are the seeds, and it is said what is left out', () => {
  const root = path.join(folder, 'project');
  expect(findCorpora(root)).toEqual({
    folders: [path.join(root, 'seeds')],
    leftOut: ['developer-terms', 'claudette-dev'],
  });
});

test('the corpora beside the project are taken in their order, known ones first; files among them are not', () => {
  const corpora = path.join(folder, 'shared', 'corpus');
  for (const name of ['claudette-dev', 'another', 'seeds']) mkdirSync(path.join(corpora, name), { recursive: true });
  writeFileSync(path.join(corpora, 'README.md'), '');
  expect(findCorpora(path.join(folder, 'project'))).toEqual({
    folders: ['seeds', 'claudette-dev', 'another'].map((name) => path.join(corpora, name)),
    leftOut: ['developer-terms'],
  });
});
