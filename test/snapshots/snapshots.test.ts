import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../../seeds/render-page';
import { drawSeed, snapshotFolder } from './snapshot-file';

const howToRenew = 'if the findings are right, run "npm run snapshots" and commit what changes in seeds/snapshots';

test('every seed has a snapshot, and every snapshot a seed', () => {
  const files = Object.keys(sites).map((name) => `${name}.txt`);
  expect(readdirSync(snapshotFolder).sort(), howToRenew).toEqual(files.sort());
});

test.each(Object.keys(sites))('what is found in %s is what its snapshot shows', (name) => {
  const snapshot = readFileSync(path.join(snapshotFolder, `${name}.txt`), 'utf8');
  expect(drawSeed(name), howToRenew).toBe(snapshot);
});
