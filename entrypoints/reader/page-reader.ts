import { cardStyles, renderCard } from '../../components/card';
import { browser } from '../../lib/browser/api';
import { closedRootOf } from '../../lib/browser/closed-root';
import { isMessage, type AnalyseAnswer, type Message } from '../../lib/browser/messages';
import { ChangeWatch } from '../../lib/page/change-watch';
import { collectInSlices } from '../../lib/page/collect';
import type { CollectedText } from '../../lib/page/collected-text';
import { FindingCards, type RenderCard } from '../../lib/page/finding-cards';
import { watchNavigation } from '../../lib/page/navigation';
import { clearPainting, paint } from '../../lib/page/paint';
import type { ScriptLife } from '../../lib/page/script-life';
import { nextTurn } from '../../lib/page/slices';
import { sniff } from '../../lib/page/sniff';
import type { PageState } from '../../lib/report/page-state';

/** How long (ms) a page that went where there is no agreement may still bring one before it is left to the sniffer. */
const STAY = 10_000;

type Found = Extract<AnalyseAnswer, { kind: 'analysed' }>;

/** Reads a page, paints and explains what it found, and answers the popup, as long as its script lives. */
export class PageReader {
  #state: PageState = { kind: 'reading', title: document.title };
  /** What was read last, and what the engine says of its text. */
  #read: { collected: CollectedText; found: Found } | null = null;
  #cards: { shown: FindingCards; end: AbortController } | null = null;
  #highlights = true;
  /** Whether the page has another address since, and nobody knows yet what it shows there. */
  #wentElsewhere = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Documents of frames that have the style sheet. */
  readonly #styled = new WeakSet<Document>();
  readonly #watch: ChangeWatch;
  readonly #checkAddress: () => void;

  constructor(private readonly life: ScriptLife) {
    const { signal } = life;
    this.#watch = new ChangeWatch(document, signal, () => this.#look());
    this.#checkAddress = watchNavigation(window, signal, () => this.#goElsewhere());
    browser.runtime.onMessage.addListener(this.#answer);
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Reads what the page shows now. */
  read(): Promise<void> {
    return this.#watch.lookNow();
  }

  /** Tells badge and popup what is known; without an answer when neither listens. */
  tellState(): void {
    const message: Message = { kind: 'state-changed', state: this.#state };
    void browser.runtime.sendMessage(message).catch(() => undefined);
  }

  /** Collects, has analysed, and paints. What was read once stays if it comes to nothing. */
  async #look(): Promise<void> {
    if (!this.life.goesOn()) return;
    this.#checkAddress();
    try {
      if (this.#wentElsewhere && !sniff(document, location.pathname).agreement) this.#leave();
      else await this.#readOnce();
    } catch (error) {
      if (!this.life.goesOn() || this.#state.kind === 'read') return;
      const message = error instanceof Error ? error.message : String(error);
      this.#become({ kind: 'error', title: document.title, message });
    }
  }

  async #readOnce(): Promise<void> {
    const { signal } = this.life;
    const collected = await collectInSlices(document, signal, closedRootOf);
    await nextTurn();
    if (signal.aborted) return;
    if (collected.text.trim() === '') {
      if (!this.#read) this.#become({ kind: 'unreadable', title: document.title, why: 'no-text' });
      return;
    }
    for (const root of collected.roots) if (root !== document) this.#watch.observe(root);
    // The same text may stand in new nodes: then it is only painted anew.
    const same = this.#read?.collected.text === collected.text ? this.#read.found : null;
    const found = same ?? (await askForAnalysis(collected.text));
    if (!this.life.goesOn() || found.kind === 'outdated') return;
    if (found.kind === 'failed') throw new Error(found.message);
    // After going elsewhere the text of before may still be there for a while.
    if (!same) this.#wentElsewhere = false;
    clearTimeout(this.#leaving);
    this.#read = { collected, found };
    await this.#styleFrames(collected);
    await this.#show();
  }

  #goElsewhere(): void {
    this.#wentElsewhere = true;
    this.#watch.hurry();
    this.#watch.expectChange();
  }

  /** Takes everything back where the page went is no agreement, and ends if none comes soon. */
  #leave(): void {
    if (this.#state.kind === 'not-agreement') return;
    this.#forget();
    this.#become({ kind: 'not-agreement', title: document.title });
    this.#leaving = setTimeout(() => {
      if (!sniff(document, location.pathname).agreement) this.life.end();
    }, STAY);
  }

  #forget(): void {
    clearTimeout(this.#leaving);
    this.#read = null;
    this.#cards?.end.abort();
    this.#cards = null;
    clearPainting();
  }

  #end(): void {
    // Where the extension is gone, so is what would remove the listener.
    browser.runtime?.onMessage?.removeListener(this.#answer);
    this.#forget();
  }

  /** Answers the popup. */
  readonly #answer = (message: unknown): Promise<PageState> | undefined => {
    if (isMessage(message, 'ask-reader')) return Promise.resolve(this.#state);
    if (isMessage(message, 'jump-to')) {
      this.#cards?.shown.jumpTo(message.id);
      return Promise.resolve(this.#state);
    }
    if (isMessage(message, 'toggle-highlights')) {
      this.#highlights = !this.#highlights;
      return this.#show().then(() => this.#state);
    }
    return undefined;
  };

  /** Text in a frame can only be painted when the style sheet is there as well. */
  async #styleFrames({ documents }: CollectedText): Promise<void> {
    if ([...documents].every((each) => each === document || this.#styled.has(each))) return;
    const message: Message = { kind: 'style-frames' };
    await browser.runtime.sendMessage(message).catch(() => undefined);
    for (const each of documents) this.#styled.add(each);
  }

  async #show(): Promise<void> {
    if (!this.#read) return;
    const { collected, found } = this.#read;
    const { analysis: whole, cards: words } = found;
    const { findings, coverage } = whole;
    const analysis = { ...whole, coverage: { ...coverage, unread: [...coverage.unread, ...collected.unread] } };
    const painting = await paint(collected, this.#highlights ? findings : []);
    // A newer painting says more; what is forgotten meanwhile must not come back.
    if (!painting || this.life.signal.aborted || this.#read?.collected !== collected) return;
    const page = { collected, findings, painting, highlights: this.#highlights, words };
    if (this.#cards) this.#cards.shown.update(page);
    else {
      const end = new AbortController();
      this.#cards = { shown: new FindingCards(document, page, this.#renderCard, cardStyles.cssText, end.signal), end };
    }
    this.#become({
      kind: 'read',
      title: document.title,
      analysis,
      highlights: this.#highlights,
      unmarked: painting.unpainted,
      cardGone: !this.#cards.shown.areThere,
    });
  }

  readonly #renderCard: RenderCard = (content, container) => {
    if (this.#read) renderCard({ ...content, words: this.#read.found.cards }, container);
  };

  #become(state: PageState): void {
    this.#state = state;
    this.tellState();
  }
}

/** Has a text analysed in the background. */
async function askForAnalysis(text: string): Promise<AnalyseAnswer> {
  const message: Message = { kind: 'analyse', text };
  const ask = () => browser.runtime.sendMessage(message) as Promise<AnalyseAnswer | undefined>;
  // A background that is stopped while it works leaves no answer; asked again, it starts anew.
  const answer = (await ask().catch(() => undefined)) ?? (await ask());
  return answer ?? { kind: 'failed', message: '' };
}
