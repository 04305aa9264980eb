import { hostName } from './card-host';
import { isFrame } from './drawn-tree';

/** How long nothing must change (ms) before a page counts as quiet. */
const QUIET = 500;
/** Time (ms) between two looks at a page that is not known to go on changing; it doubles with every look. */
const SOON = QUIET / 2;
/** After this time (ms) a page that does not become quiet is looked at all the same. */
const PATIENCE = 2_000;
/** The most time (ms) between two looks at a page that goes on changing. */
const MAX_SPACING = 60_000;
/** A page that has rested for so long (ms) is looked at soon when it changes again. */
const RESTED = 10_000;
/** Between two looks this many times as long as the last one took: no page is made slow by us. */
const SHARE = 3;

/** What people do before a page changes because of them. */
const ACTIONS = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** What people do to have something shown that was there before: a tab, a dialog, another language. */
const CHOICES = ['pointerdown', 'click', 'change', 'keydown'];
/** By these a page shows and hides what it has. */
const SHOWING = ['class', 'style'];
/** How long (ms) after a choice a page shows what was chosen. */
const SHOWN_WITHIN = 2_000;

/**
 * Looks at a page again when it has changed and become quiet, as long as the signal lasts; never twice at once. One that
 * goes on changing by itself is looked at ever more rarely; what somebody does to it, and a rest, make the next look
 * soon. Classes and styles change all the time where something moves, so they count only after somebody has chosen
 * something. While nothing changes there is no timer.
 */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #structure: MutationObserver;
  readonly #attributes: MutationObserver;
  /** When somebody last chose something. */
  #chosen = -Infinity;
  /** When the first and the last change since the last look were seen; `null` when there was none. */
  #changed: { first: number; last: number } | null = null;
  /** When the last look ended, and how long it took. */
  #looked = -Infinity;
  #took = 0;
  #spacing = SOON;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> | null = null;

  /** @param look must not throw */
  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
    private readonly look: () => Promise<void>,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (!records.every(isOwn)) this.expectChange();
    });
    this.#structure = new MutationObserver((records) => {
      if (records.every(isOwn)) return;
      this.#observe();
      this.expectChange();
    });
    this.#attributes = new MutationObserver((records) => {
      if (performance.now() - this.#chosen > SHOWN_WITHIN) this.#attributes.disconnect();
      else if (!records.every(({ target }) => isHost(target))) this.expectChange();
    });
    this.#observe();
    const hurry = (event: Event) => event.isTrusted && this.hurry();
    // What a frame shows is not of the document's tree.
    const loaded = ({ target }: Event) => isFrame(target as Element) && this.expectChange();
    document.addEventListener('load', loaded, { signal, capture: true });
    for (const type of ACTIONS) document.addEventListener(type, hurry, { signal, passive: true, capture: true });
    const choose = (event: Event) => event.isTrusted && this.expectShowing();
    for (const type of CHOICES) document.addEventListener(type, choose, { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Looks now, or waits for the look under way. */
  lookNow(): Promise<void> {
    if (this.signal.aborted) return Promise.resolve();
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null;
      this.#schedule();
    });
    return this.#looking;
  }

  /** Looks as soon as the page is quiet, as after a change. */
  expectChange(): void {
    const now = performance.now();
    if (!this.#changed && now - this.#looked > RESTED) this.#spacing = SOON;
    this.#changed = { first: this.#changed?.first ?? now, last: now };
    this.#schedule();
  }

  /** The page changes because of somebody: the next looks are to be soon. */
  hurry(): void {
    if (this.#spacing === SOON) return;
    this.#spacing = SOON;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#schedule();
  }

  /** Somebody has chosen something: for a while what is shown or hidden counts as a change. */
  expectShowing(): void {
    this.#chosen = performance.now();
    this.#attributes.observe(this.document, { attributes: true, attributeFilter: SHOWING, subtree: true });
  }

  /** Watches roots beside the document's own tree: shadow roots, documents of frames. */
  observe(root: Node): void {
    const attributeFilter = ['open', 'hidden'];
    this.#observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter });
  }

  /** Pages replace their body, even their root element. */
  #observe(): void {
    const { document } = this;
    for (const node of [document, document.documentElement])
      if (node) this.#structure.observe(node, { childList: true });
    if (document.body) this.observe(document.body);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#looking || !this.#changed || this.signal.aborted) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        if (this.#changed && performance.now() < this.#due(this.#changed)) this.#schedule();
        else void this.lookNow();
      },
      this.#due(this.#changed) - performance.now(),
    );
  }

  /** When the next look is to be, if the page changes no more. */
  #due({ first, last }: { first: number; last: number }): number {
    const quiet = Math.min(last + QUIET, first + PATIENCE);
    return Math.max(quiet, this.#looked + Math.max(this.#spacing, SHARE * this.#took));
  }

  async #lookOnce(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed = null;
    const start = performance.now();
    await this.look();
    this.#looked = performance.now();
    this.#took = this.#looked - start;
    this.#spacing = Math.min(2 * this.#spacing, MAX_SPACING);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#structure.disconnect();
    this.#attributes.disconnect();
    clearTimeout(this.#timer);
  }
}

/** Whether a change is that our own element was added, or has moved; taken away, it is to be put back. */
function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const isOurs = (node: Node) => isHost(node) && node.isConnected;
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}

function isHost({ nodeName }: Node): boolean {
  return nodeName.toLowerCase() === hostName;
}
