import { html, type TemplateResult } from 'lit';
import { spansOf } from '../lib/report/search-findings';

/** A text with the words that are searched for (`searchWords`) marked. */
export function marked(text: string, words: readonly string[]): string | TemplateResult[] {
  if (words.length === 0) return text;
  const pieces: TemplateResult[] = [];
  let done = 0;
  for (const { start, end } of spansOf(words, text)) {
    pieces.push(html`${text.slice(done, start)}<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return [...pieces, html`${text.slice(done)}`];
}
