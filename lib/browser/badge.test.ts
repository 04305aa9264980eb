import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../clause/finding';
import type { OwnFinding } from '../clause/own-finding';
import type { Severity } from '../clause/severity';
import { textsOf } from '../clause/texts/texts-of';
import type { PageState } from '../report/page-state';
import { badgeOf, iconPath, iconSizes, toolbarIcons } from './badge';

const en = await textsOf('en');
const zh = await textsOf('zh');

function read(...severities: Severity[]): PageState & { kind: 'read' } {
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

function own(severity: Severity): OwnFinding {
  const [finding] = read(severity).analysis.findings;
  return { ...finding!, id: 'own-1', type: 'own', rule: { id: 'r', name: 'Mine' }, matches: [] };
}

/** A page of which no sentence was read. */
function notRead(): PageState {
  const state = read();
  return { ...state, analysis: { ...state.analysis, coverage: { characters: 100, read: 0, unread: [] } } };
}

test('counts the findings, in the colour of the gravest', () => {
  expect(badgeOf(read('low', 'critical', 'high'), en)).toMatchObject({ text: '3', color: '#8c1537' });
  expect(badgeOf(read('low', 'medium'), en)).toMatchObject({ text: '2', color: '#6f5c00' });
});

test('counts above a hundred are written out', () => {
  expect(badgeOf(read(...Array<Severity>(128).fill('high')), en).text).toBe('128');
});

test('nothing found, and not read yet, have no number', () => {
  expect(badgeOf(read(), en).text).toBe('');
  expect(badgeOf({ kind: 'reading', title: '' }, en).text).toBe('');
});

describe('the icon', () => {
  test('is that of the gravest finding', () => {
    for (const severity of ['critical', 'high', 'medium', 'low'] as const) {
      expect(badgeOf(read('low', severity), en).icon).toBe(severity);
    }
  });

  test('and number count what own rules found', () => {
    const state = read('low');
    const reading = { findings: [own('high')], unasked: 0 };
    expect(badgeOf({ ...state, analysis: { ...state.analysis, own: reading } }, en)).toMatchObject({
      icon: 'high',
      text: '2',
    });
  });

  test('tells nothing found from not read', () => {
    expect(badgeOf(read(), en).icon).toBe('none');
    expect(badgeOf(notRead(), en).icon).toBe('idle');
    expect(badgeOf({ kind: 'reading', title: '' }, en).icon).toBe('idle');
    expect(badgeOf({ kind: 'error', title: '', message: '' }, en).icon).toBe('idle');
  });

  test('tells a site that is switched off from one where the reader is asked', () => {
    expect(badgeOf({ kind: 'switched-off', title: '' }, en)).toMatchObject({ icon: 'off', text: '' });
    expect(badgeOf({ kind: 'waiting', title: '' }, en)).toMatchObject({ icon: 'idle', text: '' });
    expect(badgeOf({ kind: 'switched-off', title: '' }, en).title).toBe('Clauselight: Switched off on this site');
    expect(badgeOf({ kind: 'waiting', title: '' }, en).title).toBe('Clauselight: This page looks like an agreement');
  });

  test('of every state is there in every size', () => {
    const missing = toolbarIcons
      .flatMap((icon) => iconSizes.map((size) => iconPath(icon, size)))
      .filter((file) => !existsSync(new URL(`../../public${file}`, import.meta.url)));
    expect(missing).toEqual([]);
  });
});

describe('the title', () => {
  test('says in words what icon and number show', () => {
    expect(badgeOf(read('critical', 'high', 'high'), en).title).toBe(
      'Clauselight: 3 clauses cost you something: 1 critical, 2 high',
    );
    expect(badgeOf(read('critical', 'high'), zh).title).toBe('Clauselight：2 处条款对您不利：严重 1、高 1');
  });

  test('says what was not found, and what could not be read', () => {
    expect(badgeOf(read(), en).title).toMatch(/^Clauselight: None of the \d+ types of clause found$/);
    expect(badgeOf(notRead(), en).title).toBe('Clauselight: Too little could be read to say anything');
    expect(badgeOf({ kind: 'reading', title: '' }, en).title).toBe('Clauselight: Reading the page');
    expect(badgeOf({ kind: 'unreadable', title: '', why: 'no-text' }, en).title).toBe(
      `Clauselight: ${en.popup.unreadable['no-text'].lead}`,
    );
  });
});
