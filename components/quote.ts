import { html, type TemplateResult } from 'lit';
import type { Finding, Span } from '../lib/clause/finding';

/** The words of a finding's main part, as text; those from which a fact was read are bold. */
export function quoteWithFacts(finding: Finding): TemplateResult[] {
  const { quote } = finding;
  const pieces: TemplateResult[] = [];
  let done = 0;
  for (const { start, end } of factSpans(finding)) {
    if (start < done) continue;
    pieces.push(html`${quote.slice(done, start)}<b>${quote.slice(start, end)}</b>`);
    done = end;
  }
  pieces.push(html`${quote.slice(done)}`);
  return pieces;
}

/** The language that words of the agreement are set in: a Chinese character anywhere asks for Chinese type. */
export function languageOf(quote: string): 'en' | 'zh' {
  return /\p{Script=Han}/u.test(quote) ? 'zh' : 'en';
}

/** Where in the quote its facts stand, in order; facts of other parts are left out. Of overlapping ones the first, longest is first. */
function factSpans({ start, quote, facts }: Finding): Span[] {
  return facts
    .map((fact) => ({ start: fact.start - start, end: fact.end - start }))
    .filter((span) => span.start >= 0 && span.end <= quote.length && span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
