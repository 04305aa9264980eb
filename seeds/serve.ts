import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderSeedPage, sites } from './render-page';

/** The seed pages on loopback. `url` is the address of the list of them, with no slash at its end. */
export interface SeedServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the seeds as web pages (`/shopline-en.html` …) on a free port of 127.0.0.1. */
export async function serveSeeds(): Promise<SeedServer> {
  const pages = new Map<string, string>([['/', renderList()]]);
  for (const name of Object.keys(sites)) pages.set(`/${name}.html`, renderSeedPage(name, seedText(name)));
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? 'Not found');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The text of a seed. */
export function seedText(name: string): string {
  return readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8');
}

function renderList(): string {
  const links = Object.keys(sites).map((name) => `<li><a href="/${name}.html">${name}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Seed pages</title><h1>Seed pages</h1><ul>${links.join('')}</ul></html>`;
}
