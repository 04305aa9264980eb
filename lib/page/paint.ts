import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';
import type { CollectedText } from './collected-text';
import { Grounds, grounds, type Ground } from './ground';
import { HighlightSet, type View } from './highlight-set';
import { paintedSpans } from './painted-spans';
import { runInSlices } from './slices';

/** More ranges than this make browsers slow; what is beyond is listed and not painted. */
export const maxRanges = 2_000;

/** What has been painted on a page. */
export interface Painting {
  /** How many stretches of text were not painted: beyond the cap, or changed since they were read. */
  unpainted: number;
  /** Marks one finding as open, and the one before no longer; `null` for none. */
  open(finding: AnyFinding | null): void;
}

/** Views that were painted in, besides the page's own. */
const paintedViews = new Set<View>();

/** The painting under way: a newer one, or taking everything back, ends it. */
let underWay: AbortController | null = null;

/**
 * Paints findings where they stand, by the CSS Custom Highlight API, in slices that leave the page its frames. The
 * page's DOM is not changed. Names are `cl-SEVERITY-GROUND` and `cl-open-SEVERITY-GROUND`; their colours are in the
 * reader's style sheet, which must be in every frame that has painted text. What was painted before is seen until all of
 * it is there to take its place; a finding marked as open stays so until the painting is told which one is.
 * @returns `null` when a newer painting took the place of this one, or everything was taken back
 */
export async function paint(collected: CollectedText, findings: readonly AnyFinding[]): Promise<Painting | null> {
  underWay?.abort();
  const mine = new AbortController();
  underWay = mine;
  const groundsUnder = new Grounds();
  const set = new HighlightSet();
  try {
    const unpainted = await runInSlices(addSpans(set, collected, findings, groundsUnder), mine.signal);
    show(set, highlightNames);
    return { unpainted, open: (finding) => paintOpen(collected, finding, groundsUnder) };
  } catch (error) {
    if (mine.signal.aborted) return null;
    throw error;
  }
}

/** Takes back everything that was painted, also by a former copy of the extension. */
export function clearPainting(): void {
  underWay?.abort();
  underWay = null;
  const nothing = new HighlightSet();
  for (const view of [...viewsIn(window), ...paintedViews]) {
    nothing.showIn(view, highlightNames);
    nothing.showIn(view, openHighlightNames);
  }
  paintedViews.clear();
}

/** The name of the highlight for a severity on a ground. */
function highlightName(severity: Severity, ground: Ground): string {
  return `cl-${severity}-${ground}`;
}

/** Adds span by span; returns how many will not be painted. */
function* addSpans(
  set: HighlightSet,
  collected: CollectedText,
  findings: readonly AnyFinding[],
  groundsUnder: Grounds,
): Generator<void, number> {
  let ranges = 0;
  let unpainted = 0;
  for (const { start, end, severity } of paintedSpans(findings)) {
    const found = ranges < maxRanges ? collected.rangesOf(start, end) : [];
    if (found.length === 0) unpainted++;
    for (const range of found) set.add(highlightName(severity, groundsUnder.of(range)), priorityOf(severity), range);
    ranges += found.length;
    yield;
  }
  return unpainted;
}

/** Shows a set in the page and its frames, in place of what was painted there under these names. */
function show(set: HighlightSet, names: readonly string[]): void {
  for (const view of paintedViews) if (view.closed) paintedViews.delete(view);
  for (const view of set.views) if (view !== window) paintedViews.add(view);
  for (const view of [window as View, ...paintedViews]) set.showIn(view, names);
}

function paintOpen(collected: CollectedText, finding: AnyFinding | null, groundsUnder: Grounds): void {
  const set = new HighlightSet();
  if (finding) {
    const { severity } = finding;
    for (const range of rangesOfParts(collected, finding.parts)) {
      set.add(openHighlightName(severity, groundsUnder.of(range)), OPEN + priorityOf(severity), range);
    }
  }
  show(set, openHighlightNames);
}

function openHighlightName(severity: Severity, ground: Ground): string {
  return `cl-open-${severity}-${ground}`;
}

const highlightNames = namesBy(highlightName);
const openHighlightNames = namesBy(openHighlightName);

function namesBy(nameOf: (severity: Severity, ground: Ground) => string): string[] {
  return severities.flatMap((severity) => grounds.map((ground) => nameOf(severity, ground)));
}

/** Added to the priority of an open finding's highlight: above all others. */
const OPEN = severities.length;

/** The gravest is painted above the others. */
function priorityOf(severity: Severity): number {
  return severities.length - severities.indexOf(severity);
}

function rangesOfParts(collected: CollectedText, parts: readonly Span[]): Range[] {
  return parts.flatMap(({ start, end }) => collected.rangesOf(start, end));
}

/** More frames than this are not looked through for what a former copy has left. */
const MAX_VIEWS = 100;

/** A window and those of the frames in it that may be entered. */
function viewsIn(top: Window): View[] {
  const views = [top as View];
  for (let index = 0; index < views.length && views.length < MAX_VIEWS; index++) {
    const view = views[index]!;
    for (let frame = 0; frame < view.length && views.length < MAX_VIEWS; frame++) {
      if (isOpenToUs(view[frame]!)) views.push(view[frame] as View);
    }
  }
  return views;
}

function isOpenToUs(view: Window): boolean {
  try {
    return Boolean(view.document);
  } catch {
    return false;
  }
}
