import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import { explanationsOf, languageFor } from '../lib/clause/texts/texts-of';
import type { Explanations, Texts } from '../lib/clause/texts/texts';
import { searchWords } from '../lib/report/search-findings';
import type { Summary } from '../lib/report/summary';
import { baseStyles } from './base-styles';
import './cl-family';
import './cl-hidden-findings';
import { findingListStyles } from './finding-list-styles';
import { FindingSearch, listTools } from './list-tools';
import { groupsOf, isFiltered, plainView, type ListedGroup, type ListView } from './list-view';
import type { ListedFamily } from './listed-family';
import { tokens } from './tokens';

/**
 * The findings by family, to be searched and filtered. Fires `cl-view` with `detail: { view }` when a person changes what is
 * seen of them, and what its findings fire.
 */
@customElement('cl-finding-list')
export class ClFindingList extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) summary: Summary | null = null;
  /** Title of the agreement, for the copies. */
  @property({ attribute: false }) agreement = '';
  @property({ attribute: false }) view: ListView = plainView();
  /** Those a person has hidden. */
  @property({ attribute: false }) hiddenFindings: readonly AnyFinding[] = [];

  @state() private explanations: Explanations | null = null;
  #search!: FindingSearch;

  static override styles = [tokens, baseStyles, findingListStyles];

  /** Opens the list of those that are hidden. */
  revealHidden(): void {
    this.shadowRoot?.querySelector('cl-hidden-findings')?.reveal();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) {
      this.#search = new FindingSearch(this.texts);
      this.explanations = null;
    }
    if (this.view.expanded.length > 0 && !this.explanations) void this.#explain();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { summary, texts, view } = this;
    if (!summary) return nothing;
    if (summary.total === 0) return this.#hiddenOnes();
    const words = searchWords(view.query);
    const listed = this.#search.find(summary, view);
    const shown = listed.reduce((sum, { findings }) => sum + findings.length, 0);
    return html`
      <div class="head">
        <h2 aria-live="polite">${this.#heading(shown, summary)}</h2>
        ${
          isFiltered(view) && shown > 0
            ? html`<button type="button" class="btn plain" @click=${this.#showAll}>${texts.popup.showAll}</button>`
            : nothing
        }
      </div>
      ${listTools(texts, summary, view, (change) => this.#change(change))}
      ${repeat(
        listed,
        ({ family }) => `${family} ${isFiltered(view)}`,
        (group, index) => this.#family(group, index, words),
      )}
      ${
        shown === 0
          ? html`<p class="none">
              <button type="button" class="btn" @click=${this.#showAll}>${texts.tools.resetFilters}</button>
            </p>`
          : nothing
      }
      ${this.#hiddenOnes()}
    `;
  }

  #hiddenOnes(): TemplateResult {
    return html`<cl-hidden-findings .texts=${this.texts} .findings=${this.hiddenFindings}></cl-hidden-findings>`;
  }

  #family({ family, findings }: ListedGroup, index: number, words: readonly string[]): TemplateResult {
    const { view, texts, agreement, explanations } = this;
    const isOpen = isFiltered(view) || (view.open ? view.open.includes(family) : index === 0);
    return html`<cl-family
      .texts=${texts}
      .family=${family}
      .findings=${findings}
      .agreement=${agreement}
      .words=${words}
      .expanded=${new Set(view.expanded)}
      .explanations=${explanations}
      .open=${isOpen}
      @cl-open=${this.#openFamily}
      @cl-expand=${this.#expand}
      @cl-hide=${this.#keepOpen}
    ></cl-family>`;
  }

  /** What is listed, in words; read out when it changes. */
  #heading(shown: number, { total }: Summary): string {
    const { texts, view } = this;
    const query = view.query.trim();
    if (shown === 0) return query ? texts.tools.noMatch(query) : texts.tools.announce.filtered(0, total);
    if (query) return texts.tools.matches(shown, query);
    if (view.severity && !view.family) return texts.popup.filtered(shown, texts.severityWords[view.severity]);
    return view.family ? texts.tools.announce.filtered(shown, total) : texts.popup.allFindings;
  }

  async #explain(): Promise<void> {
    this.explanations = await explanationsOf(languageFor([this.texts.locale]));
  }

  #openFamily(event: CustomEvent<{ family: ListedFamily; open: boolean }>): void {
    event.stopPropagation();
    // While something is filtered, all that is found is open; closing some of it then is for the moment.
    if (isFiltered(this.view) || !this.summary) return;
    const { family, open } = event.detail;
    const others = this.#openOf(this.summary).filter((each) => each !== family);
    this.#change({ open: open ? [...others, family] : others });
  }

  /** Without a finding less its family may not be the gravest any more: it stays open all the same. */
  #keepOpen(): void {
    if (!isFiltered(this.view) && this.summary) this.#change({ open: this.#openOf(this.summary) });
  }

  /** The families that are open while nothing is filtered. */
  #openOf(summary: Summary): ListedFamily[] {
    return (
      this.view.open ??
      groupsOf(summary)
        .slice(0, 1)
        .map(({ family }) => family)
    );
  }

  #expand(event: CustomEvent<{ id: string }>): void {
    event.stopPropagation();
    const { id } = event.detail;
    const { expanded } = this.view;
    this.#change({ expanded: expanded.includes(id) ? expanded.filter((each) => each !== id) : [...expanded, id] });
  }

  readonly #showAll = (): void => {
    this.#change({ severity: null, family: null, query: '' });
    this.shadowRoot?.querySelector('cl-search-field')?.focus();
  };

  #change(change: Partial<ListView>): void {
    this.view = { ...this.view, ...change };
    this.dispatchEvent(new CustomEvent('cl-view', { detail: { view: this.view }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-finding-list': ClFindingList;
  }
}
