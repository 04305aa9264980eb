import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Severity } from '../clause/severity';
import { collect } from './collect';
import { EdgeOverview, maxStrokes, overviewStyles } from './edge-overview';
import { findingOf } from './test-finding';

let end: AbortController;
let overview: EdgeOverview;
let go: (id: string) => void;

beforeEach(() => {
  end = new AbortController();
  go = vi.fn();
  overview = new EdgeOverview(document, go, end.signal);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overviewStyles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.append(overview.element);
});

afterEach(() => {
  end.abort();
  overview.element.remove();
  document.adoptedStyleSheets = [];
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

const gap = (height: number) => `<div style="height: ${height}px"></div>`;
const strokes = () => [...overview.element.querySelectorAll<HTMLElement>('.cl-stroke')];
const ids = () => strokes().map(({ dataset }) => dataset['id']);
const strokeOf = (id: string) => strokes().find(({ dataset }) => dataset['id'] === id)!;

/** Shows findings with these words; resolves when they are drawn. */
async function show(words: Record<string, Severity>, expected = Object.keys(words).length): Promise<void> {
  const collected = collect(document.body);
  const findings = Object.entries(words).map(([each, severity]) => findingOf(collected, each, severity));
  const said = Object.fromEntries(findings.map(({ id, severity }) => [id, { stroke: `${id}, ${severity}` }]));
  overview.show({ collected, findings, words: said });
  await vi.waitFor(() => expect(strokes()).toHaveLength(expected));
}

/** Time (three times what the overview waits for a frame) in which nothing that was asked for could be left undone. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a stroke stands where its finding stands in the whole page, the longer the graver', async () => {
  document.body.innerHTML = `${gap(1000)}<p>Pay at once.</p>${gap(2000)}<p>We may sue.</p>${gap(3000)}<p>Low one.</p>`;
  await show({ 'Pay at once.': 'critical', 'We may sue.': 'medium', 'Low one.': 'low' });
  const { scrollHeight, clientHeight } = document.documentElement;
  for (const [id, selector] of [
    ['Pay at once.', 'p:nth-of-type(1)'],
    ['We may sue.', 'p:nth-of-type(2)'],
  ] as const) {
    const share = (document.querySelector(selector)!.getBoundingClientRect().top + scrollY) / scrollHeight;
    const { top, bottom, right } = strokeOf(id).getBoundingClientRect();
    expect(Math.abs((top + bottom) / 2 - share * clientHeight)).toBeLessThan(4);
    expect(right).toBe(document.documentElement.clientWidth);
  }
  const width = (id: string) => strokeOf(id).getBoundingClientRect().width;
  expect(width('Pay at once.')).toBeGreaterThan(width('We may sue.'));
  expect(width('We may sue.')).toBeGreaterThan(width('Low one.'));
});

test('scrolling changes no stroke', async () => {
  document.body.innerHTML = `${gap(1000)}<p>Pay at once.</p>${gap(2000)}`;
  await show({ 'Pay at once.': 'high' });
  const { top } = strokeOf('Pay at once.').style;
  scrollTo(0, 800);
  await show({ 'Pay at once.': 'high' });
  await aWhile();
  expect(strokeOf('Pay at once.').style.top).toBe(top);
});

test('nothing where the page does not scroll; strokes come and move when it grows', async () => {
  document.body.innerHTML = '<p>Pay at once.</p>';
  await show({ 'Pay at once.': 'high' }, 0);
  await aWhile();
  expect(overview.element.hidden).toBe(true);
  document.body.insertAdjacentHTML('beforeend', gap(3000));
  await vi.waitFor(() => expect(strokes()).toHaveLength(1));
  const top = () => Number.parseFloat(strokeOf('Pay at once.').style.top);
  const before = top();
  document.body.insertAdjacentHTML('afterbegin', gap(3000));
  await vi.waitFor(() => expect(top()).toBeGreaterThan(before + 30));
  document.body.querySelectorAll('div').forEach((each) => each.remove());
  await vi.waitFor(() => expect(overview.element.hidden).toBe(true));
});

test('where a box scrolls in place of the page, the strokes stand at its edge', async () => {
  document.body.style.overflow = 'hidden';
  document.body.innerHTML = `<main style="position: fixed; left: 10px; top: 20px; width: 300px; height: 200px; overflow: auto">
    ${gap(900)}<p>Pay at once.</p>${gap(900)}</main>`;
  await show({ 'Pay at once.': 'critical' });
  const { top, bottom, right } = strokeOf('Pay at once.').getBoundingClientRect();
  expect(right).toBe(10 + document.querySelector('main')!.clientWidth);
  expect((top + bottom) / 2 - 20).toBeGreaterThan(70);
  expect((top + bottom) / 2 - 20).toBeLessThan(130);
});

test('what is folded away has its stroke where it is folded', async () => {
  document.body.innerHTML = `${gap(2000)}<details><summary>More</summary><p>Pay at once.</p></details>${gap(2000)}`;
  await show({ 'Pay at once.': 'high' });
  expect(Number.parseFloat(strokeOf('Pay at once.').style.top)).toBeCloseTo(50, -1);
});

describe('a stroke', () => {
  beforeEach(async () => {
    document.body.innerHTML = `<p>Pay at once.</p>${gap(2000)}<p>We may sue.</p>${gap(1000)}`;
    await show({ 'Pay at once.': 'critical', 'We may sue.': 'low' });
  });

  test('has words, leads to its finding, and leaves the page beside it alone', () => {
    const stroke = strokeOf('We may sue.');
    expect(stroke.title).toBe('We may sue., low');
    const { left, top, bottom } = stroke.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 1, (top + bottom) / 2);
    expect(hit).toBe(stroke);
    stroke.click();
    expect(go).toHaveBeenCalledExactlyOnceWith('We may sue.');
    expect(document.elementFromPoint(left + 1, bottom + 40)).not.toBe(overview.element);
  });

  test('of the open finding is told apart, also after a change of size', async () => {
    overview.markOpen('We may sue.');
    expect(strokeOf('We may sue.').classList).toContain('open');
    document.body.insertAdjacentHTML('beforeend', gap(2000));
    const { top } = strokeOf('We may sue.').style;
    await vi.waitFor(() => expect(strokeOf('We may sue.').style.top).not.toBe(top));
    expect(strokeOf('We may sue.').classList).toContain('open');
    overview.markOpen(null);
    expect(overview.element.querySelector('.open')).toBeNull();
  });

  test('is for the pointer alone: nothing to be reached by keyboard or read out', () => {
    expect(overview.element.ariaHidden).toBe('true');
    expect(strokes().every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });
});

test('of very many findings the gravest are drawn, and graver ones on top', async () => {
  const words = Array.from({ length: maxStrokes + 5 }, (_, index) => `Clause number ${index} of it.`);
  document.body.innerHTML = words.map((each) => `<p>${each}</p>`).join('');
  const severityAt = (index: number): Severity => (index < 5 ? 'low' : index === 5 ? 'critical' : 'medium');
  await show(Object.fromEntries(words.map((each, index) => [each, severityAt(index)])), maxStrokes);
  expect(ids()).not.toContain(words[0]);
  expect(ids().at(-1)).toBe(words[5]);
});

test('ends with its signal', async () => {
  document.body.innerHTML = `<p>Pay at once.</p>${gap(2000)}`;
  await show({ 'Pay at once.': 'high' });
  end.abort();
  const { top } = strokeOf('Pay at once.').style;
  document.body.insertAdjacentHTML('afterbegin', gap(2000));
  dispatchEvent(new Event('resize'));
  await aWhile();
  expect(strokeOf('Pay at once.').style.top).toBe(top);
});
