import type { Passage } from './passage';

/** A currency sign or name beside a number. */
export interface CurrencySign {
  /** Where the sign starts (before a number) or ends (after one), in the passage. */
  edge: number;
  /** ISO 4217, or `null` where the sign alone does not say. */
  code: string | null;
  /** False for signs that several currencies share: `$`, `¥`, "dollars", 元. */
  sure: boolean;
}

/** The currency codes read in agreements, ISO 4217, and the customary RMB. */
export const CURRENCY_CODES =
  'USD EUR GBP CNY RMB HKD JPY SGD CAD AUD NZD TWD MOP INR KRW CHF SEK NOK DKK THB MYR IDR PHP VND BRL MXN RUB ZAR TRY AED SAR ILS PLN CZK HUF'.split(
    ' ',
  );

/** The currency that ends where the number at `at` starts: "US$", "RMB ", 人民币. */
export function currencyBefore(passage: Passage, at: number): CurrencySign | null {
  const from = Math.max(0, at - LONGEST_SIGN);
  const m = BEFORE.exec(passage.text.slice(from, at));
  if (!m) return null;
  return { edge: from + m.index, ...named(passage, m[1]!) };
}

/** The currency that follows a number ending at `at`: " USD", "U.S. dollars", 元整. */
export function currencyAfter(passage: Passage, at: number): CurrencySign | null {
  AFTER.lastIndex = at;
  const m = AFTER.exec(passage.text);
  if (!m) return null;
  return { edge: at + m[0].length, ...named(passage, m[1]!) };
}

/** The currency of a number with signs on one side or both; a sign that only one currency has prevails. */
export function agreedCurrency(before: CurrencySign | null, after: CurrencySign | null): string | null {
  if (after?.sure && !before?.sure) return after.code;
  return (before ?? after)?.code ?? null;
}

const LONGEST_SIGN = 24;

const CODE = CURRENCY_CODES.join('|');

/** Longer names first, so that 美元 is not read as 元. */
const HAN_CURRENCIES: Record<string, string> = {
  人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  日币: 'JPY',
  新台币: 'TWD',
  新加坡元: 'SGD',
  新加坡币: 'SGD',
  新元: 'SGD',
  加元: 'CAD',
  澳元: 'AUD',
  澳门元: 'MOP',
  韩元: 'KRW',
  韩币: 'KRW',
  泰铢: 'THB',
  卢布: 'RUB',
  瑞士法郎: 'CHF',
};
const HAN = Object.keys(HAN_CURRENCIES).join('|');
const DOLLARS: Record<string, string> = {
  US: 'USD',
  UNITEDSTATES: 'USD',
  AMERICAN: 'USD',
  HK: 'HKD',
  HONGKONG: 'HKD',
  SG: 'SGD',
  S: 'SGD',
  SINGAPORE: 'SGD',
  C: 'CAD',
  CA: 'CAD',
  CANADIAN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  AUSTRALIAN: 'AUD',
  NZ: 'NZD',
  NEWZEALAND: 'NZD',
  NT: 'TWD',
  NEWTAIWAN: 'TWD',
  R: 'BRL',
};
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '฿': 'THB',
  '₪': 'ILS',
};

const SIGN = '[€£₹₩₽฿₪]';
const BEFORE = new RegExp(
  `((?<![A-Za-z])(?:(?:US|U\\.S\\.?|HK|NT|CA?|AU?|SG?|NZ|R) ?\\$|(?:${CODE}) ?[$¥€£]?|Rs\\.?|RM)|\\$|¥|${SIGN}|(?:${HAN}) ?[¥$]?|(?<![A-Za-z])US(?= ))(?:\\((?:大写|小写)\\))?:? {0,2}$`,
  'i',
);
const AFTER = new RegExp(
  ` {0,2}((?:(?:US|U\\.S\\.?|United States|American|Hong Kong|Singapore|Canadian|Australian|New Zealand|New Taiwan) ?)?dollars?\\b|(?:${CODE})\\b|US ?\\$|\\$|€|£|euros?\\b|pounds?(?: sterling)?\\b|yen\\b|yuan\\b|renminbi\\b|rupees?\\b|won\\b|${HAN}|(?:元|圆)(?![素宇旦老首件满])(?:人民币)?|块钱)整?`,
  'iy',
);

function named(passage: Passage, sign: string): { code: string | null; sure: boolean } {
  const bare = sign.replace(/[\s.:]/g, '');
  const upper = bare.toUpperCase();
  const dollar = /^([A-Z]*?)(?:\$|DOLLARS?)$/.exec(upper);
  if (dollar && DOLLARS[dollar[1]!]) return { code: DOLLARS[dollar[1]!]!, sure: true };
  // Bare dollars are US dollars: agreements that mean others say so.
  if (dollar && dollar[1] === '') return { code: 'USD', sure: false };
  const code = CURRENCY_CODES.find((each) => upper.startsWith(each));
  if (code) return { code: code === 'RMB' ? 'CNY' : code, sure: true };
  for (const name of Object.keys(HAN_CURRENCIES))
    if (bare.includes(name)) return { code: HAN_CURRENCIES[name]!, sure: true };
  if (SIGNS[bare]) return { code: SIGNS[bare], sure: true };
  if (bare === '¥') return { code: yenOrYuan(passage), sure: false };
  if (/^元|^圆|块/.test(bare)) return { code: /新台币|台湾/.test(passage.text) ? 'TWD' : 'CNY', sure: false };
  return { code: WORDS[upper.replace(/S$|STERLING$/, '').replace(/S$/, '')] ?? null, sure: true };
}

const WORDS: Record<string, string> = {
  EURO: 'EUR',
  POUND: 'GBP',
  YEN: 'JPY',
  YUAN: 'CNY',
  RENMINBI: 'CNY',
  RUPEE: 'INR',
  R: 'INR', // "Rs", "Rs."
  RM: 'MYR',
  WON: 'KRW',
  US: 'USD',
};

/** `¥` is the yuan in Chinese text and the yen where Japan is spoken of; in other text without a hint it is unclear. */
function yenOrYuan(passage: Passage): string | null {
  if (/日元|日圆|日币|日本|\b(?:JPY|yen|Japan(?:ese)?)\b/i.test(passage.text)) return 'JPY';
  if (/\p{Script=Han}|\b(?:RMB|CNY|PRC|yuan|renminbi|China|Chinese)\b/iu.test(passage.text)) return 'CNY';
  return null;
}
