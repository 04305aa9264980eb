import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Analysis } from '../lib/clause/finding';
import type { Severity } from '../lib/clause/severity';
import type { Texts } from '../lib/clause/texts/texts';
import { isWhole, readPercent, unreadWords } from '../lib/report/coverage';
import { dateWords } from '../lib/report/date-words';
import { findingName } from '../lib/report/finding-name';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { leftOutWords } from '../lib/report/left-out-words';
import type { PageState } from '../lib/report/page-state';
import { summarise, type Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-coverage';
import './cl-highlights-switch';
import './cl-key-terms';
import './cl-notice';
import './cl-tally';
import type { ClFindingList } from './cl-finding-list';
import type { ClReportWrong } from './cl-report-wrong';
import { icon } from './icon';
import { isFiltered, plainView, type ListView } from './list-view';
import { noticeOf, type Notice } from './notice-of';
import { popupMenu, siteWords, type PopupAct, type PopupSite } from './popup-menu';
import { popupStyles } from './popup-styles';
import { languageOf } from './quote';
import { tokens } from './tokens';

/** What is said at the foot for a while, and the finding that can be shown again by it. */
interface Said {
  words: string;
  undo?: string;
}

type Read = Extract<PageState, { kind: 'read' }>;

/**
 * The popup: how much, how grave, about what, which clauses, and was all of it read. Says what is known of a page and
 * fires `cl-jump`, `cl-hide`, `cl-unhide` (`detail: { id }`), `cl-view` (`detail: { view }`), `cl-act` (`detail: { act }`: a
 * `PopupAct`), `cl-open-panel`, `cl-scan-anyway`, `cl-reload-page`, `cl-switch-site`, `cl-toggle-highlights`.
 */
@customElement('cl-popup')
export class ClPopup extends LitElement {
  /** What we say, in the language of the reader; handed on to every part. */
  @property({ attribute: false }) texts!: Texts;
  /** What is known of the page; `null` as long as nothing is. */
  @property({ attribute: false }) state: PageState | null = null;
  /** What a person has made of the list. */
  @property({ attribute: false }) view: ListView = plainView();
  /** The site of the page; `null` where nothing can be chosen for it. */
  @property({ attribute: false }) site: PopupSite | null = null;
  /** Whether there is a side panel to open. */
  @property({ attribute: false }) hasPanel = false;
  /** The address of the page and the version of Clauselight, for reports of wrong findings. */
  @property({ attribute: false }) page: string | null = null;
  @property({ attribute: false }) version = '';

  @state() private said: Said | null = null;
  @query('.scroll') private scroller!: HTMLElement;
  @query('cl-finding-list') private list!: ClFindingList | null;
  @query('cl-report-wrong') private report!: ClReportWrong;
  private summary: Summary | null = null;
  /** How far to scroll once the list is there, in px. */
  #scrollTo = 0;

  static override styles = [tokens, baseStyles, popupStyles];

  /** Says at the foot that something was done. */
  say(words: string): void {
    this.said = { words };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state') && !changed.has('texts')) return;
    this.summary = this.state?.kind === 'read' ? summarise(this.state.analysis, this.texts) : null;
    const { severity } = this.view;
    if (severity && this.summary && !this.summary.counts[severity]) this.view = { ...this.view, severity: null };
    if (changed.get('state')?.kind !== 'read') this.#scrollTo = this.view.scroll;
  }

  protected override firstUpdated(): void {
    // What is not seen at first comes after what is.
    void import('./popup-tools');
  }

  protected override updated(): void {
    if (this.#scrollTo > 0 && this.list) void this.#scrollBack();
  }

  protected override render(): TemplateResult {
    const { state, summary, texts } = this;
    const notice = this.#noticeOf(state);
    const read = state?.kind === 'read' ? state : null;
    return html`
      <main
        lang=${texts.locale}
        @cl-view=${this.#keepView}
        @cl-hide=${this.#hide}
        @cl-report=${this.#reportWrong}
        @cl-unhide=${this.#unhidden}
      >
        ${this.#head(notice, read)}
        <p class="hidden" role="status">${notice?.lead ?? this.#lead(read)}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=${texts.popup.content} @scrollend=${this.#keepScroll}>
          ${notice ? this.#notice(notice, read) : nothing}
          ${read && summary && !notice ? this.#findings(read, summary) : nothing}
        </div>
        ${this.#said()} ${this.#foot(read)}
        <cl-report-wrong .texts=${texts} .version=${this.version} .page=${this.page}></cl-report-wrong>
      </main>
    `;
  }

  #noticeOf(state: PageState | null): Notice | null {
    const { site, texts } = this;
    const notice = state && noticeOf(state, texts);
    if (!notice || !site || state.kind !== 'switched-off') return notice;
    return { ...notice, action: { label: siteWords(site, true, texts.tools), event: 'cl-switch-site' } };
  }

  #head(notice: Notice | null, read: Read | null): TemplateResult {
    const { state, texts } = this;
    const title = read?.analysis.title || state?.title || (state ? texts.report.untitled : texts.name);
    const date = read?.analysis.effectiveDate;
    const meta = date ? texts.report.inForceSince(dateWords(date, texts)) : notice?.meta;
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
      ${
        this.hasPanel
          ? html`<button
              type="button"
              class="btn icon-only"
              aria-label=${texts.tools.openPanel}
              title=${texts.tools.openPanel}
              @click=${() => this.#fire('cl-open-panel')}
            >
              ${icon('panel')}
            </button>`
          : nothing
      }
      <cl-menu .label=${texts.tools.more} .groups=${groups} @cl-choose=${this.#act}></cl-menu>
    </header>`;
  }

  #notice({ lead, paragraphs, detail, action }: Notice, read: Read | null): TemplateResult {
    return html`<cl-notice
        .lead=${lead}
        .paragraphs=${paragraphs}
        .detail=${detail ?? null}
        .action=${action ?? null}
        .busy=${this.state?.kind === 'reading'}
      ></cl-notice>
      ${read ? this.#unread(read.analysis) : nothing}`;
  }

  #findings(read: Read, summary: Summary): TemplateResult {
    const { texts, view } = this;
    const { analysis, unmarked, cardGone, leftOut } = read;
    return html`
      <h2 class="lead">${this.#lead(read)}</h2>
      ${this.#leftOut(read)} ${this.#unread(analysis)}
      <cl-tally
        .texts=${texts}
        .counts=${summary.counts}
        .selected=${view.severity}
        @cl-filter=${this.#setSeverity}
      ></cl-tally>
      ${isFiltered(view) ? nothing : html`<cl-key-terms .texts=${texts} .terms=${summary.keyTerms}></cl-key-terms>`}
      <cl-finding-list
        .texts=${texts}
        .summary=${summary}
        .agreement=${analysis.title ?? read.title}
        .view=${view}
        .hiddenFindings=${leftOut?.hidden ?? []}
      ></cl-finding-list>
      ${unmarked > 0 ? html`<p class="end">${texts.popup.unmarked(unmarked)}</p>` : nothing}
      ${cardGone ? html`<p class="end">${texts.popup.cardGone}</p>` : nothing}
      <p class="end">${texts.report.canBeMissed}</p>
    `;
  }

  /** How many findings are not listed, and why. */
  #leftOut({ analysis, leftOut }: Read): TemplateResult | typeof nothing {
    if (!leftOut || findingsInOrder(analysis).length === 0) return nothing;
    const words = leftOutWords(leftOut, this.texts);
    return words ? html`<p class="left-out">${words}</p>` : nothing;
  }

  /** What was not read, each in its own words; hatched, so that it never looks like "nothing found". */
  #unread({ coverage }: Analysis): TemplateResult | typeof nothing {
    if (isWhole(coverage)) return nothing;
    const { texts } = this;
    return html`<section class="unread">
      <h3>${texts.report.notRead}</h3>
      <ul>
        ${unreadWords(coverage, texts).map((words) => html`<li>${words}</li>`)}
      </ul>
      <p>${texts.popup.partlyRead}</p>
    </section>`;
  }

  /** What was just done, with a way back where there is one. */
  #said(): TemplateResult {
    const { said, texts } = this;
    return html`<div class="said ${said ? '' : 'empty'}">
      <p role="status">${said?.words}</p>
      ${
        said?.undo === undefined
          ? nothing
          : html`<button
              type="button"
              class="btn plain undo"
              @click=${() => this.#fire('cl-unhide', { id: said.undo })}
            >
              ${texts.tools.undo}
            </button>`
      }
    </div>`;
  }

  #foot(read: Read | null): TemplateResult | typeof nothing {
    const { state, texts } = this;
    if (!state || state.kind === 'reading') return nothing;
    const percent = read ? readPercent(read.analysis.coverage) : null;
    return html`<footer>
      <cl-coverage .texts=${texts} .percent=${percent}></cl-coverage>
      ${
        read && this.summary && this.summary.total > 0
          ? html`<cl-highlights-switch .texts=${texts} ?on=${read.highlights}></cl-highlights-switch>`
          : nothing
      }
    </footer>`;
  }

  /** The sentence that sums the page up; it is read out when it changes. */
  #lead(read: Read | null): string {
    const { summary, texts } = this;
    if (!read || !summary) return '';
    if (summary.total > 0) return texts.report.clausesFound(summary.total, isWhole(read.analysis.coverage));
    return read.leftOut ? leftOutWords(read.leftOut, texts) : '';
  }

  #setSeverity(event: CustomEvent<{ severity: Severity | null }>): void {
    event.stopPropagation();
    this.#fire('cl-view', { view: { ...this.view, severity: event.detail.severity } }, this.list ?? this.scroller);
  }

  #keepView(event: CustomEvent<{ view: ListView }>): void {
    const wasFiltered = isFiltered(this.view);
    this.view = event.detail.view;
    // What is found stands under the counts, where the key terms were.
    if (!wasFiltered && isFiltered(this.view)) this.scroller.scrollTop = 0;
  }

  readonly #keepScroll = (): void => {
    const scroll = Math.round(this.scroller.scrollTop);
    if (this.#scrollTo > 0 || scroll === this.view.scroll) return;
    this.#fire('cl-view', { view: { ...this.view, scroll } }, this.scroller);
  };

  /** Back to where a person had scrolled to, once there is that much to scroll. */
  async #scrollBack(): Promise<void> {
    const top = this.#scrollTo;
    await import('./popup-tools');
    await this.list?.updateComplete;
    await new Promise(requestAnimationFrame);
    this.scroller.scrollTop = top;
    this.#scrollTo = 0;
  }

  #hide(event: CustomEvent<{ id: string }>): void {
    const finding = this.#findingOf(event.detail.id);
    if (!finding) return;
    this.said = { words: this.texts.tools.announce.hidden(findingName(finding, this.texts)), undo: finding.id };
    // The button that was pressed goes with its finding.
    void this.updateComplete.then(() => this.shadowRoot!.querySelector<HTMLElement>('.undo')?.focus());
  }

  #unhidden(event: CustomEvent<{ id: string }>): void {
    const finding = this.#findingOf(event.detail.id);
    if (finding) this.say(this.texts.tools.announce.shownAgain(findingName(finding, this.texts)));
    this.scroller.focus({ preventScroll: true });
  }

  #reportWrong(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const finding = this.#findingOf(event.detail.id);
    if (finding) void this.report.open(finding);
  }

  #findingOf(id: string): ReturnType<typeof findingsInOrder>[number] | undefined {
    if (this.state?.kind !== 'read') return undefined;
    const { analysis, leftOut } = this.state;
    return [...findingsInOrder(analysis), ...(leftOut?.hidden ?? [])].find((finding) => finding.id === id);
  }

  #act(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const act = event.detail.id as PopupAct;
    if (act === 'site') this.#fire('cl-switch-site');
    else if (act === 'show-hidden') this.list?.revealHidden();
    else this.#fire('cl-act', { act });
  }

  #fire(type: string, detail?: object, from: EventTarget = this.shadowRoot!.querySelector('main')!): void {
    from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-popup': ClPopup;
  }
}
