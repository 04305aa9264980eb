/** Settings and own rules as one file. */
import { fileProblem, type FileProblem } from '../clause/file-problem';
import type { OwnRule } from '../own-rules/own-rule';
import { shown, type Fields } from '../own-rules/read-fields';
import { readOwnRules } from '../own-rules/read-own-rules';
import { readHiddenFinding, type HiddenFinding } from './hidden-finding';
import { readSettings } from './read-settings';
import { defaultSettings, type Settings } from './settings';

const kind = 'settings';
const version = 1;

/** What a file of settings holds. */
export interface SettingsFile {
  settings: Settings;
  rules: OwnRule[];
  /**
   * Empty where the file has none. They and `settings.sites` say where a person has been, and quote what was read there: they
   * are written only when asked for.
   */
  hidden: HiddenFinding[];
}

/**
 * Everything a person has chosen as indented JSON that ends with a line break.
 * @param withSites whether choices for sites and hidden findings are in it, as for a copy of one's own
 */
export function writeSettingsFile({ settings, rules, hidden }: SettingsFile, withSites: boolean): string {
  const { sites, ...others } = settings;
  const file = {
    clauselight: kind,
    version,
    settings: withSites ? { ...others, sites } : others,
    rules,
    ...(withSites ? { hidden } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of settings, given its text; what cannot be read is left out, with a problem. Never throws. */
export function parseSettingsFile(json: string): SettingsFile & { problems: FileProblem[] } {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    return refuse(fileProblem('not-json', '', { found: shown(error instanceof Error ? error.message : '') }));
  }
  if (typeof file !== 'object' || file === null) return refuse(fileProblem('other-file', '', { found: shown(file) }));
  const fields = file as Fields;
  if (fields['clauselight'] !== kind)
    return refuse(fileProblem('other-file', '', { found: shown(fields['clauselight']) }));
  if (typeof fields['version'] !== 'number' || fields['version'] > version) {
    return refuse(fileProblem('newer-version', 'version', { found: shown(fields['version']) }));
  }
  const { settings, problems } = readSettings(fields['settings']);
  const own = readOwnRules({ rules: fields['rules'] ?? [] });
  const hidden = Array.isArray(fields['hidden']) ? fields['hidden'] : [];
  return {
    settings,
    rules: own.rules,
    hidden: hidden.flatMap((value: unknown) => readHiddenFinding(value) ?? []),
    problems: [...problems.map(under('settings')), ...own.problems],
  };
}

function under(part: string): (problem: FileProblem) => FileProblem {
  return (problem) => ({ ...problem, at: problem.at === '' ? part : `${part}.${problem.at}` });
}

function refuse(problem: FileProblem): SettingsFile & { problems: FileProblem[] } {
  return { settings: defaultSettings(), rules: [], hidden: [], problems: [problem] };
}
