import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Fact } from '../lib/clause/fact';
import type { AnyFinding } from '../lib/clause/own-finding';
import { severities } from '../lib/clause/severity';
import type { FullTexts } from '../lib/clause/texts/texts';
import { labelledFacts } from '../lib/report/finding-details';
import { findingName } from '../lib/report/finding-name';
import { severityReasons } from '../lib/report/severity-reasons';
import { baseStyles } from './base-styles';
import { copyButton, copyFinding, type CopyState } from './copy-finding';
import type { FindingPlace } from './finding-places';
import { icon } from './icon';
import { mark } from './mark';
import { languageOf, quoteWithFacts } from './quote';
import { tokens } from './tokens';

/**
 * All that is known of a finding, under its row in the panel. Fires `cl-jump`, `cl-hide`, `cl-report` and, for a section it
 * is read together with, `cl-open-finding`, each with `detail: { id }`, or `cl-show-place` with `detail: { start, end }`.
 */
@customElement('cl-panel-finding')
export class ClPanelFinding extends LitElement {
  @property({ attribute: false }) texts!: FullTexts;
  @property({ attribute: false }) finding: AnyFinding | null = null;
  /** The sections that it refers to. */
  @property({ attribute: false }) places: readonly FindingPlace[] = [];
  /** Title of the agreement, for the copy. */
  @property({ attribute: false }) agreement = '';
  /** What is searched for (`searchWords`): marked in the quote. */
  @property({ attribute: false }) words: readonly string[] = [];

  @state() private copied: CopyState = 'idle';

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
      }
      article {
        padding: 2px var(--gutter) var(--s3) calc(var(--gutter) + var(--mark-col));
      }
      h4 {
        margin: var(--s3) 0 2px;
        font-size: var(--text-s);
        font-weight: 600;
        color: var(--ink-2);
      }
      p {
        text-wrap: pretty;
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(40%) minmax(0, 1fr);
        gap: 2px var(--s3);
      }
      dt {
        color: var(--ink-2);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .why li {
        padding: 1px 0;
        overflow-wrap: anywhere;
      }
      q {
        display: block;
        font: italic 400 13px / 1.4 var(--serif);
        quotes: none;
        color: var(--ink-2);
      }
      q:lang(zh) {
        font-family: var(--serif-zh);
        font-style: normal;
      }
      .why .sum {
        margin-top: 2px;
        padding-top: 3px;
        border-top: var(--line) solid var(--rule);
        font-weight: 600;
      }
      .with button {
        display: flex;
        align-items: baseline;
        gap: 7px;
        width: 100%;
        min-height: 24px;
        padding: 2px 0;
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
        overflow-wrap: anywhere;
      }
      .with button:hover {
        background: var(--hover);
      }
      .with u {
        color: var(--accent);
        text-underline-offset: 2px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1);
        margin: var(--s3) 0 0 -6px;
      }
      .actions .btn {
        min-height: var(--target);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('finding');
    if (before && before.id !== this.finding?.id) this.copied = 'idle';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { finding, texts, words } = this;
    if (!finding) return nothing;
    const { quote, section, severity } = finding;
    const { tools } = texts;
    return html`<article
      aria-label=${texts.card.label(findingName(finding, texts), texts.severities[severity], section)}
    >
      <blockquote class="quote" lang=${languageOf(quote)}>${quoteWithFacts(finding, words)}</blockquote>
      ${this.#explanation(finding)} ${this.#facts(finding)} ${this.#why(finding)} ${this.#readWith()}
      <div class="actions">
        <button type="button" class="btn plain" @click=${() => this.#fire('cl-jump')}>
          ${icon('go')}${texts.popup.goToClause}
        </button>
        ${copyButton(texts.copy, this.copied, () => void this.#copy())}
        <button type="button" class="btn plain" @click=${() => this.#fire('cl-hide')}>
          ${icon('hide')}${tools.hide}
        </button>
        <button type="button" class="btn plain" @click=${() => this.#fire('cl-report')}>
          ${tools.reportWrong.open}
        </button>
      </div>
    </article>`;
  }

  /** An own rule has no more words than its name. */
  #explanation(finding: AnyFinding): TemplateResult | typeof nothing {
    if (finding.type === 'own') return nothing;
    const { explanations, report } = this.texts;
    const { meaning, ask } = explanations[finding.type];
    return html`<h4>${report.meaning}</h4>
      <p>${meaning}</p>
      <h4>${report.ask}</h4>
      <p>${ask}</p>`;
  }

  #facts(finding: AnyFinding): TemplateResult | typeof nothing {
    const { panel, punctuation } = this.texts;
    const facts = labelledFacts(finding, this.texts);
    if (facts.length === 0) return nothing;
    const bound = [...new Set(finding.facts.flatMap(({ party }: Fact) => (party ? [panel.parties[party]] : [])))];
    const rows = bound.length > 0 ? [...facts, [panel.binds, punctuation.enumeration(bound)] as const] : facts;
    return html`<h4>${panel.facts}</h4>
      <dl>
        ${rows.map(
          ([label, words]) =>
            html`<dt>${label}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>`;
  }

  #why(finding: AnyFinding): TemplateResult | typeof nothing {
    const { panel } = this.texts;
    const reasons = severityReasons(finding, this.texts);
    if (reasons.length === 0) return nothing;
    return html`<h4>${panel.why[finding.severity]}</h4>
      <ul class="why">
        ${reasons.map(
          ({ words, quote }) =>
            html`<li>${words}${quote === undefined ? nothing : html`<q lang=${languageOf(quote)}>${quote}</q>`}</li>`,
        )}
        <li class="sum">${panel.scale[finding.severity]}</li>
      </ul>`;
  }

  /** Other sections of the agreement that its words name; a click goes there. */
  #readWith(): TemplateResult | typeof nothing {
    if (this.places.length === 0) return nothing;
    return html`<h4>${this.texts.panel.readWith}</h4>
      <ul class="with">
        ${this.places.map((place) => html`<li>${this.#place(place)}</li>`)}
      </ul>`;
  }

  #place(place: FindingPlace): TemplateResult {
    const { texts } = this;
    const [gravest] = place.findings.toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    );
    const heading = place.words?.replace(place.section, '').replace(/^[.、:：\s]{1,4}/, '');
    const words = heading ?? (gravest && findingName(gravest, texts));
    return html`<button type="button" @click=${() => this.#goTo(place)}>
      ${gravest ? mark(gravest.severity, texts.severities[gravest.severity]) : nothing}
      <span><u>${place.section}</u> ${words}</span>
    </button>`;
  }

  /** Opens what alone stands there; else shows the place on the page. */
  #goTo({ start, end, section, findings }: FindingPlace): void {
    const [only, ...others] = findings;
    const isIt = only && others.length === 0 && only.section === section;
    const [type, detail] = isIt ? ['cl-open-finding', { id: only.id }] : ['cl-show-place', { start, end }];
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #fire(type: 'cl-jump' | 'cl-hide' | 'cl-report'): void {
    const detail = { id: this.finding!.id };
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #copy(): Promise<void> {
    this.copied = await copyFinding(this.finding!, this.agreement);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-panel-finding': ClPanelFinding;
  }
}
