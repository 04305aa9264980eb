import path from 'node:path';
import type { Finding } from '../../lib/clause/finding';
import type { DocumentScore } from './document-score';
import { heldOut, isHeldOut } from './held-out';
import { readFolder } from './read-folder';
import { scoreDocument } from './score-document';

export interface CorpusScore {
  /** The folder's own name. */
  name: string;
  documents: readonly DocumentScore[];
  /** What is wrong with findings, labels or the list of what was held out, a line each. */
  errors: readonly string[];
}

/** Documents of a corpus that are counted together. */
export interface Group {
  name: 'developed on' | 'held out';
  documents: readonly DocumentScore[];
}

/**
 * Scores what `find` finds in the labelled agreements of a folder. Throws a `UsageError` when there is nothing to score
 * (see `readFolder`).
 */
export function scoreFolder(folder: string, find: (text: string) => readonly Finding[]): CorpusScore {
  const name = path.basename(path.resolve(folder));
  const documents = readFolder(folder).map((document) => scoreDocument(document, find(document.text)));
  const unknown = (heldOut[name] ?? []).filter((held) => !documents.some((document) => document.name === held));
  return {
    name,
    documents,
    errors: [
      ...documents.flatMap(({ errors }) => errors),
      ...unknown.map((held) => `${name}: ${held} is listed as held out, but is not in it`),
    ],
  };
}

/** The documents that rules were developed on and those held out, or none when nothing of the corpus was held out. */
export function groupsOf({ name, documents }: CorpusScore): Group[] {
  const held = documents.filter((document) => isHeldOut(name, document.name));
  if (held.length === 0) return [];
  return [
    { name: 'developed on', documents: documents.filter((document) => !held.includes(document)) },
    { name: 'held out', documents: held },
  ];
}
