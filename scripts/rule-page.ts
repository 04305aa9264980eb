/** The pages of `docs/rules/`: what each rule looks for, in words a reader of agreements understands. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { clauseTypeIds, clauseTypes, families, type ClauseType } from '../lib/clause/clause-type';
import { qualifierEffect, qualifierEffects, severityOf, type QualifierId } from '../lib/clause/severity';
import { textsOf } from '../lib/clause/texts/texts-of';
import { countsIn } from '../lib/rules/qualifiers';
import type { Examples, Rule } from '../lib/rules/rule';

export interface RuleModule {
  rule: Rule;
  examples: Examples;
}

/** The page of one rule, as Markdown. */
export function rulePage({ rule: { type, facts }, examples }: RuleModule): Promise<string> {
  const [english, chinese] = [en.explanations[type], zh.explanations[type]];
  return asPage([
    `# ${en.clauses[type].name} · ${zh.clauses[type].name}`,
    note,
    `Id \`${type}\`, in the family “${en.families[clauseTypes[type].family]}”. Without qualifiers its severity is **${severityOf(type, [])}**.`,
    `${english.meaning}\n${english.ask}`,
    `${chinese.meaning}\n${chinese.ask}`,
    '## What moves its severity',
    movers(type),
    '## What is read out of it',
    facts.length > 0
      ? facts.map((kind) => `- ${factNames[kind]}`).join('\n')
      : 'Nothing: such a clause states no figures.',
    '## Flagged',
    quotes(examples, 'flag'),
    '## Passed over',
    quotes(examples, 'pass'),
  ]);
}

/** The page that lists all rules, as Markdown. */
export function rulesIndex(): Promise<string> {
  const lists = families.map((family) => {
    const rows = clauseTypeIds
      .filter((type) => clauseTypes[type].family === family)
      .map((type) => `| [${en.clauses[type].name}](${type}.md) | ${zh.clauses[type].name} | ${severityOf(type, [])} |`);
    return [
      `## ${en.families[family]}`,
      ['| clause | 中文 | severity |', '| --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
  });
  return asPage([
    '# Clause types',
    note,
    `${clauseTypeIds.length} types of clause, by family. The severity is that of a clause without qualifiers.`,
    ...lists,
  ]);
}

/** The sections as a page in the format of the other documents. */
async function asPage(sections: readonly string[]): Promise<string> {
  return format(sections.join('\n\n'), {
    ...(await resolveConfig(fileURLToPath(import.meta.url))),
    parser: 'markdown',
  });
}

const en = await textsOf('en');
const zh = await textsOf('zh');

const note = '<!-- Written by `npm run rule-docs` from lib/rules and lib/clause. Do not edit. -->';

const factNames: Record<Rule['facts'][number], string> = {
  amount: 'amounts of money',
  rate: 'rates in percent',
  period: 'periods',
  cap: 'what liability is limited to',
  jurisdiction: 'the place of the courts',
  law: 'the law that governs',
  forum: 'the institution and its rules',
};

function movers(type: ClauseType): string {
  const ids = (Object.keys(qualifierEffects) as QualifierId[]).filter(
    (id) => countsIn(id, type) && qualifierEffect(type, id) !== 0,
  );
  return ids
    .map((id) => `- ${qualifierEffect(type, id) > 0 ? 'raises' : 'lowers'} it: ${en.qualifiers[id]} (\`${id}\`)`)
    .join('\n');
}

function quotes(examples: Examples, which: 'flag' | 'pass'): string {
  return [...examples.en[which], ...examples.zh[which]]
    .map((example) => `- ${typeof example === 'string' ? example : example.text}`)
    .map((line) => line.replace(/\s+/g, ' ').replace(/[*_<[\]`|\\]/g, '\\$&'))
    .join('\n');
}
