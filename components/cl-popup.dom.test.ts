import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { clauseTypeIds } from '../lib/clause/clause-type';
import type { Coverage } from '../lib/clause/finding';
import type { PageState } from '../lib/report/page-state';
import './cl-popup';
import type { ClPopup } from './cl-popup';
import { analysisOf, penalty, readState, shoplineClauses } from './test-analysis';
import { allIn, buttonNamed, textOf, updatesDone } from './test-tree';

let popup: ClPopup;

async function show(state: PageState | null): Promise<void> {
  popup.state = state;
  await updatesDone(popup);
}

/** Waits for an event of the popup while something is done. */
async function eventDuring(type: string, act: () => unknown): Promise<CustomEvent<unknown>> {
  const heard: CustomEvent<unknown>[] = [];
  document.body.addEventListener(type, (event) => heard.push(event as CustomEvent<unknown>), { once: true });
  await act();
  await updatesDone(popup);
  expect(heard, `${type} reaches the page`).toHaveLength(1);
  return heard[0]!;
}

const wholePage = { characters: 1000, read: 1000, unread: [] } satisfies Coverage;

beforeEach(async () => {
  document.body.replaceChildren();
  document.body.style.width = '400px';
  popup = document.createElement('cl-popup');
  document.body.append(popup);
});

describe('states', () => {
  test('nothing known yet: claims nothing', async () => {
    await show(null);
    expect(textOf(popup)).toBe('Clauselight');
  });

  test('reading: how far, and that nothing leaves', async () => {
    await show({ kind: 'reading', title: 'Terms', progress: 0.62 });
    const text = textOf(popup);
    expect(text).toContain('Reading the page');
    expect(text).toContain('Read 62% of the page');
    expect(text).toContain('Nothing leaves this computer');
    const [bar] = allIn(popup, '[role=progressbar]');
    expect(bar!.getAttribute('aria-valuenow')).toBe('62');
  });

  test('findings: how many, since when, how grave, about what', async () => {
    await show(readState(analysisOf(shoplineClauses)));
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
    await show(readState(analysisOf([penalty], { title: null, effectiveDate: null })));
    expect(textOf(popup)).toContain('Agreements | SHOPLINE');
    expect(textOf(popup)).not.toContain('In force');
    expect(textOf(popup)).toContain('1 clause costs you something');
  });

  test('nothing found: says of how many types, what was looked for, and what it does not mean', async () => {
    await show(readState(analysisOf([], { coverage: wholePage })));
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
        { reason: 'closed-shadow-root', count: null },
      ],
    };
    for (const clauses of [shoplineClauses, []]) {
      await show(readState(analysisOf(clauses, { coverage })));
      const text = textOf(popup);
      expect(text).toContain('in the part that was read');
      expect(text).toContain('Not read');
      expect(text).toContain('1 frame from another site');
      expect(text).toContain('closed parts of the page');
      expect(text).toContain('Read 95% of the page');
    }
  });

  test('never claims all of the page when a frame is missing', async () => {
    const unread: Coverage['unread'] = [{ reason: 'cross-origin-frame', count: 1 }];
    await show(readState(analysisOf([], { coverage: { ...wholePage, unread } })));
    expect(textOf(popup)).not.toContain('100%');
  });

  test('not an agreement: offers to scan anyway', async () => {
    await show({ kind: 'not-agreement', title: 'Getting started' });
    expect(textOf(popup)).toContain('doesn’t read like an agreement');
    expect(textOf(popup)).toContain('Not read');
    await eventDuring('cl-scan-anyway', () => buttonNamed(popup, 'Scan anyway').click());
  });

  test.each([
    ['browser-page', 'belongs to the browser'],
    ['store-page', 'extension store'],
    ['no-text', 'no text to read'],
  ] as const)('unreadable (%s): says why, offers nothing', async (why, words) => {
    await show({ kind: 'unreadable', title: 'Page', why });
    expect(textOf(popup)).toContain(words);
    expect(textOf(popup)).toContain('Not read');
    expect(allIn(popup, 'button')).toEqual([]);
  });

  test('reload: says what may be lost', async () => {
    await show({ kind: 'reload', title: 'Terms' });
    expect(textOf(popup)).toContain('Text you typed into a form on the page may be lost');
    await eventDuring('cl-reload-page', () => buttonNamed(popup, 'Reload page').click());
  });

  test('error: the message and what to do', async () => {
    await show({ kind: 'error', title: 'Terms', message: 'Cannot read <b>this</b>' });
    expect(textOf(popup)).toContain('Cannot read <b>this</b>');
    expect(textOf(popup)).toContain('Nothing can be said about its clauses');
    await eventDuring('cl-reload-page', () => buttonNamed(popup, 'Reload page').click());
  });

  test('tells screen readers what has changed', async () => {
    await show({ kind: 'reading', title: 'Terms', progress: 0 });
    const status = popup.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).toBe('Reading the page');
    await show(readState(analysisOf(shoplineClauses)));
    expect(popup.shadowRoot!.querySelector('[role=status]')).toBe(status);
    expect(status.textContent).toBe('9 clauses cost you something');
  });
});

describe('families', () => {
  beforeEach(() => show(readState(analysisOf(shoplineClauses))));

  test('the gravest comes first and is the only open one', () => {
    expect(allIn(popup, 'summary').map(textOf)).toEqual([
      'Money 1 2',
      'Changes 1 1',
      'Your data 1',
      'Liability 1',
      'Disputes 1 1',
    ]);
    expect(allIn(popup, 'details').map((details) => (details as HTMLDetailsElement).open)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(allIn(popup, 'cl-finding h3').map(textOf)).toEqual(['Penalty', 'Set-off', 'Penalty']);
  });

  test('their marks have names where no word stands beside them', () => {
    const [money] = allIn(popup, 'summary');
    const names = [...money!.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
    expect(names).toEqual(['Critical', 'High']);
  });

  test('another opens and stays open when the page is read again', async () => {
    allIn(popup, 'summary')[2]!.click();
    await updatesDone(popup);
    expect(textOf(popup)).toContain('perpetual, irrevocable, royalty-free');
    await show(readState(analysisOf(shoplineClauses)));
    expect(textOf(popup)).toContain('perpetual, irrevocable, royalty-free');
  });

  test('a long one is shown piece by piece', async () => {
    await show(readState(analysisOf(Array.from({ length: 120 }, () => penalty))));
    expect(allIn(popup, 'cl-finding')).toHaveLength(50);
    buttonNamed(popup, 'Show 50 more').click();
    await updatesDone(popup);
    buttonNamed(popup, 'Show 20 more').click();
    await updatesDone(popup);
    expect(allIn(popup, 'cl-finding')).toHaveLength(120);
  });
});

describe('findings', () => {
  beforeEach(() => show(readState(analysisOf(shoplineClauses))));

  test('show severity, section, facts and qualifiers in words', () => {
    const [first] = allIn(popup, 'cl-finding');
    const text = textOf(first!);
    expect(text).toContain('Penalty Critical 13.2.8');
    expect(allIn(first!, '.tags li').map(textOf)).toEqual([
      'US$10,000 to US$1,000,000',
      '5 working days',
      'they decide alone',
    ]);
  });

  test('quote the clause verbatim, its facts bold, in its language', () => {
    const [english, , chinese] = allIn(popup, 'blockquote');
    expect(english!.textContent.trim()).toBe(penalty.quote);
    expect([...english!.querySelectorAll('b')].map(textOf)).toEqual([
      'US$10,000 to US$1,000,000',
      'within 5 working days',
    ]);
    expect(english!.lang).toBe('en');
    expect(chinese!.lang).toBe('zh');
  });

  test('show a long quote in full on demand', async () => {
    const [quote] = allIn(popup, 'blockquote');
    const before = quote!.clientHeight;
    const button = buttonNamed(popup, 'Show all of it');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.click();
    await updatesDone(popup);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(quote!.clientHeight).toBeGreaterThan(before);
    quote!.click();
    await updatesDone(popup);
    expect(quote!.clientHeight).toBe(before);
  });

  test('lead to their clause', async () => {
    const event = await eventDuring('cl-jump', () => buttonNamed(popup, 'Go to clause').click());
    expect(event.detail).toEqual({ id: expect.stringMatching(/^penalty-13\.2\.8/) });
  });

  test('key terms lead to their clause', async () => {
    const event = await eventDuring('cl-jump', () => allIn(popup, 'cl-key-terms button')[1]!.click());
    expect(event.detail).toEqual({ id: expect.stringMatching(/^unilateral-amendment-2\.3/) });
  });
});

describe('filter', () => {
  beforeEach(() => show(readState(analysisOf(shoplineClauses))));

  test('shows the findings of one severity, all of them open', async () => {
    allIn(popup, '.counts button')[1]!.click();
    await updatesDone(popup);
    expect(allIn(popup, '.counts button').map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(allIn(popup, 'cl-finding .word').map(textOf)).toEqual(['High', 'High', 'High']);
    expect(textOf(popup)).toContain('3 high clauses');
  });

  test('pressed again, or by “Show all”, shows everything', async () => {
    const high = allIn(popup, '.counts button')[1]!;
    for (const undo of [() => high.click(), () => buttonNamed(popup, 'Show all').click()]) {
      high.click();
      await updatesDone(popup);
      expect(allIn(popup, 'cl-key-terms')).toEqual([]);
      undo();
      await updatesDone(popup);
      expect(high.getAttribute('aria-pressed')).toBe('false');
      expect(allIn(popup, 'summary')).toHaveLength(5);
    }
  });

  test('ends when the page no longer has such a finding', async () => {
    allIn(popup, '.counts button')[3]!.click();
    await updatesDone(popup);
    await show(readState(analysisOf([penalty])));
    expect(textOf(popup)).toContain('US$10,000');
  });

  test('offers no severity without findings', async () => {
    await show(readState(analysisOf([penalty])));
    expect(allIn(popup, '.counts button').map((button) => (button as HTMLButtonElement).disabled)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('highlights', () => {
  test.each([
    [true, 'Highlights on'],
    [false, 'Highlights off'],
  ])('switch (%s) is written and asks to be toggled', async (on, words) => {
    await show(readState(analysisOf(shoplineClauses), on));
    const [button] = allIn(popup, '[role=switch]');
    expect(button!.getAttribute('aria-checked')).toBe(String(on));
    expect(textOf(button!)).toBe(words);
    await eventDuring('cl-toggle-highlights', () => button!.click());
  });
});

describe('hostile text', () => {
  const bad = '<img src=x onerror="globalThis.hit = true"><script>globalThis.hit = true</script>';

  test('is text', async () => {
    const clause = { ...penalty, quote: `${bad} ${penalty.quote}`, section: bad };
    await show(readState(analysisOf([clause], { title: bad, effectiveDate: bad })));
    expect(textOf(popup).split(bad).length - 1).toBeGreaterThanOrEqual(4);
    expect(allIn(popup, 'img, script')).toEqual([]);
    expect('hit' in globalThis).toBe(false);
  });

  test('without spaces does not widen the popup, down to 320 px', async () => {
    const long = 'W'.repeat(500);
    const clause = { type: 'penalty' as const, section: long, quote: long };
    document.body.style.width = '320px';
    await show(readState(analysisOf([clause, ...shoplineClauses], { title: long, effectiveDate: long })));
    const [scroll] = allIn(popup, '.scroll');
    expect(scroll!.scrollWidth).toBe(scroll!.clientWidth);
    expect(popup.scrollWidth).toBe(320);
    expect(popup.getBoundingClientRect().height).toBeLessThanOrEqual(600);
  });
});

describe('keyboard', () => {
  test('reaches everything in order of the page', async () => {
    await show(readState(analysisOf([penalty])));
    const stops: string[] = [];
    for (let i = 0; i < 7; i++) {
      await userEvent.tab();
      stops.push(nameOf(focused()));
    }
    expect(stops).toEqual([
      'Summary and findings',
      '1 critical',
      expect.stringContaining('US$10,000'),
      expect.stringContaining('Money'),
      'Go to clause',
      'Copy',
      'Show all of it',
    ]);
    await userEvent.tab();
    expect(focused().getAttribute('role')).toBe('switch');
  });

  test('filters, opens and jumps; the focus is seen and stays', async () => {
    await show(readState(analysisOf(shoplineClauses)));
    const critical = allIn(popup, '.counts button')[0]!;
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toBe(critical);
    expect(getComputedStyle(critical).outlineStyle).toBe('solid');
    await userEvent.keyboard('{Enter}');
    await updatesDone(popup);
    expect(focused()).toBe(critical);
    expect(allIn(popup, 'cl-finding')).toHaveLength(3);
    await userEvent.keyboard(' ');
    await updatesDone(popup);
    expect(critical.getAttribute('aria-pressed')).toBe('false');

    const changes = allIn(popup, 'summary')[1]!;
    changes.focus();
    await userEvent.keyboard('{Enter}');
    await updatesDone(popup);
    expect(changes.closest('details')!.open).toBe(true);

    buttonNamed(popup, 'Go to clause').focus();
    await eventDuring('cl-jump', () => userEvent.keyboard('{Enter}'));
  });
});

/** The element that has the focus, inside shadow roots too. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
