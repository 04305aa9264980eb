/** Scores the engine on labelled agreements: run as `npm run eval`. Figures go to standard output, troubles to standard error. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../lib/cli/usage-error';
import { analyse } from '../../lib/engine';
import { findCorpora } from './corpora';
import { scoreFolder } from './corpus-score';
import { readOptions, type EvalOptions } from './options';
import { renderPage } from './page';
import { corpusLines, legend, severityLine } from './print';
import { sumSeverities } from './severity-shares';

const usage = `Usage: npm run eval [-- OPTION... FOLDER...]

Scores the engine on folders of labelled agreements: NAME.txt beside NAME.gold.json or NAME.tags.
Without a folder: the labelled corpora, or the seeds where only they are there.

  --misses N    show N labels of each corpus that were not found; none of held-out documents
  --false N     show N findings of each corpus that no label allows; none of held-out documents
  --type TYPE   show only examples of this clause type, or of this CLAUDETTE tag
  --write       write the figures to docs/accuracy.md
  -h, --help    this text

Exit codes: 0 scored; 1 findings or labels are broken; 2 something could not be read.
`;

const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** Runs the command and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (!options.help) return await evaluate(options);
    process.stdout.write(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`eval: ${error.message}\n`);
    return 2;
  }
}

async function evaluate(options: EvalOptions): Promise<number> {
  const { folders, leftOut } =
    options.folders.length > 0 ? { folders: options.folders, leftOut: [] } : findCorpora(root);
  const corpora = folders.map((folder) => scoreFolder(folder, (text) => analyse(text).findings));
  const lines = [legend, ...corpora.flatMap((corpus) => ['', ...corpusLines(corpus, options)])];
  if (corpora.length > 1) {
    const counts = corpora.flatMap(({ documents }) => documents.map(({ severities }) => severities));
    lines.push('', '== all', severityLine(sumSeverities(counts)));
  }
  if (leftOut.length > 0) lines.push('', `Left out, for they are not part of the project: ${leftOut.join(', ')}`);
  if (options.write) {
    const file = path.join(root, 'docs', 'accuracy.md');
    await writeFile(file, await renderPage(corpora, leftOut, knownWeaknesses(), file));
    lines.push('', 'Wrote docs/accuracy.md');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return corpora.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

function knownWeaknesses(): string {
  return readFileSync(new URL('known-weaknesses.md', import.meta.url), 'utf8');
}
