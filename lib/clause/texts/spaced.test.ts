import { expect, test } from 'vitest';
import { spaced } from './spaced';

test('parts Chinese characters from Latin letters and figures where they meet', () => {
  expect(spaced`最近${12}个月`).toBe('最近 12 个月');
  expect(spaced`适用${'SIAC'}规则`).toBe('适用 SIAC 规则');
  expect(spaced`每日${'0.05%'}`).toBe('每日 0.05%');
});

test('adds nothing between characters of one kind, beside punctuation and at the ends', () => {
  expect(spaced`由${'深圳国际仲裁院'}仲裁`).toBe('由深圳国际仲裁院仲裁');
  expect(spaced`（${'18%'}）`).toBe('（18%）');
  expect(spaced`${5}`).toBe('5');
  expect(spaced`第${''}条`).toBe('第条');
});

test('leaves the values as they are', () => {
  expect(spaced`在${'A座3层'}`).toBe('在 A座3层');
});
