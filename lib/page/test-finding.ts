import type { Finding } from '../clause/finding';
import type { Severity } from '../clause/severity';
import type { CollectedText } from './collected-text';

/** A finding that consists of words of a collected page, for tests. */
export function findingOf({ text }: CollectedText, words: string, severity: Severity): Finding {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    id: words,
    type: 'penalty',
    severity,
    quote: words,
    start,
    end,
    parts: [{ start, end }],
    section: null,
    facts: [],
    qualifiers: [],
  };
}
