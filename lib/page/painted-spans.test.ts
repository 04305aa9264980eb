import { expect, test } from 'vitest';
import type { Finding, Span } from '../clause/finding';
import type { Severity } from '../clause/severity';
import { paintedSpans } from './painted-spans';

function finding(severity: Severity, ...parts: Span[]): Finding {
  const { start, end } = parts[0]!;
  return { id: '', type: 'penalty', severity, quote: '', start, end, parts, section: null, facts: [], qualifiers: [] };
}

const span = (start: number, end: number): Span => ({ start, end });

test('paints every part of a finding', () => {
  expect(paintedSpans([finding('high', span(50, 60), span(5, 10))])).toEqual([
    { start: 5, end: 10, severity: 'high' },
    { start: 50, end: 60, severity: 'high' },
  ]);
});

test('paints shared words in the gravest severity, and what is left in the other', () => {
  const spans = paintedSpans([
    finding('medium', span(0, 100)),
    finding('critical', span(30, 40)),
    finding('high', span(35, 60)),
  ]);
  expect(spans).toEqual([
    { start: 0, end: 30, severity: 'medium' },
    { start: 30, end: 40, severity: 'critical' },
    { start: 40, end: 60, severity: 'high' },
    { start: 60, end: 100, severity: 'medium' },
  ]);
});

test('paints the same words once when several findings of one severity state them', () => {
  expect(paintedSpans([finding('high', span(0, 9)), finding('high', span(0, 9))])).toEqual([
    { start: 0, end: 9, severity: 'high' },
  ]);
});

test('paints whatever it is given: what is painted is the person’s choice', () => {
  expect(paintedSpans([finding('low', span(0, 9))])).toEqual([{ start: 0, end: 9, severity: 'low' }]);
});
