import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Explanation, Texts } from '../lib/clause/texts/texts';
import { factWords } from '../lib/report/fact-words';
import { findingName } from '../lib/report/finding-name';
import { baseStyles } from './base-styles';
import { copyButton, copyFinding, type CopyState } from './copy-finding';
import { icon } from './icon';
import { mark } from './mark';
import { marked } from './marked';
import { languageOf, quoteWithFacts } from './quote';
import { tokens } from './tokens';

/**
 * One finding in a list: what it is, its words, its facts, and the way to its clause (`cl-jump`). Opened, what it means and
 * what can be done about it. Fires `cl-expand`, `cl-hide` and `cl-report` too; each has `detail: { id }`.
 */
@customElement('cl-finding')
export class ClFinding extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) finding: AnyFinding | null = null;
  /** Title of the agreement, for the copy. */
  @property({ attribute: false }) agreement = '';
  /** What is searched for (`searchWords`): marked wherever it stands. */
  @property({ attribute: false }) words: readonly string[] = [];
  @property({ type: Boolean }) expanded = false;
  /** What it means and what to ask for; `null` as long as that is not there. */
  @property({ attribute: false }) explanation: Explanation | null = null;

  @state() private copied: CopyState = 'idle';

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
      dl {
        margin-top: var(--s2);
      }
      dt {
        font-size: var(--text-s);
        color: var(--ink-2);
      }
      dd + dt {
        margin-top: 6px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1);
        margin: var(--s2) 0 0 -6px;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('finding');
    if (before && before.id !== this.finding?.id) this.copied = 'idle';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { finding, texts, words, expanded } = this;
    if (!finding) return nothing;
    const { severity, section, quote } = finding;
    return html`<article>
      ${mark(severity)}
      <div class="top">
        <h3>${marked(findingName(finding, texts), words)}</h3>
        <span class="word ${severity}">${marked(texts.severities[severity], words)}</span>
        ${section === null ? nothing : html`<span class="section" title=${section}>${marked(section, words)}</span>`}
      </div>
      <blockquote class="quote ${expanded ? '' : 'clamp'}" lang=${languageOf(quote)} @click=${this.#clickQuote}>
        ${quoteWithFacts(finding, words)}
      </blockquote>
      ${this.#tags(finding)} ${expanded ? this.#explanation() : nothing}
      <div class="actions">
        <button type="button" class="btn plain" @click=${() => this.#fire('cl-jump')}>
          ${icon('go')}${texts.popup.goToClause}
        </button>
        ${copyButton(texts.copy, this.copied, () => void this.#copy())}
        <button type="button" class="btn plain" aria-expanded=${expanded} @click=${() => this.#fire('cl-expand')}>
          ${expanded ? texts.popup.showLess : texts.popup.explain}
        </button>
        ${expanded ? this.#judgements() : nothing}
      </div>
    </article>`;
  }

  /** Facts boxed, qualifiers plain; each said once. */
  #tags({ facts, qualifiers }: AnyFinding): TemplateResult | typeof nothing {
    const { texts, words } = this;
    const factTags = [...new Set(facts.map((fact) => factWords(fact, texts)))];
    const qualifierTags = [...new Set(qualifiers.map(({ id }) => texts.qualifiers[id]))];
    if (factTags.length + qualifierTags.length === 0) return nothing;
    return html`<ul class="tags">
      ${factTags.map((fact) => html`<li>${marked(fact, words)}</li>`)}
      ${qualifierTags.map((qualifier) => html`<li class="qualifier">${marked(qualifier, words)}</li>`)}
    </ul>`;
  }

  #explanation(): TemplateResult | typeof nothing {
    if (!this.explanation) return nothing;
    const { report } = this.texts;
    const { meaning, ask } = this.explanation;
    return html`<dl>
      <dt>${report.meaning}</dt>
      <dd>${meaning}</dd>
      <dt>${report.ask}</dt>
      <dd>${ask}</dd>
    </dl>`;
  }

  /** What a person can say of a finding. */
  #judgements(): TemplateResult {
    const { hide, reportWrong } = this.texts.tools;
    return html`<button type="button" class="btn plain" @click=${() => this.#fire('cl-hide')}>
        ${icon('hide')}${hide}
      </button>
      <button type="button" class="btn plain" @click=${() => this.#fire('cl-report')}>${reportWrong.open}</button>`;
  }

  /** A click on a quote shows all of it; selecting words in it does not. */
  #clickQuote(): void {
    if (!this.expanded && getSelection()?.isCollapsed !== false) this.#fire('cl-expand');
  }

  #fire(type: 'cl-jump' | 'cl-expand' | 'cl-hide' | 'cl-report'): void {
    const detail = { id: this.finding!.id };
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
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
