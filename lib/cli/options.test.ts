import { describe, expect, test } from 'vitest';
import { readOptions } from './options';
import { UsageError } from './usage-error';

describe('readOptions', () => {
  test('takes text as the format and fails on nothing unless asked', () => {
    expect(readOptions(['scan', 'terms.txt'])).toEqual({
      kind: 'scan',
      format: 'text',
      language: 'en',
      failOn: null,
      rules: [],
      files: ['terms.txt'],
    });
  });

  test('takes options before, between and behind the files', () => {
    expect(readOptions(['scan', 'a.txt', '--format', 'ndjson', '-', '--fail-on=high', '-l', 'zh'])).toEqual({
      kind: 'scan',
      format: 'ndjson',
      language: 'zh',
      failOn: 'high',
      rules: [],
      files: ['a.txt', '-'],
    });
  });

  test('takes any number of files of rules', () => {
    expect(readOptions(['scan', '-r', 'team.json', '--rules', 'mine.json', 'a.txt'])).toMatchObject({
      rules: ['team.json', 'mine.json'],
      files: ['a.txt'],
    });
  });

  test('asks for help and version win over everything else', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
    expect(readOptions(['scan', '--version'])).toEqual({ kind: 'version' });
  });

  test.each([
    [[], 'scan FILE'],
    [['scan'], 'nothing to read'],
    [['look', 'a.txt'], 'unknown command "look"'],
    [['scan', '--format', 'pdf', 'a.txt'], '--format takes text, json, ndjson, markdown, csv, sarif; not "pdf"'],
    [['scan', '--language', 'fr', 'a.txt'], '--language takes en, zh; not "fr"'],
    [['scan', '--fail-on', 'grave', 'a.txt'], '--fail-on takes critical, high, medium, low; not "grave"'],
    [['scan', '--colour', 'a.txt'], "'--colour'"],
    [['scan', '-', '-'], 'only once'],
  ])('%j is refused with one line', (args, words) => {
    const refusal = () => readOptions(args);
    expect(refusal).toThrow(UsageError);
    expect(refusal).toThrow(words);
    try {
      refusal();
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
