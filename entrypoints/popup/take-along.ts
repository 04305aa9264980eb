/** Takes what was found on a page along: as text to paste, as a file, on paper. Loaded when it is asked for. */
import { download } from '../../components/download';
import type { PopupAct } from '../../components/popup-menu';
import type { Surface } from '../../components/surface';
import { browser } from '../../lib/browser/native-api';
import { openReport } from '../../lib/browser/printable-report';
import type { TabInfo } from '../../lib/browser/tab-state';
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

/** Does what the menu of a surface says, with the page that it shows in a tab. Whether another page is in front then. */
export async function takeAlong(act: PopupAct, surface: Surface, { id, url = '' }: TabInfo): Promise<boolean> {
  if (act === 'settings') return browser.runtime.openOptionsPage().then(() => true);
  const { state, texts } = surface;
  if (state?.kind !== 'read' || id === undefined) return false;
  if (act === 'report') return openReport(id).then(() => true);
  const [what, format] = act.split('-') as ['copy' | 'download', SummaryFormat];
  const { analysis } = state;
  const summary = await writeSummary({ file: url, isPage: true, analysis }, format, texts);
  if (what === 'download') downloadSummary(summary, analysis.title ?? state.title, format);
  else {
    const said = navigator.clipboard.writeText(summary).then(
      () => texts.tools.summaryCopied(format),
      () => texts.copy.failed,
    );
    surface.say(await said);
  }
  return false;
}

/** The summary as text. */
async function writeSummary(report: Report, format: SummaryFormat, texts: Texts): Promise<string> {
  const explanations = await explanationsOf(languageFor([texts.locale]));
  return writers[format]([report], { ...texts, explanations });
}

/** Has the browser save a summary as a file that is named after the agreement. */
function downloadSummary(summary: string, title: string, format: SummaryFormat): void {
  const { extension, type } = files[format];
  download(`${fileName(title)}.${extension}`, summary, `${type};charset=utf-8`);
}

/** A title as the name of a file in any system. */
function fileName(title: string): string {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return [...words.join('-')].slice(0, 80).join('') || 'clauselight';
}
