import '../../components/cl-popup';
import { browser, type Runtime } from '../../lib/browser/api';
import { isMessage } from '../../lib/browser/messages';
import { injectReader } from '../../lib/browser/reader-injection';
import { askPage, tabState, type TabInfo } from '../../lib/browser/tab-state';
import type { PageState } from '../../lib/report/page-state';

const popup = document.querySelector('cl-popup')!;
const tab = await currentTab();
const title = tab.title ?? '';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (isMessage(message, 'state-changed') && sender.tab?.id === tab.id) popup.state = message.state;
  return undefined;
});

popup.addEventListener('cl-jump', (event) => {
  const { id } = (event as CustomEvent<{ id: string }>).detail;
  if (tab.id !== undefined) void askPage(tab.id, { kind: 'jump-to', id }).then(() => window.close());
});
popup.addEventListener('cl-toggle-highlights', () => void toggleHighlights());
popup.addEventListener('cl-scan-anyway', () => void scanAnyway());
popup.addEventListener('cl-reload-page', () => {
  if (tab.id !== undefined) void browser.tabs.reload(tab.id).then(() => window.close());
});

popup.state = await tabState(tab);

/** The tab the popup was opened on. */
async function currentTab(): Promise<TabInfo> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? {};
}

async function toggleHighlights(): Promise<void> {
  const state = tab.id === undefined ? undefined : await askPage<PageState>(tab.id, { kind: 'toggle-highlights' });
  if (state) popup.state = state;
}

async function scanAnyway(): Promise<void> {
  if (tab.id === undefined) return;
  popup.state = { kind: 'reading', title, progress: 0 };
  try {
    await injectReader(tab.id);
    popup.state = await tabState(tab);
  } catch (error) {
    popup.state = { kind: 'error', title, message: error instanceof Error ? error.message : String(error) };
  }
}
