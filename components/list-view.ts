/** What a person has made of a list of findings: what is looked for, what is open, how far it is scrolled. */
import { families } from '../lib/clause/clause-type';
import type { AnyFinding } from '../lib/clause/own-finding';
import { severities, type Severity } from '../lib/clause/severity';
import type { Summary } from '../lib/report/summary';
import type { ListedFamily } from './listed-family';

export interface ListView {
  severity: Severity | null;
  family: ListedFamily | null;
  query: string;
  /** The families that are open while nothing is filtered; `null` where nobody has chosen: the first one then. */
  open: ListedFamily[] | null;
  /** The ids of the findings that are opened. */
  expanded: string[];
  /** Of what scrolls, in px. */
  scroll: number;
  /** Whether the list goes along with the page. */
  follows: boolean;
}

export function plainView(): ListView {
  return { severity: null, family: null, query: '', open: null, expanded: [], scroll: 0, follows: true };
}

/** The view in a value of any kind; what cannot be read is as in a plain one. */
export function readView(value: unknown): ListView {
  const view = plainView();
  if (typeof value !== 'object' || value === null) return view;
  const { severity, family, query, open, expanded, scroll, follows } = value as Record<string, unknown>;
  if (severities.includes(severity as Severity)) view.severity = severity as Severity;
  if (isFamily(family)) view.family = family;
  if (typeof query === 'string') view.query = query;
  if (Array.isArray(open)) view.open = open.filter(isFamily);
  if (Array.isArray(expanded)) view.expanded = expanded.filter((id) => typeof id === 'string');
  if (typeof scroll === 'number' && scroll > 0) view.scroll = scroll;
  view.follows = follows !== false;
  return view;
}

function isFamily(value: unknown): value is ListedFamily {
  return value === 'own' || (families as readonly unknown[]).includes(value);
}

/** Whether only a part of the findings is listed. */
export function isFiltered({ severity, family, query }: ListView): boolean {
  return severity !== null || family !== null || query.trim() !== '';
}

export interface ListedGroup {
  family: ListedFamily;
  /** Never empty. */
  findings: AnyFinding[];
}

/** All findings under their headings; those of own rules, which are of no family, are the last. */
export function groupsOf({ families: summaries, own }: Summary): ListedGroup[] {
  const groups: ListedGroup[] = summaries.map(({ family, findings }) => ({ family, findings }));
  return own.length > 0 ? [...groups, { family: 'own', findings: own }] : groups;
}

/** What of the groups passes severity and family and is found by `isFound`. */
export function filterGroups(
  groups: readonly ListedGroup[],
  { severity, family }: ListView,
  isFound: (finding: AnyFinding) => boolean,
): ListedGroup[] {
  return groups
    .filter((group) => family === null || group.family === family)
    .map((group) => ({
      family: group.family,
      findings: group.findings.filter((each) => (severity === null || each.severity === severity) && isFound(each)),
    }))
    .filter(({ findings }) => findings.length > 0);
}
