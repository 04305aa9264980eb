import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import { siteChoices, type Settings, type SiteChoice } from '../lib/settings/settings';
import { baseStyles } from './base-styles';
import { choose } from './chosen';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** The sites that have a choice of their own. */
@customElement('cl-settings-sites')
export class ClSettingsSites extends LitElement {
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) settings!: Settings;
  /** What a site is kept under, given its address; `null` for what is no address. */
  @property({ attribute: false }) siteOf!: (address: string) => string | null;

  @state() private isInvalid = false;
  @query('input') private input!: HTMLInputElement;
  @query('form select') private choice!: HTMLSelectElement;

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--s2);
        margin-top: var(--s3);
      }
      form label {
        flex: 1 1 220px;
      }
      form .btn {
        min-height: 30px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { sites } = this.words;
    const listed = Object.entries(this.settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${sites.name}</h2>
      <p class="hint">${sites.hint}</p>
      ${
        listed.length === 0
          ? html`<p class="empty">${sites.empty}</p>`
          : html`<ul class="rows">
              ${repeat(
                listed,
                ([site]) => site,
                ([site, choice]) => this.#site(site, choice),
              )}
            </ul>`
      }
      <form @submit=${this.#add} novalidate>
        <label
          ><span>${sites.site}</span>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-invalid=${this.isInvalid ? 'true' : nothing}
            aria-describedby=${this.isInvalid ? 'invalid' : nothing}
            @input=${() => (this.isInvalid = false)}
          />
        </label>
        ${this.#choices('never', sites.whatIsRead, () => undefined)}
        <button class="btn">${sites.add}</button>
      </form>
      <p class="error" id="invalid" role="alert">${this.isInvalid ? sites.invalid : nothing}</p>
    </section>`;
  }

  #site(site: string, choice: SiteChoice): TemplateResult {
    const { sites } = this.words;
    const change = (event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value as SiteChoice;
      this.#set({ ...this.settings.sites, [site]: chosen });
    };
    const remove = () => {
      const others = Object.entries(this.settings.sites).filter(([each]) => each !== site);
      this.#set(Object.fromEntries(others), { said: sites.removed(site), undo: true });
    };
    return html`<li>
      <span class="grow">${site}</span>
      ${this.#choices(choice, site, change)}
      <button type="button" class="btn" aria-label=${sites.remove(site)} @click=${remove}>${sites.removeShort}</button>
    </li>`;
  }

  #choices(chosen: SiteChoice, label: string, change: (event: Event) => void): TemplateResult {
    const { choices } = this.words.sites;
    return html`<select aria-label=${label} @change=${change}>
      ${siteChoices.map((each) => html`<option value=${each} .selected=${each === chosen}>${choices[each]}</option>`)}
    </select>`;
  }

  #add(event: Event): void {
    event.preventDefault();
    const typed = this.input.value.trim();
    const site = this.siteOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
    this.isInvalid = site === null;
    this.input.focus();
    if (site === null) return;
    this.input.value = '';
    this.#set({ ...this.settings.sites, [site]: this.choice.value as SiteChoice });
  }

  #set(sites: Settings['sites'], more: { said?: string; undo?: boolean } = {}): void {
    choose(this, { change: { settings: { ...this.settings, sites } }, ...more });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings-sites': ClSettingsSites;
  }
}
