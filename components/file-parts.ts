import { html, nothing, type TemplateResult } from 'lit';
import type { FileProblem, FileProblemId } from '../lib/clause/file-problem';
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';

/** A file taken from the reader's disk, or given to it: nothing leaves the machine. */

/** The text of the file that was chosen in a field, which is emptied so that the same file can be chosen again. */
export async function chosenFile(event: Event): Promise<string | null> {
  const field = event.target as HTMLInputElement;
  const file = field.files?.[0];
  const text = file ? (await file.text()).replace(/^\ufeff/, '') : null;
  field.value = '';
  return text;
}

/** Problems for which nothing of a file is taken. */
const refusals: readonly FileProblemId[] = ['not-json', 'other-file', 'newer-version'];

export function isRefused(problems: readonly FileProblem[]): boolean {
  return problems.some(({ id }) => refusals.includes(id));
}

/** A button that has a file chosen. */
export function fileButton(label: string, take: (event: Event) => void): TemplateResult {
  const open = (event: Event) => ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
  return html`<button type="button" class="btn" @click=${open}>${label}</button
    ><input type="file" accept=".json,application/json" tabindex="-1" aria-label=${label} hidden @change=${take} />`;
}

/** What is wrong with a file, each with its place. */
export function problemList(lead: string, problems: readonly FileProblem[], words: FileProblemTexts): TemplateResult {
  return html`<div role="alert">
    ${
      problems.length === 0
        ? nothing
        : html`<p class="error">${lead}</p>
            <ul class="problems">
              ${problems.map((each) => html`<li>${words.place(each)}${words.words[each.id](each)}</li>`)}
            </ul>`
    }
  </div>`;
}
