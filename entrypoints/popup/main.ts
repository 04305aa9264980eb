import '../../components/cl-popup';
import { readView } from '../../components/list-view';
import type { PopupAct } from '../../components/popup-menu';
import type { Runtime } from '../../lib/browser/api';
import { isMessage } from '../../lib/browser/messages';
import { wearPalette } from '../../components/wear-palette';
import { browser } from '../../lib/browser/native-api';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel';
import { siteKey } from '../../lib/browser/site-choice';
import { askPage, tabState, type TabInfo } from '../../lib/browser/tab-state';
import { documentOf, ViewMemory } from '../../lib/browser/view-memory';
import { listTextsOf } from '../../lib/clause/texts/texts-of';
import type { PageState } from '../../lib/report/page-state';
import { chosenLanguage } from '../../lib/settings/chosen-language';
import { PageChoices } from './page-choices';

/** How long (ms) a page that loads has to answer before the popup says that it loads. */
const SOON = 300;

// The tab the popup was opened on.
const [activeTab] = await browser.tabs.query({ active: true, currentWindow: true });
const tab: TabInfo & { windowId?: number } = activeTab ?? {};
const { id: tabId, title = '', url = '' } = tab;

const choices = new PageChoices(url);
const settings = await choices.settings();
const texts = await listTextsOf(chosenLanguage(settings, navigator.languages));
wearPalette(document, settings.palette);

document.documentElement.lang = texts.locale;
const popup = document.createElement('cl-popup');
popup.texts = texts;
popup.version = browser.runtime.getManifest().version;
popup.page = url || null;
popup.hasPanel = hasSidePanel();
document.body.append(popup);

const memory = new ViewMemory(browser.storage.session, 'popup', tabId ?? -1, url);
popup.view = readView(await memory.recall());
popup.site = siteKey(url) === null ? null : { host: new URL(url).hostname || null };

/** How often the page has told its state by itself; that is newer than an answer to what was asked before. */
let told = 0;

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isMessage(message, 'state-changed') && sender.tab?.id === tabId) {
    told++;
    popup.state = message.state;
  }
  return undefined;
});

// All of the popup is about one document: where the tab shows another one it begins anew.
browser.tabs.onUpdated.addListener((id) => {
  if (id !== tabId) return;
  void browser.tabs.get(id).then((now) => {
    if (documentOf(now.url ?? '') !== documentOf(url)) location.reload();
  });
});

/** What the popup asks for. */
const acts: Record<string, (detail: never) => unknown> = {
  'cl-jump': ({ id }: { id: string }) => jumpTo(id),
  'cl-hide': ({ id }: { id: string }) => choices.hide(popup.state, id),
  'cl-unhide': ({ id }: { id: string }) => choices.unhide(id),
  'cl-view': ({ view }: { view: unknown }) => memory.keep(view),
  'cl-toggle-highlights': () => toggleHighlights(),
  'cl-scan-anyway': () => readNow(),
  'cl-reload-page': () => tabId !== undefined && browser.tabs.reload(tabId).then(() => window.close()),
  'cl-switch-site': () => choices.switchSite().then(showTab),
  // Within the click: the browser asks for a person's gesture.
  'cl-open-panel': () => openSidePanel(tab.windowId).then(() => window.close()),
  'cl-act': ({ act }: { act: PopupAct }) => takeAct(act),
};
for (const [type, act] of Object.entries(acts)) {
  popup.addEventListener(type, (event) => void act((event as CustomEvent).detail as never));
}

if (activeTab?.status === 'loading') setTimeout(() => (popup.state ??= { kind: 'loading', title }), SOON);
await showTab();

/** Shows what is known of the tab. Where it holds an agreement that nobody reads, has it read. */
async function showTab(): Promise<void> {
  const before = told;
  const state = await tabState(tab, await choices.settings());
  if (told !== before) return;
  if (state === 'reader-missing') await readNow();
  else popup.state = state;
}

async function jumpTo(id: string): Promise<void> {
  if (tabId === undefined) return;
  if (await askPage<boolean>(tabId, { kind: 'jump-to', id })) window.close();
  else await showTab();
}

async function toggleHighlights(): Promise<void> {
  if (tabId === undefined) return;
  const state = await askPage<PageState>(tabId, { kind: 'toggle-highlights' });
  if (state) popup.state = state;
  else await showTab();
}

async function takeAct(act: PopupAct): Promise<void> {
  const acts = await import('./take-along');
  if (await acts.takeAlong(act, popup, tab)) window.close();
}

async function readNow(): Promise<void> {
  if (tabId === undefined) return;
  const before = told;
  popup.state = { kind: 'reading', title };
  const state = await choices.readNow(tab);
  if (told === before) popup.state = state;
}
