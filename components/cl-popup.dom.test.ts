import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageState } from '../lib/report/page-state';
import type { ClPopup } from './cl-popup';
import { analysisOf, penalty, readState, shoplineClauses } from './test-analysis';
import { addPopup, eventDuring, show } from './test-popup';
import { allIn, buttonNamed, textOf, updatesDone } from './test-tree';

let popup: ClPopup;

beforeEach(() => {
  popup = addPopup();
});

describe('what could not be marked', () => {
  test('is said, and only then', async () => {
    const state = readState(analysisOf(shoplineClauses));
    await show(popup, state);
    expect(textOf(popup)).not.toContain('could not be marked');
    await show(popup, { ...state, unmarked: 3 } as PageState);
    expect(textOf(popup)).toContain('3 passages are listed here but could not be marked on the page.');
  });

  test('nor a card shown: said too', async () => {
    const state = readState(analysisOf(shoplineClauses));
    await show(popup, state);
    expect(textOf(popup)).not.toContain('removes the cards');
    await show(popup, { ...state, cardGone: true } as PageState);
    expect(textOf(popup)).toContain('The page removes the cards that explain its clauses.');
  });
});

describe('families', () => {
  beforeEach(() => show(popup, readState(analysisOf(shoplineClauses))));

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
    await show(popup, readState(analysisOf(shoplineClauses)));
    expect(textOf(popup)).toContain('perpetual, irrevocable, royalty-free');
  });

  test('a long one is shown piece by piece', async () => {
    await show(popup, readState(analysisOf(Array.from({ length: 120 }, () => penalty))));
    expect(allIn(popup, 'cl-finding')).toHaveLength(50);
    buttonNamed(popup, 'Show 50 more').click();
    await updatesDone(popup);
    buttonNamed(popup, 'Show 20 more').click();
    await updatesDone(popup);
    expect(allIn(popup, 'cl-finding')).toHaveLength(120);
  });
});

describe('findings', () => {
  beforeEach(() => show(popup, readState(analysisOf(shoplineClauses))));

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
    const button = buttonNamed(popup, 'Explain');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.click();
    await updatesDone(popup);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(quote!.clientHeight).toBeGreaterThan(before);
    button.click();
    await updatesDone(popup);
    expect(quote!.clientHeight).toBe(before);
    quote!.click();
    await updatesDone(popup);
    expect(quote!.clientHeight).toBeGreaterThan(before);
  });

  test('lead to their clause', async () => {
    const event = await eventDuring(popup, 'cl-jump', () => buttonNamed(popup, 'Go to clause').click());
    expect(event.detail).toEqual({ id: expect.stringMatching(/^penalty-13\.2\.8/) });
  });

  test('key terms lead to their clause', async () => {
    const event = await eventDuring(popup, 'cl-jump', () => allIn(popup, 'cl-key-terms button')[1]!.click());
    expect(event.detail).toEqual({ id: expect.stringMatching(/^unilateral-amendment-2\.3/) });
  });
});

describe('filter', () => {
  beforeEach(() => show(popup, readState(analysisOf(shoplineClauses))));

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
    await show(popup, readState(analysisOf([penalty])));
    expect(textOf(popup)).toContain('US$10,000');
  });

  test('offers no severity without findings', async () => {
    await show(popup, readState(analysisOf([penalty])));
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
    await show(popup, readState(analysisOf(shoplineClauses), on));
    const [button] = allIn(popup, '[role=switch]');
    expect(button!.getAttribute('aria-checked')).toBe(String(on));
    expect(textOf(button!)).toBe(words);
    await eventDuring(popup, 'cl-toggle-highlights', () => button!.click());
  });
});

describe('hostile text', () => {
  const bad = '<img src=x onerror="globalThis.hit = true"><script>globalThis.hit = true</script>';

  test('is text', async () => {
    const clause = { ...penalty, quote: `${bad} ${penalty.quote}`, section: bad };
    await show(popup, readState(analysisOf([clause], { title: bad, effectiveDate: bad })));
    expect(textOf(popup).split(bad).length - 1).toBeGreaterThanOrEqual(4);
    expect(allIn(popup, 'img, script')).toEqual([]);
    expect('hit' in globalThis).toBe(false);
  });

  test('without spaces does not widen the popup, down to 320 px', async () => {
    const long = 'W'.repeat(500);
    const clause = { type: 'penalty' as const, section: long, quote: long };
    popup = addPopup(320);
    await show(popup, readState(analysisOf([clause, ...shoplineClauses], { title: long, effectiveDate: long })));
    const [scroll] = allIn(popup, '.scroll');
    expect(scroll!.scrollWidth).toBe(scroll!.clientWidth);
    expect(popup.scrollWidth).toBe(320);
    expect(popup.getBoundingClientRect().height).toBeLessThanOrEqual(600);
  });
});

test.each([400, 300, 240, 200])('counts of four digits have room at %i px', async (width) => {
  popup = addPopup(width);
  const analysis = analysisOf(shoplineClauses);
  const findings = analysis.findings.flatMap((finding) =>
    Array.from({ length: 1_200 }, (_, copy) => ({ ...finding, id: `${finding.id}-${copy}` })),
  );
  await show(popup, readState({ ...analysis, findings }));
  const counts = allIn(popup, '.counts button');
  expect(textOf(counts[0]!)).toMatch(/^\d{4} critical$/);
  for (const count of counts) expect(count.scrollWidth, textOf(count)).toBeLessThanOrEqual(count.clientWidth);
});

describe('keyboard', () => {
  test('reaches everything in order of the page', async () => {
    await show(popup, readState(analysisOf([penalty])));
    const stops: string[] = [];
    for (let i = 0; i < 10; i++) {
      await userEvent.tab();
      stops.push(nameOf(focused()));
    }
    expect(stops).toEqual([
      'More',
      'Summary and findings',
      '1 critical',
      expect.stringContaining('US$10,000'),
      'Search in findings',
      'Filter by family',
      expect.stringContaining('Money'),
      'Go to clause',
      'Copy',
      'Explain',
    ]);
    await userEvent.tab();
    expect(focused().getAttribute('role')).toBe('switch');
  });

  test('what it reaches going back is not under the counts, which stay', async () => {
    await show(popup, readState(analysisOf(shoplineClauses)));
    const counts = allIn(popup, 'cl-tally')[0]!;
    const scroll = allIn(popup, '.scroll')[0]!;
    allIn(popup, 'cl-highlights-switch button')[0]!.focus();
    for (let presses = 0; presses < 40 && focused() !== scroll; presses++) {
      await userEvent.tab({ shift: true });
      if (allIn(popup, 'cl-tally button').includes(focused())) break;
      expect(focused().getBoundingClientRect().top).toBeGreaterThanOrEqual(counts.getBoundingClientRect().bottom);
    }
    expect(allIn(popup, 'cl-tally button')).toContain(focused());
  });

  test('filters, opens and jumps; the focus is seen and stays', async () => {
    await show(popup, readState(analysisOf(shoplineClauses)));
    const critical = allIn(popup, '.counts button')[0]!;
    for (let i = 0; i < 3; i++) await userEvent.tab();
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
    await eventDuring(popup, 'cl-jump', () => userEvent.keyboard('{Enter}'));
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
