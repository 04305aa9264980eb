/** Keeps the findings that a person has hidden, on this device: they quote what was read. */
import { readHiddenFinding, type HiddenFinding } from '../settings/hidden-finding';
import { watchStorage, type StorageAreas } from './storage-areas';
import { hiddenPrefix as prefix, isHiddenItem } from './stored-keys';

/** Most that are kept; the oldest make room. */
export const mostHidden = 1000;

/** An item each, so that two tabs that hide at once do not undo each other. @param storage `browser.storage` */
export class HiddenStore {
  constructor(private readonly storage: Pick<StorageAreas, 'local' | 'onChanged'>) {}

  /** All that are hidden, the latest first. */
  async list(): Promise<HiddenFinding[]> {
    const items = Object.entries(await this.storage.local.get(null));
    return items
      .flatMap(([key, value]) => (key.startsWith(prefix) ? (readHiddenFinding(value) ?? []) : []))
      .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  }

  /** The ids of those that are hidden on a site (`siteKey`). */
  async idsOn(site: string): Promise<Set<string>> {
    return new Set((await this.list()).filter((hidden) => hidden.site === site).map(({ id }) => id));
  }

  /** Hides a finding; the oldest may be forgotten to make room for it. */
  async hide(finding: HiddenFinding): Promise<void> {
    await this.storage.local.set({ [keyOf(finding)]: finding });
    const forgotten = (await this.list()).slice(mostHidden);
    if (forgotten.length > 0) await this.storage.local.remove(forgotten.map(keyOf));
  }

  /** Shows a finding again. */
  async unhide(finding: Pick<HiddenFinding, 'id' | 'site'>): Promise<void> {
    await this.storage.local.remove(keyOf(finding));
  }

  /** Calls back whenever something was hidden or shown again, until the signal ends. */
  watch(signal: AbortSignal, changed: () => void): void {
    watchStorage(this.storage, isHiddenItem, signal, changed);
  }
}

function keyOf({ id, site }: Pick<HiddenFinding, 'id' | 'site'>): string {
  return `${prefix}${site}|${id}`;
}
