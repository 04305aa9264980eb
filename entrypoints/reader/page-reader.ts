import { cardStyles, renderCard } from '../../components/card';
import { browser } from '../../lib/browser/api';
import { closedRootOf } from '../../lib/browser/closed-root';
import {
  isMessage,
  type Analysed,
  type AnalyseAnswer,
  type Message,
  type TextAnswer,
} from '../../lib/browser/messages';
import { watchStorage } from '../../lib/browser/storage-areas';
import { isHiddenItem, isSettingsItem } from '../../lib/browser/stored-keys';
import type { AnyFinding } from '../../lib/clause/own-finding';
import { ChangeWatch } from '../../lib/page/change-watch';
import { collectInSlices } from '../../lib/page/collect';
import type { CollectedText } from '../../lib/page/collected-text';
import { FindingCards, type RenderCard } from '../../lib/page/finding-cards';
import { watchNavigation } from '../../lib/page/navigation';
import { clearPainting, paint } from '../../lib/page/paint';
import type { ScriptLife } from '../../lib/page/script-life';
import { nextTurn } from '../../lib/page/slices';
import { sniff } from '../../lib/page/sniff';
import { findingsInOrder } from '../../lib/report/findings-in-order';
import type { PageState } from '../../lib/report/page-state';
import { PanelPorts } from './panel-ports';

/** How long (ms) a page that went where there is no agreement may still bring one before it is left to the sniffer. */
const STAY = 10_000;

/** How long (ms) to wait for the rest of a change that is stored item by item. */
const STORED_TOGETHER = 50;

/** Reads a page, paints and explains what it found, and answers the popup, as long as its script lives. */
export class PageReader {
  #state: PageState = { kind: 'reading', title: document.title };
  /** What was read last, and what the engine says of its text. */
  #read: { collected: CollectedText; found: Analysed } | null = null;
  /** What the person wants on this site, as far as is known; also of a page that nothing is read of any more. */
  #site: Analysed['site'] = 'auto';
  #cards: { shown: FindingCards; end: AbortController } | null = null;
  #highlights = true;
  #announced = false;
  /** Whether the page has another address since, and nobody knows yet what it shows there. */
  #wentElsewhere = false;
  /** Whether the page held an agreement when it was read; it need not where the person had it read anyway. */
  #heldAgreement = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #changing: ReturnType<typeof setTimeout> | undefined;
  /** Documents of frames that have the style sheet. */
  readonly #styled = new WeakSet<Document>();
  readonly #panels: PanelPorts;
  readonly #watch: ChangeWatch;
  readonly #checkAddress: () => void;

  constructor(private readonly life: ScriptLife) {
    const { signal } = life;
    this.#watch = new ChangeWatch(document, signal, () => this.#look());
    this.#checkAddress = watchNavigation(window, signal, () => this.#goElsewhere());
    this.#panels = new PanelPorts(signal);
    browser.runtime.onMessage.addListener(this.#answer);
    browser.runtime.onConnect.addListener(this.#panels.connect);
    const isChoice = (key: string, area: string) => isSettingsItem(key, area) || isHiddenItem(key, area);
    watchStorage(browser.storage, isChoice, signal, () => {
      clearTimeout(this.#changing);
      this.#changing = setTimeout(() => void this.#askAgain(false), STORED_TOGETHER);
    });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Reads what the page shows now. */
  read(): Promise<void> {
    return this.#watch.lookNow();
  }

  /** Tells badge and popup what is known; without an answer when neither listens. */
  tellState(): void {
    const message: Message = { kind: 'state-changed', state: this.#state };
    void browser.runtime.sendMessage(message).then(this.#announce, () => undefined);
  }

  /** Says once, to screen readers, that a page has been read, in the background's words. */
  readonly #announce = (words: unknown): void => {
    if (this.#announced || typeof words !== 'string' || !this.#cards) return;
    this.#announced = true;
    this.#cards.shown.say(words);
  };

  /** Collects, has analysed, and paints. What was read once stays if it comes to nothing. */
  async #look(): Promise<void> {
    if (!this.life.goesOn()) return;
    this.#checkAddress();
    try {
      if (this.#wentElsewhere && !this.#isToBeRead()) this.#leave();
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
    for (const root of collected.roots) if (root !== document) this.#watch.observe(root);
    if (collected.text.trim() === '') {
      if (!this.#read) this.#become({ kind: 'unreadable', title: document.title, why: 'no-text' });
      return;
    }
    // The same text may stand in new nodes: then it is only painted anew.
    const same = this.#read?.collected.text === collected.text ? this.#read.found : null;
    const found = same ?? (await askForAnalysis(collected.text, false));
    // What came in its place was asked before the page had changed.
    if (found.kind === 'outdated') return this.#watch.expectChange();
    // After going elsewhere the text of before may still be there for a while.
    if (!same && found.kind === 'analysed') this.#wentElsewhere = false;
    if (found.kind === 'analysed' && this.#hasClosed(found)) return this.#leave();
    await this.#take(collected, found);
  }

  /** Asks anew about what was read, after the person has chosen otherwise or for what takes longer. */
  async #askAgain(patterns: boolean): Promise<void> {
    if (!this.life.goesOn()) return;
    // Whoever brings readers to pages that are to be read now brings one here as well.
    if (this.#hasLeft()) return this.life.end();
    const text = this.#read?.collected.text;
    if (text === undefined) return;
    const found = await askForAnalysis(text, patterns).catch(() => null);
    const now = this.#read?.collected;
    // What could not be had again stays as it is.
    if (!now || !found || found.kind === 'failed') return;
    // Another text may have been read meanwhile, and its answer may be older than what was changed.
    if (now.text === text) await this.#take(now, found);
    else await this.#askAgain(patterns);
  }

  async #take(collected: CollectedText, found: AnalyseAnswer): Promise<void> {
    if (!this.life.goesOn() || found.kind === 'outdated') return;
    if (found.kind === 'failed') throw new Error(found.message);
    if (found.kind === 'switched-off') {
      this.#forget();
      this.#become({ kind: 'switched-off', title: document.title });
      this.life.end();
      return;
    }
    clearTimeout(this.#leaving);
    const isNew = this.#read?.found !== found;
    const palette = this.#read?.found.settings.palette ?? found.settings.palette;
    this.#read = { collected, found };
    this.#site = found.site;
    await this.#styleFrames(collected, palette !== found.settings.palette);
    await this.#show();
    if (isNew && found.patternsLeft) void this.#askAgain(true);
  }

  /** Whether the agreement that the page held is to be seen no more: the dialog it stood in was closed. */
  #hasClosed({ analysis }: Analysed): boolean {
    const isGone = analysis.findings.length === 0 && this.#site !== 'always' && !isAgreement();
    this.#heldAgreement ||= !isGone && isAgreement();
    return this.#heldAgreement && isGone;
  }

  #goElsewhere(): void {
    this.#wentElsewhere = true;
    this.#watch.hurry();
    this.#watch.expectChange();
  }

  /** Where the person wants to be asked, nothing is read that they have not asked for. */
  #isToBeRead(): boolean {
    return this.#site === 'always' || (this.#site !== 'ask' && isAgreement());
  }

  /** Takes everything back where the page went is nothing to be read, and ends if nothing comes soon. */
  #leave(): void {
    const kind = this.#site === 'ask' && isAgreement() ? 'waiting' : 'not-agreement';
    if (this.#state.kind === kind) return;
    this.#forget();
    this.#become({ kind, title: document.title });
    this.#leaving = setTimeout(() => {
      if (!this.#isToBeRead()) this.life.end();
    }, STAY);
  }

  #hasLeft(): boolean {
    return this.#state.kind === 'waiting' || this.#state.kind === 'not-agreement';
  }

  #forget(): void {
    clearTimeout(this.#leaving);
    clearTimeout(this.#changing);
    this.#read = null;
    this.#announced = false;
    this.#cards?.end.abort();
    this.#cards = null;
    clearPainting();
  }

  #end(): void {
    // Where the extension is gone, so is what would remove the listener.
    browser.runtime?.onMessage?.removeListener(this.#answer);
    browser.runtime?.onConnect?.removeListener(this.#panels.connect);
    this.#forget();
  }

  /** Answers the popup, and the background's commands. */
  readonly #answer = (message: unknown): Promise<PageState | TextAnswer | boolean | undefined> | undefined => {
    if (isMessage(message, 'ask-reader')) return Promise.resolve(this.#state);
    if (isMessage(message, 'ask-text')) {
      return Promise.resolve(this.#read ? { title: document.title, text: this.#read.collected.text } : undefined);
    }
    if (isMessage(message, 'jump-to')) {
      return Promise.resolve(this.#cards?.shown.jumpTo(message.id) ?? false);
    }
    if (isMessage(message, 'step-to')) {
      this.#cards?.shown.stepTo(message.which);
      return Promise.resolve(this.#state);
    }
    if (isMessage(message, 'toggle-highlights')) {
      this.#highlights = !this.#highlights;
      return this.#show().then(() => this.#state);
    }
    return undefined;
  };

  /** Text in a frame can only be painted when the style sheet is there as well. */
  async #styleFrames({ documents }: CollectedText, isRecoloured: boolean): Promise<void> {
    if (!isRecoloured && [...documents].every((each) => each === document || this.#styled.has(each))) return;
    const message: Message = { kind: 'style-frames' };
    await browser.runtime.sendMessage(message).catch(() => undefined);
    for (const each of documents) this.#styled.add(each);
  }

  async #show(): Promise<void> {
    if (!this.#read) return;
    const { collected, found } = this.#read;
    const { analysis: whole, cards: words, leftOut, settings } = found;
    const { coverage } = whole;
    const findings = findingsInOrder(whole);
    const shown = this.#highlights ? findings.filter(({ id }) => found.painted.includes(id)) : [];
    const analysis = { ...whole, coverage: { ...coverage, unread: [...coverage.unread, ...collected.unread] } };
    const painting = await paint(collected, shown);
    await nextTurn();
    // A newer painting says more; what is forgotten meanwhile must not come back.
    if (!painting || this.life.signal.aborted || this.#read?.found !== found) return;
    const painted = new Set(shown.map(({ id }) => id));
    const { overview, card: opensOnHover } = settings;
    const page = { collected, findings, painting, painted, opensOnHover, overview, words };
    if (this.#cards) this.#cards.shown.update(page);
    else {
      const end = new AbortController();
      this.#cards = {
        shown: new FindingCards(document, page, this.#renderCard, setHidden, cardStyles.cssText, end.signal),
        end,
      };
    }
    this.#panels.show({ collected, findings });
    this.#become({
      kind: 'read',
      title: document.title,
      analysis,
      ...(Object.values(leftOut).some((each) => each.length > 0) && { leftOut }),
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

function isAgreement(): boolean {
  return sniff(document, location.pathname).agreement;
}

/** Has kept that a finding is hidden on this site, or no longer. */
function setHidden(finding: AnyFinding, isHidden: boolean): void {
  const message: Message = { kind: 'set-hidden', finding, isHidden };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Has a text analysed in the background. */
async function askForAnalysis(text: string, patterns: boolean): Promise<AnalyseAnswer> {
  const message: Message = { kind: 'analyse', text, patterns };
  const ask = () => browser.runtime.sendMessage(message) as Promise<AnalyseAnswer | undefined>;
  // A background that is stopped while it works leaves no answer; asked again, it starts anew.
  const answer = (await ask().catch(() => undefined)) ?? (await ask());
  return answer ?? { kind: 'failed', message: '' };
}
