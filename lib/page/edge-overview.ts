import type { AnyFinding } from '../clause/own-finding';
import { severities } from '../clause/severity';
import type { CollectedText } from './collected-text';
import { clientRectsOf, drawnParentOf, viewOffset } from './drawn-tree';
import { groundOf } from './ground';
import { scrollAreaOf, type ScrollArea } from './scroll-area';
import { runInSlices } from './slices';

/** More strokes than this are no overview; the gravest are drawn. */
export const maxStrokes = 300;

/** Time (ms) in which the page draws what has changed: what is measured in that frame has to be laid out for it first. */
const A_FRAME = 32;

/** How long (ms) a page that is busy is waited for. */
const A_WHILE = 1_000;

/** What the overview shows. */
export interface OverviewContent {
  collected: CollectedText;
  /** Those that are marked on the page. */
  findings: readonly AnyFinding[];
  /** By the findings' ids: the words on a stroke. */
  words: Record<string, { stroke: string }>;
}

/**
 * Shows along the edge of what scrolls where the findings stand: a stroke each, the longer, the graver. Nothing where the
 * page does not scroll. For the pointer alone: the keyboard has its own way to the findings, so it is hidden from screen
 * readers. Measures anew when the window or the page changes its size, never by itself.
 */
export class EdgeOverview {
  /** To be put into our element in the page. */
  readonly element: HTMLElement;
  #content: OverviewContent | null = null;
  #open: string | null = null;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #measuring: AbortController | null = null;
  #watching = 0;
  readonly #sizes: ResizeObserver;
  #watched: Element[] = [];

  /**
   * @param go called with the id of the finding whose stroke was clicked
   * @param signal ends everything
   */
  constructor(
    private readonly document: Document,
    go: (id: string) => void,
    signal: AbortSignal,
  ) {
    this.element = document.createElement('div');
    this.element.className = 'cl cl-overview';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
    this.element.addEventListener('click', ({ target }) => {
      const { id } = (target as HTMLElement).dataset;
      if (id !== undefined) go(id);
    });
    this.#sizes = new ResizeObserver(() => this.#drawSoon());
    addEventListener('resize', () => this.#drawSoon(), { signal, passive: true });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** @param content what to show from now on; `null` for nothing */
  show(content: OverviewContent | null): void {
    this.#content = content;
    this.#drawSoon();
  }

  /** Makes the stroke of the open finding longer; `null` when none is open. */
  markOpen(id: string | null): void {
    this.#open = id;
    for (const stroke of this.element.children) this.#markIfOpen(stroke as HTMLElement);
  }

  #drawSoon(): void {
    this.#drawing ??= setTimeout(() => void this.#draw(), A_FRAME);
  }

  async #draw(): Promise<void> {
    this.#drawing = undefined;
    this.#measuring?.abort();
    const mine = (this.#measuring = new AbortController());
    const { collected, findings, words } = this.#content ?? { findings: [] };
    const node = collected && findings.map((finding) => startOf(collected, finding)).find((start) => start !== null);
    const area = node ? scrollAreaOf(this.document, node.startContainer) : null;
    this.#watchSoon(area);
    if (!area || !collected) {
      this.#hide();
      return;
    }
    // Graver ones lie on top; of equal ones the one further down.
    const drawn = gravest(findings).reverse();
    const places = await runInSlices(placesOf(collected, drawn, area), mine.signal).catch(() => null);
    if (!places) return;
    this.#lie(area);
    this.element.replaceChildren(
      ...drawn.flatMap(({ id, severity }, index) => {
        const place = places[index];
        return place === null || place === undefined ? [] : [this.#stroke(id, severity, place, words?.[id]?.stroke)];
      }),
    );
    this.element.hidden = false;
  }

  /** Puts the strip to the right edge of the view. */
  #lie({ element, view }: ScrollArea): void {
    const { style } = this.element;
    style.colorScheme = groundOf(element === this.document.scrollingElement ? this.document.body : element);
    style.left = `${view.left + view.width}px`;
    style.top = `${view.top}px`;
    style.height = `${view.height}px`;
  }

  #stroke(id: string, severity: string, place: number, words: string | undefined): HTMLElement {
    const stroke = this.document.createElement('div');
    stroke.className = `cl-stroke ${severity}`;
    stroke.dataset['id'] = id;
    stroke.title = words ?? '';
    stroke.style.top = `${(place * 100).toFixed(2)}%`;
    this.#markIfOpen(stroke);
    return stroke;
  }

  #markIfOpen(stroke: HTMLElement): void {
    stroke.classList.toggle('open', stroke.dataset['id'] === this.#open);
  }

  #hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /** An observer calls in the frame after it begins with an element: not in the one that paints what was drawn. */
  #watchSoon(area: ScrollArea | null): void {
    cancelIdleCallback(this.#watching);
    this.#watching = requestIdleCallback(() => this.#watch(area), { timeout: A_WHILE });
  }

  /** Whatever grows when the page does: what scrolls, and what stands in it. */
  #watch(area: ScrollArea | null): void {
    const { documentElement: root, body } = this.document;
    const inner =
      area && area.element !== this.document.scrollingElement ? [area.element, ...area.element.children] : [];
    const watched = this.#content ? [root, body, ...inner.slice(0, 20)].filter((each) => each !== null) : [];
    if (watched.length === this.#watched.length && watched.every((each, index) => each === this.#watched[index]))
      return;
    // An observer that begins with an element calls at once: only for what is new.
    for (const each of this.#watched) if (!watched.includes(each)) this.#sizes.unobserve(each);
    for (const each of watched) if (!this.#watched.includes(each)) this.#sizes.observe(each);
    this.#watched = watched;
  }

  #end(): void {
    clearTimeout(this.#drawing);
    cancelIdleCallback(this.#watching);
    this.#measuring?.abort();
    this.#sizes.disconnect();
  }
}

/** The gravest findings first, as many as are drawn. */
function gravest(findings: readonly AnyFinding[]): AnyFinding[] {
  return [...findings]
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.start - a.start)
    .slice(0, maxStrokes);
}

/** Where each finding begins, as a share of the area's content from 0 to 1; `null` for one that the page shows no more. */
function* placesOf(
  collected: CollectedText,
  findings: readonly AnyFinding[],
  { view, contentHeight, scrolled }: ScrollArea,
): Generator<void, (number | null)[]> {
  const places: (number | null)[] = [];
  for (const finding of findings) {
    const start = startOf(collected, finding);
    const top = start && topOf(start);
    places.push(top === null ? null : Math.max(0, Math.min(1, (top - view.top + scrolled) / contentHeight)));
    yield;
  }
  return places;
}

function startOf(collected: CollectedText, { start, end }: AnyFinding): Range | null {
  return collected.rangesOf(start, end)[0] ?? null;
}

/** Top of a range in the viewport, in CSS pixels; where it is folded away, that of what folds it away. */
function topOf(range: Range): number | null {
  const rect = clientRectsOf(range).find(({ height }) => height > 0);
  if (rect) return rect.top;
  for (let at = drawnParentOf(range.startContainer); at; at = drawnParentOf(at)) {
    const { top, height } = at.getBoundingClientRect();
    if (height > 0) return top + viewOffset(at.ownerDocument).top;
  }
  return null;
}

/** Lines, not grounds: forced colours keep their colour apart from the page's. A rim keeps them apart from any page. */
export const overviewStyles = `
.cl.cl-overview { position: fixed; width: 0; background: none; border: 0; box-shadow: none; pointer-events: none; }
.cl-stroke { position: absolute; right: 0; width: var(--long); height: 10px; margin-top: -5px; pointer-events: auto; cursor: pointer; }
.cl-stroke::before { content: ''; position: absolute; right: 0; top: 50%; width: 100%; border-top: var(--thick) solid currentColor;
  translate: 0 -50%; outline: 1px solid var(--paper); }
.cl-stroke.critical { --long: 16px; --thick: 4px; }
.cl-stroke.high { --long: 11px; --thick: 3px; }
.cl-stroke.medium { --long: 7px; --thick: 2px; }
.cl-stroke.low { --long: 4px; --thick: 2px; }
.cl-stroke:hover { z-index: 1; }
.cl-stroke.open::before, .cl-stroke:hover::before { width: 20px; border-top-width: 5px; }
@media (max-width: 600px) {
  .cl-stroke.critical { --long: 7px; --thick: 3px; }
  .cl-stroke.high { --long: 5px; --thick: 2px; }
  .cl-stroke.medium { --long: 4px; }
  .cl-stroke.low { --long: 3px; }
}
`;
