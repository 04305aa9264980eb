/**
 * Brings a range to the middle of the window, and of every box in it that scrolls. Opens closed `details` around it:
 * only to be called when the reader asked for this place. Jumps without motion.
 */
export function scrollToRange(range: Range): void {
  const parent = range.startContainer.parentElement;
  for (let at = parent; at; at = at.parentElement) {
    if (at.localName === 'details' && !at.hasAttribute('open')) at.setAttribute('open', '');
  }
  const root = range.startContainer.ownerDocument?.scrollingElement;
  for (let at = parent; at; at = at.parentElement) {
    if (at !== root && isScroller(at)) {
      const box = at.getBoundingClientRect();
      scrollBy(at, middleOf(range.getBoundingClientRect()) - (box.top + at.clientHeight / 2));
    }
  }
  if (root) scrollBy(root, middleOf(range.getBoundingClientRect()) - root.clientHeight / 2);
}

function scrollBy(element: Element, top: number): void {
  element.scrollBy({ top, behavior: 'instant' });
}

/** The middle of a clause, or, when it is long, a place near its start. */
function middleOf({ top, height }: DOMRect): number {
  return top + Math.min(height, 300) / 2;
}

function isScroller(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
