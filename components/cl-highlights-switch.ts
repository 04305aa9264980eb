import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { tokens } from './tokens';

/** Switches the highlights on the page on and off: fires `cl-toggle-highlights`. Its state is written, not only drawn. */
@customElement('cl-highlights-switch')
export class ClHighlightsSwitch extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ type: Boolean }) on = false;

  static override styles = [
    tokens,
    baseStyles,
    css`
      button {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        min-height: 24px;
        padding: 0;
        border: 0;
        background: none;
        cursor: pointer;
        font-size: var(--text-s);
        color: var(--ink-2);
      }
      i {
        position: relative;
        width: 26px;
        height: 14px;
        border: 1px solid var(--edge);
        border-radius: 7px;
        background: var(--paper);
      }
      i::after {
        content: '';
        position: absolute;
        top: 2px;
        left: 2px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--edge);
        transition: left var(--quick);
      }
      [aria-checked='true'] i {
        background: var(--accent);
        border-color: var(--accent);
      }
      [aria-checked='true'] i::after {
        left: 14px;
        background: var(--on-accent);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { highlights, highlightsOn, highlightsOff } = this.texts.popup;
    return html`<button
      type="button"
      role="switch"
      aria-checked=${this.on}
      aria-label=${highlights}
      @click=${this.#toggle}
    >
      <i></i>${this.on ? highlightsOn : highlightsOff}
    </button>`;
  }

  #toggle(): void {
    this.dispatchEvent(new CustomEvent('cl-toggle-highlights', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-highlights-switch': ClHighlightsSwitch;
  }
}
