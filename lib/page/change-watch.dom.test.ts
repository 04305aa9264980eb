import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostName } from './card-host';
import { ChangeWatch } from './change-watch';

let end: AbortController;
let look: ReturnType<typeof vi.fn<() => Promise<void>>>;
let watch: ChangeWatch;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  look = vi.fn(() => Promise.resolve());
  watch = new ChangeWatch(document, end.signal, look);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.querySelectorAll(hostName).forEach((host) => host.remove());
});

/** Changes the page and lets the observer see it. */
async function change(): Promise<void> {
  document.body.append('late ');
  // The observer, and after a look what is to follow it, have their turn.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Times (ms from now) at which a page was looked at that changes every 50 ms for a while. */
async function lookTimesWhileFlipping(duration: number): Promise<number[]> {
  const start = performance.now();
  const times: number[] = [];
  look.mockImplementation(() => {
    times.push(performance.now() - start);
    return Promise.resolve();
  });
  for (let time = 0; time < duration; time += 50) {
    await change();
    vi.advanceTimersByTime(50);
  }
  return times;
}

test('looks once a changed page is quiet, however late, and has no timer otherwise', async () => {
  await watch.lookNow();
  expect(vi.getTimerCount()).toBe(0);
  await pass(30_000);
  await change();
  await pass(400);
  await change();
  await pass(400);
  expect(look).toHaveBeenCalledTimes(1);
  await pass(100);
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('looks as often as the page changes, as long as it lives, when it rests in between', async () => {
  for (let round = 1; round <= 20; round++) {
    await pass(11_000);
    await change();
    await pass(600);
    expect(look).toHaveBeenCalledTimes(round);
  }
});

test('a page that never rests is looked at all the same, ever more rarely', async () => {
  const times = await lookTimesWhileFlipping(400_000);
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  expect(times[0]).toBeLessThan(2_500);
  for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(index > 0 ? gaps[index - 1]! - 100 : 0);
  expect(gaps.at(-1)).toBeGreaterThan(59_000);
  expect(times.length).toBeLessThan(20);
});

test('is never looked at twice at once, and again when it changed meanwhile', async () => {
  let done: () => void = () => undefined;
  look.mockImplementation(() => new Promise((resolve) => (done = resolve)));
  const first = watch.lookNow();
  void watch.lookNow();
  await change();
  await pass(10_000);
  expect(look).toHaveBeenCalledTimes(1);
  done();
  await first;
  // The look took 10 seconds: the page has three times as long for itself.
  await pass(29_000);
  expect(look).toHaveBeenCalledTimes(1);
  await pass(1_500);
  expect(look).toHaveBeenCalledTimes(2);
});

test('what the page itself sends as clicks and keys hurries nothing; what is said to be of somebody does', async () => {
  await lookTimesWhileFlipping(60_000);
  const before = look.mock.calls.length;
  document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  await change();
  await pass(3_000);
  expect(look).toHaveBeenCalledTimes(before);
  watch.hurry();
  await pass(1);
  expect(look).toHaveBeenCalledTimes(before + 1);
});

test('our own element is no change, another one is, and so is a new body', async () => {
  const own = document.createElement(hostName);
  document.documentElement.append(own);
  await pass(1_000);
  document.body.append(own);
  await pass(1_000);
  document.documentElement.append(own);
  await pass(1_000);
  expect(look).not.toHaveBeenCalled();
  document.querySelector(hostName)!.remove();
  await pass(1_000);
  expect(look).toHaveBeenCalledTimes(1);

  const old = document.body;
  document.body = document.createElement('body');
  await pass(2_000);
  expect(look).toHaveBeenCalledTimes(2);
  await change();
  await pass(3_000);
  expect(look).toHaveBeenCalledTimes(3);
  document.body = old;
});

test('a frame that has loaded is a change', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  await pass(2_000);
  expect(look).toHaveBeenCalledTimes(1);
  frame.dispatchEvent(new Event('load'));
  await pass(2_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a root of its own is watched too', async () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  watch.observe(root);
  root.append('late');
  await Promise.resolve();
  await pass(600);
  expect(look).toHaveBeenCalledTimes(1);
});

test('stops with the signal, a look that waits with it', async () => {
  await change();
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  await change();
  await pass(60_000);
  await watch.lookNow();
  expect(look).not.toHaveBeenCalled();
});

/** Shows or hides something as pages do, and lets the observer see it. */
async function toggle(): Promise<void> {
  document.body.classList.toggle('chinese');
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

test('looks when a page shows what it had, after somebody chose it, and has no timer otherwise', async () => {
  await watch.lookNow();
  watch.expectShowing();
  expect(vi.getTimerCount()).toBe(0);
  await pass(1_000);
  await toggle();
  await pass(500);
  expect(look).toHaveBeenCalledTimes(2);
});

test('does not look when what was shown is our own', async () => {
  const host = document.body.appendChild(document.createElement(hostName));
  await watch.lookNow();
  watch.expectShowing();
  host.style.top = '9px';
  await pass(3_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('looks when a page opens a dialog by itself', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  await pass(3_000);
  look.mockClear();
  dialog.showModal();
  await pass(3_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('does not look for attributes that change by themselves', async () => {
  await watch.lookNow();
  await toggle();
  watch.expectShowing();
  await pass(3_000);
  await toggle();
  await pass(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
