import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Severity } from '../lib/clause/severity';
import type { FullTexts } from '../lib/clause/texts/texts';
import { isWhole, readPercent, unreadWords } from '../lib/report/coverage';
import { findingName } from '../lib/report/finding-name';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { leftOutWords } from '../lib/report/left-out-words';
import type { PageState } from '../lib/report/page-state';
import { searchedText, searchWords } from '../lib/report/search-findings';
import { summarise, type Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-coverage';
import './cl-family-filter';
import type { ClHiddenFindings } from './cl-hidden-findings';
import './cl-hidden-findings';
import './cl-menu';
import './cl-notice';
import type { ClPanelList } from './cl-panel-list';
import './cl-panel-list';
import type { ClReportWrong } from './cl-report-wrong';
import './cl-report-wrong';
import './cl-search-field';
import './cl-tally';
import { filterGroups, groupsOf, isFiltered, plainView, type ListView } from './list-view';
import type { ListedFamily } from './listed-family';
import { noticeOf, type Notice } from './notice-of';
import { panelStyles } from './panel-styles';
import { popupMenu, siteWords, type PopupAct, type PopupSite } from './popup-menu';
import { languageOf } from './quote';
import { switchStyles } from './switch-styles';
import { tokens } from './tokens';

/** How long (ms) the list stays where a person has moved it before it follows the page again. */
const LEFT_ALONE = 3_000;

type Read = Extract<PageState, { kind: 'read' }>;

/**
 * The side panel: the clauses of the page beside it, in its order. Says what is known of a page and fires `cl-show`
 * when a finding is opened, `cl-jump`, `cl-hide`, `cl-unhide` (`detail: { id }`), `cl-act` (`detail: { act }`: a `PopupAct`), `cl-scan-anyway`,
 * `cl-reload-page`, `cl-switch-site`.
 */
@customElement('cl-panel')
export class ClPanel extends LitElement {
  /** What we say, in the language of the reader; handed on to every part. */
  @property({ attribute: false }) texts!: FullTexts;
  /** What is known of the page; `null` as long as nothing is. */
  @property({ attribute: false }) state: PageState | null = null;
  /** What a person has made of the list; of `expanded` the first is open. */
  @property({ attribute: false }) view: ListView = plainView();
  /** The ids of the findings that are seen on the page. */
  @property({ attribute: false }) inView: ReadonlySet<string> = new Set();
  /** The site of the page; `null` where nothing can be chosen for it. */
  @property({ attribute: false }) site: PopupSite | null = null;
  /** The address of the page and the version of Clauselight, for reports of wrong findings. */
  @property({ attribute: false }) page: string | null = null;
  @property({ attribute: false }) version = '';

  @state() private follows = true;
  @state() private said: { words: string; undo?: string } | null = null;
  @query('.scroll') private scroller!: HTMLElement;
  @query('cl-panel-list') private list!: ClPanelList | null;
  @query('cl-hidden-findings') private hiddenList!: ClHiddenFindings | null;
  @query('cl-report-wrong') private report!: ClReportWrong;
  private summary: Summary | null = null;
  #searched = new WeakMap<AnyFinding, string>();
  /** When (ms of the page's clock) a person last moved the list. */
  #moved = -Infinity;

  static override styles = [tokens, baseStyles, switchStyles, panelStyles];

  /** Says at the foot that something was done. */
  say(words: string): void {
    this.said = { words };
  }

  /** Begins anew, with another page. */
  start(site: PopupSite | null, page: string | null): void {
    Object.assign(this, { site, page, state: null, view: plainView(), inView: new Set(), said: null });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) this.#searched = new WeakMap();
    if (changed.has('state') || changed.has('texts')) {
      this.summary = this.state?.kind === 'read' ? summarise(this.state.analysis, this.texts) : null;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('inView')) void this.#follow();
  }

  protected override render(): TemplateResult {
    const { state, summary, texts } = this;
    const notice = this.#noticeOf(state);
    const read = state?.kind === 'read' && !notice ? state : null;
    return html`<main
      lang=${texts.locale}
      @cl-open-finding=${this.#openFinding}
      @cl-hide=${this.#hide}
      @cl-unhide=${this.#unhidden}
      @cl-report=${this.#reportWrong}
    >
      ${this.#head(notice, read)}
      <p class="hidden" role="status">${notice?.lead ?? (summary ? texts.panel.inOrder(summary.total) : '')}</p>
      ${read && summary && summary.total > 0 ? this.#tools(summary) : nothing}
      <div
        class="scroll"
        role="region"
        tabindex="0"
        aria-label=${texts.popup.content}
        @wheel=${{ handleEvent: this.#leaveAlone, passive: true }}
        @pointerdown=${this.#leaveAlone}
        @keydown=${this.#leaveAlone}
      >
        ${state ? nothing : html`<p class="end">${texts.panel.empty}</p>`} ${notice ? this.#notice(notice) : nothing}
        ${read && summary ? this.#findings(read, summary) : nothing}
        ${state?.kind === 'read' ? this.#end(state) : nothing}
      </div>
      ${this.#said()} ${this.#foot()}
      <cl-report-wrong .texts=${texts} .version=${this.version} .page=${this.page}></cl-report-wrong>
    </main>`;
  }

  #noticeOf(state: PageState | null): Notice | null {
    const { site, texts } = this;
    const notice = state && noticeOf(state, texts);
    if (!notice || !site || state.kind !== 'switched-off') return notice;
    return { ...notice, action: { label: siteWords(site, true, texts.tools), event: 'cl-switch-site' } };
  }

  #head(notice: Notice | null, read: Read | null): TemplateResult {
    const { state, summary, texts } = this;
    const title = read?.analysis.title || state?.title || (state ? texts.report.untitled : texts.name);
    const meta = read && summary ? texts.panel.inOrder(summary.total) : notice?.meta;
    const groups = popupMenu(
      {
        hasSummary: state?.kind === 'read',
        hasHidden: (read?.leftOut?.hidden.length ?? 0) > 0,
        site: this.site,
        isOff: state?.kind === 'switched-off',
      },
      texts,
    );
    return html`<header>
      <div class="title">
        <h1 title=${title} lang=${languageOf(title)}>${title}</h1>
        ${meta ? html`<p class="meta">${meta}</p>` : nothing}
      </div>
      <cl-menu .label=${texts.tools.more} .groups=${groups} @cl-choose=${this.#act}></cl-menu>
    </header>`;
  }

  #tools(summary: Summary): TemplateResult {
    const { texts, view } = this;
    const families = groupsOf(summary).map(({ family, findings }) => ({ family, count: findings.length }));
    return html`<cl-tally
        .texts=${texts}
        .counts=${summary.counts}
        .selected=${view.severity}
        @cl-filter=${(event: CustomEvent<{ severity: Severity | null }>) => this.#change(event.detail)}
      ></cl-tally>
      <div class="tools">
        <cl-search-field
          .texts=${texts}
          .query=${view.query}
          @cl-search=${(event: CustomEvent<{ query: string }>) => this.#change(event.detail)}
        ></cl-search-field>
        <cl-family-filter
          .texts=${texts}
          .families=${families}
          .selected=${view.family}
          @cl-family=${(event: CustomEvent<{ family: ListedFamily | null }>) => this.#change(event.detail)}
        ></cl-family-filter>
      </div>`;
  }

  #notice({ lead, paragraphs, detail, action }: Notice): TemplateResult {
    return html`<cl-notice
      .lead=${lead}
      .paragraphs=${paragraphs}
      .detail=${detail ?? null}
      .action=${action ?? null}
      .busy=${this.state?.kind === 'reading'}
    ></cl-notice>`;
  }

  #findings(read: Read, summary: Summary): TemplateResult {
    const { texts, view } = this;
    const words = searchWords(view.query);
    const isFound = (finding: AnyFinding) => words.every((word) => this.#textOf(finding).includes(word));
    const listed = new Set(filterGroups(groupsOf(summary), view, isFound).flatMap(({ findings }) => findings));
    const findings = findingsInOrder(read.analysis).filter((finding) => listed.has(finding));
    return html`${this.#filtered(findings.length, summary.total)}
      <cl-panel-list
        .texts=${texts}
        .findings=${findings}
        .agreement=${read.analysis.title ?? read.title}
        .open=${view.expanded[0] ?? null}
        .inView=${this.inView}
        .words=${words}
      ></cl-panel-list>`;
  }

  /** How much of the findings is listed; read out when it changes. */
  #filtered(shown: number, total: number): TemplateResult {
    const { texts, view } = this;
    const query = view.query.trim();
    if (!isFiltered(view)) return html`<div role="status"></div>`;
    const none = query ? texts.tools.noMatch(query) : texts.tools.announce.filtered(0, total);
    return html`<div class="filtered" role="status">
      <span>${shown > 0 ? texts.tools.announce.filtered(shown, total) : none}</span>
      <button type="button" class="btn plain" @click=${this.#showAll}>${texts.popup.showAll}</button>
    </div>`;
  }

  /** What is not in the list, and why. */
  #end({ analysis, leftOut, unmarked, cardGone }: Read): TemplateResult {
    const { texts } = this;
    const left = leftOut && leftOutWords(leftOut, texts);
    return html`${left ? html`<p class="end">${left}</p>` : nothing}
      <cl-hidden-findings .texts=${texts} .findings=${leftOut?.hidden ?? []}></cl-hidden-findings>
      ${
        isWhole(analysis.coverage)
          ? nothing
          : html`<section class="unread">
              <h2>${texts.report.notRead}</h2>
              <ul>
                ${unreadWords(analysis.coverage, texts).map((words) => html`<li>${words}</li>`)}
              </ul>
              <p>${texts.popup.partlyRead}</p>
            </section>`
      }
      ${unmarked > 0 ? html`<p class="end">${texts.popup.unmarked(unmarked)}</p>` : nothing}
      ${cardGone ? html`<p class="end">${texts.popup.cardGone}</p>` : nothing}
      ${this.summary?.total ? html`<p class="end">${texts.report.canBeMissed}</p>` : nothing}`;
  }

  /** What was just done, with a way back where there is one. */
  #said(): TemplateResult {
    const { said, texts } = this;
    const undo = said?.undo;
    return html`<div class="said ${said ? '' : 'empty'}">
      <p role="status">${said?.words}</p>
      ${
        undo === undefined
          ? nothing
          : html`<button type="button" class="btn plain undo" @click=${() => this.#fire('cl-unhide', { id: undo })}>
              ${texts.tools.undo}
            </button>`
      }
    </div>`;
  }

  #foot(): TemplateResult | typeof nothing {
    const { state, texts } = this;
    if (state?.kind !== 'read') return nothing;
    return html`<footer>
      <cl-coverage .texts=${texts} .percent=${readPercent(state.analysis.coverage)}></cl-coverage>
      ${
        this.summary?.total
          ? html`<button type="button" role="switch" aria-checked=${this.follows} @click=${this.#switchFollowing}>
              <i></i>${texts.panel.followPage}
            </button>`
          : nothing
      }
    </footer>`;
  }

  #textOf(finding: AnyFinding): string {
    const text = this.#searched.get(finding) ?? searchedText(finding, this.texts);
    this.#searched.set(finding, text);
    return text;
  }

  #change(change: Partial<ListView>): void {
    this.view = { ...this.view, ...change };
  }

  readonly #showAll = (): void => {
    this.#change({ severity: null, family: null, query: '' });
    this.shadowRoot!.querySelector('cl-search-field')?.focus();
  };

  #openFinding(event: CustomEvent<{ id: string | null }>): void {
    event.stopPropagation();
    const { id } = event.detail;
    this.#change({ expanded: id === null ? [] : [id] });
    // What was open above it closes, and would take it along.
    if (id === null) return;
    void this.#reveal(id);
    this.#fire('cl-show', { id });
  }

  readonly #switchFollowing = (): void => {
    this.follows = !this.follows;
    this.#moved = -Infinity;
    void this.#follow();
  };

  readonly #leaveAlone = (): void => {
    this.#moved = performance.now();
  };

  /** Shows what is seen on the page, unless a person is at work in the list. */
  async #follow(): Promise<void> {
    if (!this.follows || performance.now() - this.#moved < LEFT_ALONE) return;
    const { state } = this;
    if (state?.kind !== 'read') return;
    await this.updateComplete;
    const first = findingsInOrder(state.analysis).find(({ id }) => this.inView.has(id) && this.list?.rowOf(id));
    if (first) await this.#reveal(first.id);
  }

  async #reveal(id: string): Promise<void> {
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.reveal(id);
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

  #findingOf(id: string): AnyFinding | undefined {
    if (this.state?.kind !== 'read') return undefined;
    const { analysis, leftOut } = this.state;
    return [...findingsInOrder(analysis), ...(leftOut?.hidden ?? [])].find((finding) => finding.id === id);
  }

  #act(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const act = event.detail.id as PopupAct;
    if (act === 'site') this.#fire('cl-switch-site');
    else if (act === 'show-hidden') this.hiddenList?.reveal();
    else this.#fire('cl-act', { act });
  }

  #fire(type: string, detail?: object): void {
    this.shadowRoot!.querySelector('main')!.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-panel': ClPanel;
  }
}
