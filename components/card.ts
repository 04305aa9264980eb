/**
 * The card that explains a finding beside its clause in a page. A plain template: content scripts have no custom
 * elements in Chrome. It is given all its words, so that pages need not hold the texts.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { CardWords, FindingWords } from '../lib/report/card-words';
import { copyButton, copyFinding, type CopyState } from './copy-finding';
import { icon } from './icon';
import { mark } from './mark';
import { languageOf } from './quote';

export { cardStyles } from './card-styles';

/** What a card shows and what its buttons do. */
export interface CardData {
  /** The findings at one place; the first is the one shown in full. */
  findings: AnyFinding[];
  words: CardWords;
  onClose(): void;
  onPrevious(): void;
  onNext(): void;
  /** "Not relevant here". */
  onHide(): void;
  onUndo(): void;
  /** Whether the reader has just hidden the finding from this card. */
  isHidden: boolean;
}

/** Renders a card into an element, or updates the one that is there. Takes no focus. */
export function renderCard(data: CardData, container: ShadowRoot | HTMLElement): void {
  draw(data, container, 'idle');
}

function draw(data: CardData, container: ShadowRoot | HTMLElement, copied: CopyState): void {
  const { findings, words } = data;
  const [finding, ...others] = findings;
  const said = finding && words.findings[finding.id];
  if (!said) return;
  const copy = async () => {
    const became = await copyFinding(finding, document.title);
    // Another finding may have been shown meanwhile.
    if (shown.get(container) === data) draw(data, container, became);
  };
  shown.set(container, data);
  const root = container.getRootNode() as Document | ShadowRoot;
  const hadFocus = container.contains(root.activeElement);
  const { severity, section } = finding;
  render(
    html`<section class="card" aria-label=${said.label}>
      <header>
        <span class="severity ${severity}">${mark(severity)}${said.severity}</span>
        <span class="section">${section ?? nothing}</span>
        ${iconButton('close', words.buttons.close, data.onClose)}
      </header>
      <div class="body">
        <h2>${said.name}</h2>
        ${data.isHidden ? hiddenNote(data) : explanation(words, said, others)}
      </div>
      <footer>
        ${iconButton('back', words.buttons.previous, data.onPrevious)}
        <span class="position">${said.position}</span>
        ${iconButton('forward', words.buttons.next, data.onNext)}
        <span class="end">
          ${data.isHidden ? nothing : hideButton(data)} ${copyButton(words.copy, copied, () => void copy())}
        </span>
      </footer>
    </section>`,
    container,
  );
  // Hiding and taking it back each take away the button that was pressed.
  if (hadFocus && !container.contains(root.activeElement)) {
    container.querySelector<HTMLElement>('.undo, .hide')?.focus({ preventScroll: true });
  }
}

function explanation(words: CardWords, said: FindingWords, others: AnyFinding[]): TemplateResult {
  return html`${said.meaning === '' ? nothing : html`<p>${said.meaning}</p>`} ${factList(said)} ${qualifierList(said)}
  ${sameWords(words, others)} ${said.ask === '' ? nothing : whatToAskFor(words, said)}`;
}

/** Stays open or closed from one finding to the next, as the reader has left it. */
function whatToAskFor(words: CardWords, { ask }: FindingWords): TemplateResult {
  return html`<details class="ask">
    <summary>${icon('open')}${words.askFor}</summary>
    <p>${ask}</p>
  </details>`;
}

function hiddenNote({ words, onUndo }: CardData): TemplateResult {
  return html`<p class="gone">
    ${words.hidden}<button type="button" class="btn plain undo" @click=${onUndo}>${words.buttons.undo}</button>
  </p>`;
}

function hideButton({ words, onHide }: CardData): TemplateResult {
  return html`<button type="button" class="btn plain hide" @click=${onHide}>
    ${icon('hide')}${words.buttons.hide}
  </button>`;
}

/** What each container shows now. */
const shown = new WeakMap<ShadowRoot | HTMLElement, CardData>();

function iconButton(name: 'close' | 'back' | 'forward', label: string, press: () => void): TemplateResult {
  return html`<button type="button" class="btn icon-only" aria-label=${label} title=${label} @click=${press}>
    ${icon(name)}
  </button>`;
}

function factList({ facts }: FindingWords): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ([label, words]) =>
        html`<dt>${label}</dt>
          <dd>${words}</dd>`,
    )}
  </dl>`;
}

function qualifierList({ qualifiers }: FindingWords): TemplateResult | typeof nothing {
  if (qualifiers.length === 0) return nothing;
  return html`<dl class="qualifiers">
    ${qualifiers.map(
      ([words, quote]) =>
        html`<dt>${words}</dt>
          <dd class="quote" lang=${languageOf(quote)}>“${quote}”</dd>`,
    )}
  </dl>`;
}

function sameWords(words: CardWords, others: AnyFinding[]): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<p class="same">
    <span>${words.sameWords}</span>
    ${others.map(({ id, severity }) => {
      const said = words.findings[id];
      return html`<span>${mark(severity, said?.severity)} ${said?.name}</span>`;
    })}
  </p>`;
}
