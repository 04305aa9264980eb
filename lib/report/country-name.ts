/** Names of countries and territories (ISO 3166 alpha-2): one in the language of the interface, and all that agreements use. */
import type { Texts } from '../clause/texts/texts';

/** The short name: CN → "China", US → "US", HK → "Hong Kong"; the code itself when it is unknown. */
export function countryName(code: string, { locale }: Texts): string {
  return regionNames(locale, 'short').of(code) ?? code;
}

/** Whether words of an agreement are a name of the country, and nothing more: "Hong Kong Special Administrative Region". */
export function isNameOf(words: string, code: string): boolean {
  const name = comparable(words)
    .split(' special administrative region')[0]!
    .replace(/^(?:federal )?(?:republic|kingdom|commonwealth) of (?:the )?/, '');
  return namesOf(code).some((known) => comparable(known) === name);
}

/** Whether words of an agreement name the country, or one of its countries, somewhere. Case counts: "us" is no country. */
export function mentionsCountry(words: string, code: string): boolean {
  return [...namesOf(code), ...(partsThatSayIt[code] ?? [])].some((name) => containsWord(words, name));
}

/** Of the languages in which agreements are read. */
const agreementLocales = ['en-GB', 'zh-CN'];

/** Making one takes longer than all that is asked of it. */
const made = new Map<string, Intl.DisplayNames>();

const otherNames: Readonly<Record<string, readonly string[]>> = {
  CN: ['中华人民共和国', 'PRC', 'P.R.C.', "People's Republic of China"],
  GB: ['U.K.', 'Great Britain'],
  KR: ['Korea'],
  US: ['U.S.', 'USA', 'U.S.A.', 'United States of America'],
};

const partsThatSayIt: Readonly<Record<string, readonly string[]>> = { GB: ['England', 'Scotland', 'Wales'] };

function namesOf(code: string): string[] {
  const names = agreementLocales.flatMap((locale) => [
    regionNames(locale, 'short').of(code),
    regionNames(locale, 'long').of(code),
  ]);
  return [...names.filter((name) => name !== undefined), ...(otherNames[code] ?? [])];
}

function regionNames(locale: string, style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${locale} ${style}`;
  const names = made.get(key) ?? new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  made.set(key, names);
  return names;
}

function comparable(name: string): string {
  return name.replaceAll(/ ?[’']/g, "'").toLowerCase();
}

/** Chinese has no spaces that part words: its names are found anywhere. */
function containsWord(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (/^\p{Script=Han}/u.test(name)) return at >= 0;
  return at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + name.length));
}
