import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Analysis } from '../lib/clause/finding';
import type { Severity } from '../lib/clause/severity';
import type { Texts } from '../lib/clause/texts/texts';
import { isWhole, readPercent, unreadWords } from '../lib/report/coverage';
import { dateWords } from '../lib/report/date-words';
import type { PageState } from '../lib/report/page-state';
import { summarise, type Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-coverage';
import './cl-family';
import './cl-highlights-switch';
import './cl-key-terms';
import './cl-notice';
import './cl-tally';
import { noticeOf, type Notice } from './notice-of';
import { languageOf } from './quote';
import { popupStyles } from './popup-styles';
import { tokens } from './tokens';

/**
 * The popup: how much, how grave, about what, which clauses, and was all of it read. Says what is known of a page and
 * fires `cl-jump` (`detail: { id }`), `cl-scan-anyway`, `cl-reload-page`, `cl-toggle-highlights`.
 */
@customElement('cl-popup')
export class ClPopup extends LitElement {
  /** What we say, in the language of the reader; handed on to every part. */
  @property({ attribute: false }) texts!: Texts;
  /** What is known of the page; `null` as long as nothing is. */
  @property({ attribute: false }) state: PageState | null = null;

  @state() private filter: Severity | null = null;
  private summary: Summary | null = null;

  static override styles = [tokens, baseStyles, popupStyles];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state') && !changed.has('texts')) return;
    this.summary = this.state?.kind === 'read' ? summarise(this.state.analysis, this.texts) : null;
    if (this.filter && !this.summary?.counts[this.filter]) this.filter = null;
  }

  protected override render(): TemplateResult {
    const { state, summary, texts } = this;
    const notice = state && noticeOf(state, texts);
    return html`
      <main lang=${texts.locale}>
        ${this.#head(notice)}
        <p class="hidden" role="status">${notice?.lead ?? this.#lead()}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=${texts.popup.content}>
          ${notice ? this.#notice(notice) : nothing}
          ${state?.kind === 'read' && summary && !notice ? this.#findings(state.analysis, summary, state.unmarked) : nothing}
        </div>
        ${this.#foot()}
      </main>
    `;
  }

  #head(notice: Notice | null): TemplateResult {
    const { state, texts } = this;
    const analysis = state?.kind === 'read' ? state.analysis : null;
    const title = analysis?.title || state?.title || (state ? texts.report.untitled : texts.name);
    const date = analysis?.effectiveDate;
    const meta = date ? texts.report.inForceSince(dateWords(date, texts)) : notice?.meta;
    return html`<header>
      <h1 title=${title} lang=${languageOf(title)}>${title}</h1>
      ${meta ? html`<p class="meta" title=${meta}>${meta}</p>` : nothing}
    </header>`;
  }

  #notice({ lead, paragraphs, detail, action }: Notice): TemplateResult {
    const { state } = this;
    return html`<cl-notice
        .lead=${lead}
        .paragraphs=${paragraphs}
        .detail=${detail ?? null}
        .action=${action ?? null}
        .busy=${state?.kind === 'reading'}
      ></cl-notice>
      ${state?.kind === 'read' ? this.#unread(state.analysis) : nothing}`;
  }

  #findings(analysis: Analysis, { counts, keyTerms, families }: Summary, unmarked: number): TemplateResult {
    const { filter, texts } = this;
    const listed = families
      .map(({ family, findings }) => ({
        family,
        findings: filter ? findings.filter(({ severity }) => severity === filter) : findings,
      }))
      .filter(({ findings }) => findings.length > 0);
    return html`
      <h2 class="lead">${texts.report.clausesFound(analysis.findings.length, isWhole(analysis.coverage))}</h2>
      ${this.#unread(analysis)}
      <cl-tally .texts=${texts} .counts=${counts} .selected=${filter} @cl-filter=${this.#setFilter}></cl-tally>
      ${filter ? nothing : html`<cl-key-terms .texts=${texts} .terms=${keyTerms}></cl-key-terms>`}
      <div class="list-head">${this.#listHead(filter, counts)}</div>
      ${repeat(
        listed,
        ({ family }) => `${family} ${filter}`,
        ({ family, findings }, index) =>
          html`<cl-family
            .texts=${texts}
            .family=${family}
            .findings=${findings}
            .agreement=${analysis.title ?? this.state!.title}
            ?open=${index === 0 || filter !== null}
          ></cl-family>`,
      )}
      ${unmarked > 0 ? html`<p class="end">${texts.popup.unmarked(unmarked)}</p>` : nothing}
      ${this.state?.kind === 'read' && this.state.cardGone ? html`<p class="end">${texts.popup.cardGone}</p>` : nothing}
      <p class="end">${texts.report.canBeMissed}</p>
    `;
  }

  #listHead(filter: Severity | null, counts: Summary['counts']): TemplateResult {
    const { texts } = this;
    if (!filter) return html`<h2>${texts.popup.allFindings}</h2>`;
    return html`<h2>${this.#filtered(filter, counts)}</h2>
      <button type="button" class="btn plain" @click=${() => (this.filter = null)}>${texts.popup.showAll}</button>`;
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

  #foot(): TemplateResult | typeof nothing {
    const { state, texts } = this;
    if (!state || state.kind === 'reading') return nothing;
    const percent = state.kind === 'read' ? readPercent(state.analysis.coverage) : null;
    return html`<footer>
      <cl-coverage .texts=${texts} .percent=${percent}></cl-coverage>
      ${
        state.kind === 'read' && state.analysis.findings.length > 0
          ? html`<cl-highlights-switch .texts=${texts} ?on=${state.highlights}></cl-highlights-switch>`
          : nothing
      }
    </footer>`;
  }

  /** The sentence that sums up what is shown, for screen readers when it changes. */
  #lead(): string {
    const { state, summary, filter } = this;
    if (state?.kind !== 'read' || !summary) return '';
    if (filter) return this.#filtered(filter, summary.counts);
    return this.texts.report.clausesFound(state.analysis.findings.length, isWhole(state.analysis.coverage));
  }

  #filtered(severity: Severity, counts: Summary['counts']): string {
    return this.texts.popup.filtered(counts[severity], this.texts.severityWords[severity]);
  }

  #setFilter(event: CustomEvent<{ severity: Severity | null }>): void {
    event.stopPropagation();
    this.filter = event.detail.severity;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-popup': ClPopup;
  }
}
