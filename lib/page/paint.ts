import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';
import type { CollectedText } from './collected-text';
import { Grounds, grounds, type Ground } from './ground';
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

/** A page's own window or that of a frame in it: each paints the ranges of its own document only. */
type View = Window & typeof globalThis;

/** Views that were painted in, besides the page's own. */
const paintedViews = new Set<View>();

/** The painting under way: a newer one, or taking everything back, ends it. */
let underWay: AbortController | null = null;

/**
 * Paints findings where they stand, by the CSS Custom Highlight API, in slices that leave the page its frames. The
 * page's DOM is not changed. Names are `cl-SEVERITY-GROUND` and `cl-open-SEVERITY-GROUND`; their colours are in the
 * reader's style sheet, which must be in every frame that has painted text. Takes back what was painted before.
 * @returns `null` when a newer painting took the place of this one, or everything was taken back
 */
export async function paint(collected: CollectedText, findings: readonly AnyFinding[]): Promise<Painting | null> {
  clearPainting();
  const mine = new AbortController();
  underWay = mine;
  const groundsUnder = new Grounds();
  try {
    const unpainted = await runInSlices(paintSpans(collected, findings, groundsUnder), mine.signal);
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
  for (const view of [...viewsIn(window), ...paintedViews]) {
    clearHighlights(view, highlightName);
    clearHighlights(view, openHighlightName);
  }
  paintedViews.clear();
}

/** The name of the highlight for a severity on a ground. */
export function highlightName(severity: Severity, ground: Ground): string {
  return `cl-${severity}-${ground}`;
}

/** Paints span by span; returns how many were not painted. */
function* paintSpans(
  collected: CollectedText,
  findings: readonly AnyFinding[],
  groundsUnder: Grounds,
): Generator<void, number> {
  let ranges = 0;
  let unpainted = 0;
  for (const { start, end, severity } of paintedSpans(findings)) {
    const found = ranges < maxRanges ? collected.rangesOf(start, end) : [];
    if (found.length === 0) unpainted++;
    for (const range of found) addRange(highlightName(severity, groundsUnder.of(range)), severity, range);
    ranges += found.length;
    yield;
  }
  return unpainted;
}

function paintOpen(collected: CollectedText, finding: AnyFinding | null, groundsUnder: Grounds): void {
  for (const view of [window as View, ...paintedViews]) clearHighlights(view, openHighlightName);
  if (!finding) return;
  const { severity } = finding;
  for (const range of rangesOfParts(collected, finding.parts)) {
    addRange(openHighlightName(severity, groundsUnder.of(range)), severity, range, OPEN);
  }
}

function openHighlightName(severity: Severity, ground: Ground): string {
  return `cl-open-${severity}-${ground}`;
}

/** By name, because content scripts in Firefox cannot iterate over the registry. */
function clearHighlights(view: View, nameOf: (severity: Severity, ground: Ground) => string): void {
  const highlights = highlightsOf(view);
  for (const severity of severities) for (const ground of grounds) highlights?.delete(nameOf(severity, ground));
}

/**
 * What is painted in a view; none in a frame that is gone. The getter is asked for at each view: where a content script
 * of Firefox has often read `view.CSS.highlights` at one place, it gets the highlights of another view there.
 */
function highlightsOf({ CSS }: View): HighlightRegistry | undefined {
  const getter = CSS && Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get;
  return getter?.call(CSS) as HighlightRegistry | undefined;
}

/** Added to the priority of an open finding's highlight: above all others. */
const OPEN = severities.length;

function addRange(name: string, severity: Severity, range: Range, lift = 0): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const highlights = view && highlightsOf(view);
  if (!highlights) return;
  if (view !== window) paintedViews.add(view);
  let highlight = highlights.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    highlight.priority = severities.length - severities.indexOf(severity) + lift;
    highlights.set(name, highlight);
  }
  highlight.add(range);
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
