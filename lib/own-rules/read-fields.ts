/** Reads the fields of a file that anybody may have written. */
import { fileProblem, type FileProblem } from '../clause/file-problem';

export type Fields = Record<string, unknown>;

/**
 * The text of a field, trimmed, its control characters spaces; `''` with a problem where it is missing, no text, empty or
 * too long.
 * @param limit UTF-16 code units
 */
export function textField(
  fields: Fields,
  key: string,
  at: string,
  limit: number,
  problems: FileProblem[],
  mayBeEmpty = false,
): string {
  const place = /^\d+$/.test(key) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value === undefined) problems.push(fileProblem('missing', place));
  else if (typeof value !== 'string') {
    problems.push(fileProblem('wrong-kind', place, { found: shown(value), expected: '"…"' }));
  } else {
    const text = value
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .trim();
    if (text.length > limit) problems.push(fileProblem('too-long', place, { found: shown(text), limit }));
    else if (text !== '' || mayBeEmpty) return text;
    else problems.push(fileProblem('empty', place));
  }
  return '';
}

/** A problem for each key that nothing knows. */
export function unknownKeys(fields: Fields, known: readonly string[], at: string): FileProblem[] {
  return Object.keys(fields)
    .filter((key) => !known.includes(key))
    .slice(0, 10)
    .map((key) => fileProblem('unknown-key', at, { found: shown(key), expected: known.join(', ') }));
}

/** A value of a file as it is shown in a message: on one line, at most 40 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (safely(() => JSON.stringify(value)) ?? String(typeof value));
  const line = text.toWellFormed().replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).toWellFormed()}…` : line;
}

const longestShown = 40;

/** Values that are no JSON (cycles, big integers) are told by their kind. */
function safely(write: () => string | undefined): string | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}
