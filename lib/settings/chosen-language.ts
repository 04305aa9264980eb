import type { InterfaceLanguage } from '../clause/texts/texts';
import { languageFor } from '../clause/texts/texts-of';
import type { Settings } from './settings';

/**
 * The language to speak to a person.
 * @param preferred BCP 47 tags, as in `navigator.languages`: they decide where nothing was chosen
 */
export function chosenLanguage({ language }: Settings, preferred: readonly string[]): InterfaceLanguage {
  return language === 'auto' ? languageFor(preferred) : language;
}
