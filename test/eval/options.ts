import { parseArgs } from 'node:util';
import { UsageError } from '../../lib/cli/usage-error';
import { clauseTypeIds, type ClauseType } from '../../lib/clause/clause-type';
import { claudetteTags, type ClaudetteTag } from './claudette-tags';

/** What the command line asks for. */
export interface EvalOptions {
  help: boolean;
  /** Folders to score; none: the corpora that are there. */
  folders: string[];
  /** Labels not found that are shown of each corpus. */
  misses: number;
  /** Parts of findings that no label allows that are shown of each corpus. */
  falses: number;
  /** Examples of this type or tag alone are shown; `null`: of all. */
  type: ClauseType | ClaudetteTag | null;
  /** Whether to write the page of the documentation. */
  write: boolean;
}

/** Examples of each kind that `--type` shows when no number is given. */
const examplesOfType = 20;

/** Reads the arguments after the program's name. Throws a `UsageError` with one line that says what to do. */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals: folders } = parse(args);
  const { help = false, write = false, misses, false: falses } = values;
  const type = values.type === undefined ? null : readType(values.type);
  if (write && folders.length > 0) throw new UsageError('--write takes no folders: the page is about all corpora');
  const unasked = type !== null && misses === undefined && falses === undefined ? examplesOfType : 0;
  return {
    help,
    folders,
    misses: misses === undefined ? unasked : readNumber('--misses', misses),
    falses: falses === undefined ? unasked : readNumber('--false', falses),
    type,
    write,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        misses: { type: 'string' },
        false: { type: 'string' },
        type: { type: 'string' },
        write: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node explains at length how to pass a name that begins with a dash; the first sentence is enough.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
    throw new UsageError(`${message.charAt(0).toLowerCase()}${message.slice(1)}: see --help`);
  }
}

function readNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number; not "${value}"`);
  return Number(value);
}

function readType(value: string): ClauseType | ClaudetteTag {
  const found = [...clauseTypeIds, ...claudetteTags].find((each) => each === value);
  if (!found) {
    throw new UsageError(
      `--type takes a clause type (${clauseTypeIds.join(', ')}) or a tag (${claudetteTags.join(', ')}); not "${value}"`,
    );
  }
  return found;
}
