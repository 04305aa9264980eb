import { contentText, Counters, namesCounter } from './counters';
import type { ElementRole } from './element-role';
import { firstWords } from './first-words';
import { isList, listMarker, listStep, numberBeforeFirst, ownNumber } from './list-marker';
import { Unnumbered } from './unnumbered';

/** The numbers that a browser draws before elements: of lists, and by style sheets. Follows a walk through the page. */
export class Numbering {
  readonly #counters = new Counters();
  readonly #unnumbered = new Unnumbered();

  /**
   * Counts an element; gives the number or bullet of a list item, with a space after it.
   * @param depth how many elements it stands in
   */
  enter(element: Element, role: ElementRole, parent: Element, depth: number): string {
    const counters = this.#counters;
    const { style } = role;
    if (style) counters.apply(style, depth);
    const isSet = namesCounter(style?.counterReset, 'list-item') && !element.matches('[start], [reversed]');
    if (isList(element) && !isSet) counters.reset('list-item', numberBeforeFirst(element), depth);
    const isItem = element.localName === 'li' || style?.display === 'list-item';
    if (!isItem || element.localName === 'summary') return '';
    if (!namesCounter(style?.counterIncrement, 'list-item')) counters.add('list-item', listStep(parent), depth);
    const own = ownNumber(element);
    if (own !== null) counters.set('list-item', own, depth);
    const drawn = style ? this.#pseudo(element, '::marker', depth) : '';
    return drawn || listMarker(element, parent, counters.valueOf('list-item'), role.listStyle);
  }

  /**
   * What a style sheet writes before an element's words, with a space after it.
   * @param depth that of the element's children
   * @param atLineStart whether it begins a line: then an inline element may be the number itself; others are
   *   ornaments, and too many to ask
   */
  before(element: Element, { style, box }: ElementRole, depth: number, atLineStart: boolean): string {
    if (!style || (box === 'inline' && !atLineStart && element.firstChild)) return '';
    if (this.#unnumbered.isKnown(element)) return '';
    const words = this.#pseudo(element, '::before', depth);
    this.#unnumbered.note(element, words);
    return words === '' || firstWords(element, words.length).trimStart().startsWith(words.trim()) ? '' : words;
  }

  /** Ends the counters that were made by children at a depth. */
  leave(depth: number): void {
    this.#counters.leave(depth);
  }

  #pseudo(element: Element, name: '::before' | '::marker', depth: number): string {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element, name);
    if (!style || !style.content || style.content === 'none' || style.content === 'normal') return '';
    this.#counters.apply(style, depth);
    const words = contentText(style.content, element, this.#counters);
    return words === '' || /\s$/.test(words) ? words : `${words} `;
  }
}
