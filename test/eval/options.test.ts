import { describe, expect, test } from 'vitest';
import { UsageError } from '../../lib/cli/usage-error';
import { readOptions } from './options';

const plain = { help: false, folders: [], misses: 0, falses: 0, type: null, write: false };

describe('readOptions', () => {
  test('takes folders and numbers of examples', () => {
    expect(readOptions([])).toEqual(plain);
    expect(readOptions(['a', '--misses', '5', 'b', '--false=2'])).toEqual({
      ...plain,
      folders: ['a', 'b'],
      misses: 5,
      falses: 2,
    });
    expect(readOptions(['--write'])).toEqual({ ...plain, write: true });
  });

  test('a type alone shows some examples of each kind, with a number that many', () => {
    expect(readOptions(['--type', 'penalty'])).toEqual({ ...plain, type: 'penalty', misses: 20, falses: 20 });
    expect(readOptions(['--type', 'ltd', '--misses', '3'])).toEqual({ ...plain, type: 'ltd', misses: 3 });
  });

  test.each([
    [['--verbose'], "unknown option '--verbose': see --help"],
    [['--misses', 'many'], '--misses takes a whole number; not "many"'],
    [['--false', '1.5'], '--false takes a whole number; not "1.5"'],
    [['--type', 'fines'], '--type takes a clause type (data-licence, '],
    [['--write', 'seeds'], '--write takes no folders'],
  ])('%j is refused with one line', (args, words) => {
    const refusal = () => readOptions(args);
    expect(refusal).toThrow(UsageError);
    expect(refusal).toThrow(words);
  });
});
