import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { switchStyles } from './switch-styles';
import { tokens } from './tokens';

/** Switches the highlights on the page on and off: fires `cl-toggle-highlights`. Its state is written, not only drawn. */
@customElement('cl-highlights-switch')
export class ClHighlightsSwitch extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ type: Boolean }) on = false;

  static override styles = [tokens, baseStyles, switchStyles];

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
