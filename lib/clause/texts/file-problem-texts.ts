/** Words for what is wrong with a file of rules or settings. */
import type { FileProblem, FileProblemId } from '../file-problem';

export interface FileProblemTexts {
  /** Where, put before the words: "rules[2].pattern, character 5: "; `position` counts from 0, a person from 1. */
  place(problem: FileProblem): string;
  /** For each problem what is wrong and what to do: one or two sentences, without a line break. */
  words: Record<FileProblemId, (problem: FileProblem) => string>;
}
