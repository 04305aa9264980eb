import type { CDPSession, Page } from 'puppeteer-core';
import { renderSeedPage } from '../../../seeds/render-page';
import { seedText } from '../../../seeds/serve';
import type { Bench } from './bench';
import { pause } from './bench-browser';
import type { Row } from './row';

const NAVIGATIONS = 100;
const FIRST = 10;
const COLLECTIONS = 6;

/** How long (ms) an agreement is waited for after a navigation; none may be marked in an extension that misses it. */
const PATIENCE = 4_000;

/** How much the tab may grow. */
const GROWTH = 0.05;

/**
 * Memory of a tab that goes to and fro between two agreements without loading a page, after 100 times against after 10:
 * the JavaScript heap of all worlds, what it holds in buffers, and the DOM, after a forced collection of garbage.
 */
export async function measureMemory(bench: Bench): Promise<Row[]> {
  bench.serve('/single-page', singlePage());
  const page = await bench.with.open();
  try {
    const session = await page.createCDPSession();
    await page.goto(`${bench.url}/single-page`, { waitUntil: 'load' });
    let marked = 0;
    let early = 0;
    for (let count = 1; count <= NAVIGATIONS; count++) {
      if (count % 10 === 0) bench.progress(`memory: navigation ${count} of ${NAVIGATIONS}, ${marked} marked`);
      await page.evaluate('navigate()');
      if (await isMarked(page)) marked++;
      if (count === FIRST) early = await memoryOf(session);
    }
    const late = await memoryOf(session);
    const { nodes } = await session.send('Memory.getDOMCounters');
    const growth = late / early - 1;
    return [
      {
        what: `memory after ${NAVIGATIONS} single-page navigations (${marked} marked) against ${FIRST}; ${nodes} nodes`,
        measured: `${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} %: ${megabytes(early)}, then ${megabytes(late)}`,
        toReach: 'within 5 %',
        reached: growth <= GROWTH,
      },
    ];
  } finally {
    await page.close();
  }
}

/** Waits until the agreement now shown is marked; gives up in time. */
async function isMarked(page: Page): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await page.evaluate('isMarked()')) return true;
    await pause(50);
  }
  return false;
}

/** The least of several collections: what the first one frees may hold what the next one frees, and the DOM's is swept by and by. */
async function memoryOf(session: CDPSession): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < COLLECTIONS; time++) {
    await pause(300);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    least = Math.min(least, usedSize + embedderHeapUsedSize + backingStorageSize);
  }
  return least;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** A page that shows one of two agreements, and the other one after `navigate()`. */
function singlePage(): string {
  const templates = ['shopline-en', 'weixin-en'].map((seed) => {
    const main = /<main>[^]*<\/main>/.exec(renderSeedPage(seed, seedText(seed)));
    return `<template>${main![0]}</template>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Agreements</title><div id="app"></div>
${templates.join('\n')}
<script>
  const templates = document.querySelectorAll('template');
  let shown = 0;
  const show = () => app.replaceChildren(templates[shown % 2].content.cloneNode(true));
  const navigate = () => {
    shown++;
    history.replaceState(null, '', '/single-page/' + (shown % 2));
    document.title = 'Agreement ' + (shown % 2);
    show();
  };
  const isMarked = () => [...CSS.highlights].some(([name, ranges]) =>
    name.startsWith('cl-') && [...ranges].some((range) => !range.collapsed && range.startContainer.isConnected));
  show();
</script></html>`;
}
