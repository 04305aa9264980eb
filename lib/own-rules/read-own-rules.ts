/** Reads files of own rules, whoever wrote them. */
import { fileProblem, type FileProblem } from '../clause/file-problem';
import { severities, type Severity } from '../clause/severity';
import { checkPattern } from './check-pattern';
import { ownRuleLimits as limits, type OwnRule } from './own-rule';
import { shown, textField, unknownKeys, type Fields } from './read-fields';
import { squeeze } from './squeeze';

/** The rules that can be used, and what is wrong with the others. */
export interface OwnRulesRead {
  rules: OwnRule[];
  problems: FileProblem[];
}

/** Names the kind of file, so that one taken for another is told. */
export const ownRulesKind = 'own-rules';
export const ownRulesVersion = 1;

/** Reads a file of own rules, given its text. */
export function parseOwnRules(json: string): OwnRulesRead {
  try {
    return readOwnRules(JSON.parse(json));
  } catch (error) {
    return refuse(fileProblem('not-json', '', { found: shown(error instanceof Error ? error.message : '') }));
  }
}

/**
 * Reads own rules from what a file holds: `{"rules": [{"id", "name", "severity", "phrases" or "pattern", "note"}]}`. A rule
 * with something wrong is left out; every problem says where it is. Never throws.
 */
export function readOwnRules(json: unknown): OwnRulesRead {
  if (!isObject(json)) return refuse(fileProblem('wrong-kind', '', { found: shown(json), expected: '{"rules": […]}' }));
  const { clauselight = ownRulesKind, version = ownRulesVersion, rules } = json;
  if (clauselight !== ownRulesKind) return refuse(fileProblem('other-file', '', { found: shown(clauselight) }));
  if (typeof version !== 'number' || version > ownRulesVersion) {
    return refuse(fileProblem('newer-version', 'version', { found: shown(version) }));
  }
  if (rules === undefined) return refuse(fileProblem('missing', 'rules'));
  if (!Array.isArray(rules))
    return refuse(fileProblem('wrong-kind', 'rules', { found: shown(rules), expected: '[…]' }));
  if (rules.length > limits.rules) return refuse(fileProblem('too-many', 'rules', { limit: limits.rules }));
  return readRules(rules, unknownKeys(json, ['clauselight', 'version', 'rules'], ''));
}

function refuse(problem: FileProblem): OwnRulesRead {
  return { rules: [], problems: [problem] };
}

function readRules(list: readonly unknown[], problems: FileProblem[]): OwnRulesRead {
  const rules = new Map<string, OwnRule>();
  let characters = 0;
  for (const [index, entry] of list.entries()) {
    const at = `rules[${index}]`;
    const rule = readRule(entry, at, problems);
    if (!rule) continue;
    if ('phrases' in rule) characters += rule.phrases.reduce((sum, { length }) => sum + length, 0);
    if (rules.has(rule.id)) problems.push(fileProblem('same-id', `${at}.id`, { found: rule.id }));
    else if (characters > limits.allPhrases) {
      problems.push(fileProblem('too-long', `${at}.phrases`, { limit: limits.allPhrases }));
    } else rules.set(rule.id, rule);
  }
  return { rules: [...rules.values()], problems };
}

function readRule(entry: unknown, at: string, problems: FileProblem[]): OwnRule | null {
  if (!isObject(entry)) {
    problems.push(fileProblem('wrong-kind', at, { found: shown(entry), expected: '{"name", "severity", "phrases"}' }));
    return null;
  }
  const before = problems.length;
  const name = textField(entry, 'name', at, limits.name, problems);
  const severity = readSeverity(entry, at, problems);
  const note = entry['note'] === undefined ? '' : textField(entry, 'note', at, limits.note, problems, true);
  const id = entry['id'] === undefined ? idOf(name) : readId(entry, at, problems);
  if (id === '' && problems.length === before) problems.push(fileProblem('missing', `${at}.id`));
  const matcher = readMatcher(entry, at, problems);
  if (problems.length > before || matcher === null) return null;
  problems.push(...unknownKeys(entry, ['id', 'name', 'severity', 'phrases', 'pattern', 'note'], at));
  return { id, name, severity, note, ...matcher };
}

function readSeverity(entry: Fields, at: string, problems: FileProblem[]): Severity {
  const found = severities.find((severity) => severity === entry['severity']);
  if (found) return found;
  const fields = { found: shown(entry['severity'] ?? ''), expected: severities.join(', ') };
  problems.push(fileProblem(entry['severity'] === undefined ? 'missing' : 'wrong-kind', `${at}.severity`, fields));
  return 'low';
}

function readId(entry: Fields, at: string, problems: FileProblem[]): string {
  const id = textField(entry, 'id', at, limits.id, problems);
  if (id !== '' && !/^[a-z0-9-]+$/.test(id)) {
    problems.push(fileProblem('wrong-kind', `${at}.id`, { found: shown(id), expected: 'a-z, 0-9, -' }));
  }
  return id;
}

/** An id for a rule without one: "No refunds!" is "no-refunds"; the same name gives the same id in any script. */
export function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const other = name.replace(/[\p{ASCII}]/gu, '');
  const rest = Array.from(other, (character) => character.codePointAt(0)!.toString(36));
  return [...words, ...rest].join('-').slice(0, limits.id).replace(/-$/, '');
}

function readMatcher(
  entry: Fields,
  at: string,
  problems: FileProblem[],
): { phrases: string[] } | { pattern: string } | null {
  const hasPhrases = entry['phrases'] !== undefined;
  if (hasPhrases === (entry['pattern'] !== undefined)) {
    problems.push(fileProblem('phrases-or-pattern', at));
    return null;
  }
  return hasPhrases ? readPhrases(entry['phrases'], `${at}.phrases`, problems) : readPattern(entry, at, problems);
}

function readPhrases(value: unknown, at: string, problems: FileProblem[]): { phrases: string[] } {
  const phrases: string[] = [];
  if (!Array.isArray(value)) {
    problems.push(fileProblem('wrong-kind', at, { found: shown(value), expected: '["…", "…"]' }));
  } else if (value.length === 0) {
    problems.push(fileProblem('empty', at));
  } else if (value.length > limits.phrases) {
    problems.push(fileProblem('too-many', at, { limit: limits.phrases }));
  } else {
    const fields = Object.fromEntries(value.entries()) as Fields;
    for (const index of value.keys()) {
      const phrase = textField(fields, String(index), at, limits.phrase, problems);
      if (phrase !== '' && !hasWords(phrase)) {
        problems.push(fileProblem('no-words', `${at}[${index}]`, { found: shown(phrase) }));
      }
      phrases.push(phrase);
    }
  }
  return { phrases };
}

/** A phrase of signs alone, such as a comma, would flag every sentence. */
function hasWords(phrase: string): boolean {
  return /[\p{L}\p{N}]/u.test(squeeze(phrase).text);
}

function readPattern(entry: Fields, at: string, problems: FileProblem[]): { pattern: string } {
  const pattern = textField(entry, 'pattern', at, limits.pattern, problems);
  const checked = pattern === '' ? null : checkPattern(pattern);
  if (checked && 'id' in checked) {
    const { id, position, found, expected } = checked;
    problems.push(fileProblem(id, `${at}.pattern`, { position, found: shown(found), expected }));
  }
  return { pattern };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
