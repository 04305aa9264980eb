import type { Span } from '../clause/finding';
import type { AnyFinding } from '../clause/own-finding';
import { severities, type Severity } from '../clause/severity';

/** A stretch of text to be painted in the colour of one severity. */
export interface PaintedSpan extends Span {
  severity: Severity;
}

/**
 * The parts of all findings, cut so that none overlaps: where clauses share words the gravest is painted.
 * In the order of the text.
 */
export function paintedSpans(findings: readonly AnyFinding[]): PaintedSpan[] {
  const edges = findings
    .flatMap(({ severity, parts }) =>
      parts.flatMap(({ start, end }) => [
        { at: start, severity, change: 1 },
        { at: end, severity, change: -1 },
      ]),
    )
    .sort((a, b) => a.at - b.at);
  const open: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const spans: PaintedSpan[] = [];
  let from = 0;
  for (const { at, severity, change } of edges) {
    const gravest = severities.find((each) => open[each] > 0);
    if (gravest && at > from) addSpan(spans, { start: from, end: at, severity: gravest });
    open[severity] += change;
    from = at;
  }
  return spans;
}

/** Adds a span, or lengthens the last one where the same severity runs on. */
function addSpan(spans: PaintedSpan[], span: PaintedSpan): void {
  const last = spans.at(-1);
  if (last?.end === span.start && last.severity === span.severity) last.end = span.end;
  else spans.push(span);
}
