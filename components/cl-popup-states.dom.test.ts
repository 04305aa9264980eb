import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clauseTypeIds } from '../lib/clause/clause-type';
import type { Coverage } from '../lib/clause/finding';
import type { ClPopup } from './cl-popup';
import { analysisOf, penalty, readState, shoplineClauses } from './test-analysis';
import { addPopup, eventDuring, show } from './test-popup';
import { allIn, buttonNamed, textOf } from './test-tree';

const wholePage = { characters: 1000, read: 1000, unread: [] } satisfies Coverage;

let popup: ClPopup;

beforeEach(() => {
  popup = addPopup();
});

describe('states', () => {
  test('nothing known yet: claims nothing', async () => {
    await show(popup, null);
    expect(textOf(popup)).toBe('Clauselight');
  });

  test('reading: that it is under way, and that nothing leaves', async () => {
    await show(popup, { kind: 'reading', title: 'Terms' });
    const text = textOf(popup);
    expect(text).toContain('Reading the page');
    expect(text).toContain('Nothing leaves this computer');
    const [bar] = allIn(popup, '[role=progressbar]');
    expect(bar!.getAttribute('aria-label')).toBe('Reading the page');
    // How far is not known, and nothing says "not read" of what is being read.
    expect(bar!.hasAttribute('aria-valuenow')).toBe(false);
    expect(text).not.toMatch(/%|Not read/);
  });

  test('findings: how many, since when, how grave, about what', async () => {
    await show(popup, readState(analysisOf(shoplineClauses)));
    const text = textOf(popup);
    expect(text).toContain('SHOPLINE Developer Agreement');
    expect(text).toContain('In force since November 3, 2025');
    expect(text).toContain('9 clauses cost you something');
    expect(allIn(popup, '.counts button').map(textOf)).toEqual(['3 critical', '3 high', '2 medium', '1 low']);
    expect(text).toContain('US$10,000 to US$1,000,000 13.2.8');
    expect(text).toContain('Read 100% of the page');
    expect(text).toContain('not legal advice');
  });

  test('findings without a title of the agreement go under that of the page', async () => {
    await show(popup, readState(analysisOf([penalty], { title: null, effectiveDate: null })));
    expect(textOf(popup)).toContain('Agreements | SHOPLINE');
    expect(textOf(popup)).not.toContain('In force');
    expect(textOf(popup)).toContain('1 clause costs you something');
  });

  test('nothing found: says of how many types, what was looked for, and what it does not mean', async () => {
    await show(popup, readState(analysisOf([], { coverage: wholePage })));
    const text = textOf(popup);
    expect(text).toContain(`None of the ${clauseTypeIds.length} types of clause found`);
    expect(text).toContain('Looked for penalties');
    expect(text).toContain('not legal advice');
    expect(text).toContain('Read 100% of the page');
    expect(allIn(popup, '[role=switch]')).toEqual([]);
    expect(text).not.toContain('Not read');
  });

  test('partly read: what was not read, in words', async () => {
    const coverage: Coverage = {
      characters: 1000,
      read: 950,
      unread: [
        { reason: 'cross-origin-frame', count: 1 },
        { reason: 'shadow-root', count: null },
      ],
    };
    for (const clauses of [shoplineClauses, []]) {
      await show(popup, readState(analysisOf(clauses, { coverage })));
      const text = textOf(popup);
      expect(text).toContain('in the part that was read');
      expect(text).toContain('Not read');
      expect(text).toContain('1 frame from another host');
      expect(text).toContain('embedded components of the page');
      expect(text).toContain('Read 95% of the page');
    }
  });

  test('hardly anything read: does not speak of what was not found', async () => {
    const coverage: Coverage = { characters: 1000, read: 1, unread: [{ reason: 'language', count: 999 }] };
    await show(popup, readState(analysisOf([], { coverage })));
    const text = textOf(popup);
    expect(text).toContain('Too little could be read');
    expect(text).not.toMatch(/None of the|Looked for/);
    expect(text).toContain('999 characters in a language Clauselight does not read');
    expect(text).toContain('Read 0% of the page');
  });

  test('never claims all of the page when a frame is missing', async () => {
    const unread: Coverage['unread'] = [{ reason: 'cross-origin-frame', count: 1 }];
    await show(popup, readState(analysisOf([], { coverage: { ...wholePage, unread } })));
    expect(textOf(popup)).not.toContain('100%');
  });

  test('not an agreement: offers to scan anyway', async () => {
    await show(popup, { kind: 'not-agreement', title: 'Getting started' });
    expect(textOf(popup)).toContain('doesn’t read like an agreement');
    expect(textOf(popup)).toContain('Not read');
    await eventDuring(popup, 'cl-scan-anyway', () => buttonNamed(popup, 'Scan anyway').click());
  });

  test.each([
    ['browser-page', 'belongs to the browser'],
    ['store-page', 'extension store'],
    ['no-text', 'no text to read'],
  ] as const)('unreadable (%s): says why, offers nothing', async (why, words) => {
    await show(popup, { kind: 'unreadable', title: 'Page', why });
    expect(textOf(popup)).toContain(words);
    expect(textOf(popup)).toContain('Not read');
    expect(allIn(popup, 'cl-notice button')).toEqual([]);
  });

  test.each([
    ['Scan anyway', { kind: 'not-agreement', title: 'Guide' }],
    ['Read this page', { kind: 'waiting', title: 'Terms' }],
  ] as const)('“%s” goes with what it was for; the keyboard stays in the popup', async (name, state) => {
    await show(popup, state);
    buttonNamed(popup, name).focus();
    await userEvent.keyboard('{Enter}');
    await show(popup, { kind: 'reading', title: state.title });
    expect(popup.shadowRoot!.activeElement?.getAttribute('aria-label')).toBe('Summary and findings');
  });

  // The browser tells no title of its own pages.
  test('a page without a title is only called an agreement where one was read', async () => {
    await show(popup, { kind: 'unreadable', title: '', why: 'browser-page' });
    expect(allIn(popup, 'h1').map(textOf)).toEqual(['Clauselight']);
    await show(popup, { ...readState(analysisOf([penalty], { title: null })), title: '' });
    expect(allIn(popup, 'h1').map(textOf)).toEqual(['Agreement without a title']);
  });

  test('reload: says what may be lost', async () => {
    await show(popup, { kind: 'reload', title: 'Terms' });
    expect(textOf(popup)).toContain('Text you typed into a form on the page may be lost');
    await eventDuring(popup, 'cl-reload-page', () => buttonNamed(popup, 'Reload page').click());
  });

  test('error: the message and what to do', async () => {
    await show(popup, { kind: 'error', title: 'Terms', message: 'Cannot read <b>this</b>' });
    expect(textOf(popup)).toContain('Cannot read <b>this</b>');
    expect(textOf(popup)).toContain('Nothing can be said about its clauses');
    await eventDuring(popup, 'cl-reload-page', () => buttonNamed(popup, 'Reload page').click());
  });

  test('tells screen readers what has changed', async () => {
    await show(popup, { kind: 'reading', title: 'Terms' });
    const status = popup.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).toBe('Reading the page');
    await show(popup, readState(analysisOf(shoplineClauses)));
    expect(popup.shadowRoot!.querySelector('[role=status]')).toBe(status);
    expect(status.textContent).toBe('9 clauses cost you something');
  });
});
