import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Texts } from '../lib/clause/texts/texts';
import { wrongFindingText } from '../lib/report/wrong-finding';
import { baseStyles } from './base-styles';
import type { CopyState } from './copy-finding';
import { icon } from './icon';
import { tokens } from './tokens';

/** The text with which a wrong finding is reported, to be read and copied; nothing is sent. A dialog over its surface. */
@customElement('cl-report-wrong')
export class ClReportWrong extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  /** Of Clauselight. */
  @property({ attribute: false }) version = '';
  /** The address of the page, which stands in the text only if the person wants it; `null` when it is not known. */
  @property({ attribute: false }) page: string | null = null;

  @state() private finding: AnyFinding | null = null;
  @state() private withPage = false;
  @state() private copied: CopyState = 'idle';
  @query('dialog') private dialog!: HTMLDialogElement;

  static override styles = [
    tokens,
    baseStyles,
    css`
      dialog {
        width: calc(100vw - 24px);
        max-width: 520px;
        max-height: calc(100vh - 16px);
        padding: var(--s3) var(--gutter) var(--s4);
        border: var(--line) solid var(--edge);
        border-radius: var(--r3);
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--elevation);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        font-size: var(--text-l);
        font-weight: 600;
      }
      p {
        margin-top: var(--s1);
        color: var(--ink-2);
      }
      pre {
        margin: var(--s3) 0;
        padding: var(--s2);
        max-height: 220px;
        overflow-y: auto;
        border: var(--line) solid var(--rule);
        border-radius: var(--r1);
        background: var(--sunken);
        font: inherit;
        font-size: var(--text-s);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--s2);
        min-height: var(--target);
      }
      input {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--accent);
      }
      .btn.primary {
        margin-top: var(--s2);
      }
    `,
  ];

  /** Opens with a finding. */
  async open(finding: AnyFinding): Promise<void> {
    this.finding = finding;
    this.copied = 'idle';
    await this.updateComplete;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { reportWrong: words } = this.texts.tools;
    return html`<dialog aria-labelledby="lead" @keydown=${this.#leave}>
      <div class="head">
        <h2 id="lead">${words.lead}</h2>
        <button
          type="button"
          class="btn icon-only"
          aria-label=${this.texts.card.close}
          @click=${() => this.dialog.close()}
        >
          ${icon('close')}
        </button>
      </div>
      <p>${words.why}</p>
      <pre tabindex="0" role="region" aria-label=${words.lead}>${this.#text()}</pre>
      ${
        this.page === null
          ? ''
          : html`<label>
              <input
                type="checkbox"
                .checked=${this.withPage}
                @change=${(event: Event) => (this.withPage = (event.target as HTMLInputElement).checked)}
              />${words.withAddress}
            </label>`
      }
      <button type="button" class="btn primary" @click=${() => void this.#copy()}>
        ${icon('copy')}${this.#copyWords()}
      </button>
      <span class="hidden" role="status">${this.copied === 'idle' ? '' : this.#copyWords()}</span>
    </dialog>`;
  }

  #copyWords(): string {
    const { copy, copied } = this.texts.tools.reportWrong;
    if (this.copied === 'failed') return this.texts.copy.failed;
    return this.copied === 'copied' ? copied : copy;
  }

  #text(): string {
    if (!this.finding) return '';
    const from = { version: this.version, page: this.withPage ? this.page : null };
    return wrongFindingText(this.finding, from, this.texts);
  }

  async #copy(): Promise<void> {
    this.copied = await navigator.clipboard.writeText(this.#text()).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
  }

  /** Escape closes the dialog alone, not the popup it stands in. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-report-wrong': ClReportWrong;
  }
}
