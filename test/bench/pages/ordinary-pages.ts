import type { Page } from 'puppeteer-core';
import type { Bench } from './bench';
import { pause, type BenchBrowser } from './bench-browser';
import { quantile, type Row } from './row';
import { MainThread, processOf } from './trace';

const ROUNDS = 2;

/** A page is measured until so long (ms) after its load. */
const AFTER_LOAD = 1_000;

/** The gate watches a page for ten seconds. */
const WATCHED = 11_000;

/** What a page costs, in ms of its main thread. */
interface Cost {
  own: number;
  ours: number;
  longest: number;
}

/**
 * What saved pages that are no agreements pay for the extension: the time of its scripts from the tracing's
 * `EvaluateScript` and `FunctionCall` events, compilation included, against all other tasks of the page's main thread
 * from the start of the navigation until a second after `load`. Both are times of the processor, the best of two
 * rounds, as noise only adds. The page's own time is that of the browser without the extension.
 */
export async function measureOrdinaryPages(bench: Bench): Promise<Row[]> {
  const files = bench.savedPages('others');
  if (files.length === 0) return [];
  const best = new Map<string, Cost>();
  for (let round = 1; round <= ROUNDS; round++) {
    for (const file of files) {
      bench.progress(`ordinary pages: round ${round} of ${ROUNDS}, ${file}`);
      const url = `${bench.url}/others/${file}`;
      const without = await costOf(bench.without, url);
      const withUs = await costOf(bench.with, url);
      const before = best.get(file);
      best.set(file, {
        own: Math.min(without.own, before?.own ?? Infinity),
        ours: Math.min(withUs.ours, before?.ours ?? Infinity),
        longest: Math.max(withUs.longest, before?.longest ?? 0),
      });
    }
  }
  const costs = [...best.values()];
  const shares = costs.map(({ own, ours }) => ours / own);
  const [worst] = [...best].toSorted(([, a], [, b]) => b.ours / b.own - a.ours / a.own)[0]!;
  const longest = Math.max(...costs.map((cost) => cost.longest));
  const ms = (values: number[]) => `${quantile(values, 0.5).toFixed(2)} ms`;
  return [
    {
      what: `ordinary pages (${files.length}): share of the load, median`,
      measured: `${percent(quantile(shares, 0.5))}, ${ms(costs.map(({ ours }) => ours))} of ${ms(costs.map(({ own }) => own))}`,
      toReach: '1 %',
      reached: quantile(shares, 0.5) <= 0.01,
    },
    {
      what: `ordinary pages: share of the load, worst (${worst})`,
      measured: percent(Math.max(...shares)),
      toReach: '3 %',
      reached: Math.max(...shares) <= 0.03,
    },
    {
      what: 'ordinary pages: longest script run of ours',
      measured: `${longest.toFixed(1)} ms`,
      toReach: 'no long task (50 ms)',
      reached: longest < 50,
    },
    await measureLeftovers(bench, files),
  ];
}

async function costOf(browser: BenchBrowser, url: string): Promise<Cost> {
  const page = await browser.open();
  try {
    const events = await browser.trace(async () => {
      await page.goto(url, { waitUntil: 'load' });
      await pause(AFTER_LOAD);
    });
    const pid = processOf(events, url);
    if (pid === undefined) throw new Error(`The trace does not say which process showed ${url}.`);
    const thread = new MainThread(events, pid);
    const ours = browser.id ? thread.ours(browser.id) : 0;
    return { own: thread.busy() - ours, ours, longest: browser.id ? Math.max(0, ...thread.ourCalls(browser.id)) : 0 };
  } finally {
    await page.close();
  }
}

/** Once the watch has ended, pages are changed, and nothing of ours may wake. */
async function measureLeftovers(bench: Bench, files: readonly string[]): Promise<Row> {
  bench.progress('ordinary pages: what is left after 11 s');
  const pages: Page[] = [];
  for (const file of files) {
    const page = await bench.with.open();
    pages.push(page);
    await page.goto(`${bench.url}/others/${file}`, { waitUntil: 'load' });
  }
  await pause(WATCHED);
  // One change is noticed and found too late: what was still observed then is not any more.
  await changeAll(pages);
  const events = await bench.with.trace(async () => {
    await changeAll(pages);
    await pause(2_000);
  });
  for (const page of pages) await page.close();
  const processes = new Set(events.map(({ pid }) => pid));
  const tasks = [...processes].flatMap((pid) => new MainThread(events, pid).ourTasks(bench.with.id)).length;
  return {
    what: 'ordinary pages: our tasks after 11 s, while the page changes',
    measured: String(tasks),
    toReach: 'none',
    reached: tasks === 0,
  };
}

async function changeAll(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.evaluate(`document.body.append('late ')`).catch(ignoreMoving);
  await pause(200);
}

/** Some saved pages load themselves anew, just then; they change all the same. */
function ignoreMoving(error: Error): void {
  if (!/detached|context/i.test(error.message)) throw error;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
