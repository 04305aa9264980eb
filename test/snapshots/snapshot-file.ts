import { fileURLToPath } from 'node:url';
import { analyse } from '../../lib/engine';
import { seedText } from '../../seeds/serve';
import { drawFindings } from './draw-findings';

/** The folder of the snapshots, one file for each seed. */
export const snapshotFolder = fileURLToPath(new URL('../../seeds/snapshots/', import.meta.url));

/** What the snapshot of a seed has to hold. */
export function drawSeed(name: string): string {
  const text = seedText(name);
  return drawFindings(text, analyse(text).findings);
}
