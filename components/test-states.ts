import { analysisOf, readState, shoplineClauses } from './test-analysis';
import type { Coverage } from '../lib/clause/finding';
import type { PageState } from '../lib/report/page-state';

const title = 'Developer Agreement';
const whole: Coverage = { characters: 1000, read: 1000, unread: [] };
const part: Coverage = {
  characters: 1000,
  read: 950,
  unread: [
    { reason: 'cross-origin-frame', count: 1 },
    { reason: 'language', count: 50 },
    { reason: 'image', count: 2 },
  ],
};

const [first, second, ...others] = analysisOf(shoplineClauses).findings;

/** Everything that a surface can be told of a page, by what it is. */
export const pageStates: Record<string, PageState> = {
  loading: { kind: 'loading', title },
  reading: { kind: 'reading', title },
  read: readState(analysisOf(shoplineClauses)),
  'read, highlights off': readState(analysisOf(shoplineClauses), false),
  'partly read': readState(analysisOf(shoplineClauses, { coverage: part })),
  'read, findings left out, some unmarked, no card': {
    ...(readState(analysisOf([])) as Extract<PageState, { kind: 'read' }>),
    analysis: { ...analysisOf([]), findings: others },
    leftOut: { hidden: [first!], offKinds: [second!], offSeverities: [] },
    unmarked: 3,
    cardGone: true,
  },
  'nothing found': readState(analysisOf([], { coverage: whole })),
  'nothing found in what was read': readState(analysisOf([], { coverage: part })),
  'hardly anything read': readState(
    analysisOf([], { coverage: { ...whole, read: 1, unread: [{ reason: 'language', count: 999 }] } }),
  ),
  'not an agreement': { kind: 'not-agreement', title },
  'a page of the browser': { kind: 'unreadable', title, why: 'browser-page' },
  'the extension store': { kind: 'unreadable', title, why: 'store-page' },
  'a site that may not be read': { kind: 'unreadable', title, why: 'restricted' },
  'a file that may not be read': { kind: 'unreadable', title, why: 'file-access' },
  'no text': { kind: 'unreadable', title, why: 'no-text' },
  'switched off': { kind: 'switched-off', title },
  waiting: { kind: 'waiting', title },
  'needs a reload': { kind: 'reload', title },
  error: { kind: 'error', title, message: 'RangeError: Invalid string length <b>' },
};
