/** What a person chooses over the page under the popup. Loaded after the popup itself; the page takes it up by itself. */
import { HiddenStore } from '../../lib/browser/hidden-store';
import { browser } from '../../lib/browser/native-api';
import { SettingsStore } from '../../lib/browser/settings-store';
import { siteKey, siteState, withSiteChoice } from '../../lib/browser/site-choice';
import type { AnyFinding } from '../../lib/clause/own-finding';
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

  async hide(finding: AnyFinding): Promise<void> {
    await this.#hidden.hide(hiddenFinding(finding, this.#site, new Date()));
  }

  async unhide(id: string): Promise<void> {
    await this.#hidden.unhide({ id, site: this.#site });
  }
}
