import type { Plugin } from 'vite';
import { packPhrases } from '../lib/concepts/packed-phrases';
import { conceptName, notedPhrases } from '../lib/concepts/vocabularies';

/**
 * Puts laid phrases in the place of the vocabularies when the extension is built: they take less room, and the first
 * analysis need not lay them.
 */
export function layVocabularies(): Plugin {
  return {
    name: 'lay-vocabularies',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith('/lib/concepts/vocabularies.ts') ? laidVocabularies() : null),
  };
}

/** The source of a module that exports what `lib/concepts/vocabularies.ts` does, with the phrases laid. */
export function laidVocabularies(): string {
  const packed = {
    en: packPhrases(notedPhrases('en')),
    zh: packPhrases(notedPhrases('zh')),
  };
  return `import { unpackPhrases } from './packed-phrases';
export const conceptName = '${conceptName.join(' ')}'.split(' ');
const packed = ${JSON.stringify(packed)};
export const layVocabulary = (language, numbers) => unpackPhrases(packed[language], numbers);
`;
}
