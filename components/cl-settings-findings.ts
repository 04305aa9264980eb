import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clauseTypes, families, type ClauseType, type Family } from '../lib/clause/clause-type';
import { severities, type Severity } from '../lib/clause/severity';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import { withKindChoice } from '../lib/settings/kind-choice';
import { kindChoices, type KindChoice, type Settings } from '../lib/settings/settings';
import { baseStyles } from './base-styles';
import { choose } from './chosen';
import { foldingStyles } from './folding-styles';
import { icon } from './icon';
import { mark } from './mark';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** What is listed and what is marked on the page: severities, types of clause, the card, the edge. */
@customElement('cl-settings-findings')
export class ClSettingsFindings extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) settings!: Settings;

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    foldingStyles,
    css`
      .types {
        margin-top: var(--s4);
      }
      details {
        border-top: var(--line) solid var(--rule);
      }
      details:last-child {
        border-bottom: var(--line) solid var(--rule);
      }
      summary {
        min-height: 36px;
      }
      summary .small {
        margin-inline-start: auto;
        text-align: end;
      }
      .type {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 2px var(--s3);
        min-height: 36px;
        padding-inline-start: 20px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { shown, painted } = this.words;
    const { settings } = this;
    return html`
      <section aria-labelledby="shown">
        <h2 id="shown">${shown.name}</h2>
        <p class="hint">${shown.hint}</p>
        ${this.#severities('shown', shown.severities, () => false)}
        <div class="types" role="group" aria-labelledby="types">
          <h3 id="types">${shown.types}</h3>
          ${families.map((family) => this.#family(family))}
        </div>
      </section>
      <section aria-labelledby="painted">
        <h2 id="painted">${painted.name}</h2>
        <p class="hint">${painted.hint}</p>
        ${this.#severities('painted', painted.severities, (severity) => !settings.shown.includes(severity))}
        <div class="options stacked">
          ${this.#switch('card', painted.hover)} ${this.#switch('overview', painted.overview)}
        </div>
      </section>
    `;
  }

  #severities(key: 'shown' | 'painted', legend: string, isMoot: (severity: Severity) => boolean): TemplateResult {
    const chosen = this.settings[key];
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="options">
        ${severities.map((severity) => {
          const toggle = (event: Event) => {
            const isOn = (event.target as HTMLInputElement).checked;
            this.#set({ [key]: severities.filter((each) => (each === severity ? isOn : chosen.includes(each))) });
          };
          return html`<label class="option">
            <input
              type="checkbox"
              name=${`${key}-${severity}`}
              .checked=${chosen.includes(severity)}
              ?disabled=${isMoot(severity)}
              @change=${toggle}
            />
            ${mark(severity)} ${this.texts.severities[severity]}
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  #switch(key: 'card' | 'overview', label: string): TemplateResult {
    const toggle = (event: Event) => this.#set({ [key]: (event.target as HTMLInputElement).checked });
    return html`<label class="option">
      <input type="checkbox" name=${key} .checked=${this.settings[key]} @change=${toggle} />
      ${label}
    </label>`;
  }

  #family(family: Family): TemplateResult {
    const types = (Object.keys(clauseTypes) as ClauseType[]).filter((type) => clauseTypes[type].family === family);
    const { choices } = this.words.shown;
    const changed = kindChoices.flatMap((choice) => {
      const count = types.filter((type) => this.settings.kinds[type] === choice).length;
      return count > 0 ? [this.texts.punctuation.labelled(choices[choice], String(count))] : [];
    });
    return html`<details>
      <summary>
        ${icon('open')}<span>${this.texts.families[family]}</span>
        <span class="small">${this.texts.punctuation.enumeration(changed)}</span>
      </summary>
      ${types.map((type) => this.#type(type))}
    </details>`;
  }

  #type(type: ClauseType): TemplateResult {
    const { choices } = this.words.shown;
    const { kinds } = this.settings;
    const change = (event: Event) => {
      const value = (event.target as HTMLSelectElement).value as KindChoice | 'marked';
      choose(this, { change: { settings: withKindChoice(this.settings, type, value) } });
    };
    return html`<label class="type">
      <span>${this.texts.clauses[type].name}</span>
      <select name=${type} @change=${change}>
        ${(['marked', ...kindChoices] as const).map(
          (choice) =>
            html`<option value=${choice} .selected=${(kinds[type] ?? 'marked') === choice}>${choices[choice]}</option>`,
        )}
      </select>
    </label>`;
  }

  #set(change: Partial<Settings>): void {
    choose(this, { change: { settings: { ...this.settings, ...change } } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings-findings': ClSettingsFindings;
  }
}
