/** What a person chooses over the page under the popup; the page takes it up by itself. */
import { HiddenStore } from '../../lib/browser/hidden-store';
import { browser } from '../../lib/browser/native-api';
import { injectReader } from '../../lib/browser/reader-injection';
import { SettingsStore } from '../../lib/browser/settings-store';
import { siteKey, siteState, withSiteChoice } from '../../lib/browser/site-choice';
import { tabState, type TabInfo } from '../../lib/browser/tab-state';
import { findingsInOrder } from '../../lib/report/findings-in-order';
import type { PageState } from '../../lib/report/page-state';
import { hiddenFinding } from '../../lib/settings/hidden-finding';
import type { Settings } from '../../lib/settings/settings';

export class PageChoices {
  readonly #settings = new SettingsStore(browser.storage);
  readonly #hidden = new HiddenStore(browser.storage);
  readonly #site: string;

  constructor(private readonly url: string) {
    this.#site = siteKey(url) ?? '';
  }

  async settings(): Promise<Settings> {
    return (await this.#settings.load()).settings;
  }

  /** Switches Clauselight off on the site, or back to reading what holds an agreement. */
  async switchSite(): Promise<void> {
    const { settings, rules } = await this.#settings.load();
    const choice = siteState(this.url, settings) === 'never' ? 'auto' : 'never';
    await this.#settings.save({ settings: withSiteChoice(settings, this.url, choice), rules });
  }

  /** Brings the reader to the page, and gives what came of it. */
  async readNow(tab: TabInfo): Promise<PageState> {
    const error = { kind: 'error', title: tab.title ?? '' } as const;
    try {
      const settings = await this.settings();
      if (tab.id !== undefined) await injectReader(tab.id, settings.palette);
      const state = await tabState(tab, settings);
      return state === 'reader-missing' ? { ...error, message: '' } : state;
    } catch (thrown) {
      return { ...error, message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  /** Hides a finding of what the page shows. */
  async hide(state: PageState | null, id: string): Promise<void> {
    const finding = state?.kind === 'read' && findingsInOrder(state.analysis).find((each) => each.id === id);
    if (finding) await this.#hidden.hide(hiddenFinding(finding, this.#site, new Date()));
  }

  async unhide(id: string): Promise<void> {
    await this.#hidden.unhide({ id, site: this.#site });
  }
}
