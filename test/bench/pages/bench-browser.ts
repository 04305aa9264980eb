import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../browsers/chromium-flags';
import { findBrowser, installCommand } from '../../browsers/find-browser';
import { builtExtension } from '../../browsers/launch-with-extension';
import type { TraceEvent } from './trace';

/** A Chromium under the developer tools' protocol, for measuring. */
export interface BenchBrowser {
  /** The extension's id; `''` in a browser without it. */
  id: string;
  version(): Promise<string>;
  open(): Promise<Page>;
  /** Records what happens during some work, with the profiler's samples where asked for. */
  trace(work: () => Promise<void>, options?: { samples: boolean }): Promise<TraceEvent[]>;
  close(): Promise<void>;
}

/** How long (ms) a step of a measurement may take before it is given up with words. */
const PATIENCE = 60_000;

/** Starts Chromium in a profile of its own; every host but this machine is asked of `proxy`, which lets nothing through. */
export async function startBenchBrowser(options: { extension: boolean; proxy: string }): Promise<BenchBrowser> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(`No chromium found. Install with: ${installCommand('chromium')}`);
  const profile = mkdtempSync(path.join(tmpdir(), 'clauselight-bench-'));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: PATIENCE,
    args: [...chromiumFlags(), `--proxy-server=${options.proxy}`],
  });
  return {
    id: options.extension ? await browser.installExtension(builtExtension('chromium')) : '',
    version: () => browser.version(),
    open: () => browser.newPage(),
    trace: (work, { samples } = { samples: false }) => trace(browser, work, samples),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function trace(browser: Browser, work: () => Promise<void>, samples: boolean): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
  if (samples) includedCategories.push('disabled-by-default-v8.cpu_profiler');
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'], traceBufferSizeInKb: 400_000 },
  });
  try {
    await work();
  } finally {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await within(PATIENCE, 'Chromium did not hand over its trace', done);
    await session.detach();
  }
  return events;
}

/** A promise's value; fails with words when it takes longer than so many milliseconds. */
export async function within<T>(patience: number, complaint: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${patience / 1000} s.`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
