/** What a surface (popup, badge) can be told about a tab. */
import type { Analysis } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';

export type PageState =
  /** Text is being read. */
  | { kind: 'reading'; title: string }
  /**
   * Read, in whole or in part (`analysis.coverage`); with no findings it is "nothing found". `unmarked` counts stretches of
   * text that belong to findings and could not be marked: the page changed them, or there are too many. `cardGone` where
   * the page took the card away and would not have it back. `leftOut` where findings are not in `analysis`.
   */
  | {
      kind: 'read';
      title: string;
      analysis: Analysis;
      highlights: boolean;
      unmarked: number;
      cardGone?: boolean;
      leftOut?: LeftOut;
    }
  /** The sniffer found no agreement; nothing was scanned. */
  | { kind: 'not-agreement'; title: string }
  | { kind: 'unreadable'; title: string; why: WhyUnreadable }
  /** The page was opened before the extension was installed or updated. */
  | { kind: 'reload'; title: string }
  | { kind: 'error'; title: string; message: string };

/** Findings of a page that are not listed: nothing is left out in silence. */
export interface LeftOut {
  /** Those that a person has hidden one by one. */
  hidden: AnyFinding[];
  /** How many the settings leave out, by type or severity. */
  bySettings: number;
}

/**
 * Why a page cannot be read: no script may run there (browser pages, extension stores, sites that browser, organisation
 * or person keep from extensions, files for which access is a setting of its own), or there is no text.
 */
export type WhyUnreadable = 'browser-page' | 'store-page' | 'restricted' | 'file-access' | 'no-text';
