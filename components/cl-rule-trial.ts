import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OwnFinding, OwnReading } from '../lib/clause/own-finding';
import type { OwnRuleTexts } from '../lib/clause/texts/settings-texts';
import type { Texts } from '../lib/clause/texts/texts';
import { isPatternRule, type OwnRule } from '../lib/own-rules/own-rule';
import { baseStyles } from './base-styles';
import type { RuleTrial } from './cl-own-rule-form';
import { languageOf } from './quote';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** How long (ms) nothing is typed before a rule is tried. */
const QUIET = 300;

/** Findings that are shown: enough to judge a rule. */
const MOST = 20;

/** What a rule finds while it is written, in the agreement that was last open or in a text that is pasted. */
@customElement('cl-rule-trial')
export class ClRuleTrial extends LitElement {
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: OwnRuleTexts;
  /** `null` as long as what is typed is no rule. */
  @property({ attribute: false }) rule: OwnRule | null = null;
  @property({ attribute: false }) trial!: RuleTrial;

  @state() private pasted = '';
  @state() private found: OwnReading | 'working' | 'failed' | null = null;
  /** What was tried last: the same rule on the same text is not tried again. */
  #tried = '';
  #attempt = new AbortController();

  static override styles = [
    tokens,
    baseStyles,
    settingsStyles,
    css`
      :host {
        margin-top: var(--s4);
        padding: var(--s3) var(--s4) var(--s4);
        border: var(--line) solid var(--rule);
        border-radius: var(--r2);
        background: var(--sunken);
      }
      h3 {
        font-size: 14px;
      }
      ol {
        max-height: 320px;
        margin-top: var(--s2);
        overflow: auto;
      }
      li + li {
        margin-top: var(--s2);
        padding-top: var(--s2);
        border-top: var(--line) solid var(--rule);
      }
      mark {
        background: none;
        color: inherit;
        font-weight: 700;
        text-decoration: underline solid 2px var(--accent);
        text-underline-offset: 3px;
      }
      label {
        display: block;
        margin-top: var(--s3);
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attempt.abort();
    this.#tried = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('rule') || changed.has('pasted') || changed.has('trial')) this.#tryAfterQuiet();
  }

  protected override render(): TemplateResult {
    const { words, trial } = this;
    const isOwnText = this.pasted.trim() !== '';
    return html`<section aria-labelledby="title">
      <h3 id="title">${words.test}</h3>
      ${
        isOwnText
          ? nothing
          : html`<p class="small">${trial.agreement ? words.testedOn(trial.agreement.title) : words.nothingToTest}</p>`
      }
      <p role="status">${this.#status()}</p>
      ${this.#findings()}
      <label
        ><span class="small">${words.paste}</span>
        <textarea
          rows="2"
          .value=${this.pasted}
          @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    </section>`;
  }

  #status(): string {
    const { found, words } = this;
    if (found === null) return '';
    if (found === 'working') return words.testing;
    if (found === 'failed') return words.testFailed;
    const count = found.findings.reduce((sum, { matches }) => sum + matches.length, 0);
    return count === 0 ? words.noMatch : words.matches(count);
  }

  #findings(): TemplateResult | typeof nothing {
    const { found } = this;
    if (found === null || typeof found === 'string' || found.findings.length === 0) return nothing;
    const more = found.findings.length - MOST;
    return html`<ol tabindex="0" aria-labelledby="title">
        ${found.findings.slice(0, MOST).map((finding) => this.#finding(finding))}
      </ol>
      ${more > 0 ? html`<p class="small">${this.words.moreMatches(more)}</p>` : nothing}`;
  }

  #finding({ quote, start, matches, section }: OwnFinding): TemplateResult {
    const pieces: TemplateResult[] = [];
    let done = 0;
    for (const match of matches) {
      const from = match.start - start;
      const to = match.end - start;
      // Those of other parts of the clause, and those inside of the one before.
      if (from < done || to > quote.length) continue;
      pieces.push(html`${quote.slice(done, from)}<mark>${quote.slice(from, to)}</mark>`);
      done = to;
    }
    return html`<li>
      ${section === null ? nothing : html`<span class="small">${section}</span>`}
      <div class="quote" lang=${languageOf(quote)}>${pieces}${quote.slice(done)}</div>
    </li>`;
  }

  #tryAfterQuiet(): void {
    const { rule } = this;
    const text = this.pasted.trim() === '' ? (this.trial.agreement?.text ?? '') : this.pasted;
    const tried = rule && text !== '' ? JSON.stringify([isPatternRule(rule) ? rule.pattern : rule.phrases, text]) : '';
    if (tried === this.#tried) return;
    this.#tried = tried;
    this.#attempt.abort();
    this.found = null;
    if (!rule || text === '') return;
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    const timer = setTimeout(() => void this.#try(text, rule, signal), QUIET);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #try(text: string, rule: OwnRule, signal: AbortSignal): Promise<void> {
    this.found = 'working';
    const found = await this.trial.match(text, rule, signal).catch((): 'failed' => 'failed');
    if (!signal.aborted) this.found = found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-rule-trial': ClRuleTrial;
  }
}
