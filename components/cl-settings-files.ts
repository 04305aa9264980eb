import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FileProblem } from '../lib/clause/file-problem';
import type { FileProblemTexts } from '../lib/clause/texts/file-problem-texts';
import type { SettingsTexts } from '../lib/clause/texts/settings-texts';
import type { NotSynced } from '../lib/settings/not-synced';
import { defaultSettings } from '../lib/settings/settings';
import { parseSettingsFile, writeSettingsFile } from '../lib/settings/settings-file';
import { baseStyles } from './base-styles';
import { choose, type Chosen } from './chosen';
import { download } from './download';
import { chosenFile, fileButton, isRefused, problemList } from './file-parts';
import { settingsStyles } from './settings-styles';
import { tokens } from './tokens';

/** Everything as a file, from a file, and back to how it was installed. */
@customElement('cl-settings-files')
export class ClSettingsFiles extends LitElement {
  @property({ attribute: false }) words!: SettingsTexts;
  @property({ attribute: false }) problemWords!: FileProblemTexts;
  @property({ attribute: false }) chosen!: Chosen;
  /** Why it is kept on this device alone; `null` where it is synced. */
  @property({ attribute: false }) notSynced: NotSynced | null = null;

  @state() private withSites = false;
  @state() private problems: FileProblem[] = [];

  static override styles = [tokens, baseStyles, settingsStyles];

  protected override render(): TemplateResult {
    const { files, reset } = this.words;
    const lead = isRefused(this.problems) ? files.failed : files.problems;
    return html`<section aria-labelledby="files">
        <h2 id="files" tabindex="-1">${files.name}</h2>
        <p class="hint">${files.hint}</p>
        ${this.notSynced ? html`<p class="hint">${this.words.notSynced[this.notSynced]}</p>` : nothing}
        <label class="option">
          <input
            type="checkbox"
            .checked=${this.withSites}
            @change=${(event: Event) => (this.withSites = (event.target as HTMLInputElement).checked)}
          />
          ${files.withHidden}
        </label>
        <div class="acts">
          <button type="button" class="btn" @click=${this.#export}>${files.export}</button>
          ${fileButton(files.import, (event) => void this.#import(event))}
        </div>
        ${problemList(lead, this.problems, this.problemWords)}
      </section>
      <section aria-labelledby="reset">
        <h2 id="reset">${reset.name}</h2>
        <p class="hint">${reset.hint}</p>
        <p class="acts"><button type="button" class="btn" @click=${this.#reset}>${reset.name}</button></p>
      </section>`;
  }

  #export(): void {
    download('clauselight-settings.json', writeSettingsFile(this.chosen, this.withSites), 'application/json');
  }

  async #import(event: Event): Promise<void> {
    const text = await chosenFile(event);
    if (text === null) return;
    const { settings, rules, hidden, problems } = parseSettingsFile(text);
    this.problems = problems;
    if (isRefused(problems)) return;
    // A file that says nothing of sites and hidden findings takes none away.
    const sites = Object.keys(settings.sites).length > 0 ? settings.sites : this.chosen.settings.sites;
    const change = {
      settings: { ...settings, sites },
      rules,
      hidden: hidden.length > 0 ? hidden : this.chosen.hidden,
    };
    choose(this, { change, said: this.words.files.imported(rules.length), undo: true });
  }

  #reset(): void {
    choose(this, { change: { settings: defaultSettings() }, said: this.words.reset.done, undo: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-settings-files': ClSettingsFiles;
  }
}
