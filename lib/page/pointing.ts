import { clientRectsOf, documentInFrame, frameOffset, isFrame, viewOffset } from './drawn-tree';

/** How long the pointer must rest (ms) before it points. */
const REST = 150;

/** A place in the page's text. */
export interface TextPlace {
  node: Node;
  offset: number;
}

/** Where the pointer rests, in CSS pixels of the page's viewport, and over what. */
export interface PointerPlace {
  clientX: number;
  clientY: number;
  target: EventTarget | null;
}

/** Calls `point` with the last place once a mouse or pen, no button pressed, has come to rest. */
export function watchPointing(document: Document, signal: AbortSignal, point: (place: PointerPlace) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch' && event.buttons === 0) timer = setTimeout(point, REST, placeOf(event));
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The place of an event in the page's viewport, also when it happened in a frame, and the innermost element there. */
export function placeOf(event: MouseEvent): PointerPlace {
  const { left, top } = event.view?.frameElement ? viewOffset(event.view.document) : { left: 0, top: 0 };
  const target = event.composedPath()[0] ?? event.target;
  return { clientX: event.clientX + left, clientY: event.clientY + top, target };
}

/**
 * The place in the text under a point of the page's viewport, also in frames and open shadow roots; the nearest one
 * where there is no text right under it.
 */
export function textPlaceAt(document: Document, x: number, y: number): TextPlace | null {
  const shadowRoots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && shadowRoots.at(-1) !== element.shadowRoot) {
    shadowRoots.push(element.shadowRoot);
    element = element.shadowRoot.elementFromPoint(x, y);
  }
  if (element && isFrame(element)) {
    const inner = documentInFrame(element);
    const { left, top } = frameOffset(element);
    return inner && textPlaceAt(inner, x - left, y - top);
  }
  return caretAt(document, x, y, shadowRoots);
}

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): TextPlace | null {
  // Chrome has this since 128.
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether a point of the page's viewport lies on a range's text, give or take the space between lines. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return clientRectsOf(range).some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 4 && y <= bottom + 4,
  );
}
