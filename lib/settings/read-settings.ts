/** Reads settings from storage or a file, whoever wrote them. */
import { clauseTypes } from '../clause/clause-type';
import { fileProblem, type FileProblem } from '../clause/file-problem';
import type { ClauseKind } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';
import { shown, unknownKeys, type Fields } from '../own-rules/read-fields';
import {
  defaultSettings,
  kindChoices,
  languageChoices,
  palettes,
  settingsLimits as limits,
  siteChoices,
  type Settings,
} from './settings';

export interface SettingsRead {
  settings: Settings;
  /** One for each value that was not taken; the default stands in its place. */
  problems: FileProblem[];
}

/**
 * The settings in a value of any kind. What is missing is as by default; what cannot be read too, with a problem; keys that
 * nothing knows are dropped. Never throws.
 */
export function readSettings(value: unknown): SettingsRead {
  const settings = defaultSettings();
  if (value === undefined) return { settings, problems: [] };
  if (!isObject(value)) return { settings, problems: [wrongKind('', value, '{…}')] };
  const problems = unknownKeys(value, Object.keys(settings), '');
  const at = (key: keyof Settings) => ({
    value: Object.hasOwn(value, key) ? value[key] : undefined,
    at: key,
    problems,
  });
  settings.language = oneOf(languageChoices, settings.language, at('language'));
  settings.palette = oneOf(palettes, settings.palette, at('palette'));
  settings.overview = oneOf([true, false], settings.overview, at('overview'));
  settings.card = oneOf([true, false], settings.card, at('card'));
  settings.shown = readSeverities(settings.shown, at('shown'));
  settings.painted = readSeverities(settings.painted, at('painted'));
  settings.kinds = readChoices(isKind, kindChoices, limits.kinds, at('kinds'));
  settings.sites = readChoices(isSiteKey, siteChoices, limits.sites, at('sites'));
  return { settings, problems };
}

/** A value to read, with where it stands and where problems go; `undefined` is missing. */
interface Place {
  value: unknown;
  at: string;
  problems: FileProblem[];
}

function oneOf<T>(allowed: readonly T[], otherwise: T, { value, at, problems }: Place): T {
  if (value === undefined) return otherwise;
  if (allowed.includes(value as T)) return value as T;
  problems.push(wrongKind(at, value, allowed.join(', ')));
  return otherwise;
}

/** Severities in their order, each once. */
function readSeverities(otherwise: Severity[], { value, at, problems }: Place): Severity[] {
  if (value === undefined) return otherwise;
  if (Array.isArray(value) && value.every((each) => severities.includes(each as Severity))) {
    return severities.filter((severity) => value.includes(severity));
  }
  problems.push(wrongKind(at, value, severities.join(', ')));
  return otherwise;
}

function readChoices<Key extends string, T extends string>(
  isKey: (key: string) => key is Key,
  allowed: readonly T[],
  limit: number,
  { value, at, problems }: Place,
): Record<Key, T> {
  const read = new Map<Key, T>();
  if (value !== undefined && !isObject(value)) problems.push(wrongKind(at, value, '{…}'));
  for (const [key, choice] of isObject(value) ? Object.entries(value) : []) {
    if (read.size >= limit) {
      problems.push(fileProblem('too-many', at, { limit }));
      break;
    }
    if (!isKey(key)) problems.push(fileProblem('unknown-key', at, { found: shown(key), expected: '…' }));
    else if (!allowed.includes(choice as T))
      problems.push(wrongKind(`${at}["${shown(key)}"]`, choice, allowed.join(', ')));
    else read.set(key, choice as T);
  }
  return Object.fromEntries(read) as Record<Key, T>;
}

function isKind(key: string): key is ClauseKind {
  return Object.hasOwn(clauseTypes, key) || /^own:[a-z0-9-]{1,40}$/.test(key);
}

function isSiteKey(key: string): key is string {
  return key !== '' && key.length <= limits.siteKey && !/[\s\p{Cc}]/u.test(key);
}

function wrongKind(at: string, value: unknown, expected: string): FileProblem {
  return fileProblem('wrong-kind', at, { found: shown(value), expected });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
