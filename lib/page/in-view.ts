/** Which findings are seen on a page while it is scrolled. */
import type { AnyFinding } from '../clause/own-finding';
import type { CollectedText } from './collected-text';
import { clientRectsOf, drawnParentOf, isFrame, viewOffset } from './drawn-tree';

/** What is looked for. */
export interface ViewedContent {
  collected: CollectedText;
  findings: readonly AnyFinding[];
}

/**
 * Tells which findings are in view, when it begins and whenever that changes: looks once a frame at most, and only when
 * something scrolled, was folded or unfolded, or the window changed its size.
 */
export class InView {
  #places: { id: string; ranges: Range[] }[] = [];
  #told: string | null = null;
  #frame = 0;
  #listening = new AbortController();

  /**
   * @param tell called with the ids of what is in view, in the order of the text
   * @param signal ends everything
   */
  constructor(
    private readonly document: Document,
    private readonly tell: (ids: string[]) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** What to look for from now on. */
  show({ collected, findings }: ViewedContent): void {
    if (this.signal.aborted) return;
    this.#places = findings.map(({ id, start, end }) => ({ id, ranges: collected.rangesOf(start, end) }));
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // What scrolls inside a frame tells only its own document; of boxes one hears while the event goes down.
    for (const each of new Set([this.document, ...collected.documents])) {
      for (const type of ['scroll', 'toggle']) {
        each.addEventListener(type, this.#lookSoon, { signal, passive: true, capture: true });
      }
    }
    addEventListener('resize', this.#lookSoon, { signal, passive: true });
    this.#lookSoon();
  }

  readonly #lookSoon = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    this.#frame = 0;
    const ids = this.#places
      .filter(({ ranges }) => ranges.some((range) => isSeen(range, this.document)))
      .map(({ id }) => id);
    const told = ids.join(' ');
    if (told === this.#told) return;
    this.#told = told;
    this.tell(ids);
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#listening.abort();
    this.#places = [];
  }
}

/** Heights in CSS pixels of the page's viewport. */
interface Stretch {
  top: number;
  bottom: number;
}

/** Whether some of a range is left by a document's view and by the boxes and frames in it that cut off what they hold. */
function isSeen(range: Range, document: Document): boolean {
  const { top } = viewOffset(document);
  const view: Stretch = { top, bottom: top + innerHeight };
  const drawn = clientRectsOf(range).filter((rect) => rect.height > 0);
  const isLeft = () => drawn.some((rect) => Math.min(rect.bottom, view.bottom) - Math.max(rect.top, view.top) >= 1);
  const parent = drawnParentOf(range.startContainer);
  // What is folded away in `details` has boxes all the same.
  if (!isLeft() || !parent?.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = parent; at && at !== document.documentElement; at = drawnParentOf(at)) {
    if (cutsOff(at)) cutBy(view, at);
  }
  return isLeft();
}

function cutsOff(element: Element): boolean {
  const { ownerDocument } = element;
  // What a root says of itself holds for its view, and that is a frame or the window.
  if (element === ownerDocument.documentElement || element === ownerDocument.body) return false;
  if (isFrame(element)) return true;
  return ownerDocument.defaultView?.getComputedStyle(element).overflowY !== 'visible';
}

function cutBy(view: Stretch, element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const offset = viewOffset(element.ownerDocument).top;
  view.top = Math.max(view.top, top + offset);
  view.bottom = Math.min(view.bottom, bottom + offset);
}
