import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Coverage } from '../lib/clause/finding';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Texts } from '../lib/clause/texts/texts';
import { isWhole, unreadWords } from '../lib/report/coverage';
import { findingName } from '../lib/report/finding-name';
import { findingsInOrder } from '../lib/report/findings-in-order';
import type { PageState } from '../lib/report/page-state';
import { summarise, type Summary } from '../lib/report/summary';
import './cl-notice';
import type { ClReportWrong } from './cl-report-wrong';
import { plainView, type ListView } from './list-view';
import { noticeOf, type Notice } from './notice-of';
import { popupMenu, siteWords, type PopupAct, type PopupSite } from './popup-menu';
import { languageOf } from './quote';

export type ReadState = Extract<PageState, { kind: 'read' }>;

/** Whether what is known of a page is about to be something else. */
export function isUnderWay(state: PageState | null): boolean {
  return state?.kind === 'loading' || state?.kind === 'reading';
}

/** What popup and side panel share: what they are told of a page, their head, what is said of it, and what can be done. */
export abstract class Surface extends LitElement {
  /** What we say, in the language of the reader; handed on to every part. */
  @property({ attribute: false }) texts!: Texts;
  /** What is known of the page; `null` as long as nothing is. */
  @property({ attribute: false }) state: PageState | null = null;
  /** What a person has made of the list. */
  @property({ attribute: false }) view: ListView = plainView();
  /** The site of the page; `null` where nothing can be chosen for it. */
  @property({ attribute: false }) site: PopupSite | null = null;
  /** The address of the page and the version of Clauselight, for reports of wrong findings. */
  @property({ attribute: false }) page: string | null = null;
  @property({ attribute: false }) version = '';

  /** What is said at the foot, and the finding that can be shown again by it. */
  @state() protected said: { words: string; undo?: string } | null = null;
  @query('.scroll') protected scroller!: HTMLElement;
  @query('cl-report-wrong') private report!: ClReportWrong;
  protected summary: Summary | null = null;

  /** Says at the foot that something was done. */
  say(words: string): void {
    this.said = { words };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    this.summary = this.state?.kind === 'read' ? summarise(this.state.analysis) : null;
  }

  /** Shows which findings are hidden. */
  protected abstract revealHidden(): void;

  /** What is said of a page in place of its findings, or `null`. */
  protected get notice(): Notice | null {
    const { site, state, texts } = this;
    const notice = state && noticeOf(state, texts);
    if (!notice || !site || state.kind !== 'switched-off') return notice;
    return { ...notice, action: { label: siteWords(site, true, texts.tools), event: 'cl-switch-site' } };
  }

  /**
   * Title, a line under it, and the menu.
   * @param controls stand before the menu
   */
  protected headOf(meta: string | undefined, controls: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { state, texts } = this;
    const read = state?.kind === 'read' ? state : null;
    const title = read?.analysis.title || state?.title || (read ? texts.report.untitled : texts.name);
    const groups = popupMenu(
      {
        hasSummary: read !== null,
        hasHidden: (read?.leftOut?.hidden.length ?? 0) > 0,
        site: this.site,
        isOff: state?.kind === 'switched-off',
      },
      texts,
    );
    return html`<header>
      <div class="title">
        <h1 title=${title} lang=${languageOf(title)}>${title}</h1>
        ${meta ? html`<p class="meta" title=${meta}>${meta}</p>` : nothing}
      </div>
      ${controls}
      <cl-menu .label=${texts.tools.more} .groups=${groups} @cl-choose=${this.#act}></cl-menu>
    </header>`;
  }

  protected noticeBox({ lead, paragraphs, detail, action }: Notice): TemplateResult {
    return html`<cl-notice
      .lead=${lead}
      .paragraphs=${paragraphs}
      .detail=${detail ?? null}
      .action=${action ?? null}
      .busy=${isUnderWay(this.state)}
      @cl-scan-anyway=${this.#focusContent}
      @cl-reload-page=${this.#focusContent}
      @cl-switch-site=${this.#focusContent}
    ></cl-notice>`;
  }

  /** What was not read, each in its own words; hatched, so that it never looks like "nothing found". */
  protected unreadOf(coverage: Coverage): TemplateResult | typeof nothing {
    if (isWhole(coverage)) return nothing;
    const { texts } = this;
    return html`<section class="unread">
      <h2>${texts.report.notRead}</h2>
      <ul>
        ${unreadWords(coverage, texts).map((words) => html`<li>${words}</li>`)}
      </ul>
      <p>${texts.popup.partlyRead}</p>
    </section>`;
  }

  /** What was just done, with a way back where there is one; and where wrong findings are reported. */
  protected get saidAndReport(): TemplateResult {
    const { said, texts } = this;
    const undo = said?.undo;
    return html`<div class="said ${said ? '' : 'empty'}">
        <p role="status">${said?.words}</p>
        ${
          undo === undefined
            ? nothing
            : html`<button type="button" class="btn plain undo" @click=${() => this.fire('cl-unhide', { id: undo })}>
                ${texts.tools.undo}
              </button>`
        }
      </div>
      <cl-report-wrong .texts=${texts} .version=${this.version} .page=${this.page}></cl-report-wrong>`;
  }

  protected hide(event: CustomEvent<{ id: string }>): void {
    const finding = this.#findingOf(event.detail.id);
    if (!finding) return;
    this.said = { words: this.texts.tools.announce.hidden(findingName(finding, this.texts)), undo: finding.id };
    // The button that was pressed goes with its finding.
    void this.updateComplete.then(() => this.shadowRoot!.querySelector<HTMLElement>('.undo')?.focus());
  }

  protected unhidden(event: CustomEvent<{ id: string }>): void {
    const finding = this.#findingOf(event.detail.id);
    if (finding) this.say(this.texts.tools.announce.shownAgain(findingName(finding, this.texts)));
    this.#focusContent();
  }

  protected reportWrong(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const finding = this.#findingOf(event.detail.id);
    if (finding) void this.report.open(finding);
  }

  protected fire(type: string, detail?: object, from: EventTarget = this.shadowRoot!.querySelector('main')!): void {
    from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The button that was pressed goes with what it was for. */
  readonly #focusContent = (): void => this.scroller.focus({ preventScroll: true });

  #findingOf(id: string): AnyFinding | undefined {
    if (this.state?.kind !== 'read') return undefined;
    const { analysis, leftOut } = this.state;
    return [...findingsInOrder(analysis), ...(leftOut?.hidden ?? [])].find((finding) => finding.id === id);
  }

  #act(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const act = event.detail.id as PopupAct;
    if (act === 'site') this.fire('cl-switch-site');
    else if (act === 'show-hidden') this.revealHidden();
    else this.fire('cl-act', { act });
  }
}
