import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePages } from '../../../seeds/page-server';
import { renderSeedPage } from '../../../seeds/render-page';
import { seedText } from '../../../seeds/serve';
import { startBlockingProxy } from '../../e2e/blocking-proxy';
import { startBenchBrowser, type BenchBrowser } from './bench-browser';

/** What a measurement works with. */
export interface Bench {
  with: BenchBrowser;
  without: BenchBrowser;
  /** A browser with the extension that has shown no page yet; the caller closes it. */
  startWithExtension(): Promise<BenchBrowser>;
  /** Where the pages are served, with no slash at its end. */
  url: string;
  /** Names of the saved pages of a kind; none, with a printed line, where there are none beside the project. */
  savedPages(kind: 'agreements' | 'others'): string[];
  /** Adds a page of ours at a path. */
  serve(path: string, html: string): void;
  /** Says on the error output what is being done. */
  progress(what: string): void;
  close(): Promise<void>;
}

const saved = fileURLToPath(new URL('../../../../shared/pages', import.meta.url));

/** Starts the two browsers and the server. */
export async function startBench(): Promise<Bench> {
  const pages = new Map([
    ['/shopline', renderSeedPage('shopline-en', seedText('shopline-en'))],
    ['/empty', '<!doctype html><title>Empty</title>'],
  ]);
  const server = await servePages((page) => {
    const file = path.join(saved, page);
    return pages.get(page) ?? (page.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  });
  const proxy = await startBlockingProxy();
  const browsers: BenchBrowser[] = [];
  const close = async () => {
    for (const browser of browsers) await browser.close();
    await proxy.close();
    await server.close();
  };
  try {
    for (const extension of [true, false]) browsers.push(await startBenchBrowser({ extension, proxy: proxy.address }));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    with: browsers[0]!,
    without: browsers[1]!,
    startWithExtension: () => startBenchBrowser({ extension: true, proxy: proxy.address }),
    url: server.url,
    savedPages,
    serve: (at, html) => void pages.set(at, html),
    progress: (what) => process.stderr.write(`${what}\n`),
    close,
  };
}

function savedPages(kind: string): string[] {
  const folder = path.join(saved, kind);
  if (existsSync(folder)) return readdirSync(folder).filter((file) => file.endsWith('.html'));
  console.log(`left out: there are no saved pages in ../shared/pages/${kind}`);
  return [];
}
