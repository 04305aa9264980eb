/** Writes `docs/rules/`: a page for each rule and a list of them. Usage: `npm run rule-docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ruleModules } from './rule-modules';
import { rulePage, rulesIndex } from './rule-page';

const folder = new URL('../docs/rules/', import.meta.url);

const modules = await ruleModules();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('README.md', folder), await rulesIndex());
for (const module of modules) writeFileSync(new URL(`${module.rule.type}.md`, folder), await rulePage(module));
console.log(`docs/rules: ${modules.length} rules`);
