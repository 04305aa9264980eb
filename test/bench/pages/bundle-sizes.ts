import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../../browsers/launch-with-extension';
import type { Row } from './row';

/** Bytes of a kilobyte, as the targets count them. */
const KB = 1_000;

/** The sizes of what the Chrome build brings to pages and into the popup, in bytes of the minified files. */
export function measureBundles(): Row[] {
  const folder = builtExtension('chromium');
  const bytes = (file: string) => statSync(path.join(folder, file)).size;
  const row = (what: string, size: number, limit: number): Row => ({
    what,
    measured: `${(size / KB).toFixed(1)} kB`,
    toReach: `${limit} kB`,
    reached: size <= limit * KB,
  });
  const gate = existsSync(path.join(folder, 'gate.js')) ? bytes('gate.js') : 0;
  return [
    row('sniffer bundle, with the gate before it', gate + bytes('sniffer.js'), 15),
    row('reader bundle', bytes('reader.js'), 150),
    row('popup bundle', sum(scriptsOf(path.join(folder, 'popup.html')).map(bytes)), 80),
  ];
}

/** The scripts that a page of the extension loads at once, and what these import, relative to the build. */
function scriptsOf(page: string): string[] {
  const named = [
    ...readFileSync(page, 'utf8').matchAll(/<(?:script|link rel="modulepreload")[^>]+(?:src|href)="\/?([^"]+\.js)"/g),
  ];
  const found = new Set(named.map(([, file]) => file!));
  for (const file of found) {
    const code = readFileSync(path.join(path.dirname(page), file), 'utf8');
    for (const [, target] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(file), target!));
    }
  }
  return [...found];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
