/** Renews the snapshots of the seeds: run as `npm run snapshots`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sites } from '../../seeds/render-page';
import { drawSeed, snapshotFolder } from './snapshot-file';

mkdirSync(snapshotFolder, { recursive: true });
for (const name of Object.keys(sites)) writeFileSync(path.join(snapshotFolder, `${name}.txt`), drawSeed(name));
