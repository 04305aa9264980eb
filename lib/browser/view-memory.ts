import type { StorageArea } from './storage-areas';

/**
 * Remembers what a person has made of the popup or the panel over a tab's document, until the tab shows another one or the browser ends.
 * @param storage `browser.storage.session`
 */
export class ViewMemory {
  readonly #key: string;

  constructor(
    private readonly storage: Pick<StorageArea, 'get' | 'set'>,
    surface: 'popup' | 'panel',
    tabId: number,
    private readonly url: string,
  ) {
    this.#key = `${surface}:${tabId}`;
  }

  /** What was kept last, whoever wrote it; `null` for another document. */
  async recall(): Promise<unknown> {
    const { [this.#key]: kept } = await this.storage.get(this.#key);
    if (typeof kept !== 'object' || kept === null || !('url' in kept) || !('view' in kept)) return null;
    return kept.url === documentOf(this.url) ? kept.view : null;
  }

  async keep(view: unknown): Promise<void> {
    await this.storage.set({ [this.#key]: { url: documentOf(this.url), view } });
  }
}

/** The address of a document: a fragment only says where in it one stands. */
export function documentOf(url: string): string {
  return url.split('#', 1)[0]!;
}
