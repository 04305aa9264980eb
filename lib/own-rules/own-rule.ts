/** Rules that a person writes without programming. */
import type { Severity } from '../clause/severity';

interface RuleBase {
  /** Lower-case letters, digits and hyphens; unique among the rules. */
  id: string;
  name: string;
  severity: Severity;
  /** What the rule is for, in the author's words, or `''`. */
  note: string;
}

/** Flags a sentence that has one of its phrases; case, width, quotation marks and line breaks make no difference. */
export interface PhraseRule extends RuleBase {
  phrases: string[];
}

/** Flags an English sentence that has what the pattern describes; see `check-pattern.ts`. */
export interface PatternRule extends RuleBase {
  pattern: string;
}

export type OwnRule = PhraseRule | PatternRule;

export function isPatternRule(rule: OwnRule): rule is PatternRule {
  return 'pattern' in rule;
}

/** The most that is taken of each; lengths in UTF-16 code units. */
export const ownRuleLimits = {
  rules: 200,
  id: 40,
  name: 80,
  note: 500,
  phrases: 50,
  phrase: 200,
  /** Of the phrases of all rules together. */
  allPhrases: 100_000,
  pattern: 300,
} as const;
