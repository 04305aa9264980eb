import { parseArgs } from 'node:util';
import { severities, type Severity } from '../clause/severity';
import { interfaceLanguages, type InterfaceLanguage } from '../clause/texts/texts';
import { UsageError } from './usage-error';

export const formats = ['text', 'json', 'ndjson', 'markdown', 'csv', 'sarif'] as const;

export type Format = (typeof formats)[number];

/** What the command line asks for. */
export interface ScanOptions {
  kind: 'scan';
  format: Format;
  /** Of what reports say around the words of the agreement. */
  language: InterfaceLanguage;
  /** Findings this grave or graver make the exit code 1; `null`: none do. */
  failOn: Severity | null;
  /** Paths of files of own rules. */
  rules: string[];
  /** Paths; `-` is standard input. At least one. */
  files: string[];
}

export type Options = ScanOptions | { kind: 'help' } | { kind: 'version' };

/** Reads the arguments after the program's name. Throws a `UsageError` with one line that says what to do. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command !== 'scan') {
    throw new UsageError(
      command ? `unknown command "${command}": the only one is scan` : 'say what to do: scan FILE...',
    );
  }
  if (files.length === 0) throw new UsageError('nothing to read: name a file, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  return {
    kind: 'scan',
    format: oneOf('--format', values.format ?? 'text', formats),
    language: oneOf('--language', values.language ?? 'en', interfaceLanguages),
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], severities),
    rules: values.rules ?? [],
    files,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        language: { type: 'string', short: 'l' },
        'fail-on': { type: 'string' },
        rules: { type: 'string', short: 'r', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node explains at length how to pass a name that begins with a dash; the first sentence is enough.
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0]! : String(error);
    throw new UsageError(`${message.replace(/^U/, 'u').replace(/^O/, 'o')}: see --help`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new UsageError(`${option} takes ${allowed.join(', ')}; not "${value}"`);
  return found;
}
