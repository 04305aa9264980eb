import { afterEach, describe, expect, test } from 'vitest';
import { collect } from './collect';
import { clearPainting, maxRanges, paint } from './paint';
import { nextTurn } from './slices';
import { findingOf } from './test-finding';

afterEach(() => {
  clearPainting();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function painted(): Record<string, string[]> {
  return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]));
}

describe('paint', () => {
  test('marks the words of a finding by severity, without touching the page', async () => {
    document.body.innerHTML = '<p>You <b>shall</b> pay. We may sue. Kind regards.</p>';
    const collected = collect(document.body);
    const before = document.documentElement.outerHTML;
    await paint(collected, [
      findingOf(collected, 'You shall pay.', 'critical'),
      findingOf(collected, 'We may sue.', 'medium'),
      findingOf(collected, 'Kind regards.', 'low'),
    ]);
    expect(painted()).toEqual({
      'cl-critical-light': ['You shall pay.'],
      'cl-medium-light': ['We may sue.'],
      'cl-low-light': ['Kind regards.'],
    });
    expect(CSS.highlights.get('cl-critical-light')!.priority).toBeGreaterThan(
      CSS.highlights.get('cl-medium-light')!.priority,
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['background: #fff', 'light'],
    ['background: #bfbfbf', 'light'],
    ['background: #1e1e1e', 'dark'],
    ['background: oklch(0.2 0.02 250)', 'dark'],
    ['background: linear-gradient(#000, #111); color: #eee', 'dark'],
    ['', 'light'],
  ])('on "%s" it takes the %s set', async (style, ground) => {
    document.body.innerHTML = `<div style="${style}"><p style="background: rgb(0 0 0 / 0.1)">You shall pay.</p></div>`;
    const collected = collect(document.body);
    await paint(collected, [findingOf(collected, 'You shall pay.', 'high')]);
    expect(painted()).toEqual({ [`cl-high-${ground}`]: ['You shall pay.'] });
  });

  test('takes back what was painted before', async () => {
    document.body.innerHTML = '<p>You shall pay. We may sue.</p>';
    const collected = collect(document.body);
    await paint(collected, [findingOf(collected, 'You shall pay.', 'high')]);
    await paint(collected, [findingOf(collected, 'We may sue.', 'high')]);
    expect(painted()).toEqual({ 'cl-high-light': ['We may sue.'] });
  });

  test('what was painted before is seen until all that takes its place is there', async () => {
    const sentences = Array.from({ length: 1_500 }, (_, index) => `Fee ${index} is due.`);
    document.body.innerHTML = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const collected = collect(document.body);
    const all = sentences.map((sentence) => findingOf(collected, sentence, 'high'));
    await paint(collected, all.slice(0, 700));
    let isDone = false;
    const painting = paint(collected, all.slice(500)).then(() => (isDone = true));
    const seen = new Set<number>();
    while (!isDone) {
      seen.add(CSS.highlights.get('cl-high-light')?.size ?? 0);
      await nextTurn();
    }
    await painting;
    expect([...seen].filter((size) => size !== 700 && size !== 1_000)).toEqual([]);
    expect(painted()['cl-high-light']).toEqual(sentences.slice(500));
  });

  test('the open finding stays marked while the page is painted anew', async () => {
    document.body.innerHTML = '<p>You shall pay. We may sue.</p>';
    const collected = collect(document.body);
    const finding = findingOf(collected, 'You shall pay.', 'high');
    (await paint(collected, [finding]))!.open(finding);
    const painting = await paint(collected, [finding, findingOf(collected, 'We may sue.', 'high')]);
    expect(painted()['cl-open-high-light']).toEqual(['You shall pay.']);
    painting!.open(null);
    expect(Object.keys(painted())).toEqual(['cl-high-light']);
  });

  test('marks the open finding above all others, and only while it is open', async () => {
    document.body.innerHTML = '<p>You shall pay. Kind regards.</p>';
    const collected = collect(document.body);
    const low = findingOf(collected, 'Kind regards.', 'low');
    const painting = await paint(collected, [findingOf(collected, 'You shall pay.', 'critical')]);
    painting!.open(low);
    expect(painted()['cl-open-low-light']).toEqual(['Kind regards.']);
    expect(CSS.highlights.get('cl-open-low-light')!.priority).toBeGreaterThan(
      CSS.highlights.get('cl-critical-light')!.priority,
    );
    painting!.open(null);
    expect(Object.keys(painted())).toEqual(['cl-critical-light']);
  });

  test('words that have changed since are not painted, and counted', async () => {
    document.body.innerHTML = '<p>You shall pay.</p>';
    const collected = collect(document.body);
    const finding = findingOf(collected, 'You shall pay.', 'critical');
    document.querySelector('p')!.firstChild!.nodeValue = 'You may leave.';
    expect((await paint(collected, [finding]))!.unpainted).toBe(1);
    expect(painted()).toEqual({});
  });

  test('stops at the cap and counts the rest', async () => {
    const sentences = Array.from({ length: maxRanges + 5 }, (_, index) => `Fee ${index} is due.`);
    document.body.innerHTML = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const collected = collect(document.body);
    const painting = await paint(
      collected,
      sentences.map((sentence) => findingOf(collected, sentence, 'high')),
    );
    expect(CSS.highlights.get('cl-high-light')!.size).toBe(maxRanges);
    expect(painting!.unpainted).toBe(5);
  });
});

describe('in frames and shadow roots', () => {
  test('a frame is painted by its own registry, and taken back there', async () => {
    document.body.innerHTML = '<p>You shall pay.</p><iframe width="600" height="400"></iframe>';
    const view = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    view.document.body.innerHTML = '<p style="background:#111">We may sue.</p>';
    const collected = collect(document.body);
    const findings = [findingOf(collected, 'You shall pay.', 'high'), findingOf(collected, 'We may sue.', 'high')];
    const painting = await paint(collected, findings);
    expect(painted()).toEqual({ 'cl-high-light': ['You shall pay.'] });
    expect([...view.CSS.highlights.keys()]).toEqual(['cl-high-dark']);
    painting!.open(findings[1]!);
    expect(view.CSS.highlights.has('cl-open-high-dark')).toBe(true);
    clearPainting();
    expect(view.CSS.highlights.size).toBe(0);
  });

  test('a frame without findings any more is cleared by the next painting', async () => {
    document.body.innerHTML = '<p>You shall pay.</p><iframe width="600" height="400"></iframe>';
    const view = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    view.document.body.innerHTML = '<p>We may sue.</p>';
    const collected = collect(document.body);
    const inFrame = findingOf(collected, 'We may sue.', 'high');
    (await paint(collected, [inFrame]))!.open(inFrame);
    const painting = await paint(collected, [findingOf(collected, 'You shall pay.', 'high')]);
    painting!.open(null);
    expect(painted()).toEqual({ 'cl-high-light': ['You shall pay.'] });
    expect(view.CSS.highlights.size).toBe(0);
  });

  test('text in a shadow root is painted by the ground its host stands on', async () => {
    document.body.innerHTML = '<div style="background:#111"><div id="host"></div></div>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>You shall pay.</p>';
    const collected = collect(document.body);
    await paint(collected, [findingOf(collected, 'You shall pay.', 'high')]);
    expect(painted()).toEqual({ 'cl-high-dark': ['You shall pay.'] });
  });
});

test('a newer painting takes the place of the one under way', async () => {
  const sentences = Array.from({ length: 500 }, (_, index) => `Fee ${index} is due.`);
  document.body.innerHTML = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const collected = collect(document.body);
  const all = sentences.map((sentence) => findingOf(collected, sentence, 'high'));
  const [older, newer] = await Promise.all([paint(collected, all), paint(collected, all.slice(0, 1))]);
  expect(newer).not.toBeNull();
  expect(painted()).toEqual({ 'cl-high-light': ['Fee 0 is due.'] });
  expect(older === null || older.unpainted === 0).toBe(true);
});
