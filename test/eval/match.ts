/** When a part of a finding stands for a labelled unit or line. */
import type { Finding, Span } from '../../lib/clause/finding';

/** A part and a unit stand for each other when they share at least half of the shorter one. */
export function covers(part: Span, unit: Span): boolean {
  const shared = Math.min(part.end, unit.end) - Math.max(part.start, unit.start);
  return shared >= 0.5 * Math.min(part.end - part.start, unit.end - unit.start);
}

/** Whether any part of the finding stands for the unit. */
export function states({ parts }: Finding, unit: Span): boolean {
  return parts.some((part) => covers(part, unit));
}

/** Whether any part of the finding shares a character with the unit. */
export function touches({ parts }: Finding, unit: Span): boolean {
  return parts.some((part) => part.start < unit.end && unit.start < part.end);
}
