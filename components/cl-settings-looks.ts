import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { severities } from '../lib/clause/severity';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import { paletteColours } from '../lib/settings/palette-colours';
import { languageChoices, palettes, type Palette, type Settings } from '../lib/settings/settings';
import { baseStyles } from './base-styles';
import { choose } from './chosen';
import { mark } from './mark';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** Colours and language. */
@customElement('cl-settings-looks')
export class ClSettingsLooks extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) settings!: Settings;

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      .option .mark {
        margin: 0 0 0 2px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { colours, language } = this.words;
    return html`<section aria-labelledby="colours">
        <h2 id="colours">${colours.name}</h2>
        <p class="hint">${colours.hint}</p>
        <div class="options stacked" role="radiogroup" aria-labelledby="colours">
          ${palettes.map((palette) => this.#radio('palette', palette, html`${colours.palettes[palette]} ${marksIn(palette)}`))}
        </div>
      </section>
      <section aria-labelledby="language">
        <h2 id="language">${language.name}</h2>
        <p class="hint">${language.hint}</p>
        <div class="options stacked" role="radiogroup" aria-labelledby="language">
          ${languageChoices.map((choice) =>
            choice === 'auto'
              ? this.#radio('language', choice, html`${language.auto}`)
              : this.#radio('language', choice, html`<span lang=${choice}>${language.names[choice]}</span>`),
          )}
        </div>
      </section>`;
  }

  #radio<Key extends 'palette' | 'language'>(key: Key, value: Settings[Key], label: TemplateResult): TemplateResult {
    const pick = () => choose(this, { change: { settings: { ...this.settings, [key]: value } } });
    return html`<label class="option">
      <input type="radio" name=${key} value=${value} .checked=${this.settings[key] === value} @change=${pick} />
      ${label}
    </label>`;
  }
}

/** The four marks in the colours of a palette. */
function marksIn(palette: Palette): TemplateResult[] {
  return severities.map((severity) => {
    const { light, dark } = paletteColours[palette][severity];
    return html`<span .style=${`--${severity}: light-dark(${light}, ${dark})`}>${mark(severity)}</span>`;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings-looks': ClSettingsLooks;
  }
}
