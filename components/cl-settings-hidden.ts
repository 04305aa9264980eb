import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { clauseTypes, type ClauseType } from '../lib/clause/clause-type';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import type { OwnRule } from '../lib/own-rules/own-rule';
import type { HiddenFinding } from '../lib/settings/hidden-finding';
import { baseStyles } from './base-styles';
import { choose } from './chosen';
import { languageOf } from './quote';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** The findings that were hidden as not relevant, with a way back. */
@customElement('cl-settings-hidden')
export class ClSettingsHidden extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) hiddenFindings: HiddenFinding[] = [];
  @property({ attribute: false }) rules: OwnRule[] = [];

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      .quote {
        display: block;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { hidden } = this.words;
    return html`<section aria-labelledby="title">
      <h2 id="title">${hidden.name}</h2>
      <p class="hint">${hidden.hint}</p>
      ${
        this.hiddenFindings.length === 0
          ? html`<p class="empty">${hidden.empty}</p>`
          : html`<ul class="rows">
                ${repeat(
                  this.hiddenFindings,
                  ({ site, id }) => `${site} ${id}`,
                  (each) => this.#finding(each),
                )}
              </ul>
              <p class="acts">
                <button type="button" class="btn" @click=${() => this.#show([])}>${hidden.clear}</button>
              </p>`
      }
    </section>`;
  }

  #finding(finding: HiddenFinding): TemplateResult {
    const name = this.#nameOf(finding);
    const { tools } = this.texts;
    const unhide = () => this.#show(this.hiddenFindings.filter((each) => each !== finding));
    return html`<li>
      <div class="grow">
        <strong>${name}</strong> <span class="small">${finding.site}</span>
        <q class="quote" lang=${languageOf(finding.quote)}>${finding.quote}</q>
      </div>
      <button type="button" class="btn" aria-label=${this.words.hidden.unhide(name, finding.site)} @click=${unhide}>
        ${tools.unhide}
      </button>
    </li>`;
  }

  #nameOf({ kind }: HiddenFinding): string {
    if (Object.hasOwn(clauseTypes, kind)) return this.texts.clauses[kind as ClauseType].name;
    // The rule may be gone.
    return this.rules.find(({ id }) => kind === `own:${id}`)?.name ?? kind;
  }

  #show(hidden: HiddenFinding[]): void {
    choose(this, { change: { hidden }, undo: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings-hidden': ClSettingsHidden;
  }
}
