import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from './base-styles';
import { icon, type IconName } from './icon';
import { tokens } from './tokens';

/** The one thing that can be done about a state; it fires `event`. */
export interface NoticeAction {
  label: string;
  event: 'cl-scan-anyway' | 'cl-reload-page' | 'cl-switch-site';
  icon?: IconName;
}

/** What happened, what it means for what is seen, and what can be done. */
@customElement('cl-notice')
export class ClNotice extends LitElement {
  @property({ attribute: false }) lead = '';
  @property({ attribute: false }) paragraphs: string[] = [];
  /** Words that are not ours, such as an error's; set apart from what we say. */
  @property({ attribute: false }) detail: string | null = null;
  /** Whether something is under way of which nobody knows how long it takes. */
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) action: NoticeAction | null = null;

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
        padding: var(--s3) var(--gutter) var(--s4);
      }
      h2 {
        margin-bottom: var(--s1);
        font-size: 17px;
        line-height: 23px;
        font-weight: 600;
        letter-spacing: var(--tracking, -0.005em);
        text-wrap: balance;
      }
      p {
        max-width: 44ch;
        color: var(--ink-2);
        text-wrap: pretty;
      }
      p + p {
        margin-top: var(--s2);
      }
      .progress {
        height: 4px;
        margin: var(--s3) 0 var(--s2);
        border-radius: var(--r1);
        background: var(--rule);
        overflow: hidden;
      }
      .progress i {
        display: block;
        height: 100%;
        width: 30%;
        background: var(--accent);
        animation: pass 1.2s ease-in-out infinite alternate;
      }
      @keyframes pass {
        from {
          margin-inline-start: 0;
        }
        to {
          margin-inline-start: 70%;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .progress i {
          width: 100%;
          opacity: 0.5;
          animation: none;
        }
      }
      .detail {
        margin-top: var(--s2);
        padding: 6px var(--s2);
        border: var(--line) solid var(--rule);
        border-radius: var(--r1);
        background: var(--sunken);
        font-size: var(--text-s);
        color: var(--ink);
        overflow-wrap: anywhere;
        max-height: 8em;
        overflow-y: auto;
      }
      .btn {
        margin-top: var(--s3);
      }
      @media (forced-colors: active) {
        .progress {
          border: 1px solid;
          height: 6px;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <h2>${this.lead}</h2>
      ${this.busy ? html`<div class="progress" role="progressbar" aria-label=${this.lead}><i></i></div>` : nothing}
      ${this.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${this.detail ? html`<div class="detail">${this.detail}</div>` : nothing}
      ${this.action ? this.#button(this.action) : nothing}
    `;
  }

  #button({ label, event, icon: name }: NoticeAction): TemplateResult {
    const fire = () => this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
    return html`<button type="button" class="btn primary" @click=${fire}>
      ${name ? icon(name) : nothing}${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-notice': ClNotice;
  }
}
