import { placeCard, type Box } from './card-place';
import type { Ground } from './ground';
import { modalDialogIn } from './modal-dialog';

/** Name of the one element that is added to a page. */
export const hostName = 'clauselight-card';

/** How often the element is put back when the page takes it away. */
const MAX_RETURNS = 3;

/** The one element added to a page: in its closed shadow root stand the card, the keyboard's way to it and the strokes at the edge. */
export class CardHost {
  /** Into it the card is rendered. */
  readonly card: HTMLElement;
  /** The one tab stop: focusing it shows the current finding. */
  readonly button: HTMLButtonElement;
  /** What it holds is read out by screen readers. */
  readonly #said: HTMLElement;
  readonly #host: HTMLElement;
  readonly #nav: HTMLElement;
  readonly #shadow: ShadowRoot;
  /** What it stands in. */
  #home: Element;
  #returns = 0;

  /**
   * @param styles style sheet of what stands in it, as text
   * @param others what else stands in it
   */
  constructor(
    private readonly document: Document,
    styles: string,
    ...others: HTMLElement[]
  ) {
    removeHosts(document);
    this.#host = document.createElement(hostName);
    this.#shadow = this.#host.attachShadow({ mode: 'closed' });
    addStyles(this.#shadow, styles + HOST_STYLES);
    this.#nav = document.createElement('nav');
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'cl-nav';
    this.#nav.append(this.button);
    this.card = document.createElement('div');
    this.card.className = 'cl cl-card';
    this.card.hidden = true;
    // Firefox has Tab stop at whatever scrolls; its buttons are enough.
    this.card.tabIndex = -1;
    this.#said = document.createElement('div');
    this.#said.className = 'cl-said';
    this.#said.setAttribute('role', 'status');
    this.#shadow.append(...others, this.#nav, this.card, this.#said);
    this.#home = document.documentElement;
    this.#home.append(this.#host);
  }

  get isShown(): boolean {
    return !this.card.hidden;
  }

  /** Whether the target of an event, as the page sees it, is the card. */
  isTargetOf({ target }: { target: EventTarget | null }): boolean {
    return target === this.#host;
  }

  /** Whether a node stands in the card or is its button. */
  contains(node: Node): boolean {
    return this.#shadow.contains(node);
  }

  /** Whether the keyboard is in the card or on its button. */
  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /**
   * Says where the keyboard is.
   * @param key on the button; without it there is nothing to reach, and no button
   * @param language of these words and of all others in here (BCP 47)
   */
  label(landmark: string, key: string | undefined, language: string): void {
    for (const part of [this.#nav, this.card, this.#said]) part.lang = language;
    this.#nav.setAttribute('aria-label', landmark);
    this.button.hidden = key === undefined;
    this.button.textContent = key ?? '';
  }

  /** Has screen readers say something when they have said the rest. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /**
   * Shows the card near a clause, in the colours of the ground under it.
   * @param clauses boxes that it is not to cover, the most wanted first: the next counts where the window has no room
   */
  show(clauses: readonly Box[], ground: Ground): void {
    this.card.hidden = false;
    const { style } = this.card;
    style.colorScheme = ground;
    this.#nav.style.colorScheme = ground;
    // Its own height, before anything limits it.
    style.maxHeight = 'none';
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const view = { width: this.document.documentElement.clientWidth, height: innerHeight };
    // A card goes away with the clause that is scrolled away; the keyboard must not be left nowhere.
    const isAway = clauses.every(({ top, height: tall }) => top + tall < 0 || top > view.height);
    style.visibility = isAway && !this.hasFocus ? 'hidden' : '';
    const places = clauses.map((clause) => placeCard(clause, { width, height }, view));
    const place = places.find(({ isOver }) => !isOver) ?? places[0];
    if (!place) return;
    style.maxHeight = `${Math.floor(place.maxHeight)}px`;
    style.left = `${Math.round(place.left)}px`;
    style.top = `${Math.round(place.top)}px`;
  }

  hide(): void {
    this.card.hidden = true;
  }

  /** Listens to events in the card and on its button. */
  on<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    signal: AbortSignal,
  ): void {
    this.#shadow.addEventListener(type, listener as EventListener, { signal });
  }

  /** Puts the element back where the page took it away, a few times; a page that insists is not fought. */
  putBack(): void {
    if (this.#host.isConnected || this.#returns === MAX_RETURNS) return;
    this.#returns++;
    this.#moveTo(this.#home.isConnected ? this.#home : this.document.documentElement);
  }

  /**
   * Goes into the modal dialog that is open, over all that is in it, and out of it when it is closed: elsewhere nobody could
   * use it.
   * @param roots open shadow roots of the page, in which dialogs may stand too
   */
  settle(roots: Iterable<Node>): void {
    const home = modalDialogIn(this.document, [this.document, ...roots]) ?? this.document.documentElement;
    // A page that took it away is not fought.
    const isTaken = this.#home.isConnected && !this.isThere;
    if (home !== this.#home && !isTaken) this.#moveTo(home);
  }

  /** Whether it stands in a modal dialog of the page. */
  get isInDialog(): boolean {
    return this.#home !== this.document.documentElement;
  }

  /** A dialog may move and cut off what is in it; a popover in it is drawn over it, as large as the window. */
  #moveTo(home: Element): void {
    this.#home = home;
    home.append(this.#host);
    this.#host.popover = this.isInDialog ? 'manual' : null;
    if (this.isInDialog) this.#host.showPopover();
  }

  /** Whether it stands in the page. */
  get isThere(): boolean {
    return this.#host.isConnected;
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.#host.remove();
  }
}

/** Takes out of a page what a former copy of the extension left there. */
export function removeHosts(document: Document): void {
  document.querySelectorAll(hostName).forEach((host) => host.remove());
}

/**
 * `!important` in a shadow tree wins over whatever the page says of our host. What it holds is only displayed as long
 * as the sheet that the browser inserts for us says so: Firefox takes that away with the extension, whose scripts then
 * end without a word.
 */
const HOST_STYLES = `
:host { all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; }
@media print { :host { display: none !important; } }
nav, .cl-card, .cl-overview, .cl-said { display: var(--clauselight-display, none); }
.cl-card { position: fixed; width: min(400px, calc(100vw - 24px)); overflow: auto; overscroll-behavior: contain; }
.cl-card[hidden], .cl-overview[hidden] { display: none; }
.cl-nav:not(:focus), .cl-said { position: fixed; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
.cl-nav:focus { position: fixed; left: 12px; bottom: 12px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 4px;
  background: var(--raised); color: var(--ink); font: 12px/1.4 var(--sans); outline: 2px solid var(--accent); outline-offset: 1px; }
`;

/** A constructed sheet, because pages may forbid style elements. */
function addStyles(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
