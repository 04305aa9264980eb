/** What was read from a page and is marked on it, and which finding stands where. */
import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import { severities } from '../clause/severity';
import { boxOf } from './clause-box';
import type { CollectedText } from './collected-text';
import type { Painting } from './paint';
import { isOnRange, textPlaceAt, type PointerPlace } from './pointing';

/** What was read from a page and painted on it. */
export interface ReadPage {
  collected: CollectedText;
  /** In the order of the text. */
  findings: readonly AnyFinding[];
  painting: Painting;
  /** The ids of the findings that are marked on the page: only what is marked can be pointed at. */
  painted: ReadonlySet<string>;
  /** Whether the card opens when the pointer rests on a mark. */
  opensOnHover: boolean;
  /** Whether strokes along the edge show where findings are marked. */
  overview: boolean;
  words: KeyboardWords;
}

/** What the keyboard's way to the findings says, and the pointer's. */
export interface KeyboardWords {
  /** Of these and of the card (BCP 47). */
  language: string;
  /** The name of the part of the page where the keyboard finds them. */
  landmark: string;
  /**
   * By the findings' ids: on the button that leads there, what a screen reader says when it is reached,
   * hidden and shown again, on its stroke.
   */
  findings: Record<
    string,
    { key: string; reached: string; stroke: string; said: Record<'hidden' | 'shownAgain', string> }
  >;
}

/** The gravest marked finding under the pointer: its position in the list, with the part that is there. */
export function findingAt(
  document: Document,
  page: ReadPage,
  { clientX, clientY }: PointerPlace,
): { index: number; part: Span } | null {
  if (page.painted.size === 0) return null;
  const place = textPlaceAt(document, clientX, clientY);
  const offset = place && page.collected.offsetOf(place.node, place.offset);
  if (offset === null) return null;
  for (const index of indicesAt(page, offset, offset)) {
    const finding = page.findings[index]!;
    const part = finding.parts.find(({ start, end }) => start <= offset && offset <= end)!;
    const isUnder = (range: Range) => isOnRange(range, clientX, clientY);
    if (isMarked(page, finding) && rangesOf(page, part).some(isUnder)) return { index, part };
  }
  return null;
}

/** Positions of the findings with a part that touches a stretch of text, gravest first. */
export function indicesAt({ findings }: ReadPage, start: number, end: number): number[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.parts.some((part) => part.start <= end && start <= part.end))
    .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity))
    .map(({ index }) => index);
}

/** Whether a finding is marked on the page. */
export function isMarked({ painted }: ReadPage, { id }: AnyFinding): boolean {
  return painted.has(id);
}

/** The finding to begin with: going forth, the first that is not above the window; going back, the last not below it. */
export function nearestInView(page: ReadPage, by: 1 | -1): number {
  const boxes = page.findings.map((finding) => boxOf(rangesOf(page, finding)));
  const found =
    by === 1
      ? boxes.findIndex((box) => box && box.top >= 0)
      : boxes.findLastIndex((box) => box && box.top + box.height <= innerHeight);
  return found >= 0 ? found : by === 1 ? 0 : boxes.length - 1;
}

/** Where a stretch of the text stands on the page now. */
export function rangesOf({ collected }: ReadPage, { start, end }: Span): Range[] {
  return collected.rangesOf(start, end);
}
