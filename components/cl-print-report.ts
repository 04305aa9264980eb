import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { FullTexts } from '../lib/clause/texts/texts';
import { bySeverity, type SeverityGroup } from '../lib/report/by-severity';
import { withCapital } from '../lib/report/capital';
import { isWhole, readPercent, unreadWords } from '../lib/report/coverage';
import { dateWords } from '../lib/report/date-words';
import { labelledFacts, qualifierList } from '../lib/report/finding-details';
import { findingName } from '../lib/report/finding-name';
import { countWords, headline } from '../lib/report/headline';
import { leftOutWords } from '../lib/report/left-out-words';
import type { PageState } from '../lib/report/page-state';
import { chooseKeyTerms, type KeyTerm } from '../lib/report/key-terms';
import { baseStyles } from './base-styles';
import { mark } from './mark';
import { printReportStyles } from './print-report-styles';
import { languageOf } from './quote';
import { tokens } from './tokens';

/** What a report is about. */
export interface PrintedPage {
  state: Extract<PageState, { kind: 'read' }>;
  address: string;
  /** When it is written. */
  date: Date;
}

/** All that was found on a page, on paper: fires `cl-print`. */
@customElement('cl-print-report')
export class ClPrintReport extends LitElement {
  @property({ attribute: false }) texts!: FullTexts;
  /** `null` where the page that it is about is gone. */
  @property({ attribute: false }) page: PrintedPage | null = null;

  static override styles = [tokens, baseStyles, printReportStyles];

  protected override render(): TemplateResult {
    const { page, texts } = this;
    return html`<main lang=${texts.locale}>
      ${
        page
          ? this.#report(page)
          : html`<h1 class="gone">${texts.tools.printed.open}</h1>
              <p>${texts.tools.printed.gone}</p>`
      }
    </main>`;
  }

  #report({ state, address, date }: PrintedPage): TemplateResult {
    const { texts } = this;
    const { report, tools } = texts;
    const { analysis, leftOut } = state;
    const title = analysis.title || state.title || report.untitled;
    const counts = countWords(analysis, texts);
    const left = leftOut && leftOutWords(leftOut, texts);
    return html`<header>
        <div>
          <h1 lang=${languageOf(title)}>${title}</h1>
          <p class="origin">${address}</p>
          <p>
            ${analysis.effectiveDate === null ? nothing : html`${texts.punctuation.sentence(report.inForceSince(dateWords(analysis.effectiveDate, texts)))} `}${tools.printed.readOn(date.toLocaleDateString(texts.locale, { dateStyle: 'long' }))}
          </p>
        </div>
        <button type="button" class="btn primary" @click=${() => this.dispatchEvent(new CustomEvent('cl-print'))}>
          ${tools.printed.print}
        </button>
      </header>
      <p class="lead">${headline(analysis, texts)}</p>
      ${counts ? html`<p>${counts}</p>` : nothing} ${left ? html`<p>${left}</p>` : nothing}
      ${counts || readPercent(analysis.coverage) === 0 ? nothing : html`<p>${report.lookedFor}</p>`}
      <p class="origin">${report.canBeMissed}</p>
      ${this.#keyTerms(chooseKeyTerms(analysis.findings, texts))}
      ${bySeverity(analysis).map((group) => this.#severity(group))} ${this.#unread(state)}`;
  }

  #keyTerms(terms: readonly KeyTerm[]): TemplateResult | typeof nothing {
    if (terms.length === 0) return nothing;
    const { report, severities } = this.texts;
    return html`<section>
      <h2>${report.keyTerms}</h2>
      <table>
        <thead>
          <tr>
            <th>${report.term}</th>
            <th>${report.value}</th>
            <th>${report.section}</th>
          </tr>
        </thead>
        <tbody>
          ${terms.map(
            ({ severity, name, value, condition, section }) =>
              html`<tr>
                <td>${mark(severity, severities[severity])} ${name}</td>
                <td><strong>${value}</strong>${condition ? html`<br />${condition}` : nothing}</td>
                <td>${section}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  #severity({ severity, kinds, count }: SeverityGroup): TemplateResult {
    const { texts } = this;
    const name = texts.severities[severity];
    return html`<section>
      <h2 class=${severity}>
        ${mark(severity)} ${texts.punctuation.withAside(name, count.toLocaleString(texts.locale))}
      </h2>
      ${kinds.map((findings) => this.#kind(findings))}
    </section>`;
  }

  /** What a type means and what to ask for stands once, over the clauses of that type. */
  #kind(findings: readonly AnyFinding[]): TemplateResult {
    const { texts } = this;
    const { report, punctuation } = texts;
    const [first] = findings;
    const said = first && first.type !== 'own' ? texts.explanations[first.type] : null;
    return html`<article>
      <h3>${first && findingName(first, texts)}</h3>
      ${
        said
          ? html`<p>${punctuation.labelled(report.meaning, said.meaning)}</p>
              <p>${punctuation.labelled(report.ask, said.ask)}</p>`
          : nothing
      }
      <ol>
        ${findings.map((finding) => this.#finding(finding))}
      </ol>
    </article>`;
  }

  #finding(finding: AnyFinding): TemplateResult {
    const { texts } = this;
    const { section, quote } = finding;
    const qualifiers = qualifierList(finding, texts);
    const facts = labelledFacts(finding, texts).map(([label, words]) => texts.punctuation.labelled(label, words));
    const details = [...facts, ...(qualifiers ? [qualifiers] : [])].map(withCapital);
    return html`<li>
      ${section === null ? nothing : html`<p class="section">${withCapital(texts.report.sectionNumber(section))}</p>`}
      <blockquote class="quote" lang=${languageOf(quote)}>“${quote}”</blockquote>
      ${details.length > 0 ? html`<p class="details">${texts.punctuation.statements(details)}</p>` : nothing}
    </li>`;
  }

  #unread({ analysis: { coverage, own }, unmarked }: PrintedPage['state']): TemplateResult {
    const { texts } = this;
    const { report, popup } = texts;
    const words = [...unreadWords(coverage, texts), ...(own?.unasked ? [report.unasked(own.unasked)] : [])];
    return html`<section>
      <h2>${popup.readOfPage(readPercent(coverage))}</h2>
      ${words.length > 0 ? html`<p>${texts.punctuation.labelled(report.notRead, texts.punctuation.statements(words))}</p>` : nothing}
      ${isWhole(coverage) ? nothing : html`<p>${popup.partlyRead}</p>`}
      ${unmarked > 0 ? html`<p>${popup.unmarked(unmarked)}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-print-report': ClPrintReport;
  }
}
