import { expect, test } from 'vitest';
import { chosenLanguage } from './chosen-language';
import { defaultSettings } from './settings';

test('what was chosen goes before what the browser prefers', () => {
  const chosen = (language: 'auto' | 'en' | 'zh') =>
    chosenLanguage({ ...defaultSettings(), language }, ['zh-CN', 'en']);
  expect([chosen('auto'), chosen('en'), chosen('zh')]).toEqual(['zh', 'en', 'zh']);
});
