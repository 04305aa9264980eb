/** A storage for tests that keeps what is JSON, has the limits of the browsers' synced one, and tells of changes. */
import type { StorageArea, StorageAreas } from './storage-areas';

type Listener = Parameters<StorageAreas['onChanged']['addListener']>[0];

export class TestStorage implements StorageAreas {
  readonly #listeners = new Set<Listener>();
  /** What the next writing to what is synced fails with. */
  syncFails: string | null = null;
  readonly syncItems = new Map<string, string>();
  readonly localItems = new Map<string, string>();
  readonly sync: StorageArea = this.#area('sync', this.syncItems);
  readonly local: StorageArea = this.#area('local', this.localItems);
  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  get listeners(): number {
    return this.#listeners.size;
  }

  #area(name: 'sync' | 'local', items: Map<string, string>): StorageArea {
    const tell = (keys: string[]) => {
      const changes = Object.fromEntries(keys.map((key) => [key, {}]));
      if (keys.length > 0) for (const listener of this.#listeners) listener(changes, name);
    };
    return {
      get: (keys) => {
        const wanted = keys === null ? [...items.keys()] : [keys].flat().filter((key) => items.has(key));
        return Promise.resolve(Object.fromEntries(wanted.map((key) => [key, JSON.parse(items.get(key)!) as unknown])));
      },
      set: (given) => {
        const written = Object.entries(given).map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
        const fault = name === 'sync' ? (this.syncFails ?? quotaFault(items, written)) : null;
        if (fault) return Promise.reject(new Error(fault));
        for (const [key, value] of written) items.set(key, value);
        tell(written.map(([key]) => key));
        return Promise.resolve();
      },
      remove: (keys) => {
        tell([keys].flat().filter((key) => items.delete(key)));
        return Promise.resolve();
      },
    };
  }
}

/** The limits of `storage.sync`, in bytes, with Chrome's words. */
function quotaFault(items: ReadonlyMap<string, string>, written: readonly [string, string][]): string | null {
  const bytes = ([key, value]: [string, string]) => Buffer.byteLength(key) + Buffer.byteLength(value);
  if (written.some((item) => bytes(item) > 8192)) return 'QUOTA_BYTES_PER_ITEM quota exceeded';
  const all = new Map([...items, ...written]);
  if (all.size > 512) return 'MAX_ITEMS quota exceeded';
  return [...all].reduce((sum, item) => sum + bytes(item), 0) > 102_400 ? 'QUOTA_BYTES quota exceeded' : null;
}
