/** How long the pointer must rest (ms) before it points. */
const REST = 150;

/** A place in the page's text. */
export interface TextPlace {
  node: Node;
  offset: number;
}

/** Where the pointer rests, in CSS pixels of the viewport, and over what. */
export interface PointerPlace {
  clientX: number;
  clientY: number;
  target: EventTarget | null;
}

/** Calls `point` with the last place once a mouse or pen, no button pressed, has come to rest. */
export function watchPointing(document: Document, signal: AbortSignal, point: (place: PointerPlace) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = ({ clientX, clientY, target, pointerType, buttons }: PointerEvent) => {
    clearTimeout(timer);
    if (pointerType !== 'touch' && buttons === 0) timer = setTimeout(point, REST, { clientX, clientY, target });
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
