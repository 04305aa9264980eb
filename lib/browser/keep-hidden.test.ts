import { expect, test } from 'vitest';
import { sampleFinding } from '../report/finding-sample';
import { HiddenStore } from './hidden-store';
import { keepHidden } from './keep-hidden';
import { TestStorage } from './test-storage';

const finding = { ...sampleFinding({ type: 'penalty', severity: 'high' }), id: 'penalty-1' };

test('keeps on the site of the page that a finding is hidden, and forgets it again', async () => {
  const storage = new TestStorage();
  const store = new HiddenStore(storage);
  await keepHidden({ finding, isHidden: true }, 'https://www.example.org/terms?a=b', storage);
  expect(await store.idsOn('example.org')).toEqual(new Set(['penalty-1']));
  await keepHidden({ finding, isHidden: false }, 'https://example.org/other', storage);
  expect(await store.list()).toEqual([]);
});

test('a page that belongs to no site keeps nothing', async () => {
  const storage = new TestStorage();
  await keepHidden({ finding, isHidden: true }, 'about:blank', storage);
  expect(storage.localItems.size).toBe(0);
});
