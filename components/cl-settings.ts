import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';
import type { KeyCommand, SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import type { NotSynced } from '../lib/settings/not-synced';
import { baseStyles } from './base-styles';
import type { Choice, Chosen } from './chosen';
import './cl-own-rules';
import type { RuleTrial } from './cl-own-rule-form';
import './cl-settings-files';
import './cl-settings-findings';
import './cl-settings-hidden';
import './cl-settings-looks';
import './cl-settings-sites';
import { settingsStyles } from './settings-styles';
import { takeBack, type Change } from './take-back';
import { tokens } from './tokens';

/** What became of saving: kept and synced, kept here only, or lost. */
export type Saved = 'saved' | 'failed' | NotSynced;

/** A command with the keys that it has. */
export interface KeyBinding {
  command: KeyCommand;
  /** `''` where it has none. */
  keys: string;
}

/**
 * The page of settings: one column, saved at once. Fires `cl-save` (`detail: { chosen }`) with everything whenever something
 * is changed, and `cl-change-keys`; is told by `tell` what became of it.
 */
@customElement('cl-settings')
export class ClSettings extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) problemWords!: FileProblemTexts;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) trial!: RuleTrial;
  @property({ attribute: false }) keys: KeyBinding[] = [];
  /** Why what is shown is kept on this device alone; `null` where the browser syncs it. */
  @property({ attribute: false }) notSynced: NotSynced | null = null;
  @property({ attribute: false }) siteOf!: (address: string) => string | null;

  @state() private said = '';
  /** The last change, and the part that it was made in, whose heading gets the keyboard back; `null` when nothing was lost. */
  @state() private undoable: (Change & { part: HTMLElement }) | null = null;
  /** Said of the change under way, once it is kept. */
  #saying: string | undefined;
  @query('.undo') private undoButton!: HTMLElement | null;

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      :host {
        min-height: 100vh;
        background: var(--paper);
      }
      main {
        max-width: 720px;
        margin: 0 auto;
        padding: 32px 24px 80px;
      }
      h1 {
        font-size: 24px;
        font-weight: 600;
        line-height: var(--lead-tight);
      }
      .part {
        margin-top: 32px;
        padding-top: 24px;
        border-top: var(--line) solid var(--rule);
      }
      h1 + .part {
        margin-top: 16px;
      }
      .keys dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) max-content;
        gap: 4px var(--s4);
        margin-top: var(--s3);
      }
      .keys dd {
        color: var(--ink-2);
      }
      .status {
        position: fixed;
        inset-block-end: var(--s4);
        inset-inline: 0;
        width: fit-content;
        max-width: calc(100% - 32px);
        margin: 0 auto;
        display: flex;
        align-items: center;
        gap: var(--s3);
        min-height: 40px;
        padding: 4px var(--s4);
        border: var(--line) solid var(--edge);
        border-radius: var(--r3);
        background: var(--raised);
        box-shadow: var(--elevation);
      }
      .status:not(:has(> :not(:empty))) {
        visibility: hidden;
      }
      @media (width < 480px) {
        main {
          padding-inline: 16px;
        }
      }
    `,
  ];

  /** Says what became of the last change. */
  tell(saved: Saved): void {
    const { words } = this;
    if (saved === 'failed') {
      this.said = words.notSaved;
      this.undoable = null;
    } else {
      this.notSynced = saved === 'saved' ? null : saved;
      const said = this.#saying ?? words.saved;
      this.said = saved === 'saved' ? said : words.notSynced[saved];
    }
  }

  protected override render(): TemplateResult {
    const { texts, words, problemWords, chosen } = this;
    const { settings, rules, hidden } = chosen;
    return html`<main lang=${texts.locale} @cl-choose=${this.#choose}>
        <h1>${words.title}</h1>
        <cl-settings-findings class="part" .texts=${texts} .words=${words} .settings=${settings}>
        </cl-settings-findings>
        <cl-settings-sites class="part" .words=${words} .settings=${settings} .siteOf=${this.siteOf}>
        </cl-settings-sites>
        <cl-own-rules
          class="part"
          .texts=${texts}
          .words=${words}
          .problemWords=${problemWords}
          .rules=${rules}
          .settings=${settings}
          .trial=${this.trial}
        ></cl-own-rules>
        <cl-settings-hidden
          class="part"
          .texts=${texts}
          .words=${words}
          .hiddenFindings=${hidden}
          .rules=${rules}
        ></cl-settings-hidden>
        <cl-settings-looks class="part" .texts=${texts} .words=${words} .settings=${settings}> </cl-settings-looks>
        ${this.#keys()}
        <cl-settings-files
          class="part"
          .words=${words}
          .problemWords=${problemWords}
          .chosen=${chosen}
          .notSynced=${this.notSynced}
        ></cl-settings-files>
      </main>
      <div class="status" lang=${texts.locale}>
        <span role="status">${this.said}</span>${
          this.undoable
            ? html`<button type="button" class="btn undo" @click=${this.#undo}>${texts.tools.undo}</button>`
            : nothing
        }
      </div>`;
  }

  #keys(): TemplateResult | typeof nothing {
    if (this.keys.length === 0) return nothing;
    const { keyboard } = this.words;
    const change = () => this.dispatchEvent(new CustomEvent('cl-change-keys'));
    return html`<section class="part keys" aria-labelledby="keyboard">
      <h2 id="keyboard">${keyboard.name}</h2>
      <p class="hint">${keyboard.hint}</p>
      <dl>
        ${this.keys.map(
          ({ command, keys }) =>
            html`<dt>${keyboard.commands[command]}</dt>
              <dd>${keys === '' ? keyboard.none : html`<kbd>${keys}</kbd>`}</dd>`,
        )}
      </dl>
      <p class="acts"><button type="button" class="btn" @click=${change}>${keyboard.change}</button></p>
    </section>`;
  }

  #choose(event: CustomEvent<Choice>): void {
    const { change, said, undo } = event.detail;
    const part = event.target as HTMLElement;
    const before = this.chosen;
    const after = { ...before, ...change };
    this.undoable = undo ? { before, after, part } : null;
    this.#save(after, said);
    // The row that had the keyboard may be gone.
    if (undo) void this.updateComplete.then(() => this.undoButton?.focus());
  }

  #undo(): void {
    if (!this.undoable) return;
    const { part, ...change } = this.undoable;
    this.undoable = null;
    this.#save(takeBack(change, this.chosen), undefined);
    part.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  #save(chosen: Chosen, said: string | undefined): void {
    this.chosen = chosen;
    this.said = '';
    this.#saying = said;
    this.dispatchEvent(new CustomEvent('cl-save', { detail: { chosen } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings': ClSettings;
  }
}
