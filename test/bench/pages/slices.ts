import type { Bench } from './bench';
import { pause } from './bench-browser';
import { hostilePages } from './hostile-pages';
import { quantile, type Row } from './row';
import { MainThread, processOf } from './trace';

/** How long (ms) a page is given after its load, until nothing of ours is to be done any more. */
const AFTER_LOAD = { agreement: 3_000, hostile: 8_000, idle: 13_000 };

const IDLE = 5_000;

/**
 * The tasks of the page's main thread in which scripts of ours ran, whole, so that styles and layout they caused are in
 * them, on saved agreements and on hostile pages; then, on a page that was read, whether there are any when nothing
 * happens. Calls are known by their events, continuations by the profiler's samples (one in a millisecond), so of these
 * the shortest go unseen, which makes the share of long ones look larger, never smaller.
 */
export async function measureSlices(bench: Bench): Promise<Row[]> {
  const saved = bench
    .savedPages('agreements')
    .map((file) => [file, `/agreements/${file}`, AFTER_LOAD.agreement] as const);
  const hostile = Object.entries(hostilePages()).map(([name, html], index) => {
    bench.serve(`/hostile-${index}`, html);
    return [name, `/hostile-${index}`, AFTER_LOAD.hostile] as const;
  });
  const tasks: { name: string; time: number }[] = [];
  for (const [name, path, patience] of [
    ['shopline', '/shopline', AFTER_LOAD.agreement] as const,
    ...saved,
    ...hostile,
  ]) {
    bench.progress(`slices: ${name}`);
    for (const time of await tasksOn(bench, path, patience)) tasks.push({ name, time });
  }
  const times = tasks.map(({ time }) => time);
  const longest = tasks.toSorted((a, b) => b.time - a.time).slice(0, 1);
  return [
    {
      what: `slices of ours on ${1 + saved.length} agreements and ${hostile.length} hostile pages (${times.length}), 95 %`,
      measured: `${quantile(times, 0.95).toFixed(1)} ms`,
      toReach: '16 ms',
      reached: quantile(times, 0.95) <= 16,
    },
    {
      what: `slices of ours: longest (${longest.map(({ name }) => name).join()})`,
      measured: `${Math.max(0, ...times).toFixed(1)} ms`,
      toReach: '50 ms',
      reached: Math.max(0, ...times) <= 50,
    },
    await measureIdle(bench),
  ];
}

async function tasksOn(bench: Bench, path: string, patience: number): Promise<number[]> {
  const page = await bench.with.open();
  const url = `${bench.url}${path}`;
  try {
    const events = await bench.with.trace(
      async () => {
        await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
        await pause(patience);
      },
      { samples: true },
    );
    const pid = processOf(events, url);
    if (pid === undefined) throw new Error(`The trace does not say which process showed ${url}.`);
    return new MainThread(events, pid).ourTasks(bench.with.id);
  } finally {
    await page.close();
  }
}

async function measureIdle(bench: Bench): Promise<Row> {
  bench.progress('idle: an agreement is read, then left alone');
  const page = await bench.with.open();
  try {
    await page.goto(`${bench.url}/shopline`, { waitUntil: 'load' });
    await pause(AFTER_LOAD.idle);
    const events = await bench.with.trace(() => pause(IDLE), { samples: true });
    const processes = [...new Set(events.map(({ pid }) => pid))];
    const tasks = processes.flatMap((pid) => new MainThread(events, pid).ourTasks(bench.with.id));
    return {
      what: `idle: our tasks in ${IDLE / 1000} s, an agreement read before`,
      measured: String(tasks.length),
      toReach: 'none',
      reached: tasks.length === 0,
    };
  } finally {
    await page.close();
  }
}
