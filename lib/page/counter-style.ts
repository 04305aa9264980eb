/** How numbers are written in the counter styles of CSS that agreements use. */

/** A number in a counter style (CSS `list-style-type`), without punctuation; in digits where the style is not known. */
export function counterText(number: number, style: string): string {
  if (/alpha|latin/.test(style)) return cased(letters(number), style);
  if (/roman/.test(style)) return cased(roman(number), style);
  if (/cjk-(?:ideographic|earthly|heavenly)|(?:chinese|japanese|korean).*(?:in)?formal/.test(style)) return chinese(number);
  if (style === 'lower-greek' && number >= 1 && number <= 24) return GREEK.charAt(number - 1);
  if (style === 'decimal-leading-zero') return String(number).padStart(2, '0');
  return String(number);
}

function cased(words: string, style: string): string {
  return style.startsWith('upper') ? words.toUpperCase() : words;
}

/** 1 is a, 27 is aa; numbers without such a form stay as they are. */
function letters(number: number): string {
  if (number < 1) return String(number);
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word;
  }
  return word;
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman numerals up to 3999; numbers without such a form stay as they are. */
function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let word = '';
  let rest = number;
  for (const [value, digits] of ROMAN) {
    word += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return word;
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const HAN = '零一二三四五六七八九';

/** Chinese numerals up to 99; greater numbers stay as they are. */
function chinese(number: number): string {
  if (number < 0 || number > 99) return String(number);
  if (number < 10) return HAN.charAt(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? HAN.charAt(tens) : ''}十${number % 10 > 0 ? HAN.charAt(number % 10) : ''}`;
}
