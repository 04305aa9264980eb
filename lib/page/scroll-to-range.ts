import { drawnParentOf, frameOffset } from './drawn-tree';

/**
 * Brings a range to the middle of the window, and of every box and frame in it that scrolls. Opens closed `details` and
 * what is hidden until found around it: only to be called when the reader asked for this place. Jumps without motion.
 */
export function scrollToRange(range: Range): void {
  const around = elementsAround(range);
  for (const element of around) unfold(element);
  /** The frames between the range and the document at hand; they move as boxes around them are scrolled. */
  const frames: Element[] = [];
  const middle = () =>
    frames.reduce((top, frame) => top + frameOffset(frame).top, middleOf(range.getBoundingClientRect()));
  for (const [index, element] of around.entries()) {
    const root = element.ownerDocument.scrollingElement;
    if (element !== root && isScroller(element)) {
      const box = element.getBoundingClientRect();
      scrollBy(element, middle() - (box.top + element.clientHeight / 2));
    }
    if (element.ownerDocument === around[index + 1]?.ownerDocument) continue;
    if (root) scrollBy(root, middle() - root.clientHeight / 2);
    if (around[index + 1]) frames.push(around[index + 1]!);
  }
}

/** The elements that a range is drawn in, from the inside out, across shadow roots and frames. */
function elementsAround(range: Range): Element[] {
  const elements: Element[] = [];
  for (let at = drawnParentOf(range.startContainer); at; at = drawnParentOf(at)) elements.push(at);
  return elements;
}

function unfold(element: Element): void {
  if (element.localName === 'details' && !element.hasAttribute('open')) element.setAttribute('open', '');
  if (element.getAttribute('hidden')?.toLowerCase() !== 'until-found') return;
  // What a browser does when it finds words there; the page then shows the rest of the section.
  element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  element.removeAttribute('hidden');
}

function scrollBy(element: Element, top: number): void {
  element.scrollBy({ top, behavior: 'instant' });
}

/** The middle of a clause, or, when it is long, a place near its start. */
function middleOf({ top, height }: DOMRect): number {
  return top + Math.min(height, 300) / 2;
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /auto|scroll/.test(style?.overflowY ?? '');
}
