/** What a surface (popup, badge) can be told about a tab. */
import type { Analysis } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';

export type PageState =
  /** Nobody there can answer as long as it loads. */
  | { kind: 'loading'; title: string }
  /** Text is being read. */
  | { kind: 'reading'; title: string }
  /**
   * Read, in whole or in part (`analysis.coverage`); with no findings it is "nothing found". `analysis` has the findings
   * that are listed, `leftOut` all others, where there are any. `unmarked` counts stretches of text that belong to
   * findings and could not be marked: the page changed them, or there are too many. `cardGone` where the page took the
   * card away and would not have it back.
   */
  | {
      kind: 'read';
      title: string;
      analysis: Analysis;
      leftOut?: LeftOut;
      highlights: boolean;
      unmarked: number;
      cardGone?: boolean;
    }
  /** The sniffer found no agreement; nothing was scanned. */
  | { kind: 'not-agreement'; title: string }
  | { kind: 'unreadable'; title: string; why: WhyUnreadable }
  /** The person wants nothing read on this site. */
  | { kind: 'switched-off'; title: string }
  /** Holds an agreement, on a site where the person wants to be asked before it is read. */
  | { kind: 'waiting'; title: string }
  /** The page was opened before the extension was installed or updated. */
  | { kind: 'reload'; title: string }
  | { kind: 'error'; title: string; message: string };

/**
 * Why a page cannot be read: no script may run there (browser pages, extension stores, sites that browser, organisation
 * or person keep from extensions, files for which access is a setting of its own), or there is no text.
 */
export type WhyUnreadable = 'browser-page' | 'store-page' | 'restricted' | 'file-access' | 'no-text';

/** Findings that are not listed, and why; each stands in one of the lists. */
export interface LeftOut {
  /** Hidden one by one ("not relevant here"). */
  hidden: AnyFinding[];
  /** Of a clause type or own rule that is off. */
  offKinds: AnyFinding[];
  /** Of a severity that is not shown. */
  offSeverities: AnyFinding[];
}
