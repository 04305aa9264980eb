import type { Chosen } from '../../components/chosen';
import '../../components/cl-settings';
import type { Saved } from '../../components/cl-settings';
import { wearPalette } from '../../components/wear-palette';
import { browser } from '../../lib/browser/api';
import { HiddenStore } from '../../lib/browser/hidden-store';
import type { TextAnswer } from '../../lib/browser/messages';
import { readInWorker } from '../../lib/browser/pattern-worker';
import { SettingsStore } from '../../lib/browser/settings-store';
import { siteKey } from '../../lib/browser/site-choice';
import { askPage } from '../../lib/browser/tab-state';
import type { KeyCommand } from '../../lib/clause/texts/settings-texts';
import { fileProblemsOf, settingsTextsOf, textsOf } from '../../lib/clause/texts/texts-of';
import { chosenLanguage } from '../../lib/settings/chosen-language';
import { defaultSettings } from '../../lib/settings/settings';

const settingsStore = new SettingsStore(browser.storage);
const hiddenStore = new HiddenStore(browser.storage);
const pageLife = new AbortController().signal;

const page = document.createElement('cl-settings');
page.siteOf = siteKey;
page.trial = { agreement: null, match: (text, rule, signal) => readInWorker({ text, rules: [rule] }, signal) };

/** Changes are kept one after the other; of those that wait only the last one counts. */
let wanted: Chosen | null = null;
let saving = false;

// Before anything is loaded: what changes meanwhile must not be missed.
settingsStore.watch(pageLife, () => void refresh());
hiddenStore.watch(pageLife, () => void refresh());
page.chosen = await load();
await speak();
document.body.append(page);
void showKeys();
void offerAgreement();

page.addEventListener('cl-save', (event) => {
  wanted = (event as CustomEvent<{ chosen: Chosen }>).detail.chosen;
  void speak();
  if (!saving) void saveAll();
});
page.addEventListener('cl-change-keys', () => void changeKeys());
// The agreement may have been opened since.
window.addEventListener('focus', () => void offerAgreement());

async function load(): Promise<Chosen> {
  const [{ settings, rules, notSynced }, hidden] = await Promise.all([settingsStore.load(), hiddenStore.list()]);
  page.notSynced = notSynced;
  return { settings, rules, hidden };
}

/** Shows what was changed elsewhere. What is on its way from here is newer. */
async function refresh(): Promise<void> {
  const chosen = await load();
  if (saving) return;
  page.chosen = chosen;
  await speak();
}

async function saveAll(): Promise<void> {
  saving = true;
  let saved: Saved = 'saved';
  while (wanted) {
    const chosen: Chosen = wanted;
    wanted = null;
    saved = await save(chosen).catch((): Saved => 'failed');
  }
  saving = false;
  if (saved === 'failed') page.chosen = await load();
  page.tell(saved);
}

async function save({ settings, rules, hidden }: Chosen): Promise<Saved> {
  const notSynced = await settingsStore.save({ settings, rules });
  const before = await hiddenStore.list();
  const keyOf = ({ site, id }: Chosen['hidden'][number]) => `${site} ${id}`;
  const wantedKeys = new Set(hidden.map(keyOf));
  const storedKeys = new Set(before.map(keyOf));
  for (const each of before) if (!wantedKeys.has(keyOf(each))) await hiddenStore.unhide(each);
  for (const each of hidden) if (!storedKeys.has(keyOf(each))) await hiddenStore.hide(each);
  return notSynced ?? 'saved';
}

/** Puts the page into the chosen language and colours. */
async function speak(): Promise<void> {
  const settings = page.chosen?.settings ?? defaultSettings();
  wearPalette(document, settings.palette);
  const language = chosenLanguage(settings, navigator.languages);
  const [texts, words, problemWords] = await Promise.all([
    textsOf(language),
    settingsTextsOf(language),
    fileProblemsOf(language),
  ]);
  if (page.texts?.locale === texts.locale) return;
  page.texts = texts;
  page.words = words;
  page.problemWords = problemWords;
  document.documentElement.lang = texts.locale;
  document.title = texts.punctuation.labelled(texts.name, words.title);
}

/** Lets rules be tried on the agreement that was last looked at. */
async function offerAgreement(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['*://*/*', 'file:///*'], discarded: false });
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of tabs) {
    const agreement = id === undefined ? undefined : await askPage<TextAnswer>(id, { kind: 'ask-text' });
    if (!agreement) continue;
    if (agreement.text !== page.trial.agreement?.text) page.trial = { ...page.trial, agreement };
    return;
  }
}

async function showKeys(): Promise<void> {
  const commands = await browser.commands?.getAll();
  page.keys = (commands ?? []).map(({ name, shortcut }) => ({ command: name as KeyCommand, keys: shortcut ?? '' }));
}

/** Firefox has a call for it, Chrome an address. */
async function changeKeys(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?(): Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
