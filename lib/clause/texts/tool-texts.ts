/** Words for what can be done with findings, in the popup and in the side panel alike. */
import type { Severity } from '../severity';

/** The formats in which a summary can be taken along; their names are the same in every language. */
export type SummaryFormat = 'markdown' | 'json' | 'csv';

export interface ToolTexts {
  filterByFamily: string;
  allFamilies: string;
  search: string;
  /** In the empty field. */
  searchHint: string;
  clearSearch: string;
  /** Over the list while it is searched: "3 findings with “refund”". */
  matches(count: number, query: string): string;
  noMatch(query: string): string;
  /** How to see everything again. */
  resetFilters: string;
  /** A copy of a finding that holds its section and meaning too. */
  copyFinding: string;
  summary: string;
  copySummaryAs(format: SummaryFormat): string;
  downloadSummaryAs(format: SummaryFormat): string;
  summaryCopied(format: SummaryFormat): string;
  /** The report on paper: in the menu, on its button, when it was made, and where its page is gone. */
  printed: { open: string; print: string; readOn(date: string): string; gone: string };
  more: string;
  openPanel: string;
  openSettings: string;
  /** @param site its host name, or "files" in words: see `files` */
  switchOff(site: string): string;
  switchOn(site: string): string;
  /** In place of a host name, for pages from the reader's own disk. */
  files: string;
  /** What is said of a page on a site where Clauselight is switched off. */
  off: { lead: string; why: string };
  /** What is said of an agreement on a site where the reader wants to be asked, and the button that has it read. */
  waiting: { lead: string; why: string; read: string };
  hide: string;
  hidden: string;
  unhide: string;
  undo: string;
  /** How many findings of this page the reader has hidden. */
  hiddenHere(count: number): string;
  /** How many are not shown because the settings leave out their type or severity. */
  leftOut(count: number): string;
  showHidden: string;
  reportWrong: WrongFindingTexts;
  announce: AnnouncementTexts;
}

/** For reporting a wrong finding: a text is made ready, nothing is sent. */
export interface WrongFindingTexts {
  open: string;
  lead: string;
  why: string;
  /** On a box to tick: whether the text names the page. */
  withAddress: string;
  copy: string;
  copied: string;
}

/** What a screen reader says when something has happened that is seen otherwise. */
export interface AnnouncementTexts {
  /** @param position counts from 1 */
  reached(name: string, severity: string, position: number, total: number, quote: string): string;
  /** @param headline how much was found, as a sentence without its full stop
   * @param counts how grave, or `''` */
  ended(headline: string, counts: string): string;
  filtered(shown: number, total: number): string;
  hidden(name: string): string;
  shownAgain(name: string): string;
}

/** The strokes along the edge of a page, one for each clause that is marked. */
export interface OverviewTexts {
  label: string;
  /** On one stroke. */
  stroke(name: string, severity: string): string;
}

/** The side panel: the agreement in its own order. */
export interface PanelTexts {
  name: string;
  /** Under the title. */
  inOrder(count: number): string;
  /** Heard where clauses stand under no heading of their agreement. */
  noHeading: string;
  followPage: string;
  /** Where the tab in front holds nothing to list. */
  empty: string;
  facts: string;
  /** Whom a fact binds. */
  binds: string;
  parties: Record<'platform' | 'you' | 'either' | 'third-party', string>;
  /** How a severity comes about, as a sum. */
  why: Record<Severity, string>;
  startsAt(name: string, points: number): string;
  /** A qualifier with its effect in points: "no notice: +1". */
  effect(qualifier: string, points: number): string;
  /** The points that each severity takes. */
  scale: Record<Severity, string>;
  /** Over the other sections that a clause refers to. */
  readWith: string;
}
