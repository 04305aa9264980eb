/** Adds a clause type to the catalogue, to the list of rules and to the texts, and writes the rule's file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { families } from '../lib/clause/clause-type';

/** What is wrong with the type that was asked for. */
export class RuleError extends Error {}

export interface NewRule {
  type: string;
  family: string;
  /** Base points of its severity, 1 to 4. */
  base: number;
}

/**
 * Writes the rule's file and its entries, empty where words are needed, at the end of its family. Gives the files changed, by their
 * paths in the project at `root`. Throws a `RuleError`, before anything is written, when the type cannot be added.
 */
export function addRule(root: string, { type, family, base }: NewRule): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(type)) throw new RuleError(`"${type}" is not an id in lower case with hyphens`);
  if (!(families as readonly string[]).includes(family)) throw new RuleError(`there is no family "${family}"`);
  if (![1, 2, 3, 4].includes(base)) throw new RuleError('base points are 1, 2, 3 or 4');
  const ruleFile = `lib/rules/${type}.ts`;
  if (existsSync(path.join(root, ruleFile))) throw new RuleError(`${ruleFile} exists`);

  const catalogue = read(root, 'lib/clause/clause-type.ts');
  const before = lastOfFamily(catalogue, family);
  const entry = `  ${key(type)}: { family: '${family}', base: ${base} },\n`;
  const emptyTexts = (...fields: string[]) =>
    `  ${key(type)}: {\n${fields.map((field) => `    ${field}: '',\n`).join('')}  },\n`;
  const texts: [string, string][] = [
    ['clauses', emptyTexts('name', 'short', 'consequence')],
    ['explanations', emptyTexts('meaning', 'ask')],
  ];
  const index = read(root, 'lib/rules/index.ts');
  const changed = {
    'lib/clause/clause-type.ts': insertAfter(catalogue, new RegExp(`^  ${key(before)}: \\{.*\\n`, 'm'), entry),
    'lib/rules/index.ts': insertAfter(
      insertAfter(
        index,
        new RegExp(`^import .* from './${before}';\\n`, 'm'),
        `import { rule as ${camel(type)} } from './${type}';\n`,
      ),
      new RegExp(`^  ${camel(before)},\\n`, 'm'),
      `  ${camel(type)},\n`,
    ),
    ...Object.fromEntries(
      ['en', 'zh'].flatMap((language) =>
        texts.map(([what, empty]) => {
          const file = `lib/clause/texts/${language}-${what}.ts`;
          const place = new RegExp(`^  ${key(before)}: \\{\\n(?: {4}.*\\n)+  \\},\\n`, 'm');
          return [file, insertAfter(read(root, file), place, empty)];
        }),
      ),
    ),
    [ruleFile]: emptyRule(type),
  };
  for (const [file, text] of Object.entries(changed)) writeFileSync(path.join(root, file), text);
  return Object.keys(changed);
}

function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function lastOfFamily(catalogue: string, family: string): string {
  const ids = [...catalogue.matchAll(/^ {2}'?([a-z-]+)'?: \{ family: '([a-z]+)'/gm)].filter(
    (match) => match[2] === family,
  );
  return ids.at(-1)![1]!;
}

function insertAfter(text: string, place: RegExp, added: string): string {
  if (!place.test(text)) throw new Error(`nothing in the file looks like ${place}`);
  return text.replace(place, (found) => found + added);
}

function key(type: string): string {
  return type.includes('-') ? `'${type}'` : type;
}

function camel(type: string): string {
  return type.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function emptyRule(type: string): string {
  return `import { inOrder } from './pattern';
import type { Examples, Rule } from './rule';

/** In one sentence: what such a clause says. */
export const rule: Rule = {
  type: '${type}',
  // Concepts of lib/concepts, with who acts; the clearest wording first.
  patterns: [inOrder()],
  except: [],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over: at least four of each in each language. */
export const examples: Examples = {
  en: {
    flag: [],
    pass: [],
  },
  zh: {
    flag: [],
    pass: [],
  },
};
`;
}
