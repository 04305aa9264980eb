/** The printable report of a page: a page of ours in a tab of its own. */
import { browser } from './native-api';

/** Opens the report of the page in a tab. */
export async function openReport(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html?tab=${tabId}`) });
}

/** The tab that the report at an address is about; -1, which no tab has, where it names none. */
export function reportedTab(address: string): number {
  const id = new URL(address).searchParams.get('tab');
  return id !== null && /^\d{1,10}$/.test(id) ? Number(id) : -1;
}
