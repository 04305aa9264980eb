import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../lib/browser/messages';
import { ScriptLife } from '../lib/page/script-life';
import { spokenLanguage } from '../lib/page/spoken-language';

/** Characters that tell what language a page is in. */
const sampled = 40_000;

/** On every page of the sites that a person always wants to have read, and on no other: asks for the reader. */
export default defineUnlistedScript(() => {
  // A page that is made ready in advance may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', askForReader, { once: true });
  } else askForReader();
});

function askForReader(): void {
  if (ScriptLife.isAtWork('reader')) return;
  const words = (document.body?.textContent ?? '').slice(0, sampled);
  const message: Message = { kind: 'read-here', language: spokenLanguage(words) };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
