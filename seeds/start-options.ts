import { parseArgs } from 'node:util';
import { UsageError } from '../lib/cli/usage-error';
import type { BrowserName } from '../test/browsers/find-browser';

/** What the demo is asked for. */
export interface StartOptions {
  /** `null`: the first that is installed, Chromium before Firefox. */
  browser: BrowserName | null;
  /** Address to open in place of the seed pages, or `null`. */
  url: string | null;
}

const usage = 'npm start [-- --browser chromium|firefox] [URL]';

/** Reads the arguments after the program's name. Throws a `UsageError` with one line that says what to do. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args);
  const { browser = null } = values;
  if (browser !== null && browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser takes chromium (or Chrome) or firefox, not "${browser}": ${usage}`);
  }
  const [url = null, second] = positionals;
  if (second !== undefined) throw new UsageError(`only one address can be opened, not also "${second}": ${usage}`);
  if (url !== null && !isPageAddress(url)) {
    throw new UsageError(`"${url}" is not an address that begins with http:, https: or file: ${usage}`);
  }
  return { browser, url };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { browser: { type: 'string' } } });
  } catch (error) {
    // Node explains at length how to pass a name that begins with a dash; the first sentence is enough.
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UsageError(`${message}: ${usage}`);
  }
}

function isPageAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'file:'].includes(new URL(url).protocol);
}
