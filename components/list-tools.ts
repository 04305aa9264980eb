import { html, type TemplateResult } from 'lit';
import type { AnyFinding } from '../lib/clause/own-finding';
import type { Texts } from '../lib/clause/texts/texts';
import { searchedText, searchWords } from '../lib/report/search-findings';
import type { Summary } from '../lib/report/summary';
import './cl-family-filter';
import './cl-search-field';
import { filterGroups, groupsOf, type ListedGroup, type ListView } from './list-view';
import type { ListedFamily } from './listed-family';

/** The field that searches in findings and the choice of a family, side by side in a grid (`toolsStyles`). */
export function listTools(
  texts: Texts,
  summary: Summary,
  view: ListView,
  change: (change: Partial<ListView>) => void,
): TemplateResult {
  return html`<div class="tools">
    <cl-search-field
      .texts=${texts}
      .query=${view.query}
      @cl-search=${(event: CustomEvent<{ query: string }>) => change(event.detail)}
    ></cl-search-field>
    <cl-family-filter
      .texts=${texts}
      .families=${groupsOf(summary).map(({ family, findings }) => ({ family, count: findings.length }))}
      .selected=${view.family}
      @cl-family=${(event: CustomEvent<{ family: ListedFamily | null }>) => change(event.detail)}
    ></cl-family-filter>
  </div>`;
}

/** Finds what passes a view; in which words a finding is looked for is put together once. */
export class FindingSearch {
  readonly #searched = new WeakMap<AnyFinding, string>();

  constructor(private readonly texts: Texts) {}

  find(summary: Summary, view: ListView): ListedGroup[] {
    const words = searchWords(view.query);
    return filterGroups(groupsOf(summary), view, (finding) =>
      words.every((each) => this.#textOf(finding).includes(each)),
    );
  }

  #textOf(finding: AnyFinding): string {
    const text = this.#searched.get(finding) ?? searchedText(finding, this.texts);
    this.#searched.set(finding, text);
    return text;
  }
}
