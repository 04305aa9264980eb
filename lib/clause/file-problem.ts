/** What is wrong with a file that a person gave: own rules or settings. Words for it stand in `texts/`. */

export type FileProblemId =
  /** The file is no JSON. */
  | 'not-json'
  /** The file is something else. */
  | 'other-file'
  /** Made by a newer version. */
  | 'newer-version'
  /** A value of another kind is needed; `expected` says which. */
  | 'wrong-kind'
  | 'missing'
  | 'empty'
  /** More than `limit` characters. */
  | 'too-long'
  /** More than `limit` entries. */
  | 'too-many'
  /** Two rules have the same id. */
  | 'same-id'
  /** Neither phrases nor a pattern, or both. */
  | 'phrases-or-pattern'
  /** A phrase without a letter or digit, or with half a character. */
  | 'no-words'
  /** A key that nothing knows: it is left out. */
  | 'unknown-key'
  | PatternProblemId;

/** What is wrong with a pattern, at `position`. */
export type PatternProblemId =
  | 'pattern-sign'
  | 'pattern-regex'
  | 'pattern-bracket'
  | 'pattern-unclosed'
  | 'pattern-unopened'
  | 'pattern-nested'
  | 'pattern-empty-choice'
  | 'pattern-choice-sign'
  | 'pattern-choice-count'
  | 'pattern-tag'
  | 'pattern-root'
  | 'pattern-count'
  | 'pattern-apart'
  | 'pattern-start'
  | 'pattern-end'
  | 'pattern-optional';

export interface FileProblem {
  id: FileProblemId;
  /** Where in the file: "rules[2].phrases[0]"; `''` is the file as a whole. */
  at: string;
  /** What stands there, shortened, or `''`. From a file, so not to be trusted as markup. */
  found: string;
  /** What should stand there, where that is a choice of words: "critical, high, medium, low"; else `''`. */
  expected: string;
  /** The most that is allowed, or `null`. */
  limit: number | null;
  /** Where in a pattern, in UTF-16 code units from its start, or `null`. */
  position: number | null;
}

/** A problem with the fields given; the others say nothing. */
export function fileProblem(id: FileProblemId, at: string, fields: Partial<FileProblem> = {}): FileProblem {
  return { id, at, found: '', expected: '', limit: null, position: null, ...fields };
}
