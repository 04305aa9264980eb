import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../lib/browser/messages';
import { afterChanges } from '../lib/page/after-changes';
import { mayBeAgreement } from '../lib/page/may-be-agreement';
import { watchNavigation } from '../lib/page/navigation';

/**
 * On every page: asks for the sniffer where the page has words that agreements have, now or after it has loaded, changed
 * by a click or gone elsewhere, and is done then. It is all that other pages pay for, so it has no library, and touches the extension's API
 * (the dearest thing here) only when it asks. The manifest names it; WXT's own kind of content script would announce
 * itself to the page.
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  if (look()) return;
  let leave = afterChanges(document, look);
  watchNavigation(window, life.signal, () => {
    leave();
    leave = afterChanges(document, look, true);
  });

  /** True when there is no need to look again. */
  function look(): boolean {
    if (!mayBeAgreement(document)) return false;
    life.abort();
    // A page that is made ready in advance may never be seen.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', askForSniffer, { once: true });
    } else askForSniffer();
    return true;
  }
});

function askForSniffer(): void {
  const message: Message = { kind: 'sniffer-wanted' };
  const { runtime } = extensionApi();
  // Without an id the extension was reloaded; the popup then brings the sniffer itself.
  if (runtime?.id !== undefined) void runtime.sendMessage(message).catch(() => undefined);
}

interface ExtensionApi {
  runtime?: { id?: string; sendMessage(message: Message): Promise<unknown> };
}

/** By its two names, since a library would touch it on every page. */
function extensionApi(): ExtensionApi {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser ?? chrome ?? {};
}
