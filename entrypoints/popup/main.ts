import '../../components/cl-popup';
import { browser, type Runtime } from '../../lib/browser/api';
import { isMessage } from '../../lib/browser/messages';
import { injectReader } from '../../lib/browser/reader-injection';
import { SettingsStore } from '../../lib/browser/settings-store';
import { askPage, tabState, type TabInfo } from '../../lib/browser/tab-state';
import { textsOf } from '../../lib/clause/texts/texts-of';
import type { PageState } from '../../lib/report/page-state';
import { chosenLanguage } from '../../lib/settings/chosen-language';

const settingsStore = new SettingsStore(browser.storage);
const [{ settings }, tab] = await Promise.all([settingsStore.load(), currentTab()]);
const texts = await textsOf(chosenLanguage(settings, navigator.languages));
const title = tab.title ?? '';

document.documentElement.lang = texts.locale;
const popup = document.createElement('cl-popup');
popup.texts = texts;
document.body.append(popup);

/** How often the page has told its state by itself; that is newer than an answer to what was asked before. */
let told = 0;

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isMessage(message, 'state-changed') && sender.tab?.id === tab.id) {
    told++;
    popup.state = message.state;
  }
  return undefined;
});

popup.addEventListener('cl-jump', (event) => void jumpTo((event as CustomEvent<{ id: string }>).detail.id));
popup.addEventListener('cl-toggle-highlights', () => void toggleHighlights());
popup.addEventListener('cl-scan-anyway', () => void readNow());
popup.addEventListener('cl-reload-page', () => {
  if (tab.id !== undefined) void browser.tabs.reload(tab.id).then(() => window.close());
});

await showTab();

/** The tab the popup was opened on. */
async function currentTab(): Promise<TabInfo> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? {};
}

/** Shows what is known of the tab. Where it holds an agreement that nobody reads, has it read. */
async function showTab(): Promise<void> {
  const before = told;
  const known = await tabState(tab, (await settingsStore.load()).settings);
  if (told !== before) return;
  if (known === 'reader-missing') await readNow();
  else popup.state = known;
}

async function jumpTo(id: string): Promise<void> {
  if (tab.id === undefined) return;
  if (await askPage<PageState>(tab.id, { kind: 'jump-to', id })) window.close();
  else await showTab();
}

async function toggleHighlights(): Promise<void> {
  if (tab.id === undefined) return;
  const state = await askPage<PageState>(tab.id, { kind: 'toggle-highlights' });
  if (state) popup.state = state;
  else await showTab();
}

async function readNow(): Promise<void> {
  if (tab.id === undefined) return;
  const before = told;
  popup.state = { kind: 'reading', title };
  const state = await stateOnceRead(tab.id);
  if (told === before) popup.state = state;
}

/** Brings the reader to the page and asks what came of it. */
async function stateOnceRead(tabId: number): Promise<PageState> {
  try {
    await injectReader(tabId);
    const state = await tabState(tab, (await settingsStore.load()).settings);
    return state === 'reader-missing' ? { kind: 'error', title, message: '' } : state;
  } catch (error) {
    return { kind: 'error', title, message: error instanceof Error ? error.message : String(error) };
  }
}
