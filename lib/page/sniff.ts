import { samplePage } from './page-sample';
import { spokenLanguage } from './spoken-language';
import {
  agreementMention,
  bindingWords,
  isAgreementName,
  isAgreementPath,
  isArticlePath,
  isArticleTitle,
  isNumberedLine,
  selfReference,
  subjects,
} from './sniff-words';

/** What the sniffer thinks of a page. */
export interface SniffResult {
  /** Whether the page holds an agreement. */
  agreement: boolean;
  /** Points for and against; `threshold` and more is an agreement. */
  score: number;
  /** What it seems to be written in. */
  language: 'en' | 'zh';
  /** Characters looked at: when this has grown, it is worth looking again. */
  length: number;
}

/** Points from which a page is taken for an agreement. */
export const threshold = 6;

/** Shorter texts are notices, forms and link lists. In words; a Chinese character counts as 0.6 of one. */
const MIN_WORDS = 150;

/**
 * Whether a page holds an agreement, by its title, headings, path, numbering and wording, never by site.
 * Reads at most 40,000 characters and no layout: a few milliseconds.
 * @param path path of the page's URL
 */
export function sniff(document: Document, path: string): SniffResult {
  const sample = samplePage(document);
  const wording = wordingPoints(sample);
  const score = wording === 0 ? 0 : wording + namePoints(document, path, sample) + numberingPoints(sample);
  return { agreement: score >= threshold, score, language: spokenLanguage(sample), length: sample.length };
}

/**
 * 0 to 7 points for wording; 0 when the text does not speak of an agreement, or binds nobody. The limits are from 70
 * agreements (in 1,000 words they name themselves 1.1 to 13.9 times and have 2.4 binding words and more; they touch 5
 * subjects and more), and from 23 other pages, which have next to nothing of it.
 */
function wordingPoints(sample: string): number {
  const words = countWords(sample);
  if (words < MIN_WORDS) return 0;
  const self = count(sample, selfReference);
  const mentions = self + count(sample, agreementMention);
  const binding = count(sample, bindingWords);
  const touched = subjects.filter((subject) => count(sample, subject) > 0).length;
  const inThousand = (found: number) => (found / words) * 1000;
  const isLegal = inThousand(binding) >= 8 && touched >= 10;
  if (mentions < 3 || (inThousand(mentions) < 1 && !isLegal)) return 0;
  if (binding < 4 || inThousand(binding) < 2 || touched < 4) return 0;
  return 1 + grade(inThousand(self), [3, 5]) + grade(inThousand(binding), [2, 6]) + grade(touched, [5, 8]);
}

/** Points for a name in title, headings, path or on a line of its own, less those for what articles have. */
function namePoints(document: Document, path: string, sample: string): number {
  const headings = [document.title, document.querySelector('main h1, article h1, h1')?.textContent ?? ''].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  let points = 0;
  if (headings.some(isAgreementName)) points += 2;
  else if (ownLines(sample).some(isAgreementName)) points += 1;
  if (isAgreementPath(path)) points += 1;
  if (headings.some(isArticleTitle)) points -= 2;
  if (isArticlePath(path) || isPublishedArticle(document)) points -= 2;
  return points;
}

function numberingPoints(sample: string): number {
  return grade(sample.split('\n').filter(isNumberedLine).length, [5]);
}

/** The first short lines, where a page without headings says what it is. */
function ownLines(sample: string): string[] {
  return sample
    .slice(0, 3_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length < 60);
}

/** Pages of newspapers and blogs say so to search engines. */
function isPublishedArticle(document: Document): boolean {
  return (
    document.querySelector('meta[property="article:published_time"]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, 10)
      .some((script) => /"(?:NewsArticle|BlogPosting|ReportageNewsArticle)"/.test(script.textContent ?? ''))
  );
}

/** How many of the rising limits a value reaches. */
function grade(value: number, limits: number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

function countWords(text: string): number {
  return count(text, /[a-z]{2,}/gi) + count(text, /[\u4e00-\u9fff]/g) * 0.6;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
