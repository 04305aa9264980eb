import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMessage, type Message, type SnifferAnswer } from '../lib/browser/messages';
import { afterQuiet } from '../lib/page/after-quiet';
import { watchNavigation } from '../lib/page/navigation';
import { ScriptLife } from '../lib/page/script-life';
import { sniff } from '../lib/page/sniff';

/** How often a page that holds no agreement is looked at again while it still grows. */
const TRIES = 3;

/**
 * On pages that have the words of agreements, and where the popup asks: decides whether they hold one, and says so.
 * Looks again when the page goes elsewhere without being loaded, and after clicks, which may bring the terms in a dialog.
 * Small, and without a library, on purpose. A second copy replaces the first.
 */
export default defineUnlistedScript(() => {
  const life = new ScriptLife('sniffer', () => browser.runtime?.id !== undefined);
  const { signal } = life;
  const noText = !document.contentType.includes('html') && !document.contentType.startsWith('text/');
  let visit = new AbortController();
  let length = 0;

  const answer = (message: unknown, _sender: unknown, tell: (answer: SnifferAnswer) => void) => {
    if (isMessage(message, 'ask-sniffer')) tell({ agreement: !noText && sniffNow().agreement, noText });
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer), { once: true });
  if (noText) return;
  // A page that is made ready in advance may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();

  function start(): void {
    if (!look()) afterQuiet(document, TRIES, visit.signal, look);
    watchNavigation(window, signal, lookAnew);
    const clicked = ({ isTrusted }: Event) => isTrusted && !ScriptLife.isAtWork('reader') && lookAnew();
    document.addEventListener('click', clicked, { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => visit.abort(), { once: true });
  }

  function lookAnew(): void {
    visit.abort();
    visit = new AbortController();
    length = 0;
    afterQuiet(document, TRIES, visit.signal, look, true);
  }

  /** True when there is no need to look again. */
  function look(): boolean {
    if (!life.goesOn()) return true;
    const result = sniffNow();
    const grown = result.length > length;
    length = result.length;
    if (!grown || !result.agreement) return false;
    // A page that goes elsewhere without being loaded keeps its reader, which follows it.
    if (ScriptLife.isAtWork('reader')) return true;
    const message: Message = { kind: 'agreement-found', language: result.language };
    void browser.runtime.sendMessage(message).catch(() => undefined);
    return true;
  }
});

function sniffNow(): ReturnType<typeof sniff> {
  return sniff(document, location.pathname);
}
