/** Numbers of list items, which a browser draws but the DOM does not hold. */

/**
 * The marker of a list item with a space after it ("1. ", "(a) ", "- "), or `''` when it has none or its words begin
 * with a number of their own.
 * @param list the `ol` or `ul` it stands in
 * @param number its ordinal, from 1
 * @param listStyle CSS `list-style-type` of the item, or `null` when unknown
 */
export function listMarker(item: Element, list: Element, number: number, listStyle: string | null): string {
  if (listStyle === 'none' || beginsWithNumber(item)) return '';
  if (list.localName !== 'ol') return '- ';
  const type = listStyle ?? TYPES[list.getAttribute('type') ?? '1'] ?? 'decimal';
  if (/alpha|latin/.test(type)) return `(${cased(letters(number), type)}) `;
  if (/roman/.test(type)) return `(${cased(roman(number), type)}) `;
  return `${number}. `;
}

/** The ordinal of an item: its `value`, or one more than that of the item before; the first has the list's `start`. */
export function listNumber(item: Element, list: Element, previous: number | null): number {
  const value = integer(item.getAttribute('value'));
  if (value !== null) return value;
  if (previous === null) return integer(list.getAttribute('start')) ?? 1;
  return previous + 1;
}

const TYPES: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** "1.2", "(a)", "3、", "第五条", "（二）", "•": written by the author beside, or instead of, the browser's number. */
const OWN_NUMBER =
  /^\s{0,40}[([（【]?(?:\d{1,3}[.)）、．\]】]|[a-zA-Z]{1,4}[.)）]|第?[一二三四五六七八九十百]{1,4}[、条章节.)）]|[•·▪●○-]\s)/;

function beginsWithNumber(item: Element): boolean {
  return OWN_NUMBER.test(firstWords(item, 48));
}

/** The first characters of an element's text; does not read more of a long one than it must. */
function firstWords(item: Element, length: number): string {
  let words = '';
  let node: Node | null = item.firstChild;
  while (node && words.trim() === '') {
    if (node.nodeType === 3) words += (node as Text).data.slice(0, length);
    node = node.firstChild ?? nextOutside(node, item);
  }
  return words;
}

function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : null;
}

function cased(marker: string, type: string): string {
  return type.startsWith('upper') ? marker.toUpperCase() : marker;
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
