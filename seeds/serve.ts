import { readFileSync } from 'node:fs';
import { servePages, type PageServer } from './page-server';
import { renderSeedPage, sites } from './render-page';

/** Serves the seeds as web pages (`/shopline-en.html` …) on loopback, with a list of them at `/`. */
export function serveSeeds(): Promise<PageServer> {
  const pages = new Map<string, string>([['/', renderList()]]);
  for (const name of Object.keys(sites)) pages.set(`/${name}.html`, renderSeedPage(name, seedText(name)));
  return servePages((path) => pages.get(path));
}

/** The text of a seed. */
export function seedText(name: string): string {
  return readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8');
}

function renderList(): string {
  const links = Object.keys(sites).map((name) => `<li><a href="/${name}.html">${name}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Seed pages</title><h1>Seed pages</h1><ul>${links.join('')}</ul></html>`;
}
