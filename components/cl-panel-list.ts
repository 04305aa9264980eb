import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Fact } from '../lib/clause/fact';
import type { SectionHeading } from '../lib/clause/finding';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { FullTexts } from '../lib/clause/texts/texts';
import { withCapital } from '../lib/report/capital';
import { factLabel, factWords } from '../lib/report/fact-words';
import { findingName } from '../lib/report/finding-name';
import { shorten } from '../lib/report/shorten';
import { baseStyles } from './base-styles';
import './cl-panel-finding';
import { placesOf } from './finding-places';
import { mark } from './mark';
import { marked } from './marked';
import { panelListStyles } from './panel-list-styles';
import { sectionsOf, type PanelSection } from './panel-sections';
import { languageOf, wordsOf } from './quote';
import { tokens } from './tokens';

/** How much of a quote (UTF-16 code units) stands on a row that has no facts. */
const ROW = 80;

/** How much of it a screen reader says when the row is reached. */
const HEARD = 300;

/**
 * The findings in the order of the agreement, a row each, under the headings of their sections; at most one is open. Arrow
 * keys go from row to row, Escape closes what is open. A screen reader hears severity, type, number, facts and quote of a
 * row. Fires `cl-open-finding` with `detail: { id }`, `null` when it is
 * closed, and what the open finding fires.
 */
@customElement('cl-panel-list')
export class ClPanelList extends LitElement {
  @property({ attribute: false }) texts!: FullTexts;
  /** In the order of the text. */
  @property({ attribute: false }) findings: readonly AnyFinding[] = [];
  /** Of the agreement, in its order. */
  @property({ attribute: false }) sections: readonly SectionHeading[] = [];
  /** Title of the agreement, for the copies. */
  @property({ attribute: false }) agreement = '';
  /** The id of the finding that is open. */
  @property({ attribute: false }) open: string | null = null;
  /** The ids of the findings that are seen on the page. */
  @property({ attribute: false }) inView: ReadonlySet<string> = new Set();
  /** What is searched for (`searchWords`). */
  @property({ attribute: false }) words: readonly string[] = [];

  /** The row that the Tab key reaches. */
  @state() private reached: string | null = null;

  static override styles = [tokens, baseStyles, panelListStyles];

  /** The row of a finding; `null` when it is not listed. */
  rowOf(id: string): HTMLElement | null {
    return this.shadowRoot!.querySelector(`.row[data-id="${CSS.escape(id)}"]`);
  }

  /** Scrolls as far as it takes to show a finding, at least its row. */
  reveal(id: string): void {
    const row = this.rowOf(id);
    row?.closest('.finding')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const ids = new Set(this.findings.map(({ id }) => id));
    const reached = [this.reached, this.open].find((id) => id !== null && ids.has(id)) ?? this.findings[0]?.id;
    return html`<div @keydown=${this.#move}>
      ${sectionsOf(this.findings, this.sections).map((section) => this.#section(section, reached))}
    </div>`;
  }

  #section({ heading, beginsPart, findings }: PanelSection, reached: string | undefined): TemplateResult {
    const words = heading?.words ?? (heading?.number ? this.#numberOf(heading.number) : null);
    return html`<section>
      ${beginsPart ? headingOf(heading!.part!, 'part') : nothing}
      ${words ? headingOf(words) : html`<h2 class="hidden">${this.texts.panel.noHeading}</h2>`}
      ${repeat(
        findings,
        ({ id }) => id,
        (finding) => this.#finding(finding, finding.id === reached, heading?.words ?? null),
      )}
    </section>`;
  }

  #numberOf(section: string): string {
    return /^\d/.test(section) ? withCapital(this.texts.report.sectionNumber(section)) : section;
  }

  /** @param heading the words that its section stands under, which need not be said again */
  #finding(finding: AnyFinding, isReached: boolean, heading: string | null): TemplateResult {
    const { texts, words, open, inView } = this;
    const { id, severity, section } = finding;
    const isOpen = id === open;
    const isSeen = inView.has(id);
    return html`<div class="finding ${isSeen ? 'seen' : ''}">
      <h3>
        <button
          type="button"
          class="row"
          data-id=${id}
          tabindex=${isReached ? 0 : -1}
          aria-expanded=${isOpen}
          aria-current=${isSeen ? 'location' : nothing}
          aria-describedby=${`quote-${id}`}
          @click=${() => this.#toggle(id)}
          @focus=${() => (this.reached = id)}
        >
          ${mark(severity, isOpen ? undefined : texts.severities[severity])}
          <b>${marked(findingName(finding, texts), words)}</b>
          ${section === null || section === heading ? nothing : html`<span class="number">${section}</span>`}
          ${isOpen ? html`<small class=${severity}>${texts.severities[severity]}</small>` : this.#line(finding)}
        </button>
        <span id=${`quote-${id}`} lang=${languageOf(finding.quote)} hidden>${shorten(wordsOf(finding), HEARD)}</span>
      </h3>
      ${
        isOpen
          ? html`<cl-panel-finding
              .texts=${texts}
              .finding=${finding}
              .places=${placesOf(finding, this.findings)}
              .agreement=${this.agreement}
              .words=${words}
            ></cl-panel-finding>`
          : nothing
      }
    </div>`;
  }

  /** The one thing to know of a clause: its facts, or else its own words, which tell it from others of its type. */
  #line(finding: AnyFinding): TemplateResult {
    const { texts, words } = this;
    const { labelled, statements } = texts.punctuation;
    // Days alone do not say what they are for.
    const wordsOfFact = (fact: Fact) =>
      fact.kind === 'period' ? labelled(factLabel(fact, texts), factWords(fact, texts)) : factWords(fact, texts);
    const facts = [...new Set(finding.facts.map(wordsOfFact))];
    if (facts.length > 0) return html`<small>${marked(statements(facts.slice(0, 2)), words)}</small>`;
    const line = shorten(wordsOf(finding), ROW);
    return html`<small class="own" aria-hidden="true" lang=${languageOf(line)}>${marked(line, words)}</small>`;
  }

  #toggle(id: string): void {
    this.#open(this.open === id ? null : id);
  }

  #open(id: string | null): void {
    this.dispatchEvent(new CustomEvent('cl-open-finding', { detail: { id }, bubbles: true, composed: true }));
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#leave(event);
    const rows = [...this.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.focus();
  }

  /** Closes what is open; the keyboard stays at its row. */
  #leave(event: KeyboardEvent): void {
    if (this.open === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.rowOf(this.open)?.focus();
    this.#open(null);
  }
}

/** Words of the agreement over what stands in a section or, with the class `part`, an annex. */
function headingOf(words: string, kind = ''): TemplateResult {
  return html`<h2 class=${kind} lang=${languageOf(words)} title=${words}>${words}</h2>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-panel-list': ClPanelList;
  }
}
