/** Run as `tsx ensure-browsers.ts chromium firefox`: sees to it that these browsers are there before tests start. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, installCommand, type BrowserName } from './find-browser';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const wanted = process.argv.slice(2).filter((name): name is BrowserName => name in debianPackages);
try {
  ensureBrowsers(wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Installs the browsers that are missing where that needs nobody's consent (root on a Debian), else throws an error
 * that names the command.
 */
function ensureBrowsers(names: BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment });
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...missing.map((name) => debianPackages[name]));
  }
  const stillMissing = missing.filter((name) => !findBrowser(name));
  if (stillMissing.length > 0) {
    const commands = stillMissing.map(installCommand).join(' && ');
    throw new Error(`No ${stillMissing.join(' and no ')} found. Install with: ${commands}`);
  }
}
