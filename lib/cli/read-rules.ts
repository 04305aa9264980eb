import { readFile } from 'node:fs/promises';
import type { InterfaceLanguage } from '../clause/texts/texts';
import { fileProblemsOf } from '../clause/texts/texts-of';
import type { OwnRule } from '../own-rules/own-rule';
import { parseOwnRules } from '../own-rules/read-own-rules';
import type { Failure } from '../report/report';

/** The rules of files of own rules, and everything that is wrong with the files. */
export async function readRules(
  files: readonly string[],
  language: InterfaceLanguage,
): Promise<{ rules: OwnRule[]; failures: Failure[] }> {
  const fileProblems = await fileProblemsOf(language);
  const rules = new Map<string, OwnRule>();
  const failures: Failure[] = [];
  for (const file of files) {
    const fail = (what: string) => failures.push({ file, message: `${file}: ${what}`, isRules: true });
    const text = await readText(file, fail);
    if (text === null) continue;
    const read = parseOwnRules(text);
    for (const problem of read.problems)
      fail(`${fileProblems.place(problem)}${fileProblems.words[problem.id](problem)}`);
    for (const rule of read.rules) {
      if (rules.has(rule.id)) fail(`another file has a rule "${rule.id}" too; give each its own id`);
      rules.set(rule.id, rule);
    }
  }
  return { rules: [...rules.values()], failures };
}

async function readText(file: string, fail: (what: string) => void): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    fail(code === 'ENOENT' ? 'no such file of rules' : `rules cannot be read (${code ?? String(error)})`);
    return null;
  }
}
