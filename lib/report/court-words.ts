import type { JurisdictionFact } from '../clause/fact';
import type { Texts } from '../clause/texts/texts';
import { countryName, mentionsCountry } from './country-name';

/** The courts that decide: "courts in Wichita County, Texas, US"; a court that is named already stays as written. */
export function courtWords({ place, country }: JurisdictionFact, texts: Texts): string {
  if (/court|法院/i.test(place)) return place;
  const isClear = country === null || mentionsCountry(place, country);
  return texts.facts.courtsIn(isClear ? place : texts.facts.placeIn(place, countryName(country, texts)));
}
