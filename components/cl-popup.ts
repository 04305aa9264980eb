import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Severity } from '../lib/clause/severity';
import { isWhole, readPercent } from '../lib/report/coverage';
import { dateWords } from '../lib/report/date-words';
import { findingsInOrder } from '../lib/report/findings-in-order';
import { leftOutWords } from '../lib/report/left-out-words';
import type { Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-coverage';
import './cl-highlights-switch';
import './cl-tally';
import type { ClFindingList } from './cl-finding-list';
import { icon } from './icon';
import { isFiltered, type ListView } from './list-view';
import type { Notice } from './notice-of';
import { isUnderWay, Surface, type ReadState } from './surface';
import { surfaceStyles } from './surface-styles';
import { popupStyles } from './popup-styles';
import { tokens } from './tokens';

/**
 * The popup: how much, how grave, about what, which clauses, and was all of it read. Says what is known of a page and
 * fires `cl-jump`, `cl-hide`, `cl-unhide` (`detail: { id }`), `cl-view` (`detail: { view }`), `cl-act` (`detail: { act }`: a
 * `PopupAct`), `cl-open-panel`, `cl-scan-anyway`, `cl-reload-page`, `cl-switch-site`, `cl-toggle-highlights`.
 */
@customElement('cl-popup')
export class ClPopup extends Surface {
  /** Whether there is a side panel to open. */
  @property({ attribute: false }) hasPanel = false;
  @query('cl-finding-list') private list!: ClFindingList | null;
  /** How far to scroll once the list is there, in px. */
  #scrollTo = 0;

  static override styles = [tokens, baseStyles, surfaceStyles, popupStyles];

  /** What only agreements have is loaded once one is shown, and shown with the rest. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.state?.kind === 'read') await import('./cl-key-terms');
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('state') && !changed.has('texts')) return;
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
    const { notice, state, summary, texts } = this;
    const read = state?.kind === 'read' ? state : null;
    return html`
      <main
        lang=${texts.locale}
        @cl-view=${this.#keepView}
        @cl-hide=${this.hide}
        @cl-report=${this.reportWrong}
        @cl-unhide=${this.unhidden}
      >
        ${this.#head(notice, read)}
        <p class="hidden" role="status">${notice?.lead ?? this.#lead(read)}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=${texts.popup.content} @scrollend=${this.#keepScroll}>
          ${notice ? this.noticeBox(notice) : nothing}
          ${notice && read ? this.unreadOf(read.analysis.coverage) : nothing}
          ${read && summary && !notice ? this.#findings(read, summary) : nothing}
        </div>
        ${this.saidAndReport} ${this.#foot(read)}
      </main>
    `;
  }

  #head(notice: Notice | null, read: ReadState | null): TemplateResult {
    const { texts } = this;
    const date = read?.analysis.effectiveDate;
    const meta = date ? texts.report.inForceSince(dateWords(date, texts)) : notice?.meta;
    return this.headOf(meta, this.hasPanel ? this.#panelButton() : nothing);
  }

  #panelButton(): TemplateResult {
    const words = this.texts.tools.openPanel;
    const open = () => this.fire('cl-open-panel');
    return html`<button type="button" class="btn icon-only" aria-label=${words} title=${words} @click=${open}>
      ${icon('panel')}
    </button>`;
  }

  #findings(read: ReadState, summary: Summary): TemplateResult {
    const { texts, view } = this;
    const { analysis, unmarked, cardGone, leftOut } = read;
    return html`
      <h2 class="lead">${this.#lead(read)}</h2>
      ${this.#leftOut(read)} ${this.unreadOf(analysis.coverage)}
      <cl-tally
        .texts=${texts}
        .counts=${summary.counts}
        .selected=${view.severity}
        @cl-filter=${this.#setSeverity}
      ></cl-tally>
      ${isFiltered(view) ? nothing : html`<cl-key-terms .texts=${texts} .findings=${analysis.findings}></cl-key-terms>`}
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
  #leftOut({ analysis, leftOut }: ReadState): TemplateResult | typeof nothing {
    if (!leftOut || findingsInOrder(analysis).length === 0) return nothing;
    const words = leftOutWords(leftOut, this.texts);
    return words ? html`<p class="left-out">${words}</p>` : nothing;
  }

  #foot(read: ReadState | null): TemplateResult | typeof nothing {
    const { state, texts } = this;
    if (!state || isUnderWay(state)) return nothing;
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
  #lead(read: ReadState | null): string {
    const { summary, texts } = this;
    if (!read || !summary) return '';
    if (summary.total > 0) return texts.report.clausesFound(summary.total, isWhole(read.analysis.coverage));
    return read.leftOut ? leftOutWords(read.leftOut, texts) : '';
  }

  #setSeverity(event: CustomEvent<{ severity: Severity | null }>): void {
    event.stopPropagation();
    this.fire('cl-view', { view: { ...this.view, severity: event.detail.severity } }, this.list ?? this.scroller);
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
    this.fire('cl-view', { view: { ...this.view, scroll } }, this.scroller);
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

  protected override revealHidden(): void {
    this.list?.revealHidden();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-popup': ClPopup;
  }
}
