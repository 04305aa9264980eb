import { expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { dateWords } from './date-words';

const en = await textsOf('en');
const zh = await textsOf('zh');

test.each([
  ['【2024】年【4】月【19】日', '19 April 2024'],
  ['2025年11月3日', '3 November 2025'],
  ['2024 年 4 月 9 日', '9 April 2024'],
])('%s is said in English', (written, words) => {
  expect(dateWords(written, en)).toBe(words);
  expect(dateWords(written, zh)).toBe(written);
});

test.each([
  ['November 3, 2025', '2025年11月3日'],
  ['Nov. 3rd 2025', '2025年11月3日'],
  ['the 3rd of November, 2025', '2025年11月3日'],
  ['9 Sept 2024', '2024年9月9日'],
  ['MAY 27, 2024', '2024年5月27日'],
])('%s is said in Chinese', (written, words) => {
  expect(dateWords(written, zh)).toBe(words);
  expect(dateWords(written, en)).toBe(written);
});

test.each(['03/04/2024', '2024-05-27', 'Monday', '', '年月日', '2024年99月1日', 'June 31, 2024'])(
  '“%s” stays as written',
  (written) => {
    expect(dateWords(written, en)).toBe(written);
    expect(dateWords(written, zh)).toBe(written);
  },
);
