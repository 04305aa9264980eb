/** What scrolls the findings of a page, for showing where in it they stand. */
import type { Box } from './card-place';
import { drawnParentOf } from './drawn-tree';

/** Something that scrolls, all in CSS pixels. */
export interface ScrollArea {
  element: Element;
  /** Where its content is seen, in the viewport: without the scroll bar. */
  view: Box;
  /** Of its whole content, from the top of the view while nothing is scrolled. */
  contentHeight: number;
  scrolled: number;
}

/** Content that is longer by less than this (CSS pixels) is seen nearly whole: there is nothing to be shown. */
const SPARE = 40;

/**
 * The page where it scrolls itself, else the box around `node` that scrolls and may be anywhere in the window; `null`
 * where neither does. A box in a page that scrolls is no area: it stands elsewhere each time.
 */
export function scrollAreaOf(document: Document, node: Node): ScrollArea | null {
  const root = document.scrollingElement ?? document.documentElement;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  if (root.scrollHeight > height + SPARE && !isClipped(document)) {
    const view = { left: 0, top: 0, width, height };
    return { element: root, view, contentHeight: root.scrollHeight, scrolled: root.scrollTop };
  }
  for (let at = drawnParentOf(node); at; at = drawnParentOf(at)) {
    if (at.ownerDocument !== document || at === root || !isScroller(at)) continue;
    const box = at.getBoundingClientRect();
    const left = box.left + at.clientLeft;
    const view = { left, top: box.top + at.clientTop, width: at.clientWidth, height: at.clientHeight };
    return { element: at, view, contentHeight: at.scrollHeight, scrolled: at.scrollTop };
  }
  return null;
}

/** Whether the page shows no more than the window, as under a dialog or with a box that scrolls in its place. */
function isClipped({ documentElement, body }: Document): boolean {
  const own = getComputedStyle(documentElement).overflowY;
  // What the body says holds for the window where the root says nothing.
  const said = own === 'visible' && body ? getComputedStyle(body).overflowY : own;
  return said === 'hidden' || said === 'clip';
}

function isScroller(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + SPARE && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
