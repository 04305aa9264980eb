import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { findBrowser, installCommand, type BrowserName } from './find-browser';
import { launchFirefox } from './firefox';

/** The folder that `npm run build` puts the extension for a browser into. */
export function builtExtension(name: BrowserName): string {
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
}

/** Starts an installed browser with the built extension. Fails with the command to run when either is missing. */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const program = findBrowser(name);
  if (!program) throw new Error(`No ${name} found. Install with: ${installCommand(name)}`);
  const extension = builtExtension(name);
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run "npm run build" first.`);
  }
  return name === 'chromium' ? launchChromium(program, extension, options) : launchFirefox(program, extension, options);
}
