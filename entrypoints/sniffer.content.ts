import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessage, type Message, type SnifferAnswer } from '../lib/browser/messages';
import { afterQuiet } from '../lib/page/after-quiet';
import { sniff } from '../lib/page/sniff';

/** How often a page that holds no agreement is looked at again while it still grows. */
const TRIES = 3;

/** On every page: decides whether it holds an agreement, and says so once. Small, and without a library, on purpose. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const noText = !document.contentType.includes('html') && !document.contentType.startsWith('text/');
    let agreement = false;
    let length = 0;

    browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (answer: SnifferAnswer) => void) => {
      if (isMessage(message, 'ask-sniffer')) answer({ agreement, noText });
    });
    if (noText) return;
    // A page that is made ready in advance may never be seen.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true, signal: ctx.signal });
    } else start();

    function start(): void {
      if (!look()) afterQuiet(document, TRIES, ctx.signal, look);
    }

    /** True when there is no need to look again. */
    function look(): boolean {
      const result = sniff(document, location.pathname);
      const grown = result.length > length;
      length = result.length;
      if (!grown || !result.agreement) return false;
      agreement = true;
      const found: Message = { kind: 'agreement-found' };
      // Nobody listens when the extension was just reloaded: then its new copy will look at the page.
      if (ctx.isValid) void browser.runtime.sendMessage(found).catch(() => undefined);
      return true;
    }
  },
});
