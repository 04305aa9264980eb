import type { Span } from '../clause/finding';

/** What patterns are matched with; `match-pattern.ts` has the one that asks compromise. */
export interface PatternMatcher {
  /** Reads one sentence, for any number of patterns; `null` when it cannot be read. */
  read(sentence: string): ReadSentence | null;
}

export interface ReadSentence {
  /** Where a pattern that has passed `checkPattern` matches, in order; offsets into the sentence. */
  find(pattern: string): Span[];
}

/** Loads the matcher: some 300 kB, so only for rules with a pattern. */
export async function loadPatternMatcher(): Promise<PatternMatcher> {
  return (await import('./match-pattern')).patternMatcher;
}
