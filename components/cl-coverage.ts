import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import { tokens } from './tokens';

/** How much of the page was read, as a length that is drawn and written. */
@customElement('cl-coverage')
export class ClCoverage extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  /** Percent, or `null` when the page was not read at all. */
  @property({ attribute: false }) percent: number | null = null;

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
      }
      .bar {
        display: inline-block;
        width: 36px;
        height: 8px;
        margin-inline-end: 7px;
        padding: 1px;
        border: 1px solid var(--edge);
        border-radius: var(--r1);
        background: var(--paper);
      }
      .bar i {
        display: block;
        height: 100%;
        background: var(--ink-2);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { report, popup } = this.texts;
    if (this.percent === null) return html`${report.notRead}`;
    const words = popup.readOfPage(this.percent);
    return html`<span class="bar" aria-hidden="true"><i .style=${`width: ${this.percent}%`}></i></span>${words}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-coverage': ClCoverage;
  }
}
