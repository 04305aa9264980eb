import type { JurisdictionFact } from '../clause/fact';
import { en } from '../clause/texts/en';
import { countryName, mentionsCountry } from './country-name';

/** The courts that decide: "courts in Wichita County, Texas, US"; a court that is named already stays as written. */
export function courtWords({ place, country }: JurisdictionFact): string {
  if (/court|法院/i.test(place)) return place;
  const where = country === null || mentionsCountry(place, country) ? place : `${place}, ${countryName(country)}`;
  return en.facts.courtsIn(where);
}
