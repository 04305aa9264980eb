import { readdirSync } from 'node:fs';
import { clauseTypeIds } from '../lib/clause/clause-type';
import type { RuleModule } from './rule-page';

const folder = new URL('../lib/rules/', import.meta.url);

/** The rule of every clause type with its examples, in the order of the catalogue. Throws when a type has no file. */
export async function ruleModules(): Promise<RuleModule[]> {
  const files = new Set(readdirSync(folder));
  return Promise.all(
    clauseTypeIds.map(async (type) => {
      if (!files.has(`${type}.ts`)) throw new Error(`lib/rules/${type}.ts is missing; npm run new-rule writes one`);
      return (await import(new URL(`${type}.ts`, folder).href)) as RuleModule;
    }),
  );
}
