/** What is used of `browser.storage`, which fits in here as it is. */

export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type OnChanged = (changes: Record<string, unknown>, area: string) => void;

export interface StorageAreas {
  sync: StorageArea;
  local: StorageArea;
  onChanged: { addListener(listener: OnChanged): void; removeListener(listener: OnChanged): void };
}

/** Calls back when a stored item whose key passes has changed, here or elsewhere, until the signal ends. */
export function watchStorage(
  storage: Pick<StorageAreas, 'onChanged'>,
  isWatched: (key: string, area: string) => boolean,
  signal: AbortSignal,
  changed: () => void,
): void {
  const listener: OnChanged = (changes, area) => {
    if (Object.keys(changes).some((key) => isWatched(key, area))) changed();
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener), { once: true });
}
