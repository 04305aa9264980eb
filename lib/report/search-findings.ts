/** Searching in findings, in the words that a list shows of them. */
import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import type { Texts } from '../clause/texts/texts';
import { labelledFacts, qualifierList } from './finding-details';
import { findingName } from './finding-name';

/** The words of a query, folded; a finding has to hold each of them. None for an empty query. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))];
}

/** All that is searched of a finding, folded: name, severity, section, quote, facts and qualifiers in words. */
export function searchedText(finding: AnyFinding, texts: Texts): string {
  const { severity, section, quote } = finding;
  const read = finding.type === 'own' ? [] : [...labelledFacts(finding, texts).flat(), qualifierList(finding, texts)];
  return fold([findingName(finding, texts), texts.severities[severity], section ?? '', quote, ...read].join('\n'));
}

/** Where words (`searchWords`) stand in a text, in order, apart from each other. */
export function spansOf(words: readonly string[], text: string): Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      spans.push({ start, end: start + word.length });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** In lower case, with straight quotation marks and half-width forms; every UTF-16 code unit keeps its place. */
function fold(text: string): string {
  return text.replace(/[^ -@[-`a-z]/g, (unit) => {
    const plain = PLAIN[unit] ?? unit.normalize('NFKC').toLowerCase();
    return plain.length === 1 ? plain : unit;
  });
}

const PLAIN: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '\u00a0': ' ' };
