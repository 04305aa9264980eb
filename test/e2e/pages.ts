import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../pages', import.meta.url));

/** The small page of our own at a path, for `servePages`. */
export function ownPageAt(page: string): string | undefined {
  const file = path.join(folder, page);
  return file.startsWith(folder) && existsSync(file) && file.endsWith('.html') ? readFileSync(file, 'utf8') : undefined;
}
