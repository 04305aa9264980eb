/** Numbers of list items, which a browser draws but the DOM does not hold. */
import { counterText } from './counter-style';
import { firstWords } from './first-words';

/**
 * The marker of a list item with a space after it ("1. ", "(a) ", "- "), or `''` when it has none or its words begin
 * with a number of their own.
 * @param list the element it stands in
 * @param number its ordinal
 * @param listStyle CSS `list-style-type` of the item, or `null` when unknown
 */
export function listMarker(item: Element, list: Element, number: number, listStyle: string | null): string {
  if (listStyle === 'none' || beginsWithNumber(item)) return '';
  const style = listStyle ?? (list.localName === 'ol' ? (TYPES[list.getAttribute('type') ?? '1'] ?? 'decimal') : 'disc');
  const words = /^"(.{1,20})"$|^'(.{1,20})'$/.exec(style);
  if (words) return /[\p{L}\p{N}]/u.test(style) ? `${(words[1] ?? words[2])!.trim()} ` : '- ';
  if (/^(?:disc|circle|square|disclosure-\w+)$/.test(style)) return '- ';
  const text = counterText(number, style);
  if (/alpha|latin|roman/.test(style)) return `(${text}) `;
  return /\d/.test(text) ? `${text}. ` : `${text}、`;
}

/** By how much the numbers of a list rise from item to item. */
export function listStep(list: Element | undefined): number {
  return isReversed(list) ? -1 : 1;
}

/** The number before that of a list's first item. */
export function numberBeforeFirst(list: Element): number {
  const start = integer(list.getAttribute('start'));
  if (!isReversed(list)) return (start ?? 1) - 1;
  return (start ?? [...list.children].filter(({ localName }) => localName === 'li').length) + 1;
}

/** The number an item gives itself, or `null`. */
export function ownNumber(item: Element): number | null {
  return item.localName === 'li' ? integer(item.getAttribute('value')) : null;
}

/** Whether the numbering of items begins anew in an element. */
export function isList({ localName }: Element): boolean {
  return localName === 'ol' || localName === 'ul' || localName === 'menu';
}

function isReversed(list: Element | undefined): boolean {
  return list?.localName === 'ol' && list.hasAttribute('reversed');
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
  return OWN_NUMBER.test(firstWords(item, 12));
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : null;
}
