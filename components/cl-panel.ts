import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Severity } from '../lib/clause/severity';
import type { FullTexts } from '../lib/clause/texts/texts';
import { readPercent } from '../lib/report/coverage';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { leftOutWords } from '../lib/report/left-out-words';
import { searchWords } from '../lib/report/search-findings';
import type { Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-coverage';
import type { ClHiddenFindings } from './cl-hidden-findings';
import './cl-hidden-findings';
import './cl-menu';
import type { ClPanelList } from './cl-panel-list';
import './cl-panel-list';
import './cl-report-wrong';
import './cl-tally';
import { FindingSearch, listTools } from './list-tools';
import { isFiltered, plainView, type ListView } from './list-view';
import { Surface, type ReadState } from './surface';
import { surfaceStyles } from './surface-styles';
import { panelStyles } from './panel-styles';
import type { PopupSite } from './popup-menu';
import { switchStyles } from './switch-styles';
import { tokens } from './tokens';

/** How long (ms) the list stays where a person has moved it before it follows the page again. */
const LEFT_ALONE = 3_000;

/**
 * The side panel: the clauses of the page beside it, in its order. Says what is known of a page and fires `cl-show`
 * when a finding is opened, `cl-jump`, `cl-hide`, `cl-unhide` (`detail: { id }`), `cl-show-place` (`detail: { start, end }`), `cl-view` (`detail: { view }`),
 * `cl-act` (`detail: { act }`: a `PopupAct`), `cl-scan-anyway`,
 * `cl-reload-page`, `cl-switch-site`.
 */
@customElement('cl-panel')
export class ClPanel extends Surface {
  declare texts: FullTexts;
  /** The ids of the findings that are seen on the page. */
  @property({ attribute: false }) inView: ReadonlySet<string> = new Set();
  @query('cl-panel-list') private list!: ClPanelList | null;
  @query('cl-hidden-findings') private hiddenList!: ClHiddenFindings | null;
  #search!: FindingSearch;
  /** When (ms of the page's clock) a person last moved the list. */
  #moved = -Infinity;

  static override styles = [tokens, baseStyles, switchStyles, surfaceStyles, panelStyles];

  /** Begins anew, with another page, of which a person had this view before. */
  start(site: PopupSite | null, page: string | null, view: ListView = plainView()): void {
    Object.assign(this, { site, page, view, state: null, inView: new Set(), said: null });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('texts')) this.#search = new FindingSearch(this.texts);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What was open before stands where a person left it.
    const [open] = this.view.expanded;
    if (open && changed.has('state') && changed.get('state')?.kind !== 'read') {
      this.#leaveAlone();
      void this.#reveal(open);
    }
    if (changed.has('inView')) void this.#follow();
  }

  protected override render(): TemplateResult {
    const { notice, state, summary, texts } = this;
    const read = state?.kind === 'read' && !notice ? state : null;
    return html`<main
      lang=${texts.locale}
      @cl-open-finding=${this.#openFinding}
      @cl-hide=${this.hide}
      @cl-unhide=${this.unhidden}
      @cl-report=${this.reportWrong}
    >
      ${this.headOf(read && summary ? texts.panel.inOrder(summary.total) : notice?.meta)}
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
        ${state ? nothing : html`<p class="end">${texts.panel.empty}</p>`} ${notice ? this.noticeBox(notice) : nothing}
        ${read && summary ? this.#findings(read, summary) : nothing}
        ${state?.kind === 'read' ? this.#end(state) : nothing}
      </div>
      ${this.saidAndReport} ${this.#foot()}
    </main>`;
  }

  #tools(summary: Summary): TemplateResult {
    const { texts, view } = this;
    return html`<cl-tally
        .texts=${texts}
        .counts=${summary.counts}
        .selected=${view.severity}
        @cl-filter=${(event: CustomEvent<{ severity: Severity | null }>) => this.#change(event.detail)}
      ></cl-tally>
      ${listTools(texts, summary, view, (change) => this.#change(change))}`;
  }

  #findings(read: ReadState, summary: Summary): TemplateResult {
    const { texts, view } = this;
    const listed = new Set(this.#search.find(summary, view).flatMap(({ findings }) => findings));
    const findings = findingsInOrder(read.analysis).filter((finding) => listed.has(finding));
    return html`${this.#filtered(findings.length, summary.total)}
      <cl-panel-list
        .texts=${texts}
        .findings=${findings}
        .sections=${read.analysis.sections ?? []}
        .agreement=${read.analysis.title ?? read.title}
        .open=${view.expanded[0] ?? null}
        .inView=${this.inView}
        .words=${searchWords(view.query)}
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
  #end({ analysis, leftOut, unmarked, cardGone }: ReadState): TemplateResult {
    const { texts } = this;
    const left = leftOut && leftOutWords(leftOut, texts);
    return html`${left ? html`<p class="end">${left}</p>` : nothing}
      <cl-hidden-findings .texts=${texts} .findings=${leftOut?.hidden ?? []}></cl-hidden-findings>
      ${this.unreadOf(analysis.coverage)}
      ${unmarked > 0 ? html`<p class="end">${texts.popup.unmarked(unmarked)}</p>` : nothing}
      ${cardGone ? html`<p class="end">${texts.popup.cardGone}</p>` : nothing}
      ${this.summary?.total ? html`<p class="end">${texts.report.canBeMissed}</p>` : nothing}`;
  }

  #foot(): TemplateResult | typeof nothing {
    const { state, texts } = this;
    if (state?.kind !== 'read') return nothing;
    return html`<footer>
      <cl-coverage .texts=${texts} .percent=${readPercent(state.analysis.coverage)}></cl-coverage>
      ${
        this.summary?.total
          ? html`<button type="button" role="switch" aria-checked=${this.view.follows} @click=${this.#switchFollowing}>
              <i></i>${texts.panel.followPage}
            </button>`
          : nothing
      }
    </footer>`;
  }

  #change(change: Partial<ListView>): void {
    this.fire('cl-view', { view: (this.view = { ...this.view, ...change }) });
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
    // The page goes there too, and what is seen then is around it.
    this.#leaveAlone();
    void this.#reveal(id);
    this.fire('cl-show', { id });
  }

  readonly #switchFollowing = (): void => {
    this.#change({ follows: !this.view.follows });
    this.#moved = -Infinity;
    void this.#follow();
  };

  readonly #leaveAlone = (): void => {
    this.#moved = performance.now();
  };

  /** Shows what is seen on the page, unless a person is at work in the list. */
  async #follow(): Promise<void> {
    if (!this.view.follows || performance.now() - this.#moved < LEFT_ALONE) return;
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

  protected override revealHidden(): void {
    this.hiddenList?.reveal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-panel': ClPanel;
  }
}
