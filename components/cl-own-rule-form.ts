import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FileProblem } from '../lib/clause/file-problem';
import type { OwnReading } from '../lib/clause/own-finding';
import { severities, type Severity } from '../lib/clause/severity';
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';
import type { OwnRuleTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import { isPatternRule, ownRuleLimits, type OwnRule } from '../lib/own-rules/own-rule';
import { readOwnRules } from '../lib/own-rules/read-own-rules';
import { baseStyles } from './base-styles';
import './cl-rule-trial';
import { mark } from './mark';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** What a rule is tried on, and by what. */
export interface RuleTrial {
  /** The agreement that was last open, or `null`. */
  agreement: { title: string; text: string } | null;
  /** What a rule finds in a text; rejects when the signal ends. */
  match(text: string, rule: OwnRule, signal: AbortSignal): Promise<OwnReading>;
}

/** What is typed, whether or not it is a rule yet. */
interface Draft {
  name: string;
  severity: Severity;
  kind: 'phrases' | 'pattern';
  /** One on each line. */
  phrases: string;
  pattern: string;
  note: string;
}

type Field = 'name' | 'phrases' | 'pattern' | 'note';

/** One rule as it is written, with what it finds; fires `cl-rule` (`detail: { rule }`) and `cl-close`. */
@customElement('cl-own-rule-form')
export class ClOwnRuleForm extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: OwnRuleTexts;
  @property({ attribute: false }) problemWords!: FileProblemTexts;
  /** The rule that is changed, or `null` for a new one. */
  @property({ attribute: false }) rule: OwnRule | null = null;
  @property({ attribute: false }) others: OwnRule[] = [];
  @property({ attribute: false }) trial!: RuleTrial;

  @state() private draft!: Draft;
  /** Whether the person wanted to save what was no rule yet: until then nothing missing is complained of. */
  @state() private isPressed = false;
  /** The draft as nobody has typed yet. */
  #begun!: Draft;
  @query('input[name="name"]') private first!: HTMLInputElement;

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      form {
        padding: var(--s2) 0 var(--s4);
      }
      .field {
        display: block;
        margin-top: var(--s3);
      }
      .pattern,
      .caret {
        font-family: ui-monospace, monospace !important;
        font-size: 13px !important;
      }
      .caret {
        margin: 2px 0 0;
        padding: 0 calc(var(--s2) + 1px);
        color: var(--critical);
        overflow: hidden;
        white-space: pre;
        line-height: 1.2;
      }
      fieldset {
        margin-top: var(--s3);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The same rule comes as a new object whenever anything has been stored.
    const isAnother = changed.has('rule') && changed.get('rule')?.id !== this.rule?.id;
    if (isAnother || !this.draft) this.draft = this.#begun = draftOf(this.rule);
  }

  protected override firstUpdated(): void {
    this.first.focus();
  }

  protected override render(): TemplateResult {
    const { draft, words, texts } = this;
    const { tried, problems } = this.#read();
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#press}>
      ${this.#text('name', words.name, problems)}
      <fieldset>
        <legend>${words.severity}</legend>
        <div class="options">
          ${severities.map((severity) => this.#radio('severity', severity, html`${mark(severity)} ${texts.severities[severity]}`))}
        </div>
      </fieldset>
      <fieldset>
        <legend>${words.kind}</legend>
        <div class="options">
          ${this.#radio('kind', 'phrases', words.phrases)} ${this.#radio('kind', 'pattern', words.pattern)}
        </div>
      </fieldset>
      ${draft.kind === 'phrases' ? this.#phrases(problems) : this.#pattern(problems)}
      ${this.#text('note', words.note, problems)}
      <cl-rule-trial .texts=${texts} .words=${words} .rule=${tried} .trial=${this.trial}></cl-rule-trial>
      <div class="acts">
        <button class="btn primary">${words.save}</button>
        <button type="button" class="btn" @click=${this.#close}>${words.cancel}</button>
      </div>
    </form>`;
  }

  #text(field: 'name' | 'note', label: string, problems: readonly FileProblem[]): TemplateResult {
    const problem = this.#problemOf(field, problems);
    return html`<label class="field"
        ><span>${label}</span>
        <input
          type="text"
          name=${field}
          .value=${this.draft[field]}
          autocomplete="off"
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? `${field}-problem` : nothing}
          @input=${this.#type} /></label
      >${this.#problem(field, problem)}`;
  }

  #phrases(problems: readonly FileProblem[]): TemplateResult {
    const problem = this.#problemOf('phrases', problems);
    return html`<label class="field"
        ><span class="hidden">${this.words.phrases}</span>
        <textarea
          name="phrases"
          rows="4"
          .value=${this.draft.phrases}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'phrases-hint phrases-problem' : 'phrases-hint'}
          @input=${this.#type}
        ></textarea></label
      ><span class="small" id="phrases-hint">${this.words.phrasesHint}</span>${this.#problem('phrases', problem)}`;
  }

  #pattern(problems: readonly FileProblem[]): TemplateResult {
    const problem = this.#problemOf('pattern', problems);
    const position = problem?.position ?? null;
    return html`<label class="field"
        ><span class="hidden">${this.words.pattern}</span>
        <input
          type="text"
          class="pattern"
          name="pattern"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${this.draft.pattern}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'pattern-hint pattern-problem' : 'pattern-hint'}
          @input=${this.#type} /></label
      >${
        position === null
          ? nothing
          : html`<pre class="caret" aria-hidden="true">${' '.repeat(columnOf(this.draft.pattern, position))}^</pre>`
      }${this.#problem('pattern', problem)}<span class="small" id="pattern-hint">${this.words.patternHint}</span>`;
  }

  #radio(key: 'severity' | 'kind', value: string, label: string | TemplateResult): TemplateResult {
    return html`<label class="option">
      <input type="radio" name=${key} value=${value} .checked=${this.draft[key] === value} @change=${this.#type} />
      ${label}
    </label>`;
  }

  #problem(field: Field, problem: FileProblem | undefined): TemplateResult {
    const said = problem && this.problemWords.words[problem.id](problem);
    const at = problem?.position ?? null;
    return html`<p class="error" id=${`${field}-problem`} aria-live="polite">
      ${said === undefined ? nothing : at === null ? said : this.words.problemAt(at + 1, said)}
    </p>`;
  }

  /** What is missing is only told once it was to be saved; what is wrong at once. */
  #problemOf(field: Field, problems: readonly FileProblem[]): FileProblem | undefined {
    const found = problems.find(({ at }) => at === `rules[0].${field}` || at.startsWith(`rules[0].${field}[`));
    return found && (this.isPressed || !['missing', 'empty'].includes(found.id)) ? found : undefined;
  }

  /** The rule that is typed, and what of it can be tried before it has a name; `null` as long as it is none. */
  #read(): { rule: OwnRule | null; tried: OwnRule | null; problems: FileProblem[] } {
    const { name, severity, kind, phrases, pattern, note } = this.draft;
    const lines = phrases.split('\n').filter((line) => line.trim() !== '');
    const matcher = kind === 'phrases' ? { phrases: lines } : { pattern };
    const entry = { ...(this.rule && { id: this.rule.id }), name, severity, note, ...matcher };
    const { rules, problems } = readOwnRules({ rules: [entry] });
    const [tried] = readOwnRules({ rules: [{ ...matcher, id: 'tried', name: 'tried', severity }] }).rules;
    return { rule: rules[0] ?? null, tried: tried ?? null, problems };
  }

  #type(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    this.draft = { ...this.draft, [name]: value };
  }

  #save(event: Event): void {
    event.preventDefault();
    const { rule } = this.#read();
    this.isPressed = true;
    if (!rule) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const detail = { rule: { ...rule, id: freeId(rule.id, this.others) } };
    this.dispatchEvent(new CustomEvent('cl-rule', { detail, bubbles: true, composed: true }));
  }

  /** What has been typed is thrown away by a button that says so, not by a key. */
  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && JSON.stringify(this.draft) === JSON.stringify(this.#begun)) this.#close();
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('cl-close', { bubbles: true, composed: true }));
  }
}

function draftOf(rule: OwnRule | null): Draft {
  return {
    name: rule?.name ?? '',
    severity: rule?.severity ?? 'high',
    kind: rule && isPatternRule(rule) ? 'pattern' : 'phrases',
    phrases: rule && !isPatternRule(rule) ? rule.phrases.join('\n') : '',
    pattern: rule && isPatternRule(rule) ? rule.pattern : '',
    note: rule?.note ?? '',
  };
}

/** Where a place of the pattern stands in its field: what is trimmed before it is read counts too. */
function columnOf(pattern: string, position: number): number {
  return pattern.length - pattern.trimStart().length + position;
}

/** Two rules may have the same name, not the same id. */
function freeId(id: string, others: readonly OwnRule[]): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`;
    const free = id.slice(0, ownRuleLimits.id - suffix.length) + suffix;
    if (!others.some((other) => other.id === free)) return free;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-own-rule-form': ClOwnRuleForm;
  }
}
