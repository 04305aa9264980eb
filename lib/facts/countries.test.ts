import { expect, test } from 'vitest';
import { countryOf, knownPlaceAt } from './countries';

test.each([
  ["People's Republic of China", 'CN'],
  ['People ’s Republic of China'.replace('’', "'"), 'CN'],
  ['Nanshan District, Shenzhen, Guangdong Province', 'CN'],
  ['the State of California', 'US'],
  ['U.S.A.', 'US'],
  ['Northern Ireland', 'GB'],
  ['Republic of Ireland', 'IE'],
  ['New South Wales', 'AU'],
  ['São Paulo', 'BR'],
  ['Québec', 'CA'],
  ['New Mexico', 'US'],
  ['Hong Kong SAR, China', 'HK'],
  ['Paris, Texas', 'US'],
  ['Guinea-Bissau', 'GW'],
  ['北京市海淀区', 'CN'],
  ['中华人民共和国香港特别行政区', 'HK'],
  ['美国纽约州', 'US'],
  ['中国台湾地区', 'TW'],
  ['刚果(金)', 'CD'],
])('%s is in %s', (place, country) => {
  expect(countryOf(place)).toBe(country);
});

test.each(['tell us', 'Mobile', 'Georgia', 'Ruritania', 'Chinatown', '海淀', ''])('%s names no country', (place) => {
  expect(countryOf(place)).toBeNull();
});

test('the longest name wins and its end is exact', () => {
  expect(knownPlaceAt('England and Wales, and', 0)).toEqual({ end: 17, country: 'GB' });
  expect(knownPlaceAt('in Germany.', 3)).toEqual({ end: 10, country: 'DE' });
  expect(knownPlaceAt("China's laws", 0)).toEqual({ end: 5, country: 'CN' });
});
