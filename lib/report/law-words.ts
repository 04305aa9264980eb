import type { LawFact } from '../clause/fact';
import type { Texts } from '../clause/texts/texts';
import { countryName, isNameOf } from './country-name';

/** The law that governs: "Singapore law", "Chinese law", "California law"; as written where no short form is certain. */
export function lawWords({ law, country }: LawFact, texts: Texts): string {
  const place = /^(?:the )?laws? of (?:the )?(?:(?:State|Province|Canton) of )?(\S.*)$/i.exec(law)?.[1] ?? null;
  if (country !== null && (isNameOf(place ?? law, country) || (place === null && isNationalLawInChinese(law)))) {
    return texts.facts.lawOf(texts.facts.adjectives[country] ?? countryName(country, texts));
  }
  return place !== null && isPlainName(place) ? texts.facts.lawOf(place) : law;
}

/** 新加坡法律, but not 美国加利福尼亚州法律, the law of a part. */
function isNationalLawInChinese(law: string): boolean {
  return /\p{Script=Han}/u.test(law) && !/[州省市]/.test(law);
}

/** "California", but not "England", "China's Mainland", "Delaware, United States": what does not do before "law". */
function isPlainName(place: string): boolean {
  return place.length <= 24 && !/[^\p{L} ]| and |^(?:England|Scotland)$/iu.test(place);
}
