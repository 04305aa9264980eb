/** Which findings are seen on a page while it is scrolled. */
import type { AnyFinding } from '../clause/own-finding';
import type { CollectedText } from './collected-text';
import { clientRectsOf } from './drawn-tree';
import { scrollAreaOf } from './scroll-area';

/** What is looked for. */
export interface ViewedContent {
  collected: CollectedText;
  findings: readonly AnyFinding[];
}

/**
 * Tells which findings are in view, when it begins and whenever that changes: looks once a frame at most, and only when
 * something scrolled or the window changed its size.
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
      each.addEventListener('scroll', this.#lookSoon, { signal, passive: true, capture: true });
    }
    addEventListener('resize', this.#lookSoon, { signal, passive: true });
    this.#lookSoon();
  }

  readonly #lookSoon = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    this.#frame = 0;
    const node = this.#places.find(({ ranges }) => ranges.length > 0)?.ranges[0]?.startContainer;
    const { top, height } = (node && scrollAreaOf(this.document, node)?.view) ?? { top: 0, height: innerHeight };
    const ids = this.#places
      .filter(({ ranges }) => ranges.some((range) => isBetween(range, top, top + height)))
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

function isBetween(range: Range, top: number, bottom: number): boolean {
  return clientRectsOf(range).some((rect) => rect.height > 0 && rect.bottom > top && rect.top < bottom);
}
