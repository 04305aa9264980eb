/** Words for the page of settings, and for writing own rules on it. */

/** A choice with what it means. */
interface ChoiceText {
  name: string;
  hint: string;
}

export interface SettingsTexts {
  title: string;
  saved: string;
  notSaved: string;
  reset: string;
  shown: ChoiceText & { severities: string; types: string; all: string; none: string };
  painted: ChoiceText & { hover: string; overview: string };
  sites: ChoiceText & {
    site: string;
    choices: Record<'always' | 'never' | 'ask', string>;
    add: string;
    remove(site: string): string;
    empty: string;
    invalid: string;
  };
  colours: ChoiceText;
  language: ChoiceText & { auto: string };
  keyboard: ChoiceText & { change: string; none: string };
  files: ChoiceText & {
    export: string;
    import: string;
    /** @param rules own rules that came with the settings */
    imported(rules: number): string;
    failed: string;
    withHidden: string;
  };
  hidden: ChoiceText & { clear: string; empty: string };
  ownRules: OwnRuleTexts;
}

/** Rules that a person writes without programming. */
export interface OwnRuleTexts {
  title: string;
  hint: string;
  add: string;
  empty: string;
  name: string;
  severity: string;
  note: string;
  phrases: string;
  phrasesHint: string;
  pattern: string;
  patternHint: string;
  /** Tries the rule on the agreement in the tab in front. */
  test: string;
  matches(count: number): string;
  noMatch: string;
  /** Where there is no agreement to try it on. */
  nothingToTest: string;
  save: string;
  cancel: string;
  edit(name: string): string;
  remove(name: string): string;
  removed(name: string): string;
  /** @param position counts from 1 */
  problemAt(position: number, words: string): string;
  export: string;
  import: string;
  imported(count: number): string;
}
