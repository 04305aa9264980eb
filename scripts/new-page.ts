/**
 * Run as `npm run new-page URL|FILE [-- --name NAME] [--folder FOLDER]`: saves a page as a fixture for
 * `test/e2e/saved-pages.test.ts`, with what the built extension makes of it today, for a person to judge.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../lib/cli/usage-error';
import { servePages } from '../seeds/page-server';
import { launchWithExtension } from '../test/browsers/launch-with-extension';
import { startBlockingProxy } from '../test/e2e/blocking-proxy';
import { outcomeOf, type PageOutcome } from '../test/e2e/page-outcome';
import { savePage } from './save-page';

const usage = `usage: npm run new-page URL|FILE [-- --name NAME] [--folder FOLDER]
  NAME     of the files, without an ending (default: from the URL)
  FOLDER   where they are written (default: test/pages/saved)`;

/** How long (ms) the extension watches a page for text that comes late. */
const WATCHED = 11_000;

try {
  await newPage(process.argv.slice(2));
} catch (error) {
  const isMisuse = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(`new-page: ${error instanceof Error ? error.message : String(error)}${isMisuse ? `\n\n${usage}` : ''}`);
  process.exitCode = isMisuse ? 2 : 1;
}

async function newPage(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, folder: { type: 'string' } },
  });
  if (positionals.length !== 1) throw new UsageError('name one page');
  const url = urlOf(positionals[0]!);
  const folder = values.folder ?? fileURLToPath(new URL('../test/pages/saved', import.meta.url));
  const base = path.join(folder, values.name ?? nameOf(url));
  if (existsSync(`${base}.html`)) throw new UsageError(`${base}.html is there already: give another --name`);
  console.log(`Loading ${url} …`);
  const { html, unreadableSheets } = await savePage(url);
  if (unreadableSheets > 0) console.log(`${unreadableSheets} style sheets of other hosts could not be saved.`);
  console.log('Asking the extension what it makes of it …');
  const outcome = await tryOut(html);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${base}.html`, html);
  writeFileSync(`${base}.json`, `${JSON.stringify(outcome, null, 2)}\n`);
  console.log(`written:\n  ${base}.html\n  ${base}.json`);
  console.log('The second file says what the extension does, not what it should do: read the page and correct it.');
}

function urlOf(page: string): string {
  if (/^(?:https?|file):/.test(page)) return page;
  if (!existsSync(page)) throw new UsageError(`${page} is neither a URL nor a file`);
  return pathToFileURL(page).href;
}

/** `example.org-legal-terms` for `https://example.org/legal/terms.html`. */
function nameOf(url: string): string {
  const { hostname, pathname, protocol } = new URL(url);
  const words = protocol === 'file:' ? path.basename(pathname) : `${hostname}${pathname}`;
  return (
    words
      .replace(/\.html?$/, '')
      .replace(/[^\w.]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'page'
  );
}

/** What becomes of a page in the built extension, with nothing else of the network in reach. */
async function tryOut(html: string): Promise<PageOutcome> {
  const server = await servePages((at) => (at === '/' ? html : undefined));
  const proxy = await startBlockingProxy();
  const browser = await launchWithExtension('chromium', { headless: true, proxy: proxy.address });
  try {
    const page = await browser.open(`${server.url}/`);
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    return await outcomeOf(browser, page);
  } finally {
    await browser.close();
    await proxy.close();
    await server.close();
  }
}
