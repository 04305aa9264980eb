import type { Finding, Span } from '../clause/finding';
import { severities, type Severity } from '../clause/severity';
import type { CollectedText } from './collected-text';
import { groundOf, grounds, type Ground } from './ground';
import { paintedSpans } from './painted-spans';

/** More ranges than this make browsers slow; what is beyond is listed and not painted. */
export const maxRanges = 2_000;

/** What has been painted on a page. */
export interface Painting {
  /** How many stretches of text were not painted: beyond the cap, or changed since they were read. */
  unpainted: number;
  /** Marks one finding as open, and the one before no longer; `null` for none. */
  open(finding: Finding | null): void;
}

/**
 * Paints findings where they stand, by the CSS Custom Highlight API: the page's DOM is not changed. Names are
 * `cl-SEVERITY-GROUND` and `cl-open-SEVERITY-GROUND`; their colours are in the reader's style sheet.
 * Takes back what was painted before.
 */
export function paint(collected: CollectedText, findings: readonly Finding[]): Painting {
  clearPainting();
  const groundUnder = rememberGrounds();
  let ranges = 0;
  let unpainted = 0;
  for (const { start, end, severity } of paintedSpans(findings)) {
    const found = ranges < maxRanges ? collected.rangesOf(start, end) : [];
    if (found.length === 0) unpainted++;
    for (const range of found) addRange(highlightName(severity, groundUnder(range)), severity, range);
    ranges += found.length;
  }
  return {
    unpainted,
    open(finding) {
      clearHighlights(openHighlightName);
      if (!finding) return;
      const { severity } = finding;
      for (const range of rangesOfParts(collected, finding.parts)) {
        addRange(openHighlightName(severity, groundUnder(range)), severity, range, OPEN);
      }
    },
  };
}

/** Takes back everything that was painted, also by a former copy of the extension. */
export function clearPainting(): void {
  clearHighlights(highlightName);
  clearHighlights(openHighlightName);
}

/** The name of the highlight for a severity on a ground. */
export function highlightName(severity: Severity, ground: Ground): string {
  return `cl-${severity}-${ground}`;
}

function openHighlightName(severity: Severity, ground: Ground): string {
  return `cl-open-${severity}-${ground}`;
}

/** By name, because content scripts in Firefox cannot iterate over the registry. */
function clearHighlights(nameOf: (severity: Severity, ground: Ground) => string): void {
  for (const severity of severities) for (const ground of grounds) CSS.highlights.delete(nameOf(severity, ground));
}

/** Added to the priority of an open finding's highlight: above all others. */
const OPEN = severities.length;

function addRange(name: string, severity: Severity, range: Range, lift = 0): void {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = severities.length - severities.indexOf(severity) + lift;
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
}

function rangesOfParts(collected: CollectedText, parts: readonly Span[]): Range[] {
  return parts.flatMap(({ start, end }) => collected.rangesOf(start, end));
}

/** Grounds by element: a page has few of them, and each costs a walk up the tree. */
function rememberGrounds(): (range: Range) => Ground {
  const known = new Map<Element | null, Ground>();
  return (range) => {
    const element = range.startContainer.parentElement;
    const ground = known.get(element) ?? (element ? groundOf(element) : 'light');
    known.set(element, ground);
    return ground;
  };
}
