import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Finding } from '../clause/finding';
import { collect } from './collect';
import type { CollectedText } from './collected-text';
import { FindingCards, type CardContent, type SetHidden } from './finding-cards';
import type { KeyboardWords, ReadPage } from './read-page';
import { clearPainting, paint, type Painting } from './paint';
import { findingOf } from './test-finding';

let end: AbortController;
let cards: FindingCards;
/** What the card last showed, and where it was rendered. */
let content: CardContent;
let card: HTMLElement;
const setHidden = vi.fn<SetHidden>();

beforeEach(async () => {
  document.body.innerHTML = `<a href="#x" id="before">link</a><p id="a">You shall pay at once.</p>
    <div style="height: 3000px"></div><p id="b">We may sue you.</p><p id="c">Kind regards.</p>`;
  // As the inserted sheet says it.
  document.documentElement.style.setProperty('--clauselight-display', 'block');
  end = new AbortController();
  cards = new FindingCards(document, await readPage(), render, setHidden, '', end.signal);
});

afterEach(() => {
  end.abort();
  clearPainting();
  document.body.replaceChildren();
});

function render(shown: CardContent, container: HTMLElement): void {
  content = shown;
  card = container;
  const close = document.createElement('button');
  close.textContent = shown.findings[0]!.id;
  close.style.height = '60px';
  close.addEventListener('click', () => shown.onClose());
  container.replaceChildren(close);
}

async function readPage({ isPainted = true, opensOnHover = true } = {}): Promise<ReadPage> {
  const collected = collect(document.body);
  const findings = [
    findingOf(collected, 'You shall pay at once.', 'medium'),
    findingOf(collected, 'shall pay at once.', 'critical'),
    findingOf(collected, 'We may sue you.', 'high'),
    findingOf(collected, 'Kind regards.', 'low'),
  ];
  const shown = findings.filter(({ severity }) => isPainted && severity !== 'low');
  return { ...pageOf(collected, findings, (await paint(collected, shown))!, shown), opensOnHover };
}

function pageOf(
  collected: CollectedText,
  findings: Finding[],
  painting: Painting,
  painted: readonly Finding[],
): ReadPage {
  return {
    collected,
    findings,
    painting,
    painted: new Set(painted.map(({ id }) => id)),
    opensOnHover: true,
    overview: true,
    words,
  };
}

const said = (name: string) => ({ hidden: `${name}: hidden`, shownAgain: `${name}: shown again` });

const words: KeyboardWords = {
  language: 'zh-CN',
  landmark: 'Findings',
  findings: {
    'You shall pay at once.': { key: 'First', reached: 'Payment, medium', stroke: 'Payment', said: said('Payment') },
    'We may sue you.': { key: 'Third', reached: 'Suing, high', stroke: 'Suing', said: said('Suing') },
  },
};

/** What a screen reader was told last. */
const heard = () => (card.getRootNode() as ShadowRoot).querySelector('[role=status]')!.textContent;
const isShown = () => card !== undefined && !card.hidden && card.isConnected;
const shownIds = () => content.findings.map(({ id }) => id);
const openNames = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cl-open-'));

/** The middle of some words in the window. */
function pointOf(selector: string, from: number): { clientX: number; clientY: number } {
  const range = document.createRange();
  const node = document.querySelector(selector)!.firstChild!;
  range.setStart(node, from);
  range.setEnd(node, from + 1);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

function pointAt(selector: string, from: number): void {
  const init = { bubbles: true, ...pointOf(selector, from) };
  document.querySelector(selector)!.dispatchEvent(new PointerEvent('pointermove', init));
}

describe('pointing', () => {
  test('shows the gravest finding under the pointer first, then the others at the same place', async () => {
    pointAt('#a', 8);
    await vi.waitFor(() => expect(isShown()).toBe(true));
    expect(shownIds()).toEqual(['shall pay at once.', 'You shall pay at once.']);
    expect(openNames()).toEqual(['cl-open-critical-light']);
    expect(document.activeElement).toBe(document.body);
  });

  test('closes when the pointer rests on other text, but not when the card was pinned by a click', async () => {
    pointAt('#a', 8);
    await vi.waitFor(() => expect(isShown()).toBe(true));
    pointAt('#before', 1);
    await vi.waitFor(() => expect(isShown()).toBe(false));
    expect(openNames()).toEqual([]);

    const click = new MouseEvent('click', { bubbles: true, ...pointOf('#a', 8) });
    document.querySelector('#a')!.dispatchEvent(click);
    expect(isShown()).toBe(true);
    vi.useFakeTimers();
    pointAt('#before', 1);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(isShown()).toBe(true);
    document.querySelector('#before')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isShown()).toBe(false);
  });

  test('stays open while the pointer is on the card', async () => {
    pointAt('#a', 8);
    await vi.waitFor(() => expect(isShown()).toBe(true));
    vi.useFakeTimers();
    const { left, top } = card.getBoundingClientRect();
    const move = { bubbles: true, composed: true, clientX: left + 3, clientY: top + 3 };
    card.dispatchEvent(new PointerEvent('pointermove', move));
    vi.runAllTimers();
    vi.useRealTimers();
    expect(isShown()).toBe(true);
  });

  test('stands at the part that is pointed at, and covers no part beside it', async () => {
    const page = await readPage();
    const [first, , third] = page.findings as [Finding, Finding, Finding];
    document.querySelector('#b')!.insertAdjacentHTML('beforebegin', '<p id="d">At any time.</p>');
    document.querySelector('#c')!.remove();
    const collected = collect(document.body);
    const near = findingOf(collected, 'At any time.', 'high');
    const far = findingOf(collected, first.id, 'high');
    const main = findingOf(collected, third.id, 'high');
    const findings = [{ ...main, parts: [...far.parts, ...near.parts, ...main.parts] }];
    cards.update(pageOf(collected, findings, (await paint(collected, findings))!, findings));

    document.querySelector('#b')!.scrollIntoView({ block: 'end' });
    pointAt('#b', 3);
    await vi.waitFor(() => expect(isShown()).toBe(true));
    const place = card.getBoundingClientRect();
    for (const id of ['#d', '#b']) {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(id)!);
      const clause = range.getBoundingClientRect();
      const isApart =
        place.right <= clause.left ||
        clause.right <= place.left ||
        place.bottom <= clause.top ||
        clause.bottom <= place.top;
      expect(isApart).toBe(true);
    }
    cards.close();

    window.scrollTo(0, 0);
    pointAt('#a', 8);
    await vi.waitFor(() => expect(isShown()).toBe(true));
    expect(Math.abs(card.getBoundingClientRect().top - pointOf('#a', 8).clientY)).toBeLessThan(100);
  });

  test('the blank beside a clause is not the clause', () => {
    const { clientY } = pointOf('#a', 8);
    const click = new MouseEvent('click', { bubbles: true, clientX: innerWidth - 4, clientY });
    document.querySelector('#a')!.dispatchEvent(click);
    expect(openNames()).toEqual([]);
  });

  test('with highlights off nothing can be pointed at', async () => {
    cards.update(await readPage({ isPainted: false }));
    document.querySelector('#a')!.dispatchEvent(new MouseEvent('click', { bubbles: true, ...pointOf('#a', 8) }));
    expect(openNames()).toEqual([]);
  });
});

describe('keyboard', () => {
  test('one tab stop leads to the findings, arrows move, Escape gives the keyboard back', async () => {
    const link = document.querySelector<HTMLElement>('#before')!;
    link.focus();
    await userEvent.tab();
    const host = document.activeElement!;
    expect(host.localName).toBe('clauselight-card');
    expect(shownIds()[0]).toBe('You shall pay at once.');
    const button = (card.getRootNode() as ShadowRoot).querySelector('button.cl-nav')!;
    expect([button.closest('nav')!.ariaLabel, button.textContent]).toEqual(['Findings', 'First']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(shownIds()).toEqual(['We may sue you.']);
    expect(button.textContent).toBe('Third');
    expect(heard()).toBe('Suing, high');
    const { top } = document.querySelector('#b')!.getBoundingClientRect();
    expect(top > 0 && top < innerHeight).toBe(true);
    await userEvent.keyboard('{End}');
    expect(shownIds()).toEqual(['Kind regards.']);
    expect(openNames()).toEqual(['cl-open-low-light']);
    await userEvent.keyboard('{Escape}');
    expect(isShown()).toBe(false);
    expect(document.activeElement).toBe(link);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('keys with %s are left to the browser', async (modifier) => {
    document.querySelector<HTMLElement>('#before')!.focus();
    await userEvent.tab();
    const button = (card.getRootNode() as ShadowRoot).querySelector('button.cl-nav')!;
    const keyDown = (more: object) =>
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true, ...more });
    const [first] = shownIds();
    // Nobody takes it: the browser does with it what it always does.
    expect(button.dispatchEvent(keyDown({ [modifier]: true }))).toBe(true);
    expect(shownIds()[0]).toBe(first);
    expect(button.dispatchEvent(keyDown({}))).toBe(false);
    expect(shownIds()[0]).not.toBe(first);
  });

  test('Escape inside the card gives the keyboard back too', async () => {
    const link = document.querySelector<HTMLElement>('#before')!;
    link.focus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(isShown()).toBe(false);
    expect(document.activeElement).toBe(link);
  });
});

describe('stepping by command', () => {
  test('begins with what is in view, goes on from there, and takes the keyboard along', () => {
    document.querySelector<HTMLElement>('#before')!.focus();
    document.querySelector('#b')!.scrollIntoView();
    cards.stepTo('next');
    expect([isShown(), shownIds()[0], heard()]).toEqual([true, 'We may sue you.', 'Suing, high']);
    expect(document.activeElement!.localName).toBe('clauselight-card');
    cards.close();
    expect(document.activeElement!.id).toBe('before');
    cards.stepTo('previous');
    expect(shownIds()[0]).toBe('shall pay at once.');
    cards.stepTo('previous');
    expect([shownIds()[0], heard()]).toEqual(['You shall pay at once.', 'Payment, medium']);
    cards.stepTo('previous');
    expect(shownIds()[0]).toBe('Kind regards.');
  });

  test('back from the top of the page begins at the end, and where nothing was found nothing happens', async () => {
    document.querySelector('#a')!.remove();
    cards.update(await readPage());
    window.scrollTo(0, 0);
    cards.stepTo('previous');
    expect(shownIds()[0]).toBe('Kind regards.');
    cards.close();
    cards.update({ ...(await readPage()), findings: [] });
    cards.stepTo('next');
    expect(isShown()).toBe(false);
  });
});

describe('the strokes at the edge', () => {
  const strokes = () =>
    document.querySelector('clauselight-card') && [
      ...(card.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('.cl-stroke'),
    ];

  beforeEach(async () => {
    // Renders a card, which leads into our closed root.
    cards.jumpTo('We may sue you.');
    cards.close();
    window.scrollTo(0, 0);
    await vi.waitFor(() => expect(strokes()).toHaveLength(3));
  });

  test('are those of what is marked; a click on one leads to its finding, which stays open', () => {
    const stroke = strokes()!.find(({ title }) => title === 'Suing')!;
    stroke.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect([isShown(), shownIds()[0]]).toEqual([true, 'We may sue you.']);
    const { top, bottom } = document.querySelector('#b')!.getBoundingClientRect();
    expect(top > 0 && bottom < innerHeight).toBe(true);
    expect(stroke.className).toContain('open');
    cards.close();
    expect(stroke.className).not.toContain('open');
  });

  test('go with the highlights, and where nobody wants them', async () => {
    cards.update(await readPage({ isPainted: false }));
    await vi.waitFor(() => expect(strokes()).toHaveLength(0));
    cards.update(await readPage());
    await vi.waitFor(() => expect(strokes()).toHaveLength(3));
    cards.update({ ...(await readPage()), overview: false });
    await vi.waitFor(() => expect(strokes()).toHaveLength(0));
  });
});

describe('jumping', () => {
  test('scrolls to the finding, opens what folds it away and takes the keyboard there', async () => {
    document.querySelector('#b')!.outerHTML = '<details><summary>More</summary><p id="b">We may sue you.</p></details>';
    cards.update(await readPage());
    expect(cards.jumpTo('We may sue you.')).toBe(true);
    const { top, bottom } = document.querySelector('#b')!.getBoundingClientRect();
    expect(top > 0 && bottom < innerHeight).toBe(true);
    expect(isShown()).toBe(true);
    expect(document.activeElement!.localName).toBe('clauselight-card');
  });

  test('an id that is not there any more is no jump', () => {
    expect(cards.jumpTo('gone')).toBe(false);
  });
});

describe('hiding', () => {
  const without = async (...ids: string[]) => {
    const page = await readPage();
    return { ...page, findings: page.findings.filter(({ id }) => !ids.includes(id)) };
  };

  beforeEach(() => {
    setHidden.mockClear();
    cards.jumpTo('We may sue you.');
    content.onHide();
  });

  test('is said, and the card stays to take it back, also once the finding is in the list no more', async () => {
    expect([content.isHidden, heard()]).toEqual([true, 'Suing: hidden']);
    const [[finding, isHidden]] = setHidden.mock.calls as [Parameters<SetHidden>];
    expect([finding.id, isHidden]).toEqual(['We may sue you.', true]);
    cards.update(await without('We may sue you.'));
    expect([isShown(), content.isHidden, shownIds()[0]]).toEqual([true, true, 'We may sue you.']);
    content.onUndo();
    expect(setHidden).toHaveBeenLastCalledWith(finding, false);
    cards.update(await readPage());
    expect([isShown(), content.isHidden, shownIds()[0]]).toEqual([true, false, 'We may sue you.']);
    expect(openNames()).toEqual(['cl-open-high-light']);
  });

  test.each([
    ['onNext', 'Kind regards.'],
    ['onPrevious', 'shall pay at once.'],
  ] as const)('%s leads on from its place', async (go, id) => {
    cards.update(await without('We may sue you.'));
    content[go]();
    expect([shownIds()[0], content.isHidden]).toEqual([id, false]);
  });

  test.each([
    ['the first', 'You shall pay at once.', 'shall pay at once.', 'Kind regards.'],
    ['one in the middle', 'shall pay at once.', 'We may sue you.', 'You shall pay at once.'],
    ['the last', 'Kind regards.', 'You shall pay at once.', 'We may sue you.'],
  ])('of %s, read again more than once or closed: on from its place all the same', async (_, id, next, previous) => {
    content.onUndo();
    for (const [go, to] of [
      ['onNext', next],
      ['onPrevious', previous],
    ] as const) {
      cards.update(await readPage());
      cards.jumpTo(id);
      content.onHide();
      for (let reads = 0; reads < 2; reads++) cards.update(await without(id));
      content[go]();
      expect(shownIds()[0], go).toBe(to);
    }
    cards.update(await readPage());
    cards.jumpTo(id);
    content.onHide();
    cards.update(await without(id));
    cards.close();
    cards.stepTo('next');
    expect(shownIds()[0]).toBe(next);
  });

  test('is over when the card is closed', async () => {
    cards.close();
    cards.update(await without('We may sue you.'));
    expect(isShown()).toBe(false);
  });
});

test('what it says is in its own language, whatever that of the page', () => {
  cards.stepTo('next');
  const root = card.getRootNode() as ShadowRoot;
  for (const part of [card, ...root.querySelectorAll<HTMLElement>('nav, [role=status]')])
    expect(part.lang, part.outerHTML).toBe('zh-CN');
});

test('what it says runs from left to right, also in a page that does not', () => {
  document.documentElement.dir = 'rtl';
  cards.stepTo('next');
  const root = card.getRootNode() as ShadowRoot;
  expect(getComputedStyle(root.querySelector('nav button')!).direction).toBe('ltr');
  document.documentElement.removeAttribute('dir');
});

describe('the page', () => {
  test('has one more element, which goes when the signal ends', () => {
    const hosts = () => document.querySelectorAll('clauselight-card').length;
    expect(hosts()).toBe(1);
    end.abort();
    expect(hosts()).toBe(0);
  });

  test('that takes it away gets it back on the next readings, but not for ever', async () => {
    const there: boolean[] = [];
    for (let round = 0; round < 5; round++) {
      document.querySelector('clauselight-card')!.remove();
      cards.update(await readPage());
      there.push(cards.areThere);
      if (!cards.areThere) break;
    }
    expect(there).toEqual([true, true, true, false]);
    expect(document.querySelector('clauselight-card')).toBeNull();
  });

  test('a finding that is still there after a new reading stays open, one that is not closes', async () => {
    cards.jumpTo('We may sue you.');
    document.querySelector('#a')!.insertAdjacentHTML('afterend', '<p>More text.</p>');
    cards.update(await readPage());
    expect([isShown(), shownIds()[0], openNames().length]).toEqual([true, 'We may sue you.', 1]);
    const page = await readPage();
    cards.update({ ...page, findings: page.findings.slice(0, 1) });
    expect(isShown()).toBe(false);
  });
});
