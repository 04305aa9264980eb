import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FileProblem } from '../lib/clause/file-problem';
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import { isPatternRule, type OwnRule } from '../lib/own-rules/own-rule';
import { parseOwnRules } from '../lib/own-rules/read-own-rules';
import { writeOwnRules } from '../lib/own-rules/write-own-rules';
import { withKindChoice } from '../lib/settings/kind-choice';
import type { Settings } from '../lib/settings/settings';
import { baseStyles } from './base-styles';
import { choose } from './chosen';
import './cl-own-rule-form';
import type { RuleTrial } from './cl-own-rule-form';
import { download } from './download';
import { chosenFile, fileButton, isRefused, problemList } from './file-parts';
import { mark } from './mark';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** The rules that a person has written: a list, one of them open to be written. */
@customElement('cl-own-rules')
export class ClOwnRules extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) problemWords!: FileProblemTexts;
  @property({ attribute: false }) rules: OwnRule[] = [];
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) trial!: RuleTrial;

  /** The id of the rule that is written, `''` for a new one, `null` for none. */
  @state() private open: string | null = null;
  @state() private problems: FileProblem[] = [];

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      .matcher {
        display: block;
        color: var(--ink-2);
        font-size: 13px;
      }
      code {
        font-family: ui-monospace, monospace;
        font-size: 12px;
      }
      .rows > li:has(cl-own-rule-form) {
        display: block;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { ownRules, files } = this.words;
    const lead = isRefused(this.problems) ? files.failed : files.problems;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${ownRules.title}</h2>
      <p class="hint">${ownRules.hint}</p>
      ${this.rules.length === 0 && this.open === null ? html`<p class="empty">${ownRules.empty}</p>` : nothing}
      <ul class="rows" ?hidden=${this.rules.length === 0 && this.open === null}>
        ${repeat(
          this.rules,
          ({ id }) => id,
          (rule) => html`<li>${this.open === rule.id ? this.#form(rule) : this.#rule(rule)}</li>`,
        )}
        ${this.open === '' ? html`<li>${this.#form(null)}</li>` : nothing}
      </ul>
      <div class="acts">
        <button type="button" class="btn" id="add" ?hidden=${this.open === ''} @click=${() => (this.open = '')}>
          ${ownRules.add}
        </button>
        ${
          this.rules.length > 0
            ? html`<button
                type="button"
                class="btn"
                @click=${() => download('clauselight-rules.json', writeOwnRules(this.rules), 'application/json')}
              >
                ${ownRules.export}
              </button>`
            : nothing
        }
        ${fileButton(ownRules.import, (event) => void this.#import(event))}
      </div>
      ${problemList(lead, this.problems, this.problemWords)}
    </section>`;
  }

  #rule(rule: OwnRule): TemplateResult {
    const { ownRules } = this.words;
    const { enumeration } = this.texts.punctuation;
    return html`<input
        type="checkbox"
        aria-label=${ownRules.on(rule.name)}
        .checked=${this.settings.kinds[`own:${rule.id}`] !== 'off'}
        @change=${(event: Event) => this.#switch(rule, (event.target as HTMLInputElement).checked)}
      />
      <div class="grow">
        ${mark(rule.severity, this.texts.severities[rule.severity])} <strong>${rule.name}</strong>
        <span class="matcher"
          >${isPatternRule(rule) ? html`<code>${rule.pattern}</code>` : enumeration(rule.phrases)}</span
        >
      </div>
      <button
        type="button"
        class="btn"
        data-edit=${rule.id}
        aria-label=${ownRules.edit(rule.name)}
        @click=${() => (this.open = rule.id)}
      >
        ${ownRules.short.edit}
      </button>
      <button type="button" class="btn" aria-label=${ownRules.remove(rule.name)} @click=${() => this.#remove(rule)}>
        ${ownRules.short.remove}
      </button>`;
  }

  #form(rule: OwnRule | null): TemplateResult {
    return html`<cl-own-rule-form
      .texts=${this.texts}
      .words=${this.words.ownRules}
      .problemWords=${this.problemWords}
      .rule=${rule}
      .others=${this.rules.filter((each) => each !== rule)}
      .trial=${this.trial}
      @cl-close=${this.#close}
      @cl-rule=${(event: CustomEvent<{ rule: OwnRule }>) => this.#save(rule, event.detail.rule)}
    ></cl-own-rule-form>`;
  }

  #save(before: OwnRule | null, rule: OwnRule): void {
    const rules = before ? this.rules.map((each) => (each === before ? rule : each)) : [...this.rules, rule];
    choose(this, { change: { rules } });
    this.#close();
  }

  /** Gives the keyboard back to what opened the form. */
  #close(): void {
    const opener = this.open === '' ? '#add' : `[data-edit="${this.open}"]`;
    this.open = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(opener)?.focus());
  }

  #remove(rule: OwnRule): void {
    const rules = this.rules.filter((each) => each !== rule);
    choose(this, { change: { rules }, said: this.words.ownRules.removed(rule.name), undo: true });
  }

  #switch({ id }: OwnRule, isOn: boolean): void {
    choose(this, { change: { settings: withKindChoice(this.settings, `own:${id}`, isOn ? 'marked' : 'off') } });
  }

  /** Rules of the file take the place of those with the same id; the others stay. */
  async #import(event: Event): Promise<void> {
    const text = await chosenFile(event);
    if (text === null) return;
    const { rules, problems } = parseOwnRules(text);
    this.problems = problems;
    if (rules.length === 0) return;
    const kept = this.rules.filter(({ id }) => !rules.some((rule) => rule.id === id));
    const said = this.words.ownRules.imported(rules.length);
    choose(this, { change: { rules: [...kept, ...rules] }, said, undo: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-own-rules': ClOwnRules;
  }
}
