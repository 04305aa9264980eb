import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Texts } from '../lib/clause/texts/texts';
import { findingName } from '../lib/report/finding-name';
import { baseStyles } from './base-styles';
import { foldingStyles } from './folding-styles';
import { icon } from './icon';
import { mark } from './mark';
import { languageOf } from './quote';
import { tokens } from './tokens';

/** The findings that a person has hidden, closed to a line; each can be shown again: `cl-unhide` with `detail: { id }`. */
@customElement('cl-hidden-findings')
export class ClHiddenFindings extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) findings: readonly AnyFinding[] = [];

  @query('details') private details!: HTMLDetailsElement | null;
  @query('summary') private summary!: HTMLElement | null;

  static override styles = [
    tokens,
    baseStyles,
    foldingStyles,
    css`
      :host {
        display: block;
      }
      details {
        border-top: var(--line) solid var(--rule);
      }
      summary {
        min-height: 34px;
        padding: 0 var(--gutter);
        color: var(--ink-2);
      }
      li {
        display: grid;
        grid-template-columns: var(--mark-col) minmax(0, 1fr) auto;
        padding: 0 var(--gutter) var(--s2);
      }
      .mark {
        margin-top: 3px;
      }
      .quote {
        grid-column: 2;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
      }
      .btn {
        grid-area: 1 / 3 / span 2;
        align-self: start;
        margin-inline-end: -6px;
      }
    `,
  ];

  /** Opens the list and brings it into view. */
  reveal(): void {
    if (!this.details || !this.summary) return;
    this.details.open = true;
    this.summary.focus();
    this.details.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, findings } = this;
    if (findings.length === 0) return nothing;
    return html`<details>
      <summary>${icon('open')}${texts.tools.hiddenHere(findings.length)}</summary>
      <ul>
        ${findings.map((finding) => this.#item(finding))}
      </ul>
    </details>`;
  }

  #item(finding: AnyFinding): TemplateResult {
    const { texts } = this;
    const name = findingName(finding, texts);
    return html`<li>
      ${mark(finding.severity, texts.severities[finding.severity])}
      <span>${finding.section ? texts.punctuation.withAside(name, finding.section) : name}</span>
      <blockquote class="quote" lang=${languageOf(finding.quote)}>${finding.quote}</blockquote>
      <button
        type="button"
        class="btn plain"
        aria-label=${texts.punctuation.labelled(texts.tools.unhide, name)}
        @click=${() => this.#unhide(finding.id)}
      >
        ${texts.tools.unhide}
      </button>
    </li>`;
  }

  #unhide(id: string): void {
    this.dispatchEvent(new CustomEvent('cl-unhide', { detail: { id }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-hidden-findings': ClHiddenFindings;
  }
}
