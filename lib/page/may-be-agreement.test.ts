import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hasWords } from './may-be-agreement';
import { sniff } from './sniff';

const root = new URL('../../', import.meta.url);

/** What is told apart by its words alone: the title is that of an agreement. */
function accepts(text: string): boolean {
  const { document } = parseHTML('<!doctype html><title>Terms of Service</title><body></body>');
  for (const line of text.split('\n')) {
    document.body.append(Object.assign(document.createElement('p'), { textContent: line }));
  }
  return sniff(document as unknown as Document, '/terms').agreement;
}

/** Texts in folders below a folder, by their paths. */
function textsIn(folder: URL): string[] {
  if (!existsSync(folder)) {
    process.stdout.write(`left out: ${folder.pathname} is not there\n`);
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

describe('the words', () => {
  test.each(['seeds/', '../shared/corpus/'])('in %s are had by every text that the sniffer accepts', (folder) => {
    const accepted = textsIn(new URL(folder, root)).filter(accepts);
    expect(accepted.filter((text) => !hasWords(text)).map((text) => text.slice(0, 200))).toEqual([]);
    expect(accepted.length > 0).toBe(existsSync(new URL(folder, root)));
  });

  test('may stand in capitals, with lines broken between them, and in traditional characters', () => {
    expect(hasWords('TERMINATION. INTELLECTUAL\n   PROPERTY. CONFIDENTIAL\nINFORMATION. GOVERNED\tBY.')).toBe(true);
    expect(hasWords('任何一方終止本合約,應負賠償責任;爭議由法院管轄。')).toBe(true);
  });

  test('are not had by a text on one subject, or by a long one that touches a few', () => {
    expect(hasWords('We terminate. They are terminated. Termination is final.')).toBe(false);
    const few = 'A breach may terminate the lease. The dispute went to jurisdictions far away.';
    expect(hasWords(few)).toBe(true);
    const long = 'She watered the tomatoes. '.repeat(1_000);
    expect(hasWords(few.replaceAll('. ', `. ${long}`))).toBe(false);
    expect(hasWords(`Terminate. ${long}${few}`)).toBe(true);
    expect(hasWords(`Terminate. ${long}${few}${long}Terminate.`)).toBe(true);
  });
});
