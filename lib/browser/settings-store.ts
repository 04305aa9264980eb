/** Keeps settings and own rules. */
import type { NotSynced } from '../settings/not-synced';
import type { OwnRule } from '../own-rules/own-rule';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { watchStorage, type StorageAreas } from './storage-areas';
import { hereKey, isSettingsItem, isSyncedKey, rulePrefix, settingsKey, sitesKey } from './stored-keys';

/** What a person has chosen and written. */
export interface Stored {
  settings: Settings;
  /** In the order in which they are listed. */
  rules: OwnRule[];
}

/** @param storage `browser.storage` */
export class SettingsStore {
  constructor(private readonly storage: StorageAreas) {}

  /** What is stored; where there is nothing, or nothing that can be read, the defaults. Never rejects. */
  async load(): Promise<Stored & { notSynced: NotSynced | null }> {
    const { [hereKey]: here } = await this.storage.local.get(hereKey).catch(() => ({}) as Record<string, unknown>);
    if (isFields(here)) {
      const rules = await readRules(here['rules']);
      return { settings: readSettings(here['settings']).settings, rules, notSynced: here['why'] as NotSynced };
    }
    const items = await this.storage.sync.get(null).catch(() => ({}) as Record<string, unknown>);
    const settings = items[settingsKey];
    // Another device's items may come one by one.
    const merged = { ...(isFields(settings) ? settings : {}), sites: items[sitesKey] };
    return { settings: readSettings(merged).settings, rules: await rulesIn(items), notSynced: null };
  }

  /**
   * Stores everything, where the browser syncs it if that is possible, else on this device. Returns why it is not synced,
   * or `null`. Rejects only when it cannot be kept anywhere.
   */
  async save(stored: Stored): Promise<NotSynced | null> {
    const items = itemsOf(stored);
    try {
      // What a person has deleted goes first: it may be what leaves no room.
      const old = Object.keys(await this.storage.sync.get(null)).filter((key) => isSyncedKey(key) && !(key in items));
      await this.storage.sync.remove(old);
      await this.storage.sync.set(items);
    } catch (error) {
      const why = whyOf(error);
      await this.storage.local.set({ [hereKey]: { ...stored, why } });
      return why;
    }
    await this.storage.local.remove(hereKey);
    return null;
  }

  /** Calls back with what is stored whenever it has changed, here, in another tab or on another device, until the signal ends. */
  watch(signal: AbortSignal, changed: (stored: Stored) => void): void {
    let latest = 0;
    watchStorage(this.storage, isSettingsItem, signal, () => {
      const asked = ++latest;
      void this.load().then((stored) => {
        // An item each is told one by one; only the last reading has them all.
        if (asked === latest && !signal.aborted) changed(stored);
      });
    });
  }
}

function itemsOf({ settings: { sites, ...settings }, rules }: Stored): Record<string, unknown> {
  const byRule = rules.map((rule, order) => [rulePrefix + rule.id, { order, rule }]);
  return { [settingsKey]: settings, [sitesKey]: sites, ...Object.fromEntries(byRule) };
}

function rulesIn(items: Record<string, unknown>): Promise<OwnRule[]> {
  const stored = Object.entries(items)
    .filter(([key]) => key.startsWith(rulePrefix))
    .map(([, value]) => (isFields(value) ? value : {}))
    .sort((a, b) => Number(a['order']) - Number(b['order']))
    .map(({ rule }) => rule);
  return readRules(stored);
}

/** Most people have no rules of their own: what reads them is loaded when there are some. */
async function readRules(rules: unknown): Promise<OwnRule[]> {
  if (!Array.isArray(rules) || rules.length === 0) return [];
  const { readOwnRules } = await import('../own-rules/read-own-rules');
  return readOwnRules({ rules }).rules;
}

/** Chrome names the limit that was passed, Firefox says only that one was. */
function whyOf(error: unknown): NotSynced {
  const message = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE/.test(message)) return 'too-often';
  return /quota/i.test(message) ? 'too-large' : 'unavailable';
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
