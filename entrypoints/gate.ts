import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../lib/browser/messages';
import { afterChanges } from '../lib/page/after-changes';
import { mayBeAgreement } from '../lib/page/may-be-agreement';

/**
 * On every page: asks for the sniffer where the page has words that agreements have. It is all that other pages pay
 * for, so it has no wrapper, no library, and touches the extension's API (the dearest thing here) only when it asks.
 */
export default defineUnlistedScript(() => {
  if (!look()) afterChanges(document, look);
});

/** True when there is no need to look again. */
function look(): boolean {
  if (!mayBeAgreement(document)) return false;
  // A page that is made ready in advance may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', askForSniffer, { once: true });
  } else askForSniffer();
  return true;
}

function askForSniffer(): void {
  const message: Message = { kind: 'sniffer-wanted' };
  // Without an API the extension was reloaded; the popup then brings the sniffer itself.
  void extensionApi()
    .runtime?.sendMessage(message)
    .catch(() => undefined);
}

interface ExtensionApi {
  runtime?: { sendMessage(message: Message): Promise<unknown> };
}

/** By its two names, since a library would touch it on every page. */
function extensionApi(): ExtensionApi {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser ?? chrome ?? {};
}
