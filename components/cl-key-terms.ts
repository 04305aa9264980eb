import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import type { Finding } from '../lib/clause/finding';
import { chooseKeyTerms, type KeyTerm } from '../lib/report/key-terms';
import { baseStyles } from './base-styles';
import { mark } from './mark';
import { tokens } from './tokens';

/** The key terms of an agreement: figure or consequence, condition under it. Each leads to its clause (`cl-jump`, `detail: { id }`). */
@customElement('cl-key-terms')
export class ClKeyTerms extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  #terms: KeyTerm[] = [];

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
      }
      li + li {
        border-top: var(--line) solid var(--rule);
      }
      button {
        display: grid;
        grid-template-columns: var(--mark-col) 84px minmax(0, 1fr) auto;
        width: 100%;
        padding: 6px var(--gutter) 7px;
        border: 0;
        background: none;
        text-align: start;
        line-height: 18px;
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      .mark {
        margin-top: 3px;
      }
      .name {
        color: var(--ink-2);
        padding-inline-end: var(--s2);
      }
      .value {
        font-weight: 600;
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
      }
      .section {
        color: var(--accent);
        font-size: var(--text-s);
        text-decoration: underline;
        text-underline-offset: 2px;
        padding-inline-start: var(--s2);
        max-width: 90px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      button:hover .section {
        text-decoration-thickness: 2px;
      }
      small {
        grid-column: 3 / -1;
        font-size: var(--text-s);
        color: var(--ink-2);
        line-height: var(--lead-dense, 16px);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override willUpdate(): void {
    this.#terms = chooseKeyTerms(this.findings, this.texts);
  }

  protected override render(): TemplateResult {
    return html`<ul aria-label=${this.texts.popup.keyTerms}>
      ${this.#terms.map((term) => html`<li>${this.#button(term)}</li>`)}
    </ul>`;
  }

  #button({ finding, severity, name, value, condition, section }: KeyTerm): TemplateResult {
    return html`<button type="button" @click=${() => this.#jump(finding.id)}>
      ${mark(severity, this.texts.severities[severity])}
      <span class="name">${name}</span>
      <span class="value">${value}</span>
      <span class="section">${section ?? nothing}</span>
      ${condition ? html`<small>${condition}</small>` : nothing}
    </button>`;
  }

  #jump(id: string): void {
    this.dispatchEvent(new CustomEvent('cl-jump', { detail: { id }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-key-terms': ClKeyTerms;
  }
}
