/** What a person has chosen that touches the page under the popup. Loaded after the popup's own words. */
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
  #chosen!: Settings;

  private constructor(private readonly url: string) {
    this.#site = siteKey(url) ?? '';
  }

  /** @param changed is called when something was chosen, here or elsewhere */
  static async load(url: string, changed: () => void): Promise<PageChoices> {
    const choices = new PageChoices(url);
    await choices.#load();
    const reload = () => void choices.#load().then(changed);
    const { signal } = new AbortController();
    choices.#settings.watch(signal, reload);
    return choices;
  }

  async #load(): Promise<void> {
    this.#chosen = (await this.#settings.load()).settings;
  }

  get settings(): Settings {
    return this.#chosen;
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
