import type { Analysis } from '../clause/finding';
import type { FullTexts } from '../clause/texts/texts';
import { cardWords } from '../report/card-words';
import { findingsInOrder } from '../report/findings-in-order';
import { applySettings } from '../settings/apply-settings';
import type { Settings } from '../settings/settings';
import type { Analysed } from './messages';
import { siteState } from './site-choice';

/** Who reads, and where. */
export interface Reader {
  url: string;
  settings: Settings;
  /** The ids of the findings that are hidden on the page's site. */
  hiddenIds: ReadonlySet<string>;
  texts: FullTexts;
}

/**
 * What a page is told of its analysis: as the person wants to see it, with the words of the cards.
 * @param patternsLeft whether own rules with a pattern were not asked yet
 */
export function answerFor(analysis: Analysis, reader: Reader, patternsLeft: boolean): Analysed {
  const { url, settings, hiddenIds, texts } = reader;
  const { analysis: listed, painted, ...leftOut } = applySettings(analysis, settings, hiddenIds);
  const { palette, overview, card } = settings;
  return {
    kind: 'analysed',
    analysis: listed,
    leftOut,
    painted: [...painted],
    cards: cardWords(findingsInOrder(listed), texts),
    settings: { palette, overview, card },
    site: siteState(url, settings),
    patternsLeft,
  };
}
