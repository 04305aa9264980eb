import { expect, test, vi } from 'vitest';
import type { OwnRule } from '../own-rules/own-rule';
import { defaultSettings } from '../settings/settings';
import { SettingsStore, type Stored } from './settings-store';
import { TestStorage } from './test-storage';

function rule(id: string, phrases = ['fee']): OwnRule {
  return { id, name: id, severity: 'high', note: '', phrases };
}

const chosen: Stored = {
  settings: { ...defaultSettings(), language: 'zh', kinds: { penalty: 'off' }, sites: { 'example.org': 'never' } },
  rules: [rule('z'), rule('a'), { id: 'p', name: 'p', severity: 'low', note: 'n', pattern: 'may #Verb' }],
};

test('nothing stored is the defaults', async () => {
  const stored = await new SettingsStore(new TestStorage()).load();
  expect(stored).toEqual({ settings: defaultSettings(), rules: [], notSynced: null });
});

test('what is saved is loaded, rules in their order, an item each', async () => {
  const storage = new TestStorage();
  const store = new SettingsStore(storage);
  expect(await store.save(chosen)).toBeNull();
  expect(await store.load()).toEqual({ ...chosen, notSynced: null });
  expect([...storage.syncItems.keys()].sort()).toEqual(['rule:a', 'rule:p', 'rule:z', 'settings', 'sites']);
  expect(storage.localItems.size).toBe(0);
});

test('what is chosen for sites holds before the rest has come from another device', async () => {
  const storage = new TestStorage();
  const store = new SettingsStore(storage);
  await store.save(chosen);
  await storage.sync.remove(['settings']);
  expect((await store.load()).settings).toEqual({ ...defaultSettings(), sites: chosen.settings.sites });
});

test('a rule that is deleted is gone', async () => {
  const storage = new TestStorage();
  const store = new SettingsStore(storage);
  await store.save(chosen);
  await store.save({ ...chosen, rules: [rule('a')] });
  expect((await store.load()).rules.map(({ id }) => id)).toEqual(['a']);
  expect(storage.syncItems.has('rule:z')).toBe(false);
});

test('what is more than the browser syncs is kept here, with why, and synced again when there is less', async () => {
  const storage = new TestStorage();
  const store = new SettingsStore(storage);
  const large = {
    ...chosen,
    rules: [
      rule(
        'a',
        Array.from({ length: 50 }, (_, i) => `${i}`.padEnd(190, 'x')),
      ),
    ],
  };
  expect(await store.save(large)).toBe('too-large');
  expect(await store.load()).toEqual({ ...large, notSynced: 'too-large' });
  expect(await store.save(chosen)).toBeNull();
  expect(await store.load()).toEqual({ ...chosen, notSynced: null });
});

test('rules that others replace make room before the others are written', async () => {
  const store = new SettingsStore(new TestStorage());
  const many = (start: string) =>
    Array.from({ length: 10 }, (_, i) => rule(`${start}${i}`, Array(40).fill('x'.repeat(150)) as string[]));
  expect(await store.save({ ...chosen, rules: many('a') })).toBeNull();
  expect(await store.save({ ...chosen, rules: many('b') })).toBeNull();
});

test.each([
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large'],
  ['sync is disabled', 'unavailable'],
])('%s: kept here, %s', async (fault, why) => {
  const storage = new TestStorage();
  storage.syncFails = fault;
  const store = new SettingsStore(storage);
  expect(await store.save(chosen)).toBe(why);
  expect(await store.load()).toEqual({ ...chosen, notSynced: why });
});

test('what others have written there does no harm', async () => {
  const storage = new TestStorage();
  for (const [key, value] of [
    ['settings', 'x'],
    ['sites', { 'a.org': 'never', 'b.org': 'perhaps' }],
    ['rule:x', 5],
    ['rule:y', { order: 'x', rule: { name: 1 } }],
    ['rule:z', { order: 1, rule: rule('z') }],
  ] as const) {
    storage.syncItems.set(key, JSON.stringify(value));
  }
  expect(await new SettingsStore(storage).load()).toEqual({
    settings: { ...defaultSettings(), sites: { 'a.org': 'never' } },
    rules: [rule('z')],
    notSynced: null,
  });
  storage.syncItems.set('settings', '{"language": "zh", "palette": "neon"}');
  const { settings } = await new SettingsStore(storage).load();
  expect(settings).toEqual({ ...defaultSettings(), language: 'zh', sites: { 'a.org': 'never' } });
});

test('a change is told once, with everything, until the signal ends', async () => {
  const storage = new TestStorage();
  const [here, there] = [new SettingsStore(storage), new SettingsStore(storage)];
  const controller = new AbortController();
  const told: Stored[] = [];
  there.watch(controller.signal, (stored) => told.push(stored));
  await here.save(chosen);
  await vi.waitFor(() => expect(told).toEqual([{ ...chosen, notSynced: null }]));
  await storage.local.set({ 'hidden:x': 1 });
  await storage.sync.set({ other: 1 });
  controller.abort();
  expect(storage.listeners).toBe(0);
  await here.save({ ...chosen, rules: [] });
  expect(told).toHaveLength(1);
});
