import { expect, test } from 'vitest';
import { escapeMarkdown } from './markdown-escape';

test.each([
  ['a | b', 'a \\| b'],
  ['`rm`', '\\`rm\\`'],
  ['<script>', '\\<script\\>'],
  ['[x](y)', '\\[x\\](y)'],
  ['![x]', '\\!\\[x\\]'],
  ['**b** _i_ ~s~', '\\*\\*b\\*\\* \\_i\\_ \\~s\\~'],
  ['&lt;', '\\&lt;'],
  ['a \\| b', 'a \\\\\\| b'],
  ['https://x.example, www.x.example', 'https\\://x.example, www\\.x.example'],
  ['mailto:a', 'mailto\\:a'],
  ['one\n\n# two\u2028- three', 'one \\# two - three'],
  ['13.2.8 (a): 5%', '13.2.8 (a): 5%'],
  ['《协议》第一条', '《协议》第一条'],
])('%j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
