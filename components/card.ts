/**
 * The card that explains a finding beside its clause in a page. A plain template: content scripts have no custom
 * elements in Chrome.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Finding } from '../lib/clause/finding';
import { en as texts } from '../lib/clause/texts/en';
import { factLabel, factWords } from '../lib/report/fact-words';
import { copyButton, copyFinding, type CopyState } from './copy-finding';
import { icon } from './icon';
import { mark } from './mark';
import { languageOf } from './quote';

export { cardStyles } from './card-styles';

/** What a card shows and what its buttons do. */
export interface CardData {
  /** The findings at one place; the first is the one shown in full. */
  findings: Finding[];
  /** Position of the first in the list of all findings, from 0. */
  index: number;
  total: number;
  onClose(): void;
  onPrevious(): void;
  onNext(): void;
}

/** Renders a card into an element, or updates the one that is there. Takes no focus. */
export function renderCard(data: CardData, container: ShadowRoot | HTMLElement): void {
  draw(data, container, 'idle');
}

function draw(data: CardData, container: ShadowRoot | HTMLElement, copied: CopyState): void {
  const [finding, ...others] = data.findings;
  if (!finding) return;
  const copy = async () => {
    const became = await copyFinding(finding, document.title);
    // Another finding may have been shown meanwhile.
    if (shown.get(container) === data) draw(data, container, became);
  };
  shown.set(container, data);
  const { severity, section, type } = finding;
  const { name, meaning } = texts.clauses[type];
  render(
    html`<section class="card" aria-label=${texts.card.label(name, texts.severities[severity], section)}>
      <header>
        <span class="severity ${severity}">${mark(severity)}${texts.severities[severity]}</span>
        <span class="section">${section ?? nothing}</span>
        ${iconButton('close', texts.card.close, data.onClose)}
      </header>
      <div class="body">
        <h2>${name}</h2>
        <p>${meaning}</p>
        ${factList(finding)} ${qualifierList(finding)} ${sameWords(others)}
      </div>
      <footer>
        ${iconButton('back', texts.card.previous, data.onPrevious)}
        <span class="position">${texts.card.position(data.index + 1, data.total)}</span>
        ${iconButton('forward', texts.card.next, data.onNext)}
        <span class="end">${copyButton(copied, () => void copy())}</span>
      </footer>
    </section>`,
    container,
  );
}

/** What each container shows now. */
const shown = new WeakMap<ShadowRoot | HTMLElement, CardData>();

function iconButton(name: 'close' | 'back' | 'forward', label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="btn icon-only" aria-label=${label} title=${label} @click=${press}>
    ${icon(name)}
  </button>`;
}

function factList({ facts }: Finding): TemplateResult | typeof nothing {
  const pairs = new Map(facts.map((fact) => [`${factLabel(fact)} ${factWords(fact)}`, fact]));
  if (pairs.size === 0) return nothing;
  return html`<dl>
    ${[...pairs.values()].map(
      (fact) =>
        html`<dt>${factLabel(fact)}</dt>
          <dd>${factWords(fact)}</dd>`,
    )}
  </dl>`;
}

/** What raises or lowers the severity, with the clause's own words for it. Each is said once. */
function qualifierList({ qualifiers }: Finding): TemplateResult | typeof nothing {
  const first = new Map([...qualifiers].reverse().map((qualifier) => [qualifier.id, qualifier]));
  if (first.size === 0) return nothing;
  return html`<dl class="qualifiers">
    ${[...first.values()].reverse().map(
      ({ id, quote }) =>
        html`<dt>${texts.qualifiers[id]}</dt>
          <dd class="quote" lang=${languageOf(quote)}>“${quote}”</dd>`,
    )}
  </dl>`;
}

function sameWords(others: Finding[]): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<p class="same">
    <span>${texts.card.sameWords}</span>
    ${others.map(
      ({ type, severity }) =>
        html`<span>${mark(severity, texts.severities[severity])} ${texts.clauses[type].name}</span>`,
    )}
  </p>`;
}
