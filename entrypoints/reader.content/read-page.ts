import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { cardStyles, renderCard } from '../../components/card';
import { browser } from '../../lib/browser/api';
import { isMessage, type AnalyseAnswer, type Message } from '../../lib/browser/messages';
import { afterQuiet } from '../../lib/page/after-quiet';
import { removeHosts } from '../../lib/page/card-host';
import { collectInSlices } from '../../lib/page/collect';
import type { CollectedText } from '../../lib/page/collected-text';
import { FindingCards, type RenderCard } from '../../lib/page/finding-cards';
import { clearPainting, paint } from '../../lib/page/paint';
import { nextTurn } from '../../lib/page/slices';
import type { PageState } from '../../lib/report/page-state';

/** How often a page that changes is read again: for late text, and for text that was drawn anew. */
const RESCANS = 3;

/** Reads the page, paints and explains what it found, and answers the popup, until the context ends. */
export async function readPage(ctx: ContentScriptContext): Promise<void> {
  const { signal } = ctx;
  const page = new PageReader(signal);
  clearPage();
  signal.addEventListener('abort', clearPage, { once: true });
  browser.runtime.onMessage.addListener(page.answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(page.answer), { once: true });
  // A page that only goes to the back/forward cache comes back as it was; the badge has to be set again.
  window.addEventListener('pagehide', (event) => event.persisted || ctx.abort('page left'), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && page.tellState(), { signal });
  // An extension that is reloaded or switched off says nothing to its old scripts: they find out when they look.
  for (const type of ['visibilitychange', 'pointerdown', 'keydown']) {
    document.addEventListener(type, () => ctx.isInvalid, { signal, passive: true, capture: true });
  }
  const first = page.read();
  afterQuiet(document, RESCANS, signal, () => {
    void page.read();
    return false;
  });
  await first;
}

type Found = Extract<AnalyseAnswer, { kind: 'analysed' }>;

/** The reader of one page: what it knows, and what it tells. */
class PageReader {
  #state: PageState = { kind: 'reading', title: document.title };
  /** What was read last, and what the engine says of its text. */
  #read: { collected: CollectedText; found: Found } | null = null;
  /** Ends when the reading under way does. */
  #reading = Promise.resolve();
  #cards: FindingCards | null = null;
  #highlights = true;

  constructor(private readonly signal: AbortSignal) {}

  /** Collects, analyses and paints, after the reading that is under way. What was read once stays if it comes to nothing. */
  read(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#readOnce());
    return this.#reading;
  }

  async #readOnce(): Promise<void> {
    try {
      const collected = await collectInSlices(document, this.signal);
      await nextTurn();
      if (this.signal.aborted) return;
      if (collected.text.trim() === '') {
        if (!this.#read) this.#become({ kind: 'unreadable', title: document.title, why: 'no-text' });
        return;
      }
      // The same text may stand in new nodes: then it is only painted anew.
      const same = this.#read?.collected.text === collected.text ? this.#read : null;
      const found = same?.found ?? (await askForAnalysis(collected.text));
      if (this.signal.aborted || found.kind === 'outdated') return;
      if (found.kind === 'failed') throw new Error(found.message);
      this.#read = { collected, found };
      this.#show();
    } catch (error) {
      if (this.signal.aborted || this.#state.kind === 'read') return;
      const message = error instanceof Error ? error.message : String(error);
      this.#become({ kind: 'error', title: document.title, message });
    }
  }

  /** Tells badge and popup what is known; without an answer when neither listens. */
  tellState(): void {
    const message: Message = { kind: 'state-changed', state: this.#state };
    void browser.runtime.sendMessage(message).catch(() => undefined);
  }

  /** Answers the popup. */
  readonly answer = (message: unknown): Promise<PageState> | undefined => {
    if (isMessage(message, 'ask-reader')) return Promise.resolve(this.#state);
    if (isMessage(message, 'jump-to')) {
      this.#cards?.jumpTo(message.id);
      return Promise.resolve(this.#state);
    }
    if (isMessage(message, 'toggle-highlights')) {
      this.#highlights = !this.#highlights;
      this.#show();
      return Promise.resolve(this.#state);
    }
    return undefined;
  };

  #show(): void {
    if (!this.#read) return;
    const { collected, found } = this.#read;
    const { analysis: whole, cards: words } = found;
    const { findings, coverage } = whole;
    const analysis = { ...whole, coverage: { ...coverage, unread: [...coverage.unread, ...collected.unread] } };
    const painting = paint(collected, this.#highlights ? findings : []);
    const page = { collected, findings, painting, highlights: this.#highlights, words };
    if (this.#cards) this.#cards.update(page);
    else this.#cards = new FindingCards(document, page, this.#renderCard, cardStyles.cssText, this.signal);
    const { unpainted: unmarked } = painting;
    this.#become({ kind: 'read', title: document.title, analysis, highlights: this.#highlights, unmarked });
  }

  readonly #renderCard: RenderCard = (content, container) => {
    if (this.#read) renderCard({ ...content, words: this.#read.found.cards }, container);
  };

  #become(state: PageState): void {
    this.#state = state;
    this.tellState();
  }
}

/** Takes back everything from the page, also what a former copy left. */
function clearPage(): void {
  clearPainting();
  removeHosts(document);
}

/** Has a text analysed in the background. */
async function askForAnalysis(text: string): Promise<AnalyseAnswer> {
  const message: Message = { kind: 'analyse', text };
  const ask = () => browser.runtime.sendMessage(message) as Promise<AnalyseAnswer | undefined>;
  // A background that is stopped while it works leaves no answer; asked again, it starts anew.
  const answer = (await ask().catch(() => undefined)) ?? (await ask());
  return answer ?? { kind: 'failed', message: '' };
}
