import { browser } from '../../lib/browser/native-api';

export interface TabInFront {
  id?: number;
  title: string;
  url: string;
  isLoading?: boolean;
}

/**
 * The tab that a person looks at in the panel's window. Where the panel itself is opened as a tab, it is the one that was
 * looked at last before. `null` where there is no other tab.
 */
export async function inFront(): Promise<TabInFront | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own?.id);
  const [last] = tabs.sort((a, b) => Number(b.active) - Number(a.active) || accessed(b) - accessed(a));
  if (!last) return null;
  const { id, title = '', url = '', status } = last;
  return { ...(id !== undefined && { id }), title, url, isLoading: status === 'loading' };
}

function accessed({ lastAccessed }: { lastAccessed?: number }): number {
  return lastAccessed ?? 0;
}
