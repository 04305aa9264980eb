import { expect, test, vi } from 'vitest';
import { layVocabulary } from './concepts/vocabularies';
import { analyse, prepare } from './engine';

vi.mock(import('./concepts/vocabularies'), async (load) => {
  const original = await load();
  return { ...original, layVocabulary: vi.fn(original.layVocabulary) };
});

test('a language that has been prepared is not prepared again for a text in it, nor is another', () => {
  const languages = () => vi.mocked(layVocabulary).mock.calls.map(([language]) => language);
  expect(languages()).toEqual([]);
  prepare('en');
  expect(languages()).toEqual(['en']);
  analyse('We may amend these Terms at any time without notice.');
  expect(languages()).toEqual(['en']);
  prepare('zh');
  analyse('我们有权随时修改本协议，无需另行通知。');
  expect(languages()).toEqual(['en', 'zh']);
});
