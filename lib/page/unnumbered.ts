/** Elements of one kind that were asked before it is believed that style sheets number none of them. */
const ENOUGH = 16;

/** Longer class lists than this tell one element from another, and not its kind. */
const LONGEST_CLASS = 200;

/**
 * Remembers which kinds of element no style sheet numbers, since asking costs more than all else: a kind is a name and
 * class, with those of the two elements around it.
 */
export class Unnumbered {
  readonly #kinds = new Map<string, number>();

  /** Whether enough elements of this one's kind were asked, and none had a number. */
  isKnown(element: Element): boolean {
    return (this.#kinds.get(kindOf(element)) ?? 0) >= ENOUGH;
  }

  /** Notes what the style sheets write before an element. */
  note(element: Element, words: string): void {
    const kind = kindOf(element);
    this.#kinds.set(kind, words === '' ? (this.#kinds.get(kind) ?? 0) + 1 : -Infinity);
  }
}

function kindOf(element: Element): string {
  const parent = element.parentElement;
  return `${nameOf(element)} ${nameOf(parent)} ${nameOf(parent?.parentElement)}`;
}

function nameOf(element: Element | null | undefined): string {
  return element ? `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, LONGEST_CLASS)}` : '';
}
