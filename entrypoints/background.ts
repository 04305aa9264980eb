import { defineBackground } from 'wxt/utils/define-background';
import { AnalysisDesk } from '../lib/browser/analysis-desk';
import { answerFor } from '../lib/browser/answer-for';
import { registerAlwaysSites } from '../lib/browser/always-sites';
import { browser, type Runtime } from '../lib/browser/api';
import { obeyCommands } from '../lib/browser/commands';
import { HiddenStore } from '../lib/browser/hidden-store';
import { keepHidden } from '../lib/browser/keep-hidden';
import { isMessage, type AnalyseAnswer, type SnifferAnswer } from '../lib/browser/messages';
import { readPatterns } from '../lib/browser/pattern-reading';
import { injectReader, styleFrames } from '../lib/browser/reader-injection';
import { SettingsStore } from '../lib/browser/settings-store';
import { siteKey, siteState } from '../lib/browser/site-choice';
import { injectSniffer } from '../lib/browser/sniffer-injection';
import { askPage } from '../lib/browser/tab-state';
import { showOnToolbar } from '../lib/browser/toolbar-button';
import type { OwnReading } from '../lib/clause/own-finding';
import type { Texts } from '../lib/clause/texts/texts';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { SpokenLanguage } from '../lib/concepts/vocabularies';
import { analyse, prepare } from '../lib/engine';
import { findAllOwnClauses } from '../lib/own-rules/find-own-clauses';
import { isPatternRule, type OwnRule } from '../lib/own-rules/own-rule';
import type { PageState } from '../lib/report/page-state';
import { chosenLanguage } from '../lib/settings/chosen-language';
import type { Settings } from '../lib/settings/settings';
import { readAgreement } from '../lib/text/read-agreement';

const settingsStore = new SettingsStore(browser.storage);
const hiddenStore = new HiddenStore(browser.storage);

/**
 * Brings the reader to pages that hold an agreement, analyses what it reads there and keeps the badge. Holds no state:
 * it may be stopped at any time.
 */
export default defineBackground(() => {
  const desk = new AnalysisDesk((text, url) => answerTo(text, url, false));

  obeyCommands();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    const url = sender.tab?.url ?? sender.url ?? '';
    if (isMessage(message, 'sniffer-wanted')) {
      // Also where nothing is to be read: the page is looked at again when its site is switched on.
      return injectSniffer(tabId, sender.documentId).catch(ignoreGonePage);
    }
    if (isMessage(message, 'agreement-found')) {
      return bringReader(tabId, url, sender.documentId, message.language, ['auto', 'always']);
    }
    if (isMessage(message, 'read-here')) {
      return bringReader(tabId, url, sender.documentId, message.language, ['always']);
    }
    if (isMessage(message, 'analyse')) {
      // What takes seconds must not keep other tabs waiting.
      return message.patterns ? answerTo(message.text, url, true) : desk.ask(tabId, message.text, url);
    }
    if (isMessage(message, 'style-frames')) {
      return settingsStore.load().then(({ settings }) => styleFrames(tabId, settings.palette).catch(ignoreGonePage));
    }
    if (isMessage(message, 'set-hidden')) return keepHidden(message, url, browser.storage);
    if (isMessage(message, 'state-changed')) {
      return currentTexts()
        .then((texts) => showOnToolbar(tabId, message.state, texts))
        .catch(ignoreGonePage);
    }
    return undefined;
  });

  // Readers notice by themselves what has changed; pages that have none may be read now.
  settingsStore.watch(new AbortController().signal, ({ settings }) => {
    void registerAlwaysSites(settings);
    void bringMissingReaders(settings);
  });
  browser.runtime.onInstalled.addListener(() => {
    void settingsStore.load().then(({ settings }) => registerAlwaysSites(settings));
  });
});

/** The words in the language that the person has chosen. */
async function currentTexts(): Promise<Texts> {
  const { settings } = await settingsStore.load();
  return textsOf(chosenLanguage(settings, navigator.languages));
}

/** What the text of a page costs its reader, as the person wants to see it. */
async function answerTo(text: string, url: string, patterns: boolean): Promise<AnalyseAnswer> {
  const loading = Promise.all([settingsStore.load(), hiddenStore.idsOn(siteKey(url) ?? '')]);
  const analysis = analyse(text);
  const [{ settings, rules }, hiddenIds] = await loading;
  const texts = await textsOf(chosenLanguage(settings, navigator.languages));
  if (siteState(url, settings) === 'never') return { kind: 'switched-off' };
  if (rules.length > 0) analysis.own = await (patterns ? readWithPatterns(text, rules) : readPhrases(text, rules));
  const patternsLeft = !patterns && rules.some(isPatternRule);
  return answerFor(analysis, { url, settings, hiddenIds, texts }, patternsLeft);
}

function readPhrases(text: string, rules: readonly OwnRule[]): OwnReading {
  return findAllOwnClauses(
    readAgreement(text),
    rules.filter((rule) => !isPatternRule(rule)),
    null,
  );
}

/** Where patterns cannot be asked, the sentences they are about are counted as not asked. */
function readWithPatterns(text: string, rules: readonly OwnRule[]): Promise<OwnReading> {
  return readPatterns({ text, rules }).catch(() => findAllOwnClauses(readAgreement(text), rules, null));
}

/**
 * Brings the reader to a page that has none, if its site is to be read like that. Where that fails on a page that is
 * still there, the popup tries again and says why.
 */
async function bringReader(
  tabId: number,
  url: string,
  documentId: string | undefined,
  language: SpokenLanguage,
  choices: readonly ReturnType<typeof siteState>[],
): Promise<void> {
  const { settings } = await settingsStore.load();
  const choice = siteState(url, settings);
  if (choice === 'never' || choice === 'ask') {
    const state: PageState = { kind: choice === 'never' ? 'switched-off' : 'waiting', title: '' };
    await showOnToolbar(tabId, state, await currentTexts()).catch(ignoreGonePage);
  }
  if (!choices.includes(choice)) return;
  const brought = injectReader(tabId, settings.palette, documentId).catch(ignoreGonePage);
  // While the reader comes and collects the text of its page.
  setTimeout(() => prepare(language));
  await brought;
}

/** Brings the reader to open pages that were not to be read until now. */
async function bringMissingReaders(settings: Settings): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['*://*/*', 'file:///*'], discarded: false })) {
    const { id, url = '' } = tab;
    if (id === undefined || !(await lacksReader(id, url, settings))) continue;
    await injectReader(id, settings.palette).catch(ignoreGonePage);
  }
}

/** Whether a page should be read and is not. It is not looked at for that: only what its sniffer knows counts. */
async function lacksReader(tabId: number, url: string, settings: Settings): Promise<boolean> {
  const site = siteState(url, settings);
  if (site === 'never' || site === 'ask') return false;
  const read = await askPage<PageState>(tabId, { kind: 'ask-reader' });
  if (read && read.kind !== 'waiting') return false;
  const sniffed = await askPage<SnifferAnswer>(tabId, { kind: 'ask-sniffer' });
  return site === 'always' || sniffed?.agreement === true;
}

/** The tab was closed or went elsewhere meanwhile: nothing is left to be done. */
function ignoreGonePage(): void {}
