import type { Family } from '../lib/clause/clause-type';
import type { Texts } from '../lib/clause/texts/texts';

/** Under what findings are listed: their family, or that a person's own rules found them. */
export type ListedFamily = Family | 'own';

export function familyName(family: ListedFamily, texts: Texts): string {
  return family === 'own' ? texts.report.ownRules : texts.families[family];
}
