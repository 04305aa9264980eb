/** Halves and quarters as people write them beside or instead of a whole number. */

/** A fraction in the text: where it ends and what it is worth. */
export interface Fraction {
  end: number;
  value: number;
}

const NAMED = '(?:(?:one|a)[ -])?(?:half|quarter)|three[ -]quarters';

/** A fraction that stands for itself: "one-half of one" percent, "half a" day, "a quarter of a" percent. */
export const FRACTION = `\\b(?:${NAMED})(?: of (?:one|1|an?)\\b| an?\\b|(?= percent\\b| per cent\\b))`;
const FRACTION_AT = new RegExp(FRACTION, 'iy');

/** What follows a whole number: "two| and a half", "1|½", "1| 1/2", 一|个半|月. */
const ADDED =
  / {1,2}and {1,2}(?:(?:one|a)[ -](?:half|quarter)|three[ -]quarters)\b| ?[½¼¾]|[ -]1\/[24](?![\d/])|个半(?=个?月|小时|钟头|星期)/iy;

/** The fraction that starts at `at` in place of a number. */
export function fractionAt(text: string, at: number): Fraction | null {
  return worth(FRACTION_AT, text, at);
}

/** The fraction by which a number that ends at `at` goes on. */
export function fractionAfter(text: string, at: number): Fraction | null {
  return worth(ADDED, text, at);
}

function worth(pattern: RegExp, text: string, at: number): Fraction | null {
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[0];
  if (written === undefined) return null;
  const value = /three|¾/i.test(written) ? 0.75 : /quarter|¼|1\/4/i.test(written) ? 0.25 : 0.5;
  return { end: at + written.length, value };
}
