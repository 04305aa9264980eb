import { expect, test } from 'vitest';
import type { HiddenFinding } from '../settings/hidden-finding';
import { HiddenStore, mostHidden } from './hidden-store';
import { TestStorage } from './test-storage';

function hidden(id: string, site = 'example.org', day = 1): HiddenFinding {
  return { id, kind: 'penalty', quote: 'You pay.', site, date: new Date(Date.UTC(2026, 0, day)).toISOString() };
}

test('what is hidden is listed, the latest first, and shown again', async () => {
  const store = new HiddenStore(new TestStorage());
  expect(await store.list()).toEqual([]);
  await store.hide(hidden('a'));
  await store.hide(hidden('b', 'example.org', 2));
  await store.hide(hidden('a', 'other.org', 3));
  expect((await store.list()).map(({ id, site }) => [id, site])).toEqual([
    ['a', 'other.org'],
    ['b', 'example.org'],
    ['a', 'example.org'],
  ]);
  expect(await store.idsOn('example.org')).toEqual(new Set(['a', 'b']));
  await store.unhide({ id: 'a', site: 'example.org' });
  expect(await store.idsOn('example.org')).toEqual(new Set(['b']));
  expect(await store.idsOn('other.org')).toEqual(new Set(['a']));
});

test('two that hide at once do not undo each other', async () => {
  const storage = new TestStorage();
  await Promise.all([new HiddenStore(storage).hide(hidden('a')), new HiddenStore(storage).hide(hidden('b'))]);
  expect(await new HiddenStore(storage).idsOn('example.org')).toEqual(new Set(['a', 'b']));
});

test('the oldest make room', async () => {
  const storage = new TestStorage();
  const store = new HiddenStore(storage);
  for (let i = 0; i < mostHidden; i++) {
    storage.localItems.set(`hidden:example.org|x${i}`, JSON.stringify(hidden(`x${i}`, 'example.org', i + 1)));
  }
  await store.hide(hidden('last', 'example.org', 2000));
  expect(await store.list()).toHaveLength(mostHidden);
  const ids = await store.idsOn('example.org');
  expect([ids.has('x0'), ids.has('x1'), ids.has('last')]).toEqual([false, true, true]);
});

test('other items, and what is no hidden finding, do no harm', async () => {
  const storage = new TestStorage();
  await storage.local.set({ 'kept-here': {}, 'hidden:x|y': { id: 5 }, 'hidden:x|z': null });
  expect(await new HiddenStore(storage).list()).toEqual([]);
});

test('a change is told until the signal ends', async () => {
  const storage = new TestStorage();
  const store = new HiddenStore(storage);
  const controller = new AbortController();
  let told = 0;
  store.watch(controller.signal, () => told++);
  await store.hide(hidden('a'));
  await storage.local.set({ other: 1 });
  expect(told).toBe(1);
  await store.unhide(hidden('a'));
  expect(told).toBe(2);
  controller.abort();
  await store.hide(hidden('b'));
  expect(told).toBe(2);
});
