import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import { CardHost } from './card-host';
import { boxOf, withNeighbours } from './clause-box';
import { drawnParentOf } from './drawn-tree';
import { EdgeOverview, overviewStyles } from './edge-overview';
import { groundOf } from './ground';
import { placeOf, watchPointing, type PointerPlace } from './pointing';
import { findingAt, indicesAt, isMarked, nearestInView, rangesOf, type ReadPage } from './read-page';
import { scrollToRange } from './scroll-to-range';

/** What a card shows. */
export interface CardContent {
  /** The findings at one place; the first is the one shown in full. */
  findings: AnyFinding[];
  onClose(): void;
  onPrevious(): void;
  onNext(): void;
  /** "Not relevant here". */
  onHide(): void;
  onUndo(): void;
  /** Whether the reader has just hidden the finding from this card: it says so until it is closed. */
  isHidden: boolean;
}

/** Renders a card into an element. */
export type RenderCard = (content: CardContent, container: HTMLElement) => void;

/** Called when the reader hides a finding, or takes that back. What is read of the page next holds it no more, or again. */
export type SetHidden = (finding: AnyFinding, isHidden: boolean) => void;

/** Why a card is open: a pinned one stays until it is closed. */
type Openness = 'closed' | 'hovered' | 'pinned';

/** Shows the card of the finding that is pointed at, clicked, reached by keyboard or jumped to from the popup. */
export class FindingCards {
  readonly #overview: EdgeOverview;
  readonly #host: CardHost;
  #openness: Openness = 'closed';
  /** Position of the current finding in the list; the keyboard starts here. */
  #current = 0;
  /** Whether the current finding came into the place of one that was hidden, and was not shown since. */
  #isNext = false;
  /** What the card shows: the current finding, or one that was hidden from it and may be in the list no more. */
  #shown: AnyFinding | null = null;
  /** Whether the shown finding was hidden from its card; `undone` until what was read anew holds it again. */
  #hidden: 'no' | 'hidden' | 'undone' = 'no';
  /** The part of the shown finding that the card stands at. */
  #anchor: Span | null = null;
  /** Where the keyboard was before it came to the card. */
  #focusBefore: HTMLElement | null = null;
  readonly #sizes: ResizeObserver;
  #frame = 0;
  /** The documents that are listened in: the page's and those of frames with text. */
  readonly #listening = new WeakSet<Document>();

  /** @param signal takes everything back when it ends */
  constructor(
    private readonly document: Document,
    private page: ReadPage,
    private readonly render: RenderCard,
    private readonly setHidden: SetHidden,
    cardStyles: string,
    private readonly signal: AbortSignal,
  ) {
    this.#overview = new EdgeOverview(document, (id) => this.#showById(id), signal);
    this.#host = new CardHost(document, cardStyles + overviewStyles, this.#overview.element);
    this.#settle();
    this.#showOverview();
    this.#label();
    this.#listen(signal);
    this.#sizes = new ResizeObserver(() => this.#followClause());
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  /** Whether cards can be shown: a page may have taken their element away for good. */
  get areThere(): boolean {
    return this.#host.isThere;
  }

  /** Replaces what the cards are about after the page was read again; the open finding stays open if it is still there. */
  update(page: ReadPage): void {
    const before = this.page.findings[this.#current];
    const shown = this.#shown;
    const place = this.page.findings.findIndex(({ id }) => id === shown?.id);
    this.page = page;
    this.#settle();
    this.#host.putBack();
    this.#showOverview();
    for (const frame of page.collected.documents) this.#listenIn(frame);
    const index = page.findings.findIndex(({ id }) => id === (shown ?? before)?.id);
    if (shown && this.#hidden === 'hidden') {
      // In its place in the list stands the one after it.
      if (index < 0 && place >= 0) {
        this.#current = place % page.findings.length || 0;
        this.#isNext = true;
      }
      this.#place();
      return;
    }
    this.#current = Math.max(0, index);
    this.#label();
    const wasOpen = this.#openness;
    if (wasOpen === 'closed') return;
    this.#openness = 'closed';
    if (index >= 0) this.#show(index, wasOpen);
    else this.close();
  }

  /** Scrolls to a finding, shows its card and puts the keyboard there. False when there is no such finding. */
  jumpTo(id: string): boolean {
    if (!this.#showById(id)) return false;
    this.#host.button.focus({ preventScroll: true });
    return true;
  }

  /** Goes on to the next finding or back to the one before, and takes the keyboard there. */
  stepTo(which: 'next' | 'previous'): void {
    const by = which === 'next' ? 1 : -1;
    if (this.#anchor) this.#step(by);
    else this.#scrollAndShow(nearestInView(this.page, by));
    this.#host.button.focus({ preventScroll: true });
  }

  /** Has screen readers say something. */
  say(words: string): void {
    this.#host.say(words);
  }

  /** Closes the card; the keyboard goes back to where it was. */
  close(): void {
    const hadFocus = this.#host.hasFocus;
    this.#openness = 'closed';
    this.#shown = null;
    this.#hidden = 'no';
    this.#sizes.disconnect();
    this.#host.hide();
    this.#overview.markOpen(null);
    this.page.painting.open(null);
    if (!hadFocus) return;
    if (this.#focusBefore?.isConnected) this.#focusBefore.focus({ preventScroll: true });
    else this.#host.button.blur();
  }

  #listen(signal: AbortSignal): void {
    this.#listenIn(this.document);
    for (const frame of this.page.collected.documents) this.#listenIn(frame);
    // A dialog that opens or closes; its events do not bubble.
    for (const type of ['toggle', 'close'])
      this.document.addEventListener(type, () => this.#settle(), { signal, capture: true });
    this.#host.on('keydown', (event) => this.#press(event), signal);
    this.#host.on('focusin', (event) => this.#receiveFocus(event), signal);
  }

  /** Listens in the page's document or in that of a frame, where events of a frame stay. */
  #listenIn(document: Document): void {
    if (this.#listening.has(document)) return;
    this.#listening.add(document);
    const { signal } = this;
    watchPointing(document, signal, (place) => this.#point(place));
    document.addEventListener('click', (event) => this.#click(event), { signal });
    for (const type of ['scroll', 'resize'] as const) {
      document.defaultView?.addEventListener(type, () => this.#followClause(), {
        signal,
        passive: true,
        capture: true,
      });
    }
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || this.#openness === 'closed' || this.#host.hasFocus) return;
        this.close();
        // The dialog under the card stays.
        if (this.#host.isInDialog) event.preventDefault();
      },
      { signal },
    );
  }

  #point(place: PointerPlace): void {
    if (!this.page.opensOnHover || this.#openness === 'pinned' || this.#host.isTargetOf(place) || this.#host.hasFocus)
      return;
    const found = findingAt(this.document, this.page, place);
    if (found) this.#show(found.index, 'hovered', found.part);
    else if (this.#openness === 'hovered') this.close();
  }

  #click(event: MouseEvent): void {
    if (this.#host.isTargetOf(event)) {
      if (this.#openness === 'hovered') this.#openness = 'pinned';
      return;
    }
    const place = placeOf(event);
    // An element of a frame is no instance of this window's classes.
    const target = place.target as Partial<Element> | null;
    const onControl = target?.closest?.('a, button, input, label, select, summary, textarea');
    const selecting = event.view?.getSelection()?.isCollapsed === false;
    const found = onControl || selecting ? null : findingAt(this.document, this.page, place);
    if (found) this.#show(found.index, 'pinned', found.part);
    else if (this.#openness !== 'closed') this.close();
  }

  /** @param anchor where the card stands, the main part unless another one was pointed at */
  #show(index: number, openness: Openness, anchor?: Span): void {
    const finding = this.page.findings[index];
    if (!finding) return;
    const { start } = anchor ?? finding;
    if (this.#openness === openness && this.#shown?.id === finding.id && this.#anchor?.start === start) return;
    // What a card says can unfold.
    if (this.#openness === 'closed') this.#sizes.observe(this.#host.card);
    this.#openness = openness;
    this.#current = index;
    this.#isNext = false;
    this.#shown = finding;
    this.#hidden = 'no';
    this.#anchor = anchor ?? finding;
    this.#label();
    this.#render();
    this.page.painting.open(finding);
    this.#overview.markOpen(finding.id);
    this.#settle();
    this.#place();
  }

  #render(): void {
    const finding = this.#shown;
    if (!finding || !this.#anchor) return;
    const others = indicesAt(this.page, this.#anchor.start + 1, this.#anchor.end - 1).map(
      (each) => this.page.findings[each]!,
    );
    this.render(
      {
        findings: [finding, ...others.filter(({ id }) => id !== finding.id)],
        onClose: () => this.close(),
        onPrevious: () => this.#step(-1),
        onNext: () => this.#step(1),
        onHide: () => this.#hide(finding),
        onUndo: () => this.#undo(finding),
        isHidden: this.#hidden === 'hidden',
      },
      this.#host.card,
    );
  }

  /** The card stays, says so and offers to take it back. */
  #hide(finding: AnyFinding): void {
    this.#openness = 'pinned';
    this.#hidden = 'hidden';
    this.#render();
    this.page.painting.open(null);
    this.setHidden(finding, true);
    this.say(this.page.words.findings[finding.id]?.said.hidden ?? '');
  }

  #undo(finding: AnyFinding): void {
    this.#hidden = 'undone';
    this.setHidden(finding, false);
    // Where it was not taken out of the list yet, nothing brings it back.
    const index = this.page.findings.findIndex(({ id }) => id === finding.id);
    if (index < 0) return;
    this.#openness = 'closed';
    this.#show(index, 'pinned', this.#anchor ?? finding);
    this.say(this.page.words.findings[finding.id]?.said.shownAgain ?? '');
  }

  #showById(id: string): boolean {
    const index = this.page.findings.findIndex((finding) => finding.id === id);
    this.#scrollAndShow(index);
    return index >= 0;
  }

  #showOverview(): void {
    const { collected, findings, overview, words } = this.page;
    const marked = findings.filter((finding) => isMarked(this.page, finding));
    this.#overview.show(overview && marked.length > 0 ? { collected, findings: marked, words: words.findings } : null);
  }

  #step(by: number): void {
    const { length } = this.page.findings;
    const to = this.#isNext && by > 0 ? this.#current : this.#current + by;
    if (length > 0) this.#scrollAndShow((to + length) % length);
  }

  #scrollAndShow(index: number): void {
    const finding = this.page.findings[index];
    if (!finding) return;
    const [range] = rangesOf(this.page, finding);
    if (range) scrollToRange(range);
    this.#show(index, 'pinned');
    this.say(this.page.words.findings[finding.id]?.reached ?? '');
  }

  #place(): void {
    const finding = this.#shown;
    if (!finding || !this.#anchor) return;
    const ranges = rangesOf(this.page, this.#anchor);
    const parent = ranges[0] && drawnParentOf(ranges[0].startContainer);
    // Text that is folded away has no box: the card then stands at the top.
    const box = boxOf(ranges) ?? { left: 0, top: 0, width: innerWidth, height: 0 };
    const others = finding.parts.flatMap((part) => boxOf(rangesOf(this.page, part)) ?? []);
    this.#host.show([withNeighbours(box, others), box], parent ? groundOf(parent) : 'light');
  }

  /** Keeps the card beside its clause while the page scrolls; once a frame at most. */
  #followClause(): void {
    if (this.#openness === 'closed' || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#openness !== 'closed') this.#place();
    });
  }

  #press(event: KeyboardEvent): void {
    // With these, a key is the browser's: Alt and an arrow goes back a page.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.close();
    else if (event.target !== this.#host.button) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') this.#step(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') this.#step(-1);
    else if (event.key === 'Home') this.#scrollAndShow(0);
    else if (event.key === 'End') this.#scrollAndShow(this.page.findings.length - 1);
    else if (event.key === 'Enter') this.#scrollAndShow(this.#current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #receiveFocus(event: FocusEvent): void {
    const before = event.relatedTarget;
    if (before instanceof HTMLElement && !this.#host.contains(before)) this.#focusBefore = before;
    if (event.target === this.#host.button && this.#openness !== 'pinned' && this.page.findings.length > 0) {
      this.#scrollAndShow(this.#current);
    }
  }

  #settle(): void {
    this.#host.settle(this.page.collected.roots);
  }

  #label(): void {
    const { findings, words } = this.page;
    const current = findings[this.#current];
    this.#host.label(words.landmark, current && (words.findings[current.id]?.key ?? ''), words.language);
  }

  #dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#sizes.disconnect();
    this.#host.remove();
  }
}
