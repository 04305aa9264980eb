import { beforeEach, expect, test } from 'vitest';
import { afterRestyle } from './after-restyle';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('an ordinary page is not kept waiting for a frame', async () => {
  let hasFrame = false;
  requestAnimationFrame(() => (hasFrame = true));
  await afterRestyle(document);
  expect(hasFrame).toBe(false);
});

test('a large page gets a frame first', async () => {
  document.body.append(...Array.from({ length: 6_000 }, () => document.createElement('i')));
  let hasFrame = false;
  requestAnimationFrame(() => (hasFrame = true));
  await afterRestyle(document);
  expect(hasFrame).toBe(true);
});
