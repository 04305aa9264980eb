/** Takes the summary of a page along, as text to paste or as a file. Loaded when it is asked for. */
import type { SummaryFormat } from '../../lib/clause/texts/tool-texts';
import { explanationsOf, languageFor } from '../../lib/clause/texts/texts-of';
import type { FullTexts, Texts } from '../../lib/clause/texts/texts';
import { toCsv } from '../../lib/report/csv';
import { toJson } from '../../lib/report/json';
import { toMarkdown } from '../../lib/report/markdown';
import type { Report } from '../../lib/report/report';

const writers: Record<SummaryFormat, (reports: readonly Report[], texts: FullTexts) => string> = {
  markdown: toMarkdown,
  json: toJson,
  csv: toCsv,
};

const files: Record<SummaryFormat, { extension: string; type: string }> = {
  markdown: { extension: 'md', type: 'text/markdown' },
  json: { extension: 'json', type: 'application/json' },
  csv: { extension: 'csv', type: 'text/csv' },
};

/** The summary as text. */
export async function writeSummary(report: Report, format: SummaryFormat, texts: Texts): Promise<string> {
  const explanations = await explanationsOf(languageFor([texts.locale]));
  return writers[format]([report], { ...texts, explanations });
}

/** Has the browser save a summary as a file that is named after the agreement. */
export function downloadSummary(summary: string, title: string, format: SummaryFormat): void {
  const { extension, type } = files[format];
  const url = URL.createObjectURL(new Blob([summary], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(title)}.${extension}`;
  link.click();
  // The download has the data once it has begun, which is not told.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A title as the name of a file in any system. */
function fileName(title: string): string {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return [...words.join('-')].slice(0, 80).join('') || 'clauselight';
}
