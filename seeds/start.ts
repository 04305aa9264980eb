/**
 * Run as `npm start [-- --browser chromium|firefox] [URL]`: the seed pages, or a page of your choice, in an installed
 * browser with the extension. Without a display it shows what the popup says, and takes pictures.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { textsOf } from '../lib/clause/texts/texts-of';
import { UsageError } from '../lib/cli/usage-error';
import { analyse } from '../lib/engine';
import { toText } from '../lib/report/text';
import type { ExtensionBrowser } from '../test/browsers/extension-browser';
import { findBrowser, installCommand, type BrowserName } from '../test/browsers/find-browser';
import { launchWithExtension } from '../test/browsers/launch-with-extension';
import { sites } from './render-page';
import { seedText, serveSeeds } from './serve';
import { photograph, type Subject } from './photograph';
import { readStartOptions, type StartOptions } from './start-options';

/** The seeds that are shown where there is no display: one in each language. */
const shown = [
  { seed: 'shopline-en', suffix: '' },
  { seed: 'keruyun-zh', suffix: '-zh' },
];

try {
  await start(readStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`clauselight: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function start({ browser, url }: StartOptions): Promise<void> {
  const name = browser ?? (['chromium', 'firefox'] as const).find(findBrowser);
  const program = name && findBrowser(name);
  if (!name || !program) return await showWithoutBrowser(browser, url);
  build(name);
  const server = await serveSeeds();
  try {
    const headless = !hasDisplay();
    console.log(`Starting ${program}${headless ? ' without a window, since there is no display' : ''} …`);
    const running = await launchWithExtension(name, { headless });
    const seedUrl = (seed: string) => `${server.url}/${seed}.html`;
    try {
      if (headless) {
        const seeds = shown.map(({ seed, suffix }): Subject => ({ url: seedUrl(seed), suffix }));
        await photograph(running, url ? [{ url, suffix: '' }] : seeds);
      } else {
        await stayOpen(running, url ? [url] : Object.keys(sites).map(seedUrl));
      }
    } finally {
      await running.close();
    }
  } finally {
    await server.close();
  }
}

/** Builds the extension for a browser. */
function build(name: BrowserName): void {
  console.log('Building the extension …');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stdout + stderr);
    throw new Error('the extension could not be built; see above');
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens pages, the first one in front, and waits for a person to close the browser or to press Ctrl-C. */
async function stayOpen(browser: ExtensionBrowser, urls: readonly string[]): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const opened = openAll(browser, urls);
  console.log('Click the Clauselight button in the toolbar. Close the browser, or press Ctrl-C here, to end.');
  // A browser that is closed while it still opens pages is no error.
  await Promise.race([browser.gone, interrupted, opened.then(() => browser.gone)]);
}

async function openAll(browser: ExtensionBrowser, urls: readonly string[]): Promise<void> {
  for (const url of urls.toReversed()) {
    // A page that cannot be reached is there to be seen, with the browser's own words.
    await browser.open(url).catch(() => undefined);
  }
}

/** What the popup would say of the seeds, from the command line's code. */
async function showWithoutBrowser(wanted: BrowserName | null, url: string | null): Promise<void> {
  const names: BrowserName[] = wanted ? [wanted] : ['chromium', 'firefox'];
  const commands = names.map(installCommand).join('   or   ');
  console.log(`No ${names.join(' and no ')} found. Install with: ${commands}`);
  if (url) throw new Error(`${url} needs a browser to be opened`);
  console.log('What the engine says of the seeds:\n');
  const reports = shown.map(({ seed }) => ({ file: `seeds/${seed}.txt`, analysis: analyse(seedText(seed)) }));
  console.log(toText(reports, await textsOf('en')));
}
