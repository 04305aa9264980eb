/** How long the pointer must rest (ms) before it points. */
const REST = 150;

/** A place in the page's text. */
export interface TextPlace {
  node: Node;
  offset: number;
}

/** Calls `point` with the place in the viewport (CSS pixels) where the pointer came to rest, and the event's target. */
export function watchPointing(document: Document, signal: AbortSignal, point: (event: PointerEvent) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch' && event.buttons === 0) timer = setTimeout(point, REST, event);
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The place in the text under a point of the viewport; the nearest one where there is no text right under it. */
export function textPlaceAt(document: Document, x: number, y: number): TextPlace | null {
  // Chrome has this since 128.
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether a point of the viewport lies on a range's text, give or take the space between lines. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 4 && y <= bottom + 4,
  );
}
