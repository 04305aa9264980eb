import { firstWords } from './first-words';

/** "1", "[2]", "*", "†", "(a)": what refers to a footnote. */
const REFERENCE = /^(?:\d{1,3}(?:,\d{1,3}){0,3}|[*†‡§¶#]{1,4}|[[(](?:\d{1,3}|[a-z])[\])])$/;

/** Trade marks stand at the end of a name and are no part of it. */
const TRADE_MARK = /^(?:TM|SM|®|©|™|℠)$/i;

/**
 * Whether an element is a raised mark that interrupts a sentence and is no part of it: the number of a footnote
 * ("10 days¹"), the sign of a trade mark. Exponents after units ("m²") and ordinals ("1st") are part of it.
 * @param text what was written before it
 */
export function isNoteReference(element: Element, style: CSSStyleDeclaration | null, text: { tail(length: number): string }): boolean {
  const isNote = element.getAttribute('role') === 'doc-noteref';
  if (!isNote && element.localName !== 'sup' && style?.verticalAlign !== 'super') return false;
  const words = firstWords(element, 20).slice(0, 20).replace(/\s+/g, '');
  if (TRADE_MARK.test(words)) return true;
  if (!REFERENCE.test(words)) return isNote;
  return isNote || !/(?:^|[\s\d])[kcmd]?m$/.test(text.tail(4));
}
