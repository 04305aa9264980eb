import { expect, test } from 'vitest';
import type { Finding } from '../clause/finding';
import type { Severity } from '../clause/severity';
import type { PageState } from '../report/page-state';
import { badgeOf } from './badge';

function read(...severities: Severity[]): PageState {
  const findings = severities.map((severity): Finding => ({
    id: severity,
    type: 'penalty',
    severity,
    quote: '',
    start: 0,
    end: 0,
    parts: [],
    section: null,
    facts: [],
    qualifiers: [],
  }));
  const coverage = { characters: 1, read: 1, unread: [] };
  const analysis = { title: null, effectiveDate: null, languages: [], findings, coverage };
  return { kind: 'read', title: '', analysis, highlights: true, unmarked: 0 };
}

test('counts the findings, in the colour of the gravest', () => {
  expect(badgeOf(read('low', 'critical', 'high'))).toEqual({ text: '3', color: '#8c1537' });
  expect(badgeOf(read('low', 'medium'))).toEqual({ text: '2', color: '#6f5c00' });
});

test('counts above a hundred are written out', () => {
  expect(badgeOf(read(...Array<Severity>(128).fill('high'))).text).toBe('128');
});

test('nothing found, and not read yet, have no number', () => {
  expect(badgeOf(read()).text).toBe('');
  expect(badgeOf({ kind: 'reading', title: '' }).text).toBe('');
});
