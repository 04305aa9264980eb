import { defineBackground } from 'wxt/utils/define-background';
import { AnalysisDesk } from '../lib/browser/analysis-desk';
import { browser, type Runtime } from '../lib/browser/api';
import { badgeOf } from '../lib/browser/badge';
import { isMessage } from '../lib/browser/messages';
import { injectReader, styleFrames } from '../lib/browser/reader-injection';
import { askPage } from '../lib/browser/tab-state';
import { languageFor, textsOf } from '../lib/clause/texts/texts-of';
import { analyse, prepare } from '../lib/engine';
import { cardWords } from '../lib/report/card-words';

/**
 * Brings the reader to pages that hold an agreement, analyses what it reads there and keeps the badge. Holds no state:
 * it may be stopped at any time.
 */
export default defineBackground(() => {
  const desk = new AnalysisDesk(async (text) => {
    const analysis = analyse(text);
    const texts = await textsOf(languageFor(navigator.languages));
    return { kind: 'analysed', analysis, cards: cardWords(analysis.findings, texts) };
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (isMessage(message, 'agreement-found')) {
      return bringReader(tabId, sender.documentId);
    }
    if (isMessage(message, 'analyse')) return desk.ask(tabId, message.text);
    if (isMessage(message, 'style-frames')) return styleFrames(tabId).catch(ignoreGonePage);
    if (isMessage(message, 'state-changed')) {
      const { text, color } = badgeOf(message.state);
      return Promise.all([
        browser.action.setBadgeText({ tabId, text }),
        browser.action.setBadgeBackgroundColor({ tabId, color }),
        browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      ]).then(() => undefined, ignoreGonePage);
    }
    return undefined;
  });
});

/** Brings the reader to a page where it is not yet. Where that fails on a page that is still there, the popup tries again and says why. */
async function bringReader(tabId: number, documentId: string | undefined): Promise<void> {
  // A page that goes elsewhere without being loaded keeps its reader, which follows it.
  if (await askPage(tabId, { kind: 'ask-reader' })) return;
  await injectReader(tabId, documentId).catch(ignoreGonePage);
  void prepareEngine();
}

/** While the reader collects the text of its page. A text that is there already has its turn between two languages. */
async function prepareEngine(): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    await new Promise((resolve) => setTimeout(resolve));
    prepare(language);
  }
}

/** The tab was closed or went elsewhere meanwhile: nothing is left to be done. */
function ignoreGonePage(): void {}
