import { describe, expect, test } from 'vitest';
import { fileProblem, type FileProblemId } from '../file-problem';
import { fileProblems as en } from './en-file-problems';
import { fileProblems as zh } from './zh-file-problems';

const ids = Object.keys(en.words) as FileProblemId[];

describe.each(ids)('%s', (id) => {
  const problem = fileProblem(id, 'rules[0]', { found: 'FOUND', expected: 'EXPECTED', limit: 1200, position: 4 });

  test('says in English what is wrong and what to do', () => {
    expect(en.words[id](problem)).toMatch(/^[A-Z“][^\n!]*[.?]$/);
    expect(en.words[id](problem)).not.toMatch(/\p{Script=Han}|null|undefined/u);
  });

  test('says it in Chinese, with full-width signs in our own words', () => {
    expect(zh.words[id](problem)).toMatch(/^[^\n！]*[。？]$/u);
    expect(zh.words[id](problem)).not.toMatch(/null|undefined|\p{Script=Han}[,;?]/u);
  });
});

test('characters are counted from 1, as a person does', () => {
  const problem = fileProblem('pattern-unclosed', 'rules[2].pattern', { position: 4 });
  expect(en.place(problem)).toBe('rules[2].pattern, character 5: ');
  expect(zh.place(problem)).toBe('rules[2].pattern，第 5 个字符：');
  expect(en.place(fileProblem('not-json', ''))).toBe('');
  expect(zh.place(fileProblem('missing', 'rules'))).toBe('rules：');
});
