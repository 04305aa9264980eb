import type { Runtime } from '../../lib/browser/api';
import type { Span } from '../../lib/clause/finding';
import { InView, type ViewedContent } from '../../lib/page/in-view';
import { scrollToRange } from '../../lib/page/scroll-to-range';

/** Tells side panels what is seen of the page, and scrolls to what is opened there. Does nothing while none is connected. */
export class PanelPorts {
  #content: ViewedContent | null = null;
  readonly #views = new Map<Runtime.Port, InView>();

  /** @param signal ends everything */
  constructor(private readonly signal: AbortSignal) {}

  /** Takes a panel on. */
  readonly connect = (port: Runtime.Port): void => {
    if (port.name !== 'in-view') return;
    const end = new AbortController();
    const view = new InView(document, (ids) => port.postMessage(ids), AbortSignal.any([end.signal, this.signal]));
    this.#views.set(port, view);
    port.onMessage.addListener((wanted: unknown) => this.#scrollTo(wanted));
    port.onDisconnect.addListener(() => {
      this.#views.delete(port);
      end.abort();
    });
    this.signal.addEventListener('abort', () => port.disconnect(), { once: true, signal: end.signal });
    if (this.#content) view.show(this.#content);
  };

  /** What the page shows from now on. */
  show(content: ViewedContent): void {
    this.#content = content;
    for (const view of this.#views.values()) view.show(content);
  }

  /** @param wanted the id of a finding, or a stretch of the text */
  #scrollTo(wanted: unknown): void {
    const { collected, findings } = this.#content ?? {};
    const span = typeof wanted === 'string' ? findings?.find(({ id }) => id === wanted) : (wanted as Span);
    const range = span && collected?.rangesOf(span.start, span.end)[0];
    if (range) scrollToRange(range);
  }
}
