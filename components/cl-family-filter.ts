import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { familyName, type ListedFamily } from './listed-family';
import { tokens } from './tokens';

/** Chooses one of the families that have findings, or all: fires `cl-family` with `detail: { family }`. */
@customElement('cl-family-filter')
export class ClFamilyFilter extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  /** Those to choose from, with the number of their findings. */
  @property({ attribute: false }) families: { family: ListedFamily; count: number }[] = [];
  /** `null` for all. */
  @property({ attribute: false }) selected: ListedFamily | null = null;

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      select {
        width: 100%;
        min-height: 30px;
        padding: 0 var(--s1);
        border: var(--line) solid var(--edge);
        border-radius: var(--r2);
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        font-size: var(--text-s);
        text-overflow: ellipsis;
      }
      select:hover {
        background: var(--hover);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { texts, selected } = this;
    return html`<select aria-label=${texts.tools.filterByFamily} @change=${this.#choose}>
      <option value="" .selected=${selected === null}>${texts.tools.allFamilies}</option>
      ${this.families.map(
        ({ family, count }) =>
          html`<option value=${family} .selected=${selected === family}>
            ${texts.punctuation.withAside(familyName(family, texts), String(count))}
          </option>`,
      )}
    </select>`;
  }

  #choose(event: Event): void {
    const family = ((event.target as HTMLSelectElement).value || null) as ListedFamily | null;
    this.dispatchEvent(new CustomEvent('cl-family', { detail: { family }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-family-filter': ClFamilyFilter;
  }
}
