import '../../components/cl-panel';
import { readView } from '../../components/list-view';
import type { PopupAct } from '../../components/popup-menu';
import type { Runtime } from '../../lib/browser/api';
import { isMessage } from '../../lib/browser/messages';
import { wearPalette } from '../../components/wear-palette';
import { browser } from '../../lib/browser/native-api';
import { siteKey } from '../../lib/browser/site-choice';
import { SettingsStore } from '../../lib/browser/settings-store';
import { askPage, tabState } from '../../lib/browser/tab-state';
import { documentOf, ViewMemory } from '../../lib/browser/view-memory';
import type { Span } from '../../lib/clause/finding';
import { textsOf } from '../../lib/clause/texts/texts-of';
import type { PageState } from '../../lib/report/page-state';
import { chosenLanguage } from '../../lib/settings/chosen-language';
import { PageChoices } from '../popup/page-choices';
import { takeAlong } from '../popup/take-along';
import { inFront, type TabInFront } from './in-front';

/** How long (ms) the background has to bring the reader to a page by itself. */
const BROUGHT_SOON = 1_000;

const panel = document.createElement('cl-panel');
await speak();
panel.version = browser.runtime.getManifest().version;
document.body.append(panel);

/** The tab that is shown. */
let tab: TabInFront = { title: '', url: '' };
let choices = new PageChoices('');
let memory = memoryOf(tab);
let port: Runtime.Port | null = null;
/** Counts what was learned of the tab; an answer to what was asked before is older. */
let learned = 0;

/** What the panel asks for. */
const acts: Record<string, (detail: never) => unknown> = {
  'cl-jump': ({ id }: { id: string }) => tab.id !== undefined && askPage(tab.id, { kind: 'jump-to', id }),
  // The keyboard stays in the panel.
  'cl-show': ({ id }: { id: string }) => port?.postMessage(id),
  'cl-show-place': (place: Span) => port?.postMessage(place),
  'cl-view': ({ view }: { view: unknown }) => memory.keep(view),
  'cl-hide': ({ id }: { id: string }) => choices.hide(panel.state, id),
  'cl-unhide': ({ id }: { id: string }) => choices.unhide(id),
  'cl-scan-anyway': () => readNow(),
  'cl-reload-page': () => tab.id !== undefined && browser.tabs.reload(tab.id),
  'cl-switch-site': () => choices.switchSite().then(showState),
  'cl-act': ({ act }: { act: PopupAct }) => takeAlong(act, panel, tab),
};
for (const [type, act] of Object.entries(acts)) {
  panel.addEventListener(type, (event) => void act((event as CustomEvent).detail as never));
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isMessage(message, 'state-changed') && sender.tab?.id !== undefined && sender.tab.id === tab.id) {
    become(message.state);
  }
  return undefined;
});
new SettingsStore(browser.storage).watch(new AbortController().signal, () => void speak().then(showState));
browser.tabs.onActivated.addListener(() => void showTab());
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (tabId === tab.id && (change.status !== undefined || change.url !== undefined)) void showTab();
});
await showTab();

/** Says all in the language, and shows it in the colours, that are chosen. */
async function speak(): Promise<void> {
  const settings = await new PageChoices('').settings();
  const texts = await textsOf(chosenLanguage(settings, navigator.languages));
  wearPalette(document, settings.palette);
  panel.texts = texts;
  document.documentElement.lang = texts.locale;
  document.title = texts.panel.name;
}

function memoryOf({ id, url }: TabInFront): ViewMemory {
  return new ViewMemory(browser.storage.session, 'panel', id ?? -1, url);
}

/** Shows the tab in front; begins anew where that is another one, or shows another document. */
async function showTab(): Promise<void> {
  const front = await inFront();
  if (!front) return;
  const isOther = front.id !== tab.id || documentOf(front.url) !== documentOf(tab.url);
  tab = front;
  if (isOther) {
    learned++;
    closePort();
    choices = new PageChoices(tab.url);
    memory = memoryOf(tab);
    const site = siteKey(tab.url) === null ? null : { host: new URL(tab.url).hostname || null };
    panel.start(site, tab.url || null);
    const kept = await memory.recall();
    if (front !== tab) return;
    panel.view = readView(kept);
  }
  // As long as it loads nobody there can answer.
  if (!tab.isLoading) await showState();
}

/** Shows what is known of the tab. Where it holds an agreement that nobody reads, has it read. */
async function showState(): Promise<void> {
  const before = ++learned;
  const state = await tabState(tab, await choices.settings());
  if (learned !== before) return;
  if (state !== 'reader-missing') return become(state);
  become({ kind: 'reading', title: tab.title });
  const waited = learned;
  await new Promise((resolve) => setTimeout(resolve, BROUGHT_SOON));
  if (learned === waited) await readNow();
}

function become(state: PageState): void {
  learned++;
  panel.state = state;
  if (state.kind === 'read') openPort();
}

/** Has the reader tell what is seen of the page, as long as this panel shows it. */
function openPort(): void {
  if (port || tab.id === undefined) return;
  const opened = browser.tabs.connect(tab.id, { name: 'in-view', frameId: 0 }) as unknown as Runtime.Port;
  port = opened;
  opened.onMessage.addListener((ids: unknown) => {
    if (port === opened && Array.isArray(ids)) panel.inView = new Set(ids as string[]);
  });
  opened.onDisconnect.addListener(() => {
    if (port === opened) closePort();
  });
}

function closePort(): void {
  port?.disconnect();
  port = null;
  panel.inView = new Set();
}

async function readNow(): Promise<void> {
  const { id, title } = tab;
  if (id === undefined) return;
  become({ kind: 'reading', title });
  const before = learned;
  const state = await choices.readNow(tab);
  if (learned === before) become(state);
}
