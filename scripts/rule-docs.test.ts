import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauseTypeIds } from '../lib/clause/clause-type';
import { ruleModules } from './rule-modules';
import { rulePage, rulesIndex } from './rule-page';

const folder = new URL('../docs/rules/', import.meta.url);
const stale = 'docs/rules is not what the rules say: run npm run rule-docs';

test('there is a page for every rule and none for others', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.sort(), stale).toEqual(clauseTypeIds.map((type) => `${type}.md`).sort());
});

test('the list is current', async () => {
  expect(readFileSync(new URL('README.md', folder), 'utf8'), stale).toBe(await rulesIndex());
});

test.each((await ruleModules()).map((module) => [module.rule.type, module] as const))(
  '%s is current',
  async (type, module) => {
    expect(readFileSync(new URL(`${type}.md`, folder), 'utf8'), stale).toBe(await rulePage(module));
  },
);
