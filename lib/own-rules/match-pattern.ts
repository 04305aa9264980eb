/** Asks compromise about single sentences. The only file that imports it: it is large, so load this one when it is needed. */
import nlp from 'compromise/two';
import type { Span } from '../clause/finding';
import type { PatternMatcher, ReadSentence } from './pattern-matcher';

interface Match {
  offset: { start: number; length: number };
}

/** The matcher of English patterns. Patterns must have passed `checkPattern`. */
export const patternMatcher: PatternMatcher = {
  read(sentence: string): ReadSentence | null {
    try {
      const parsed = nlp(sentence);
      return {
        find: (pattern) => matchesIn(sentence, parsed.match(compiled(pattern)).json({ offset: true }) as Match[]),
      };
    } catch {
      // It looks words up in plain objects, among other things: no text is known to do that, but a text can be anything.
      return null;
    }
  },
};

/** Most patterns that are kept: as many as there can be rules. */
const mostKept = 200;
const kept = new Map<string, object[]>();

function compiled(pattern: string): string {
  let match = kept.get(pattern);
  if (!match) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(pattern, (match = nlp.parseMatch(pattern)));
  }
  // A compiled pattern is taken in place of a text, though the types do not say so.
  return match as unknown as string;
}

/** The stretches of the matches, without the spaces and signs around their words. */
function matchesIn(sentence: string, matches: readonly Match[]): Span[] {
  return matches.flatMap(({ offset }) => {
    let start = Math.max(offset.start, 0);
    let end = Math.min(offset.start + offset.length, sentence.length);
    while (start < end && !written.test(sentence[start]!)) start++;
    while (end > start && !written.test(sentence[end - 1]!)) end--;
    return start < end ? [{ start, end }] : [];
  });
}

const written = /[\p{L}\p{N}\p{Sc}%]/u;
