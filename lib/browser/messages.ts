/** What the parts of the extension say to each other. A message that is none of these is not answered. */
import type { Analysis } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import type { SpokenLanguage } from '../concepts/vocabularies';
import type { OwnRule } from '../own-rules/own-rule';
import type { CardWords } from '../report/card-words';
import type { LeftOut, PageState } from '../report/page-state';
import type { Settings, SiteChoice } from '../settings/settings';

/** To the background, from the gate: the page of the sending tab has words that agreements have. */
export interface SnifferWanted {
  kind: 'sniffer-wanted';
}

/** To the background, from the sniffer: the page of the sending tab holds an agreement. */
export interface AgreementFound {
  kind: 'agreement-found';
  /** What the page seems to be written in: the engine is prepared for that while the reader comes. */
  language: SpokenLanguage;
}

/** To the background, from a page of a site of which every page is to be read. */
export interface ReadHere {
  kind: 'read-here';
  language: SpokenLanguage;
}

/**
 * To the background and the popup, from the reader: the page's state has changed. The background answers with a
 * sentence that says so to a screen reader where a page has been read.
 */
export interface StateChanged {
  kind: 'state-changed';
  state: PageState;
}

/** To the background, from the reader: what does this text cost its reader? Answered with an `AnalyseAnswer`. */
export interface Analyse {
  kind: 'analyse';
  text: string;
  /** Whether own rules with a pattern are asked too: that takes seconds, so it is asked for after all else is shown. */
  patterns: boolean;
}

/** To the page without a window, from the background; answered with an `OwnReading`. */
export interface MatchPatterns {
  kind: 'match-patterns';
  text: string;
  rules: readonly OwnRule[];
}

/** To the background, from the reader: text in frames is about to be painted. Answered when their style sheet is there. */
export interface StyleFrames {
  kind: 'style-frames';
}

/** To the background, from the reader: a finding is hidden on the page's site, or no longer. Answered when that is kept. */
export interface SetHidden {
  kind: 'set-hidden';
  finding: AnyFinding;
  isHidden: boolean;
}

/** To a page's sniffer, from the popup; answered with `SnifferAnswer`. */
export interface AskSniffer {
  kind: 'ask-sniffer';
}

/** To a page's reader, from the popup; answered with a `PageState`. */
export interface AskReader {
  kind: 'ask-reader';
}

/** To a page's reader, from the settings, to try a rule; answered with a `TextAnswer` once the page was read. */
export interface AskText {
  kind: 'ask-text';
}

/** To a page's reader, from popup or panel: show the finding with this id; answered with whether it is there. */
export interface JumpTo {
  kind: 'jump-to';
  id: string;
}

/** To a page's reader, from the popup: highlights on or off; answered with the new `PageState`. */
export interface ToggleHighlights {
  kind: 'toggle-highlights';
}

/** To a page's reader, from the background: show the finding after the current one, or before it. */
export interface StepTo {
  kind: 'step-to';
  which: 'next' | 'previous';
}

export type Message =
  | SnifferWanted
  | AgreementFound
  | ReadHere
  | Analyse
  | MatchPatterns
  | StateChanged
  | StyleFrames
  | SetHidden
  | AskSniffer
  | AskReader
  | AskText
  | JumpTo
  | StepTo
  | ToggleHighlights;

export type AnalyseAnswer =
  | Analysed
  /** The person wants nothing read on this site. */
  | { kind: 'switched-off' }
  /** A newer text of the same tab came before this one's turn. */
  | { kind: 'outdated' }
  | { kind: 'failed'; message: string };

/** An analysis as the person wants to see it. */
export interface Analysed {
  kind: 'analysed';
  /** With the findings that are listed. */
  analysis: Analysis;
  leftOut: LeftOut;
  /** The ids of the findings that are painted. */
  painted: string[];
  cards: CardWords;
  /** Of the page. */
  settings: Pick<Settings, 'palette' | 'overview' | 'card'>;
  site: SiteChoice | 'auto' | null;
  /** Whether there are own rules with a pattern that were not asked. */
  patternsLeft: boolean;
}

export interface TextAnswer {
  title: string;
  text: string;
}

export interface SnifferAnswer {
  /** Whether the page holds an agreement; its reader may still be on its way. */
  agreement: boolean;
  /** Whether the page is a document without text nodes, such as a PDF or an image. */
  noText: boolean;
}

/** Whether a value received from another part of the extension is a message of this kind. */
export function isMessage<Kind extends Message['kind']>(
  value: unknown,
  kind: Kind,
): value is Extract<Message, { kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
