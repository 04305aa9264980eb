import { expect, test } from 'vitest';
import { TestStorage } from './test-storage';
import { ViewMemory } from './view-memory';

const storage = () => new TestStorage().local;
const view = { query: 'refund' };

test('what was kept comes back for the same document of the same tab', async () => {
  const area = storage();
  await new ViewMemory(area, 'popup', 1, 'https://a.example/terms').keep(view);
  expect(await new ViewMemory(area, 'popup', 1, 'https://a.example/terms').recall()).toEqual(view);
  expect(await new ViewMemory(area, 'popup', 1, 'https://a.example/terms#s2').recall()).toEqual(view);
});

test('another tab and another document have nothing of it', async () => {
  const area = storage();
  await new ViewMemory(area, 'popup', 1, 'https://a.example/terms').keep(view);
  expect(await new ViewMemory(area, 'popup', 2, 'https://a.example/terms').recall()).toBe(null);
  expect(await new ViewMemory(area, 'popup', 1, 'https://a.example/other').recall()).toBe(null);
  expect(await new ViewMemory(area, 'popup', 1, 'https://a.example/terms?v=2').recall()).toBe(null);
});

test('popup and panel keep a view each', async () => {
  const area = storage();
  await new ViewMemory(area, 'popup', 1, 'https://a.example/').keep(view);
  expect(await new ViewMemory(area, 'panel', 1, 'https://a.example/').recall()).toBe(null);
});

test('a tab keeps one view alone', async () => {
  const test = new TestStorage();
  for (const url of ['https://a.example/', 'https://b.example/'])
    await new ViewMemory(test.local, 'popup', 1, url).keep(view);
  expect(test.localItems.size).toBe(1);
});
