/** Names of countries and territories (ISO 3166 alpha-2), in the language of the interface. */
import { en } from '../clause/texts/en';

/** The short name: CN → "China", US → "US", HK → "Hong Kong"; the code itself when it is unknown. */
export function countryName(code: string): string {
  return shortNames.of(code) ?? code;
}

/** Whether words of an agreement are a name of the country, and nothing more: "Hong Kong Special Administrative Region". */
export function isNameOf(words: string, code: string): boolean {
  const name = comparable(words).split(' special administrative region')[0];
  return namesOf(code).some((known) => comparable(known) === name);
}

/** Whether words of an agreement name the country, or one of its countries, somewhere. Case counts: "us" is no country. */
export function mentionsCountry(words: string, code: string): boolean {
  return [...namesOf(code), ...(partsThatSayIt[code] ?? [])].some((name) => containsWord(words, name));
}

const shortNames = new Intl.DisplayNames(en.locale, { type: 'region', style: 'short', fallback: 'none' });
const longNames = new Intl.DisplayNames(en.locale, { type: 'region', fallback: 'none' });

const otherNames: Readonly<Record<string, readonly string[]>> = {
  CN: ['PRC', 'P.R.C.', "People's Republic of China"],
  GB: ['U.K.', 'Great Britain'],
  US: ['U.S.', 'USA', 'U.S.A.', 'United States of America'],
};

const partsThatSayIt: Readonly<Record<string, readonly string[]>> = { GB: ['England', 'Scotland', 'Wales'] };

function namesOf(code: string): string[] {
  return [countryName(code), longNames.of(code) ?? code, ...(otherNames[code] ?? [])];
}

function comparable(name: string): string {
  return name.replaceAll(/ ?[’']/g, "'").toLowerCase();
}

function containsWord(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + name.length));
}
