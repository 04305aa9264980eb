/** The one way to the words: each language is a module of its own, so that a surface loads only the one it shows. */
import type { FileProblemTexts } from './file-problem-texts';
import type { SettingsTexts } from './settings-texts';
import type { Explanations, FullTexts, InterfaceLanguage, Texts } from './texts';

/** All texts of a language but those of the page of settings. */
export async function textsOf(language: InterfaceLanguage): Promise<FullTexts> {
  const [texts, explanations] = await Promise.all([listTextsOf(language), explanationsOf(language)]);
  return { ...texts, explanations };
}

/** What a surface says that lists findings, without what it explains when one is opened. */
export async function listTextsOf(language: InterfaceLanguage): Promise<Texts> {
  return language === 'zh' ? (await import('./zh')).zh : (await import('./en')).en;
}

/** What is explained when a finding is opened. */
export async function explanationsOf(language: InterfaceLanguage): Promise<Explanations> {
  return (await (language === 'zh' ? import('./zh-explanations') : import('./en-explanations'))).explanations;
}

/** What the page of settings says; it is the only one that says it. */
export async function settingsTextsOf(language: InterfaceLanguage): Promise<SettingsTexts> {
  return (await (language === 'zh' ? import('./zh-settings') : import('./en-settings'))).settings;
}

/** What is said of a file of rules or settings that cannot be read as it is. */
export async function fileProblemsOf(language: InterfaceLanguage): Promise<FileProblemTexts> {
  return (await (language === 'zh' ? import('./zh-file-problems') : import('./en-file-problems'))).fileProblems;
}

/**
 * The language to speak to a reader who prefers these, the first that there is; English where there is none. Readers of
 * Traditional Chinese (`zh-TW`, `zh-Hant`) get Simplified: they read it more easily than English.
 * @param preferred BCP 47 tags, as in `navigator.languages`
 */
export function languageFor(preferred: readonly string[]): InterfaceLanguage {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'zh');
  return known === 'zh' ? 'zh' : 'en';
}
