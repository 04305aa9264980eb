import { expect, test } from 'vitest';
import { runInSlices } from './slices';

const never = new AbortController().signal;

test('runs work to its end and gives its value', async () => {
  const seen: number[] = [];
  function* work(): Generator<void, string> {
    for (let step = 0; step < 1_000; step++) {
      seen.push(step);
      yield;
    }
    return 'done';
  }
  expect(await runInSlices(work(), never)).toBe('done');
  expect(seen).toHaveLength(1_000);
});

test('does not begin in the turn of its caller', async () => {
  let begun = false;

  function* work(): Generator<void, void> {
    begun = true;
  }
  const end = runInSlices(work(), never);
  await Promise.resolve();
  expect(begun).toBe(false);
  await end;
  expect(begun).toBe(true);
});

test('others have their turn while it works', async () => {
  let othersCame = false;
  setTimeout(() => (othersCame = true));
  function* work(): Generator<void, void> {
    while (!othersCame) yield;
  }
  await runInSlices(work(), never);
  expect(othersCame).toBe(true);
});

test('stops with the reason of its signal', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('gone')));
  function* endless(): Generator<void, void> {
    for (;;) yield;
  }
  await expect(runInSlices(endless(), controller.signal)).rejects.toThrow('gone');
});
