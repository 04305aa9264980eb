import type { OverviewTexts, PanelTexts, SummaryFormat, ToolTexts } from './tool-texts';

const locale = 'en-GB';

const figure = (n: number) => n.toLocaleString(locale);

const findings = (n: number) => `${figure(n)} ${n === 1 ? 'finding' : 'findings'}`;

const formats: Record<SummaryFormat, string> = { markdown: 'Markdown', json: 'JSON', csv: 'CSV' };

/** What can be done with findings, in English. */
export const tools: ToolTexts = {
  filterByFamily: 'Filter by family',
  allFamilies: 'All families',
  search: 'Search in findings',
  searchHint: 'Words, section or amount',
  clearSearch: 'Clear the search',
  matches: (n, query) => `${findings(n)} with “${query}”`,
  noMatch: (query) => `No finding with “${query}”`,
  resetFilters: 'Show all findings',
  copyFinding: 'Copy finding',
  summary: 'Summary',
  copySummaryAs: (format) => `Copy summary as ${formats[format]}`,
  downloadSummaryAs: (format) => `Download summary as ${formats[format]}`,
  summaryCopied: (format) => `Summary copied as ${formats[format]}`,
  printed: {
    open: 'Printable report',
    print: 'Print',
    readOn: (date) => `Read on ${date}.`,
    gone: 'The page of this report is no longer open. Open it again and choose “Printable report” there.',
  },
  more: 'More',
  openPanel: 'Open side panel',
  openSettings: 'Settings',
  switchOff: (site) => `Switch off on ${site}`,
  switchOn: (site) => `Switch on for ${site}`,
  files: 'files',
  off: {
    lead: 'Switched off on this site',
    why: 'You switched Clauselight off here. It has read nothing, and nothing is marked.',
  },
  waiting: {
    lead: 'This page looks like an agreement',
    why: 'You chose to be asked on this site, so nothing has been read yet.',
    read: 'Read this page',
  },
  hide: 'Hide',
  hidden: 'Hidden',
  unhide: 'Show again',
  undo: 'Undo',
  hiddenHere: (n) => `You have hidden ${findings(n)} on this page`,
  leftOut: (n) => `Your settings leave out ${findings(n)}`,
  showHidden: 'Show hidden findings',
  reportWrong: {
    open: 'Report a wrong finding',
    lead: 'Report a wrong finding',
    why: 'This text names the rule, the quote and the version. Copy it to where you report it: Clauselight sends nothing.',
    withAddress: 'Include the address of the page',
    copy: 'Copy report',
    copied: 'Report copied',
  },
  announce: {
    reached: (name, severity, position, total, quote) =>
      `${name}, ${severity}, ${figure(position)} of ${figure(total)}: “${quote}”`,
    ended: (headline, counts) => `Reading has ended. ${headline}${counts === '' ? '' : `: ${counts}`}.`,
    filtered: (shown, total) => `${findings(shown)} of ${figure(total)} shown`,
    hidden: (name) => `${name}: hidden`,
    shownAgain: (name) => `${name}: shown again`,
  },
};

/** The strokes along the edge of a page, in English. */
export const overview: OverviewTexts = {
  label: 'Where the clauses of this page stand',
  stroke: (name, severity) => `${name}, ${severity}`,
};

/** The side panel, in English. */
export const panel: PanelTexts = {
  name: 'Clauselight: clauses of this page',
  inOrder: (n) => `${findings(n)}, in the order of the page`,
  noHeading: 'Under no heading',
  followPage: 'Follow the page',
  empty: 'The clauses of an agreement stand here once it is open in the tab.',
  facts: 'Facts',
  binds: 'Binds',
  parties: { platform: 'them', you: 'you', either: 'both sides', 'third-party': 'others' },
  why: { critical: 'Why critical', high: 'Why high', medium: 'Why medium', low: 'Why low' },
  startsAt: (name, points) => `${name} starts at ${points}`,
  effect: (qualifier, points) => `${qualifier}: ${points > 0 ? '+' : '−'}${Math.abs(points)}`,
  scale: {
    critical: 'Five or more is critical',
    high: 'Three or four is high',
    medium: 'Two is medium',
    low: 'One or less is low',
  },
  readWith: 'Read together with',
};
