/** Pages on which no extension may run a script. */

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Why no script may run at a URL, or `null` when one may.
 * @param url of a tab; `undefined` when the browser does not tell, as for its own pages
 */
export function whyUnreadable(url: string | undefined): 'browser-page' | 'store-page' | null {
  if (!url || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^(?:https?|file):$/.test(protocol)) return 'browser-page';
  const isStore = STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  return isStore ? 'store-page' : null;
}

/** Whether a URL is that of a PDF, which browsers show in a page of their own. */
export function isPdfUrl(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
