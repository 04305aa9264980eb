import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import { severities, type Severity } from '../lib/clause/severity';
import type { Explanations, Texts } from '../lib/clause/texts/texts';
import { baseStyles } from './base-styles';
import './cl-finding';
import { foldingStyles } from './folding-styles';
import { icon } from './icon';
import { familyName, type ListedFamily } from './listed-family';
import { mark } from './mark';
import { tokens } from './tokens';

/** How many findings are put on the page at a time; a text of megabytes can have thousands. */
const PAGE = 50;

/** The findings of one family, closed to one line with their counts. Fires `cl-open` with `detail: { family, open }`. */
@customElement('cl-family')
export class ClFamily extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) family: ListedFamily = 'data';
  @property({ attribute: false }) findings: AnyFinding[] = [];
  /** Title of the agreement, for the copies. */
  @property({ attribute: false }) agreement = '';
  @property({ type: Boolean, reflect: true }) open = false;
  /** What is searched for (`searchWords`). */
  @property({ attribute: false }) words: readonly string[] = [];
  /** The ids of the findings that are opened. */
  @property({ attribute: false }) expanded: ReadonlySet<string> = new Set();
  @property({ attribute: false }) explanations: Explanations | null = null;

  @state() private shown = PAGE;

  static override styles = [
    tokens,
    baseStyles,
    foldingStyles,
    css`
      :host {
        display: block;
        border-top: var(--line) solid var(--rule);
      }
      summary {
        min-height: 34px;
        padding: 0 var(--gutter);
        font-weight: 600;
      }
      summary h2 {
        font: inherit;
      }
      .counts {
        margin-inline-start: auto;
        display: flex;
        gap: 10px;
        font-weight: 400;
        font-size: var(--text-s);
        color: var(--ink-2);
      }
      .counts span {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-width: 26px;
      }
      .counts .mark {
        width: 10px;
        height: 10px;
      }
      li + li {
        border-top: var(--line) solid var(--rule);
      }
      li:first-child {
        margin-top: -8px;
      }
      .more {
        padding: var(--s1) var(--gutter) var(--s3) calc(var(--gutter) + var(--mark-col) - 6px);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { texts } = this;
    const left = this.findings.length - this.shown;
    return html`<details ?open=${this.open} @toggle=${this.#toggle}>
      <summary>
        ${icon('open')}
        <h2>${familyName(this.family, texts)}</h2>
        <span class="counts">${severities.map((severity) => this.#count(severity))}</span>
      </summary>
      ${
        this.open
          ? html`<ul>
                ${repeat(
                  this.findings.slice(0, this.shown),
                  ({ id, start }) => `${id} ${start}`,
                  (finding) => html`<li>${this.#finding(finding)}</li>`,
                )}
              </ul>
              ${
                left > 0
                  ? html`<p class="more">
                      <button type="button" class="btn plain" @click=${() => (this.shown += PAGE)}>
                        ${texts.popup.showMore(Math.min(left, PAGE))}
                      </button>
                    </p>`
                  : nothing
              }`
          : nothing
      }
    </details>`;
  }

  #finding(finding: AnyFinding): TemplateResult {
    return html`<cl-finding
      .texts=${this.texts}
      .finding=${finding}
      .agreement=${this.agreement}
      .words=${this.words}
      .expanded=${this.expanded.has(finding.id)}
      .explanation=${(finding.type !== 'own' && this.explanations?.[finding.type]) || null}
    ></cl-finding>`;
  }

  #count(severity: Severity): TemplateResult | typeof nothing {
    const count = this.findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? html`<span>${mark(severity, this.texts.severities[severity])}${count}</span>` : nothing;
  }

  #toggle(event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.open) return;
    this.open = open;
    const detail = { family: this.family, open };
    this.dispatchEvent(new CustomEvent('cl-open', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-family': ClFamily;
  }
}
