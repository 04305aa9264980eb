/**
 * Run as `npm run bench:pages [-- --only NAME]`: what the extension built into `.output/chrome-mv3` costs on pages, in a
 * Chromium with it and one without, side by side. Prints a table; the exit code is 1 when a target is missed.
 */
import { parseArgs } from 'node:util';
import { measureAgreementPage } from './pages/agreement-page';
import { startBench, type Bench } from './pages/bench';
import { measureBundles } from './pages/bundle-sizes';
import { measureMemory } from './pages/memory';
import { measureOrdinaryPages } from './pages/ordinary-pages';
import { drawTable, type Row } from './pages/row';
import { measureSlices } from './pages/slices';

const measurements: Record<string, (bench: Bench) => Promise<Row[]> | Row[]> = {
  bundles: measureBundles,
  agreement: measureAgreementPage,
  slices: measureSlices,
  memory: measureMemory,
  ordinary: measureOrdinaryPages,
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !(only in measurements)) {
  console.error(`bench:pages: --only knows ${Object.keys(measurements).join(', ')}`);
  process.exit(2);
}

const bench = await startBench();
try {
  console.log(`The build in .output/chrome-mv3, in ${await bench.with.version()}`);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (only === undefined || only === name) rows.push(...(await measure(bench)));
  }
  console.log(drawTable(rows));
  if (rows.some(({ reached }) => !reached)) process.exitCode = 1;
} finally {
  await bench.close();
}
