import { html, type TemplateResult } from 'lit';
import type { Span } from '../lib/clause/finding';
import type { AnyFinding } from '../lib/clause/own-finding';
import { marked } from './marked';

/**
 * The words of a finding's main part, as text; those from which a fact was read are bold. The clause's own number is
 * left out: it stands beside the quote.
 * @param words that are searched for (`searchWords`) and marked
 */
export function quoteWithFacts(finding: AnyFinding, words: readonly string[] = []): TemplateResult[] {
  const { quote } = finding;
  const pieces: TemplateResult[] = [];
  let done = numberLength(finding);
  for (const { start, end } of factSpans(finding)) {
    if (start < done) continue;
    pieces.push(html`${marked(quote.slice(done, start), words)}<b>${marked(quote.slice(start, end), words)}</b>`);
    done = end;
  }
  pieces.push(html`${marked(quote.slice(done), words)}`);
  return pieces;
}

/** The words of a finding's main part without the clause's own number. */
export function wordsOf(finding: AnyFinding): string {
  return finding.quote.slice(numberLength(finding));
}

/** Length of the number that the quote begins with, when it is the section's. */
function numberLength({ quote, section }: AnyFinding): number {
  const number = /^([(（]?[\d.]{1,20}[)）]?)[、\s]*/.exec(quote);
  return number && section?.endsWith(number[1]!.replace(/\.$/, '')) ? number[0].length : 0;
}

/** The language that words of the agreement are set in: a Chinese character anywhere asks for Chinese type. */
export function languageOf(quote: string): 'en' | 'zh' {
  return /\p{Script=Han}/u.test(quote) ? 'zh' : 'en';
}

/** Where in the quote its facts stand, in order; facts of other parts are left out. Of overlapping ones the first, longest is first. */
function factSpans({ start, quote, facts }: AnyFinding): Span[] {
  return facts
    .map((fact) => ({ start: fact.start - start, end: fact.end - start }))
    .filter((span) => span.start >= 0 && span.end <= quote.length && span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
