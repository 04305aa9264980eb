import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { PageState } from '../lib/report/page-state';
import type { ClPopup } from './cl-popup';
import { plainView, readView, type ListView } from './list-view';
import { analysisOf, readState, shoplineClauses } from './test-analysis';
import { addPopup, eventDuring, show } from './test-popup';
import { allIn, buttonNamed, textOf, updatesDone } from './test-tree';

const en = await textsOf('en');
const analysis = analysisOf(shoplineClauses);
const read = readState(analysis) as Extract<PageState, { kind: 'read' }>;

let popup: ClPopup;

beforeEach(async () => {
  popup = addPopup();
  await show(popup, read);
});

async function search(query: string): Promise<void> {
  const input = allIn(popup, 'cl-search-field input')[0] as HTMLInputElement;
  input.focus();
  input.select();
  await userEvent.keyboard(query || '{Delete}');
  await updatesDone(popup);
}

const heading = () => textOf(allIn(popup, 'cl-finding-list h2')[0]!);
const names = () => allIn(popup, 'cl-finding h3').map(textOf);
const marks = () => allIn(popup, 'mark').map(textOf);

describe('search', () => {
  test('finds by words of the quote and marks them', async () => {
    await search('irrevocable');
    expect(heading()).toBe('1 finding with “irrevocable”');
    expect(names()).toEqual(['Licence to your data']);
    expect(marks()).toEqual(['irrevocable']);
    expect(allIn(popup, 'cl-key-terms')).toEqual([]);
  });

  test.each([
    ['by name', 'set-off', ['Set-off'], 'Set-off'],
    ['by section', '14.8', ['Their liability is capped'], '14.8'],
    ['by a fact in words', 'singapore law', ['Governing law'], 'Singapore law'],
    ['by severity, with another word', 'critical penalty', ['Penalty'], 'Penalty'],
  ])('finds %s', async (_, query, expected, mark) => {
    await search(query);
    expect(names()).toEqual(expected);
    expect(marks().join(' ').toLowerCase()).toContain(mark.split(' ')[0]!.toLowerCase());
  });

  test('says what was not found, and how to see everything again', async () => {
    await search('unicorn');
    expect(heading()).toBe('No finding with “unicorn”');
    buttonNamed(popup, 'Show all findings').click();
    await updatesDone(popup);
    expect(heading()).toBe('All findings by family');
    expect(popup.view.query).toBe('');
    expect((allIn(popup, 'cl-search-field input')[0] as HTMLInputElement).value).toBe('');
  });

  test('is emptied by Escape, which goes no further, and by its button; the focus stays in the field', async () => {
    const heard: string[] = [];
    document.body.addEventListener('keydown', ({ key }) => heard.push(key));
    await search('penalty');
    await userEvent.keyboard('{Escape}');
    await updatesDone(popup);
    expect(heading()).toBe('All findings by family');
    expect(heard).not.toContain('Escape');
    await search('penalty');
    allIn(popup, 'cl-search-field button')[0]!.click();
    await updatesDone(popup);
    expect(popup.view.query).toBe('');
    expect(allIn(popup, 'cl-search-field')[0]!.shadowRoot!.activeElement?.localName).toBe('input');
  });

  test('shows hostile words as text', async () => {
    await search('<b>x');
    expect(heading()).toBe('No finding with “<b>x”');
  });
});

describe('families', () => {
  const select = () => allIn(popup, 'cl-family-filter select')[0] as HTMLSelectElement;

  test('can be chosen among those with findings', async () => {
    expect([...select().options].map(textOf)).toEqual([
      'All families',
      'Money (3)',
      'Changes (2)',
      'Your data (1)',
      'Liability (1)',
      'Disputes (2)',
    ]);
    select().value = 'disputes';
    select().dispatchEvent(new Event('change'));
    await updatesDone(popup);
    expect(heading()).toBe('2 findings of 9 shown');
    expect(names()).toHaveLength(2);
    buttonNamed(popup, 'Show all').click();
    await updatesDone(popup);
    expect(select().value).toBe('');
  });
});

describe('a finding', () => {
  test('is explained when it is opened', async () => {
    expect(textOf(popup)).not.toContain(en.explanations.penalty.meaning);
    buttonNamed(popup, 'Explain').click();
    await expect.poll(() => textOf(popup)).toContain(en.explanations.penalty.meaning);
    expect(textOf(popup)).toContain(en.explanations.penalty.ask);
  });

  test('that is hidden can be shown again at once; the focus goes there', async () => {
    buttonNamed(popup, 'Explain').click();
    await updatesDone(popup);
    const event = await eventDuring(popup, 'cl-hide', () => buttonNamed(popup, 'Hide').click());
    const [hidden] = analysis.findings.filter(({ id }) => id === (event.detail as { id: string }).id);
    const listed = { ...analysis, findings: analysis.findings.filter((each) => each !== hidden) };
    await show(popup, { ...read, analysis: listed, leftOut: { hidden: [hidden!], offKinds: [], offSeverities: [] } });
    expect(textOf(popup)).toContain('8 clauses cost you something');
    expect(textOf(popup)).toContain('Penalty: hidden');
    expect(popup.shadowRoot!.activeElement).toBe(buttonNamed(popup, 'Undo'));
    const undone = await eventDuring(popup, 'cl-unhide', () => buttonNamed(popup, 'Undo').click());
    expect(undone.detail).toEqual({ id: hidden!.id });
    expect(textOf(popup)).toContain('Penalty: shown again');
  });

  test('that is hidden leaves its family open, also where another is the gravest then', async () => {
    const openFamilies = () =>
      allIn(popup, 'details')
        .filter((family) => (family as HTMLDetailsElement).open)
        .map((family) => textOf(family.querySelector('h2')!));
    expect(openFamilies()).toEqual(['Money']);
    buttonNamed(popup, 'Explain').click();
    await updatesDone(popup);
    buttonNamed(popup, 'Hide').click();
    const findings = analysis.findings.filter(({ type, severity }) => type !== 'penalty' || severity !== 'critical');
    await show(popup, { ...read, analysis: { ...analysis, findings } });
    expect(textOf(allIn(popup, 'summary')[0]!)).not.toContain('Money');
    expect(openFamilies()).toEqual(['Money']);
  });

  test('that is wrong can be reported: a text to copy, with the address only if wanted', async () => {
    popup.version = '1.2.3';
    popup.page = 'https://example.org/terms';
    buttonNamed(popup, 'Explain').click();
    await updatesDone(popup);
    buttonNamed(popup, 'Report a wrong finding').click();
    await updatesDone(popup);
    const [dialog] = allIn(popup, 'cl-report-wrong dialog') as HTMLDialogElement[];
    expect(dialog!.open).toBe(true);
    const text = () => allIn(popup, 'cl-report-wrong pre')[0]!.textContent;
    expect(text()).toMatch(/Rule: penalty\n(?:.*\n)*Clauselight: 1\.2\.3\n/);
    expect(text()).not.toContain('example.org');
    allIn(popup, 'cl-report-wrong input')[0]!.click();
    await updatesDone(popup);
    expect(text()).toContain('https://example.org/terms');
    await userEvent.keyboard('{Escape}');
    expect(dialog!.open).toBe(false);
  });
});

describe('what is not listed', () => {
  const [first, second, ...others] = analysis.findings;
  const leftOut = { hidden: [first!], offKinds: [second!], offSeverities: [] };

  test('is counted, with why', async () => {
    await show(popup, { ...read, analysis: { ...analysis, findings: others }, leftOut });
    expect(textOf(popup)).toContain('You have hidden 1 finding on this page. Your settings leave out 1 finding.');
    const tally = allIn(popup, '.counts button').map((button) => Number(/\d+/.exec(textOf(button))));
    expect(tally.reduce((sum, count) => sum + count)).toBe(others.length);
  });

  test('can be shown again from a list, which the menu leads to', async () => {
    await show(popup, { ...read, analysis: { ...analysis, findings: others }, leftOut });
    allIn(popup, 'cl-menu button')[0]!.click();
    allIn(popup, 'cl-menu [data-id=show-hidden]')[0]!.click();
    await updatesDone(popup);
    const event = await eventDuring(popup, 'cl-unhide', () => buttonNamed(popup, 'Show again').click());
    expect(event.detail).toEqual({ id: first!.id });
  });

  test('is no “nothing found” when it is all there is', async () => {
    const none = { ...analysis, findings: [] };
    await show(popup, { ...read, analysis: none, leftOut: { ...leftOut, offKinds: [second!, ...others] } });
    expect(textOf(popup)).not.toContain('None of the');
    expect(textOf(allIn(popup, 'h2.lead')[0]!)).toBe(
      'You have hidden 1 finding on this page. Your settings leave out 8 findings.',
    );
    expect(buttonNamed(popup, 'Show again')).toBeTruthy();
  });
});

describe('own findings', () => {
  const [first] = analysis.findings;
  const own = {
    ...first!,
    id: 'own-1',
    type: 'own' as const,
    rule: { id: 'r', name: 'Our <rule>' },
    matches: [],
    facts: [],
    qualifiers: [],
  };

  test('are listed by the name of their rule, after the families', async () => {
    await show(popup, { ...read, analysis: { ...analysis, own: { findings: [own], unasked: 0 } } });
    expect(textOf(popup)).toContain('10 clauses cost you something');
    expect(textOf(allIn(popup, 'summary').at(-1)!)).toBe('Your own rules 1');
    await search('<rule>');
    expect(names()).toEqual(['Our <rule>']);
  });
});

describe('the menu', () => {
  const items = () => allIn(popup, 'cl-menu [role=menuitem]').map((item) => item.dataset['id']);

  test('offers the summary only where there is one', async () => {
    expect(items()).toContain('copy-markdown');
    await show(popup, { kind: 'not-agreement', title: 'News' });
    expect(items()).toEqual(['settings']);
  });

  test.each([
    'copy-markdown',
    'copy-json',
    'copy-csv',
    'download-markdown',
    'download-json',
    'download-csv',
    'settings',
  ])('asks for %s', async (act) => {
    allIn(popup, 'cl-menu button')[0]!.click();
    const event = await eventDuring(popup, 'cl-act', () => allIn(popup, `cl-menu [data-id=${act}]`)[0]!.click());
    expect(event.detail).toEqual({ act });
  });

  test('names the site that is switched off or on', async () => {
    popup.site = { host: 'example.org' };
    await updatesDone(popup);
    const site = () => textOf(allIn(popup, 'cl-menu [data-id=site]')[0]!);
    await eventDuring(popup, 'cl-switch-site', () => allIn(popup, 'cl-menu [data-id=site]')[0]!.click());
    await show(popup, { kind: 'switched-off', title: 'Terms' });
    expect(allIn(popup, 'cl-notice button').map(textOf)).toEqual(['Switch on for example.org']);
    await eventDuring(popup, 'cl-switch-site', () => buttonNamed(popup, 'Switch on for example.org').click());
    popup.site = { host: null };
    await updatesDone(popup);
    allIn(popup, 'cl-menu button')[0]!.click();
    expect(site()).toBe('Switch on for files');
  });
});

describe('what a person has made of the list', () => {
  test('is told, and shown again in another popup', async () => {
    const views: ListView[] = [];
    popup.addEventListener('cl-view', (event) => views.push((event as CustomEvent<{ view: ListView }>).detail.view));
    allIn(popup, 'summary')[2]!.click();
    await updatesDone(popup);
    buttonNamed(popup, 'Explain').click();
    await updatesDone(popup);
    const [scroll] = allIn(popup, '.scroll');
    scroll!.scrollTop = 120;
    await expect.poll(() => views.at(-1)?.scroll).toBe(120);
    const kept: unknown = JSON.parse(JSON.stringify(views.at(-1)));

    popup = addPopup();
    popup.view = readView(kept);
    await show(popup, read);
    expect(allIn(popup, 'details[open] > summary').map(textOf)).toEqual(['Money 1 2', 'Your data 1']);
    expect(allIn(popup, '[aria-expanded=true]').map(textOf)).toEqual(['Show less']);
    await expect.poll(() => allIn(popup, '.scroll')[0]!.scrollTop).toBe(120);
  });

  test.each([null, 7, [], { severity: 'worst', family: 'x', query: 3, open: [1, 'x'], expanded: 'y', scroll: -4 }])(
    'is plain where %j was kept',
    (kept) => {
      expect(readView(kept)).toEqual({
        ...plainView(),
        ...(Array.isArray((kept as ListView | null)?.open) && { open: [] }),
      });
    },
  );
});
