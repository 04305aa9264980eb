import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../lib/cli/usage-error';
import type { LabelledDocument, Labels } from './labels';
import { readGold } from './read-gold';
import { readTags } from './read-tags';

/**
 * The labelled agreements of a folder, by name: each NAME.txt with NAME.gold.json (labels by unit) or else NAME.tags (by
 * line). Folders in it and texts without labels are left out. Throws a `UsageError` with one line that says what to do
 * when the folder cannot be read, holds no labelled agreement or has labels that make no sense.
 */
export function readFolder(folder: string): LabelledDocument[] {
  if (!existsSync(folder)) throw new UsageError(`${folder}: no such folder`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder}: is not a folder; name the one that it is in`);
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readDocument(folder, file.slice(0, -'.txt'.length)) ?? []);
  if (documents.length === 0) {
    throw new UsageError(`${folder}: holds no NAME.txt beside a NAME.gold.json or NAME.tags; name a folder that does`);
  }
  return documents;
}

function readDocument(folder: string, name: string): LabelledDocument | null {
  const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  const labels = readLabels(path.join(folder, name), text);
  return labels && { name, text, labels };
}

function readLabels(base: string, text: string): Labels | null {
  const goldFile = `${base}.gold.json`;
  if (existsSync(goldFile)) return readGold(readFileSync(goldFile, 'utf8'), goldFile);
  const tagsFile = `${base}.tags`;
  return existsSync(tagsFile) ? readTags(readFileSync(tagsFile, 'utf8'), text) : null;
}
