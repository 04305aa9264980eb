import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../lib/clause/finding';
import { textsOf } from '../lib/clause/texts/texts-of';
import { cardWords } from '../lib/report/card-words';
import { cardStyles, renderCard } from './card';
import { analysisOf, findingFrom, lateFee, penalty, shoplineClauses } from './test-analysis';
import { textOf } from './test-tree';

const en = await textsOf('en');
const { findings } = analysisOf(shoplineClauses);
const penaltyFinding = findings.find(({ section }) => section === '13.2.8')!;

let container: HTMLElement;
let shadow: ShadowRoot;

/** Shows a card and hands back its buttons' spies. */
function show(...shown: Finding[]) {
  return showAs(false, ...shown);
}

function showAs(isHidden: boolean, ...shown: Finding[]) {
  const does = { onClose: vi.fn(), onPrevious: vi.fn(), onNext: vi.fn(), onHide: vi.fn(), onUndo: vi.fn() };
  renderCard({ findings: shown, words: cardWords(shown, en), isHidden, ...does }, container);
  return does;
}

function button(name: string): HTMLElement {
  return [...container.querySelectorAll('button')].find((each) => (each.ariaLabel ?? textOf(each)) === name)!;
}

beforeEach(() => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles.cssText);
  shadow.adoptedStyleSheets = [sheet];
  container = document.createElement('div');
  container.className = 'cl';
  container.style.width = '400px';
  shadow.append(container);
});

afterEach(() => vi.restoreAllMocks());

describe('content', () => {
  test('severity in shape and word, section, name, meaning', () => {
    show(penaltyFinding);
    expect(container.querySelector('header .mark.critical')).not.toBeNull();
    const text = textOf(container);
    expect(text).toContain('Critical 13.2.8');
    expect(text).toContain('Penalty');
    expect(text).toContain('you owe a penalty');
    expect(text).toContain('1 of 1');
  });

  test('facts with their labels, qualifiers with the words of the clause', () => {
    show(penaltyFinding);
    const pairs = [...container.querySelectorAll('dt')].map((dt) => [textOf(dt), textOf(dt.nextElementSibling!)]);
    expect(pairs).toEqual([
      ['Amount', 'US$10,000 to US$1,000,000'],
      ['Due', '5 working days'],
      ['they decide alone', '“unilaterally”'],
    ]);
  });

  test('a qualifier said twice is shown once, in the words that come first', () => {
    const [qualifier] = penaltyFinding.qualifiers;
    show({ ...penaltyFinding, qualifiers: [qualifier!, { ...qualifier!, quote: 'at its sole discretion' }] });
    expect(textOf(container)).toContain('unilaterally');
    expect(textOf(container)).not.toContain('at its sole discretion');
  });

  test('a finding without facts and qualifiers has no empty lists', () => {
    show(findings.find(({ type }) => type === 'set-off')!);
    expect(container.querySelectorAll('dl')).toHaveLength(0);
    expect(textOf(container)).not.toContain('Same words');
  });

  test('other findings in the same words, with names for their marks', () => {
    show(penaltyFinding, ...findings.filter(({ type }) => type === 'set-off' || type === 'arbitration'));
    expect(textOf(container.querySelector('.same')!)).toBe('Same words: Set-off Arbitration');
    const marks = [...container.querySelectorAll('.same .mark')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['High', 'Medium']);
  });

  test('another finding takes its place, without what it lacks', () => {
    show(penaltyFinding);
    show(findingFrom({ ...lateFee, section: null }));
    const text = textOf(container);
    expect(text).toContain('0.05% a day (18.25% a year)');
    expect(text).not.toContain('13.2.8');
    expect(text).not.toContain('US$');
    expect(container.querySelectorAll('section')).toHaveLength(1);
  });

  test('hostile words are text', () => {
    const bad = '<img src=x onerror="globalThis.hit = true">';
    const clause = {
      ...penalty,
      quote: `${bad} laws of ${bad}`,
      section: bad,
      facts: [{ kind: 'forum' as const, institution: bad, rules: null, words: bad }],
      qualifiers: [{ id: 'no-notice' as const, words: bad }],
    };
    show(findingFrom(clause));
    expect(textOf(container).split(bad).length - 1).toBe(3);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('section')!.getAttribute('aria-label')).toContain(bad);
  });
});

describe('use', () => {
  test('is a region with a name and takes no focus', () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    show(penaltyFinding);
    expect(container.querySelector('section')!.getAttribute('aria-label')).toBe('Penalty, critical, section 13.2.8');
    expect(document.activeElement).toBe(input);
  });

  test('buttons by keyboard, the focus staying where it was when the next finding comes', async () => {
    const does = show(penaltyFinding);
    const next = button('Next finding');
    next.focus();
    await userEvent.keyboard('{Enter}');
    expect(does.onNext).toHaveBeenCalledOnce();
    const later = show(findings[0]!);
    expect(shadow.activeElement).toBe(next);
    await userEvent.keyboard(' ');
    expect(later.onNext).toHaveBeenCalledOnce();
    expect(does.onNext).toHaveBeenCalledOnce();
    button('Previous finding').click();
    button('Close').click();
    expect(later.onPrevious).toHaveBeenCalledOnce();
    expect(later.onClose).toHaveBeenCalledOnce();
  });

  test('copies the clause with its section and the title of the page', async () => {
    document.title = 'SHOPLINE Developer Agreement';
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(penaltyFinding);
    button('Copy').click();
    await vi.waitFor(() => expect(button('Copied')).toBeDefined());
    expect(write).toHaveBeenCalledExactlyOnceWith(`“${penalty.quote}”\nSHOPLINE Developer Agreement, 13.2.8`);
    show(findings[0]!);
    expect(button('Copy')).toBeDefined();
  });

  test('what to ask for unfolds by keyboard, and stays so for the next finding', async () => {
    show(penaltyFinding);
    const details = container.querySelector('details')!;
    expect(textOf(details.querySelector('summary')!)).toBe('What to ask for instead');
    details.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(details.open).toBe(true);
    expect(textOf(details)).toContain(en.explanations.penalty.ask);
    const next = findings.find(({ type }) => type === 'set-off')!;
    show(next);
    expect(container.querySelector('details')!.open).toBe(true);
    expect(textOf(container.querySelector('details')!)).toContain(en.explanations['set-off'].ask);
  });

  test('hides the finding and takes it back, the keyboard staying with the button that does', async () => {
    const { onHide } = show(penaltyFinding);
    button('Hide').focus();
    await userEvent.keyboard('{Enter}');
    expect(onHide).toHaveBeenCalledOnce();
    const { onUndo } = showAs(true, penaltyFinding);
    expect(textOf(container)).toContain('Hidden');
    expect(textOf(container)).not.toContain('you owe a penalty');
    expect(shadow.activeElement).toBe(button('Undo'));
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
    show(penaltyFinding);
    expect(shadow.activeElement).toBe(button('Hide'));
  });

  test('says when a page forbids copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    show(penaltyFinding);
    button('Copy').click();
    await vi.waitFor(() => expect(button('Copying was not allowed')).toBeDefined());
  });
});

describe('look', () => {
  test('does not take over what the page says of its own elements', () => {
    const style = document.createElement('style');
    style.textContent = '* { --ink: rgb(1, 2, 3); --raised: rgb(1, 2, 3); } body { font-size: 40px; line-height: 4; }';
    document.body.append(style);
    show(penaltyFinding);
    container.style.colorScheme = 'light';
    const { color, backgroundColor, fontSize } = getComputedStyle(container);
    expect([color, backgroundColor, fontSize]).toEqual(['rgb(27, 32, 38)', 'rgb(255, 255, 255)', '13px']);
  });

  test('in Chinese is set in Chinese faces, and looser', () => {
    container.lang = 'zh-CN';
    show(penaltyFinding);
    for (const selector of ['h2', '.body p', 'footer']) {
      expect(getComputedStyle(container.querySelector(selector)!).fontFamily).toContain('PingFang SC');
    }
    expect(getComputedStyle(container.querySelector('.body p')!).lineHeight).toBe('19.5px');
  });

  test('follows the ground it is given', () => {
    show(penaltyFinding);
    container.style.colorScheme = 'dark';
    expect(getComputedStyle(container).backgroundColor).toBe('rgb(33, 37, 41)');
  });

  test('long words stay inside', () => {
    const long = 'W'.repeat(400);
    const qualifiers = [{ id: 'no-notice' as const, words: long }];
    show(findingFrom({ type: 'penalty', section: long, quote: long, qualifiers }));
    expect(container.scrollWidth).toBe(container.clientWidth);
  });
});
