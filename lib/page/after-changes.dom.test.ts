import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterChanges } from './after-changes';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Changes the page and lets the observer see it. */
async function change(): Promise<void> {
  document.body.append('late ');
  await Promise.resolve();
}

/** Lets a page change every `step` ms for as long as given. */
async function keepChanging(duration: number, step: number): Promise<void> {
  for (let time = 0; time < duration; time += step) {
    await change();
    vi.advanceTimersByTime(step);
  }
}

test('looks a while after a change', async () => {
  const look = vi.fn(() => false);
  afterChanges(document, look);
  await change();
  vi.advanceTimersByTime(999);
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test('has no timer while nothing changes', () => {
  const look = vi.fn(() => false);
  afterChanges(document, look);
  expect(vi.getTimerCount()).toBe(0);
});

test('looks three times at a page that never rests, the last time at its end, and no more', async () => {
  const times: number[] = [];
  const start = Date.now();
  const look = vi.fn(() => times.push(Math.round((Date.now() - start) / 1_000)) === 0);
  afterChanges(document, look);
  await keepChanging(60_000, 100);
  expect(times).toEqual([1, 4, 10]);
  expect(vi.getTimerCount()).toBe(0);
});

test('stops when it has found what it looked for', async () => {
  const look = vi.fn(() => true);
  afterChanges(document, look);
  await keepChanging(20_000, 100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('leaves a page alone that changes long after it was loaded', async () => {
  const look = vi.fn(() => false);
  afterChanges(document, look);
  vi.advanceTimersByTime(10_000);
  await keepChanging(20_000, 100);
  expect(look).not.toHaveBeenCalled();
});
