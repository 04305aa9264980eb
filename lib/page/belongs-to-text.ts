import type { Doubt } from './element-role';

/** What was found in an element, once all of it was walked through. */
export interface Contents {
  doubt: Doubt | null;
  box: 'inline' | 'block' | 'row' | 'cell';
  /** UTF-16 code units of its text. */
  length: number;
  /** Of these, how many stand in links. */
  linked: number;
  links: number;
  controls: number;
  /** Its text, at most so many characters of the end of it. */
  tail(length: number): string;
  /** The last words before it, at most so many characters. */
  before(length: number): string;
}

/**
 * Whether what an element holds belongs to the text: menus and lists of links, cookie banners, a site's footer and what
 * is kept in reserve do not. Judged by what is in it, since an agreement may stand in any element.
 */
export function belongsToText(contents: Contents): boolean {
  if (contents.length === 0) return true;
  if (contents.doubt === 'furniture') return isProse(contents, LEAST_IN_FURNITURE);
  if (contents.doubt === 'folded') return isProse(contents, LEAST_IN_FOLD);
  if (contents.doubt === 'overlay' && isCookieBanner(contents)) return false;
  return !isLinkList(contents);
}

/** Characters outside links: footers have up to a thousand (address, notices), agreements more than 2,000. */
export const LEAST_IN_FURNITURE = 1_500;

/** Below this it is a tooltip, or the words of a control. */
const LEAST_IN_FOLD = 80;

function isProse({ length, linked }: Contents, least: number): boolean {
  return length - linked >= least && linked < length * 0.4;
}

const LONGEST_BANNER = 4_000;

/** A box over the page that asks about cookies; a text over the page that mentions them is longer, or rarely does. */
function isCookieBanner({ length, controls, links, tail }: Contents): boolean {
  if (length > LONGEST_BANNER || controls + links === 0) return false;
  const mentions = tail(LONGEST_BANNER).match(/cookie/gi)?.length ?? 0;
  return mentions > 0 && length / mentions <= 500;
}

/** Of a list's links each is a title; longer ones are clauses that are links as a whole. */
const LONGEST_TITLE = 90;

/** Three links and more with hardly a word between them, unless a sentence before them announces them as its list. */
function isLinkList({ box, length, linked, links, before }: Contents): boolean {
  if (box !== 'block' || links < 3 || linked < length * 0.8 || length / links > LONGEST_TITLE) return false;
  return !/[:：]\s*$|\b(?:following|below|including)\b|以下|下列|如下/.test(before(80));
}
