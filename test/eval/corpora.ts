/** The labelled corpora: what they are, and where they are looked for. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface CorpusSource {
  /** What it holds and how it is labelled. */
  what: string;
  source: string;
  licence: string;
}

/** By the name of its folder. */
export const corpusSources: Readonly<Record<string, CorpusSource>> = {
  seeds: {
    what: 'six texts, four English and two Chinese, from the five documents the project grew from; clause types by unit, and facts',
    source: 'in `seeds/`, texts as published by their services',
    licence: "labels: the project's own",
  },
  'developer-terms': {
    what: 'ten developer terms, seven English and three Chinese; clause types by unit',
    source:
      'English: Open Terms Archive; Chinese: agreements found in public repositories; not part of this repository',
    licence: 'English: ODC-By 1.0; texts as published by their services',
  },
  'claudette-dev': {
    what: '40 consumer terms of service in English, a sentence a line; CLAUDETTE tags by line',
    source:
      'Galassi, Lagioia, Jabłonowska, Lippi: Unfair clause detection in terms of service across multiple languages, 2024; not part of this repository',
    licence: 'CC BY 4.0',
  },
};

/** Where the labelled agreements are. */
export interface FoundCorpora {
  folders: string[];
  /** Names of the known corpora that are not there. */
  leftOut: string[];
}

/** The corpora beside the project (the folders in `../shared/corpus`), or the seeds alone where there are none. */
export function findCorpora(root: string): FoundCorpora {
  const outside = path.join(root, '..', 'shared', 'corpus');
  const names = existsSync(outside)
    ? readdirSync(outside, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];
  const order = Object.keys(corpusSources);
  const folders =
    names.length === 0
      ? [path.join(root, 'seeds')]
      : names.sort((a, b) => rank(order, a) - rank(order, b)).map((name) => path.join(outside, name));
  const found = new Set(folders.map((folder) => path.basename(folder)));
  return { folders, leftOut: order.filter((name) => !found.has(name)) };
}

/** Known corpora stand first, in their own order. */
function rank(order: readonly string[], name: string): number {
  return order.includes(name) ? order.indexOf(name) : order.length;
}
