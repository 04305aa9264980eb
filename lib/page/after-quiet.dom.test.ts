import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterQuiet } from './after-quiet';

let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page and lets the observer see it. */
async function change(): Promise<void> {
  document.body.append('late ');
  await Promise.resolve();
}

test('looks once the page is quiet, not while it changes', async () => {
  const look = vi.fn(() => false);
  afterQuiet(document, 3, end.signal, look);
  await change();
  vi.advanceTimersByTime(400);
  await change();
  vi.advanceTimersByTime(400);
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks when a page opens a dialog by itself', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const look = vi.fn(() => false);
  afterQuiet(document, 3, end.signal, look);
  dialog.showModal();
  await Promise.resolve();
  vi.advanceTimersByTime(500);
  expect(look).toHaveBeenCalledTimes(1);
});

test('does not look at a page that does not change', () => {
  const look = vi.fn(() => false);
  afterQuiet(document, 3, end.signal, look);
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});

test('looks also without a further change at a page that is known to have changed', () => {
  const look = vi.fn(() => true);
  afterQuiet(document, 3, end.signal, look, true);
  vi.advanceTimersByTime(500);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['after so many tries', () => false, 3],
  ['when it has found what it looked for', () => true, 1],
])('stops %s', async (_, answer, times) => {
  const look = vi.fn(answer);
  afterQuiet(document, 3, end.signal, look);
  for (let round = 0; round < 6; round++) {
    await change();
    vi.advanceTimersByTime(500);
  }
  expect(look).toHaveBeenCalledTimes(times);
  expect(vi.getTimerCount()).toBe(0);
});

test('looks once at the end at a page that never rests, then stops', async () => {
  const look = vi.fn(() => false);
  afterQuiet(document, 3, end.signal, look);
  for (let time = 0; time < 12_000; time += 250) {
    await change();
    vi.advanceTimersByTime(250);
  }
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('stops when the signal ends', async () => {
  const look = vi.fn(() => false);
  afterQuiet(document, 3, end.signal, look);
  await change();
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('looks once a frame has its document, and no more when it has stopped', () => {
  const look = vi.fn(() => true);
  const frame = document.body.appendChild(document.createElement('iframe'));
  afterQuiet(document, 3, end.signal, look);
  frame.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(500);
  expect(look).toHaveBeenCalledTimes(1);
  frame.dispatchEvent(new Event('load'));
  expect(vi.getTimerCount()).toBe(0);
});
