/** Words for the page of settings, and for writing own rules on it. */

/** A choice with what it means. */
interface ChoiceText {
  name: string;
  hint: string;
}

/** What can have keys, by its name in the manifest. */
export type KeyCommand = '_execute_action' | 'next-finding' | 'previous-finding' | 'toggle-highlights';

export interface SettingsTexts {
  title: string;
  saved: string;
  notSaved: string;
  /** Why a change is kept on this device and not synced by the browser. */
  notSynced: Record<'too-large' | 'too-often' | 'unavailable', string>;
  reset: ChoiceText & { done: string };
  shown: ChoiceText & { severities: string; types: string; choices: Record<'marked' | 'listed' | 'off', string> };
  painted: ChoiceText & { severities: string; hover: string; overview: string };
  sites: ChoiceText & {
    site: string;
    /** The name of the choice for a site that is added. */
    whatIsRead: string;
    choices: Record<'always' | 'never' | 'ask', string>;
    add: string;
    remove(site: string): string;
    removed(site: string): string;
    /** On the button itself, whose name says of which site. */
    removeShort: string;
    empty: string;
    invalid: string;
  };
  colours: ChoiceText & { palettes: Record<'standard' | 'colour-blind' | 'ink', string> };
  /** Each language by its own name. */
  language: ChoiceText & { auto: string; names: Record<'en' | 'zh', string> };
  keyboard: ChoiceText & { commands: Record<KeyCommand, string>; change: string; none: string };
  files: ChoiceText & {
    export: string;
    import: string;
    /** @param rules own rules that came with the settings */
    imported(rules: number): string;
    failed: string;
    /** Over what could not be read of a file. */
    problems: string;
    withHidden: string;
  };
  hidden: ChoiceText & { clear: string; empty: string; unhide(name: string, site: string): string };
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
  /** What a rule is: words as they stand, or a description of sentences. */
  kind: string;
  /** Over what the rule finds while it is written. */
  test: string;
  /** The agreement it is tried on, by its title. */
  testedOn(title: string): string;
  /** A field for a text to try the rule on instead. */
  paste: string;
  testing: string;
  testFailed: string;
  /** How many matches are not shown. */
  moreMatches(count: number): string;
  /** Says that the rule is on; beside its switch. */
  on(name: string): string;
  matches(count: number): string;
  noMatch: string;
  /** Where there is no agreement to try it on. */
  nothingToTest: string;
  save: string;
  cancel: string;
  edit(name: string): string;
  remove(name: string): string;
  /** On the buttons themselves, whose names say of which rule. */
  short: Record<'edit' | 'remove', string>;
  removed(name: string): string;
  /** @param position counts from 1 */
  problemAt(position: number, words: string): string;
  export: string;
  import: string;
  imported(count: number): string;
}
