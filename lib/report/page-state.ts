/** What a surface (popup, badge) can be told about a tab. */
import type { Analysis } from '../clause/finding';

export type PageState =
  /** Text is being read. */
  | { kind: 'reading'; title: string }
  /**
   * Read, in whole or in part (`analysis.coverage`); with no findings it is "nothing found". `unmarked` counts stretches of
   * text that belong to findings and could not be marked: the page changed them, or there are too many.
   */
  | { kind: 'read'; title: string; analysis: Analysis; highlights: boolean; unmarked: number }
  /** The sniffer found no agreement; nothing was scanned. */
  | { kind: 'not-agreement'; title: string }
  /** No script may run here (browser pages, extension stores), or there is no text. */
  | { kind: 'unreadable'; title: string; why: 'browser-page' | 'store-page' | 'no-text' }
  /** The page was opened before the extension was installed or updated. */
  | { kind: 'reload'; title: string }
  | { kind: 'error'; title: string; message: string };
