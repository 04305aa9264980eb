import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Finding } from '../lib/clause/finding';
import type { Texts } from '../lib/clause/texts/texts';
import { factWords } from '../lib/report/fact-words';
import { baseStyles } from './base-styles';
import { copyButton, copyFinding, type CopyState } from './copy-finding';
import { icon } from './icon';
import { mark } from './mark';
import { languageOf, quoteWithFacts } from './quote';
import { tokens } from './tokens';

/** One finding in a list: what it is, its words, its facts, and the way to its clause (`cl-jump`, `detail: { id }`). */
@customElement('cl-finding')
export class ClFinding extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) finding: Finding | null = null;
  /** Title of the agreement, for the copy. */
  @property({ attribute: false }) agreement = '';

  @state() private expanded = false;
  /** Whether the quote is longer than the lines it is given. */
  @state() private cut = false;
  @state() private copied: CopyState = 'idle';
  @query('.quote') private quote!: HTMLElement | null;

  readonly #sizes = new ResizeObserver(() => this.#measure());

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
      }
      article {
        position: relative;
        padding: 10px var(--gutter) var(--s3) calc(var(--gutter) + var(--mark-col));
      }
      article > .mark {
        position: absolute;
        inset-inline-start: var(--gutter);
        margin-top: 4px;
      }
      .top {
        display: flex;
        align-items: baseline;
        gap: 0 var(--s2);
      }
      h3 {
        font-size: var(--text-m);
        font-weight: 600;
      }
      .word {
        font-size: var(--text-s);
      }
      .section {
        margin-inline-start: auto;
        font-size: var(--text-s);
        color: var(--ink-3);
        max-width: 45%;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .quote {
        margin-top: var(--s1);
      }
      .quote.clamp {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        line-clamp: 3;
        overflow: hidden;
      }
      .quote.cut {
        cursor: pointer;
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) 6px;
        margin-top: var(--s2);
        font-size: var(--text-s);
        line-height: 18px;
      }
      .tags li {
        padding: 0 6px;
        border: var(--line) solid var(--rule);
        border-radius: var(--r1);
        background: var(--sunken);
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      .tags .qualifier {
        padding: 1px 0;
        border: 0;
        background: none;
        color: var(--ink-2);
        font-weight: 400;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1);
        margin: var(--s2) 0 0 -6px;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('finding');
    if (!before || before.id === this.finding?.id) return;
    this.expanded = false;
    this.copied = 'idle';
  }

  protected override updated(): void {
    if (this.quote) this.#sizes.observe(this.quote);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { finding, texts } = this;
    if (!finding) return nothing;
    const { type, severity, section, quote } = finding;
    return html`<article>
      ${mark(severity)}
      <div class="top">
        <h3>${texts.clauses[type].name}</h3>
        <span class="word ${severity}">${texts.severities[severity]}</span>
        ${section === null ? nothing : html`<span class="section" title=${section}>${section}</span>`}
      </div>
      <blockquote
        class="quote ${this.expanded ? '' : 'clamp'} ${this.cut ? 'cut' : ''}"
        lang=${languageOf(quote)}
        @click=${this.#clickQuote}
      >
        ${quoteWithFacts(finding)}
      </blockquote>
      ${this.#tags(finding)}
      <div class="actions">
        <button type="button" class="btn plain" @click=${this.#jump}>${icon('go')}${texts.popup.goToClause}</button>
        ${copyButton(texts.copy[this.copied], () => void this.#copy())}
        ${
          this.cut || this.expanded
            ? html`<button
                type="button"
                class="btn plain"
                aria-expanded=${this.expanded}
                @click=${() => (this.expanded = !this.expanded)}
              >
                ${this.expanded ? texts.popup.showLess : texts.popup.showWholeQuote}
              </button>`
            : nothing
        }
      </div>
    </article>`;
  }

  /** Facts boxed, qualifiers plain; each said once. */
  #tags({ facts, qualifiers }: Finding): TemplateResult | typeof nothing {
    const factTags = [...new Set(facts.map((fact) => factWords(fact, this.texts)))];
    const qualifierTags = [...new Set(qualifiers.map(({ id }) => this.texts.qualifiers[id]))];
    if (factTags.length + qualifierTags.length === 0) return nothing;
    return html`<ul class="tags">
      ${factTags.map((words) => html`<li>${words}</li>`)}
      ${qualifierTags.map((words) => html`<li class="qualifier">${words}</li>`)}
    </ul>`;
  }

  #measure(): void {
    if (this.quote && !this.expanded) this.cut = this.quote.scrollHeight > this.quote.clientHeight + 1;
  }

  /** A click on a quote that is cut shows all of it; selecting words in it does not. */
  #clickQuote(): void {
    const selecting = getSelection()?.isCollapsed === false;
    if (this.cut && !selecting) this.expanded = !this.expanded;
  }

  #jump(): void {
    const detail = { id: this.finding!.id };
    this.dispatchEvent(new CustomEvent('cl-jump', { detail, bubbles: true, composed: true }));
  }

  async #copy(): Promise<void> {
    this.copied = await copyFinding(this.finding!, this.agreement);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-finding': ClFinding;
  }
}
