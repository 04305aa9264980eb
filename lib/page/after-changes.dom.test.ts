import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { afterChanges } from './after-changes';

let end: () => void;

beforeEach(() => {
  end = () => undefined;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  end();
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
  end = afterChanges(document, look);
  await change();
  vi.advanceTimersByTime(499);
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test('has no timer while nothing changes', () => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look);
  expect(vi.getTimerCount()).toBe(0);
});

test('looks four times at a page that never rests, the last time at its end, and no more', async () => {
  const times: number[] = [];
  const start = Date.now();
  const look = vi.fn(() => times.push(Math.round((Date.now() - start) / 1_000)) === 0);
  end = afterChanges(document, look);
  await keepChanging(60_000, 100);
  expect(times).toEqual([1, 2, 5, 10]);
  expect(vi.getTimerCount()).toBe(0);
});

test('stops when it has found what it looked for', async () => {
  const look = vi.fn(() => true);
  end = afterChanges(document, look);
  await keepChanging(20_000, 100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('leaves a page alone that changes long after it was loaded', async () => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look);
  vi.advanceTimersByTime(10_000);
  await keepChanging(20_000, 100);
  expect(look).not.toHaveBeenCalled();
});

test('looks at what a click brings, however late, and as briefly', async () => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look);
  vi.advanceTimersByTime(10_000);
  await change();
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await keepChanging(20_000, 100);
  expect(look).not.toHaveBeenCalled();
  await userEvent.click(document.body);
  await keepChanging(20_000, 100);
  expect(look).toHaveBeenCalledTimes(4);
});

test('a click does not put off the look that is due', async () => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look);
  await change();
  vi.advanceTimersByTime(400);
  await userEvent.click(document.body);
  vi.advanceTimersByTime(100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('hears no clicks once it has ended', async () => {
  const look = vi.fn(() => true);
  end = afterChanges(document, look);
  await keepChanging(1_000, 100);
  await userEvent.click(document.body);
  await keepChanging(1_000, 100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('stops when its look ends it', async () => {
  const look = vi.fn(() => {
    end();
    return false;
  });
  end = afterChanges(document, look);
  await keepChanging(20_000, 100);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks without a further change at a page that is known to have changed, and again when it changes', async () => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look, true);
  vi.advanceTimersByTime(500);
  expect(look).toHaveBeenCalledTimes(1);
  await change();
  vi.advanceTimersByTime(1_500);
  expect(look).toHaveBeenCalledTimes(2);
});

test('looks once a frame has its document, which changes nothing of the page, and not for pictures', () => {
  const look = vi.fn(() => false);
  const [frame, picture] = [document.createElement('iframe'), document.createElement('img')];
  document.body.append(frame, picture);
  end = afterChanges(document, look);
  picture.dispatchEvent(new Event('load'));
  expect(vi.getTimerCount()).toBe(0);
  frame.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(500);
  expect(look).toHaveBeenCalledTimes(1);
});

test.each([
  ['while it waits for a change', false],
  ['while it waits for its look', true],
])('stops when it is ended %s', async (_, hasChanged) => {
  const look = vi.fn(() => false);
  end = afterChanges(document, look, hasChanged);
  end();
  await change();
  vi.advanceTimersByTime(10_000);
  expect(look).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
