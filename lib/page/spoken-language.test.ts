import { expect, test } from 'vitest';
import { seedText } from '../../seeds/serve';
import { spokenLanguage } from './spoken-language';

test.each([
  ['shopline-en', 'en'],
  ['weixin-en', 'en'],
  ['keruyun-zh', 'zh'],
  ['kuaishou-zh', 'zh'],
] as const)('%s is in %s', (seed, language) => {
  expect(spokenLanguage(seedText(seed))).toBe(language);
});

test('a few words of the other language do not count', () => {
  expect(spokenLanguage('我们有权随时修改 Mini Program Terms of Service 的内容，无需另行通知。')).toBe('zh');
  expect(
    spokenLanguage('We (深圳市腾讯计算机系统有限公司) may amend these Terms at any time, without any notice to you.'),
  ).toBe('en');
  expect(spokenLanguage('')).toBe('en');
});
