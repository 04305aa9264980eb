/**
 * Everything that stands on a card beside a clause, as strings: they are made where the texts are, so that no page has
 * to hold those. Words of the agreement among them are not to be trusted as markup.
 */
import type { AnyFinding } from '../clause/own-finding';
import type { FullTexts } from '../clause/texts/texts';
import { labelledFacts } from './finding-details';
import { findingName } from './finding-name';
import { shorten } from './shorten';

/** How much of a quote (UTF-16 code units) is read out before the card can be read. */
const HEARD = 100;

/** The words of all cards of a page. */
export interface CardWords {
  /** What they are in (BCP 47); the page around them may be in another language. */
  language: string;
  /** The accessible name of the part of the page where the keyboard finds the findings. */
  landmark: string;
  /** Before other findings in the same words. */
  sameWords: string;
  /** What opens `ask`. */
  askFor: string;
  /** In place of what a finding means once it was hidden from its card. */
  hidden: string;
  buttons: Record<'previous' | 'next' | 'close' | 'hide' | 'undo', string>;
  /** On the button that copies a clause: before, after, and when the page or browser forbids it. */
  copy: Record<'idle' | 'copied' | 'failed', string>;
  /** By the findings' ids. */
  findings: Record<string, FindingWords>;
}

/** What a card says of one finding. */
export interface FindingWords {
  /** On the button by which the keyboard reaches the finding. */
  key: string;
  /** What a screen reader says when the keyboard has reached the finding. */
  reached: string;
  /** What a screen reader says when the finding was hidden, and when it is shown again. */
  said: Record<'hidden' | 'shownAgain', string>;
  /** On the stroke at the edge of the page. */
  stroke: string;
  /** The accessible name of the card. */
  label: string;
  name: string;
  severity: string;
  /** What it means for the reader, or `''`. */
  meaning: string;
  ask: string;
  /** "80 of 128". */
  position: string;
  /** Label and words of each fact; what is said twice is there once. */
  facts: [label: string, words: string][];
  /** What raises or lowers the severity, each once, with the clause's own words for it. */
  qualifiers: [words: string, quote: string][];
}

/** The words of the cards for the findings of an agreement, which are given in the order of its text. */
export function cardWords(findings: readonly AnyFinding[], texts: FullTexts): CardWords {
  const { findings: landmark, sameWords, previous, next, close } = texts.card;
  return {
    language: texts.locale,
    landmark,
    sameWords,
    askFor: texts.report.ask,
    hidden: texts.tools.hidden,
    buttons: { previous, next, close, hide: texts.tools.hide, undo: texts.tools.undo },
    copy: texts.copy,
    findings: Object.fromEntries(
      findings.map((finding, index) => [finding.id, findingWords(finding, index, findings.length, texts)]),
    ),
  };
}

function findingWords(finding: AnyFinding, index: number, total: number, texts: FullTexts): FindingWords {
  const name = findingName(finding, texts);
  // An own rule has no more words than its name.
  const { meaning, ask } = finding.type === 'own' ? { meaning: '', ask: '' } : texts.explanations[finding.type];
  const severity = texts.severities[finding.severity];
  return {
    key: texts.card.keys(index, total),
    reached: texts.tools.announce.reached(
      name,
      texts.severityWords[finding.severity],
      index + 1,
      total,
      shorten(finding.quote, HEARD),
    ),
    said: { hidden: texts.tools.announce.hidden(name), shownAgain: texts.tools.announce.shownAgain(name) },
    stroke: texts.overview.stroke(name, texts.severityWords[finding.severity]),
    label: texts.card.label(name, severity, finding.section),
    name,
    severity,
    meaning,
    ask,
    position: texts.card.position(index + 1, total),
    facts: labelledFacts(finding, texts),
    qualifiers: qualifiersOnce(finding, texts),
  };
}

function qualifiersOnce({ qualifiers }: AnyFinding, texts: FullTexts): FindingWords['qualifiers'] {
  const quotes = new Map<string, string>();
  for (const { id, quote } of qualifiers) {
    const words = texts.qualifiers[id];
    if (!quotes.has(words)) quotes.set(words, quote);
  }
  return [...quotes];
}
