import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { icon } from './icon';
import { tokens } from './tokens';

/** Searches in findings: fires `cl-search` with `detail: { query }` as it is typed. Escape and a button empty it. */
@customElement('cl-search-field')
export class ClSearchField extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) query = '';

  @query('input') private input!: HTMLInputElement | null;

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      .field {
        display: flex;
        align-items: center;
        gap: 6px;
        min-height: 30px;
        padding-inline-start: var(--s2);
        border: var(--line) solid var(--edge);
        border-radius: var(--r2);
        background: var(--paper);
        color: var(--ink-3);
      }
      .field:focus-within {
        outline: var(--focus);
        outline-offset: 1px;
      }
      input {
        flex: 1;
        min-width: 0;
        padding: 0;
        border: 0;
        outline: 0;
        background: none;
        color: var(--ink);
        font: inherit;
        font-size: var(--text-s);
        text-overflow: ellipsis;
      }
      /* The frame around it shows the focus. */
      input:focus-visible {
        outline: 0;
      }
      input::placeholder {
        color: var(--ink-3);
        opacity: 1;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      .btn.icon-only {
        min-height: 26px;
        width: 26px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { search, searchHint, clearSearch } = this.texts.tools;
    return html`<div class="field">
      ${icon('search')}
      <input
        type="search"
        aria-label=${search}
        placeholder=${searchHint}
        autocomplete="off"
        spellcheck="false"
        .value=${this.query}
        @input=${() => this.#search(this.input!.value)}
        @keydown=${this.#leave}
      />
      ${
        this.query
          ? html`<button type="button" class="btn icon-only" aria-label=${clearSearch} @click=${this.#clear}>
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The first Escape empties the field; the next one is the surface's, which may close by it. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.query === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#clear();
  }

  #clear(): void {
    this.#search('');
    this.input?.focus();
  }

  #search(query: string): void {
    this.query = query;
    this.dispatchEvent(new CustomEvent('cl-search', { detail: { query }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-search-field': ClSearchField;
  }
}
