import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { seedText } from '../../../seeds/serve';
import type { Bench } from './bench';
import { pause, type BenchBrowser } from './bench-browser';
import type { Row } from './row';
import { MainThread, processOf } from './trace';

const ROUNDS = 3;

/** How long (ms) the first highlight is waited for, and for how long after it no other may come. */
const PATIENCE = 30_000;
const SETTLED = 1_000;

const MARK = 'clauselight-ranges-';

/** In the page: leaves a mark whenever the number of our highlights has changed, as all worlds share them. */
const watchHighlights = `{
  let before = 0;
  setInterval(() => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('cl-')) ranges += highlight.size;
    if (ranges !== before) performance.mark('${MARK}' + (before = ranges));
  }, 1);
}`;

/**
 * The shopline page, from the first script of ours to the last highlight (by the clock; seen at most 4 ms late), as the
 * first page of a fresh browser and as a later one, against compromise/two parsing the same text for the first time in
 * the browser without the extension. They take turns; the best of three rounds.
 */
export async function measureAgreementPage(bench: Bench): Promise<Row[]> {
  const times: Record<'parser' | 'cold' | 'warm', number[]> = { parser: [], cold: [], warm: [] };
  let ranges = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    bench.progress(`agreement page: round ${round} of ${ROUNDS}`);
    times.parser.push(await parserTime(bench));
    const browser = await bench.startWithExtension();
    try {
      for (const kind of ['cold', 'warm', 'warm'] as const) {
        const seen = await timeToPaint(browser, `${bench.url}/shopline`);
        times[kind].push(seen.time);
        ranges = seen.ranges;
      }
    } finally {
      await browser.close();
    }
  }
  const parser = Math.min(...times.parser);
  const row = (what: string, time: number): Row => ({
    what: `shopline page, first script to last of ${ranges} highlights, ${what}`,
    measured: `${time.toFixed(0)} ms, 1/${(parser / time).toFixed(1)} of the parser's ${parser.toFixed(0)} ms`,
    toReach: '1/10',
    reached: time <= parser / 10,
  });
  return [row('first page of a browser', Math.min(...times.cold)), row('later page', Math.min(...times.warm))];
}

async function timeToPaint(browser: BenchBrowser, url: string): Promise<{ time: number; ranges: number }> {
  const page = await browser.open();
  try {
    await page.evaluateOnNewDocument(watchHighlights);
    const events = await browser.trace(async () => {
      await page.goto(url, { waitUntil: 'load' });
      const isPainted = `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`;
      await page.waitForFunction(isPainted, { timeout: PATIENCE, polling: 100 });
      await pause(SETTLED);
    });
    const pid = processOf(events, url);
    const start = pid && new MainThread(events, pid).firstCall(browser.id);
    const painted = events.findLast((event) => event.pid === pid && event.name.startsWith(MARK));
    if (!start || !painted) throw new Error(`The trace does not say when ${url} was marked.`);
    return { time: (painted.ts - start) / 1000, ranges: Number(painted.name.slice(MARK.length)) };
  } finally {
    await page.close();
  }
}

/** Milliseconds that compromise/two needs for the text of the page when it has seen none before. */
async function parserTime({ without, url }: Bench): Promise<number> {
  const page = await without.open();
  try {
    await page.goto(`${url}/empty`);
    await page.addScriptTag({ content: parserBundle() });
    return (await page.evaluate(`timeParser(${JSON.stringify(seedText('shopline-en'))})`)) as number;
  } finally {
    await page.close();
  }
}

function parserBundle(): string {
  const contents = `import nlp from 'compromise/two';
    globalThis.timeParser = (text) => {
      const start = performance.now();
      nlp(text);
      return performance.now() - start;
    };`;
  const resolveDir = fileURLToPath(new URL('../../..', import.meta.url));
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir }, bundle: true, minify: true, write: false });
  return outputFiles[0]!.text;
}
