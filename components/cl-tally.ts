import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { severities, type Severity } from '../lib/clause/severity';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { mark } from './mark';
import { tokens } from './tokens';

/**
 * The counts of the four severities, as a bar and as text. Each count is a filter: `cl-filter` with
 * `detail: { severity }`, `null` when the selected one is pressed again.
 */
@customElement('cl-tally')
export class ClTally extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  /** The severity that is filtered by. */
  @property({ attribute: false }) selected: Severity | null = null;

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        border-bottom: var(--line) solid var(--rule);
        background: var(--paper);
      }
      .bar {
        display: flex;
        gap: 2px;
        height: 3px;
        margin: 0 var(--gutter) var(--s2);
        border-radius: 1.5px;
        overflow: hidden;
      }
      .bar i {
        min-width: 4px;
      }
      i.critical {
        background: var(--critical);
      }
      i.high {
        background: var(--high);
      }
      i.medium {
        background: var(--medium);
      }
      i.low {
        background: var(--low);
      }
      .counts {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      button {
        appearance: none;
        border: 0;
        border-top: var(--line) solid var(--rule);
        border-inline-start: var(--line) solid var(--rule);
        background: none;
        padding: var(--s2) var(--s1) 7px var(--s3);
        text-align: start;
        cursor: pointer;
        font-size: var(--text-s);
        color: var(--ink-2);
        line-height: var(--lead-dense, 1.25);
      }
      button:first-child {
        border-inline-start: 0;
        padding-inline-start: var(--gutter);
      }
      button:hover:enabled {
        background: var(--hover);
      }
      button:disabled {
        cursor: default;
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      b {
        display: flex;
        align-items: center;
        gap: 6px;
        font-size: 17px;
        line-height: 20px;
        font-weight: 600;
        color: var(--ink);
      }
      b .mark {
        width: 14px;
        height: 14px;
      }
      button:disabled b {
        font-weight: 400;
        color: var(--ink-3);
      }
      [aria-pressed='true'] {
        box-shadow: inset 0 -2px var(--accent);
        background: var(--hover);
        color: var(--ink);
      }
      /* Counts of four digits. */
      @container (max-width: 300px) {
        .counts {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        button:nth-child(odd) {
          border-inline-start: 0;
          padding-inline-start: var(--gutter);
        }
      }
      @media (forced-colors: active) {
        /* Else browsers lay the page's own ground behind the words. */
        [aria-pressed='true'],
        [aria-pressed='true'] * {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div class="bar" aria-hidden="true">
        ${severities.map((severity) =>
          this.counts[severity] > 0
            ? html`<i class=${severity} .style=${`flex-grow: ${this.counts[severity]}`}></i>`
            : nothing,
        )}
      </div>
      <div class="counts" role="group" aria-label=${this.texts.popup.filterBySeverity}>
        ${severities.map((severity) => this.#button(severity))}
      </div>
    `;
  }

  #button(severity: Severity): TemplateResult {
    const count = this.counts[severity];
    const isSelected = this.selected === severity;
    return html`<button
      type="button"
      aria-pressed=${isSelected}
      ?disabled=${count === 0 && !isSelected}
      @click=${() => this.#select(isSelected ? null : severity)}
    >
      <b>${mark(severity)}${count}</b>${this.texts.severityWords[severity]}
    </button>`;
  }

  #select(severity: Severity | null): void {
    this.dispatchEvent(new CustomEvent('cl-filter', { detail: { severity }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-tally': ClTally;
  }
}
