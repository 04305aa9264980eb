import { readFile } from 'node:fs/promises';
import type { InterfaceLanguage } from '../clause/texts/texts';
import { fileProblemsOf } from '../clause/texts/texts-of';
import type { OwnRule } from '../own-rules/own-rule';
import { parseOwnRules } from '../own-rules/read-own-rules';
import { UsageError } from './usage-error';

/** The rules of files of own rules, and everything that is wrong with the files, a line each. Throws a `UsageError`. */
export async function readRules(
  files: readonly string[],
  language: InterfaceLanguage,
): Promise<{ rules: OwnRule[]; problems: string[] }> {
  const fileProblems = await fileProblemsOf(language);
  const rules = new Map<string, OwnRule>();
  const problems: string[] = [];
  for (const file of files) {
    const read = parseOwnRules(await readText(file));
    for (const problem of read.problems) {
      problems.push(`${file}: ${fileProblems.place(problem)}${fileProblems.words[problem.id](problem)}`);
    }
    for (const rule of read.rules) {
      if (rules.has(rule.id)) problems.push(`${file}: another file has a rule "${rule.id}" too; give each its own id`);
      rules.set(rule.id, rule);
    }
  }
  return { rules: [...rules.values()], problems };
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      code === 'ENOENT' ? `${file}: no such file of rules` : `${file}: rules cannot be read (${code ?? String(error)})`,
    );
  }
}
