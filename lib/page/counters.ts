/** CSS counters (CSS Lists 3): the numbers that style sheets give to headings and clauses, and nowhere stand in the DOM. */
import { counterText } from './counter-style';

/** The properties that change counters. */
export type CounterStyle = Pick<CSSStyleDeclaration, 'counterReset' | 'counterIncrement' | 'counterSet'>;

/** A counter, alive for the later siblings of the element that made it, and for all that is in them. */
interface Counter {
  value: number;
  depth: number;
}

/** The counters that are alive at one place of a walk through the page. */
export class Counters {
  /** Of each name those that are alive, the innermost last. */
  readonly #counters = new Map<string, Counter[]>();
  /** The names of those made at a depth. */
  readonly #made = new Map<number, Set<string>>();

  /**
   * What an element does to counters when it is entered.
   * @param depth how many elements it stands in
   */
  apply({ counterReset, counterIncrement, counterSet }: CounterStyle, depth: number): void {
    // Not every browser knows all of them.
    for (const [name, value] of pairsIn(counterReset, 0)) this.#make(name, value, depth);
    for (const [name, value] of pairsIn(counterIncrement, 1)) this.add(name, value, depth);
    for (const [name, value] of pairsIn(counterSet, 0)) this.set(name, value, depth);
  }

  /** Begins a counter anew. */
  reset(name: string, value: number, depth: number): void {
    this.#make(name, value, depth);
  }

  add(name: string, value: number, depth: number): void {
    this.#innermost(name, depth).value += value;
  }

  set(name: string, value: number, depth: number): void {
    this.#innermost(name, depth).value = value;
  }

  /** The values of all counters of a name, the outermost first; a name nobody has counted is 0. */
  valuesOf(name: string): number[] {
    const counters = this.#counters.get(name);
    return counters?.length ? counters.map(({ value }) => value) : [0];
  }

  /** The innermost value. */
  valueOf(name: string): number {
    return this.#counters.get(name)?.at(-1)?.value ?? 0;
  }

  /** Ends what was made by children of an element at `depth - 1`. */
  leave(depth: number): void {
    for (const name of this.#made.get(depth) ?? []) this.#counters.get(name)?.pop();
    this.#made.delete(depth);
  }

  #innermost(name: string, depth: number): Counter {
    return this.#counters.get(name)?.at(-1) ?? this.#make(name, 0, depth);
  }

  /** A second one of the same parent's children takes the place of the first. */
  #make(name: string, value: number, depth: number): Counter {
    const counters = this.#counters.get(name) ?? [];
    this.#counters.set(name, counters);
    const last = counters.at(-1);
    if (last?.depth === depth) {
      last.value = value;
      return last;
    }
    const counter = { value, depth };
    counters.push(counter);
    const made = this.#made.get(depth) ?? new Set();
    this.#made.set(depth, made.add(name));
    return counter;
  }
}

/** Whether a counter is named in a property. */
export function namesCounter(property: string | undefined, name: string): boolean {
  return pairsIn(property, 0).some(([each]) => each === name);
}

/** "item 2 section" as names and numbers. */
function pairsIn(property: string | undefined, byDefault: number): [string, number][] {
  if (!property || property === 'none' || property.length > 1_000) return [];
  const pairs: [string, number][] = [];
  for (const word of property.split(/\s+/)) {
    if (/^-?\d+$/.test(word)) pairs.at(-1)![1] = Number(word);
    else pairs.push([word.replace(/^reversed\((.*)\)$/, '$1'), byDefault]);
  }
  return pairs;
}

const PART = /url\((?:"[^"]*"|[^")]*)\)|"((?:[^"\\]|\\.)*)"|(counters?)\(((?:"[^"]*"|[^")])*)\)|attr\(([\w-]+)\)|(\/)/g;

/** No number of a clause is longer. */
const LONGEST = 60;

/**
 * What the `content` of a pseudo-element says, when it has a letter or a number in it: `''` for quotes, icons, bullets
 * and pictures.
 */
export function contentText(content: string, element: Element, counters: Counters): string {
  if (!content || content === 'none' || content === 'normal' || content.length > 500) return '';
  let words = '';
  for (const [, string, kind, inner = '', attribute, slash] of content.matchAll(PART)) {
    // What follows is for screen readers.
    if (slash) break;
    if (string !== undefined) words += unescaped(string);
    else if (attribute) words += element.getAttribute(attribute) ?? '';
    else if (kind) words += counted(kind, inner, counters);
  }
  words = words.replace(/[\ue000-\uf8ff]/g, '').replace(/\s+/g, ' ').trimStart();
  return words.length <= LONGEST && /[\p{L}\p{N}]/u.test(words) ? words : '';
}

function counted(kind: string, inner: string, counters: Counters): string {
  const [name = '', ...rest] = inner.split(',').map((word) => word.trim());
  if (kind === 'counter') return counterText(counters.valueOf(name), rest[0] ?? 'decimal');
  const separator = /"([^"]*)"/.exec(inner)?.[1] ?? '.';
  const style = /,\s*([\w-]+)\s*$/.exec(inner)?.[1] ?? 'decimal';
  return counters.valuesOf(name).map((value) => counterText(value, style)).join(separator);
}

function unescaped(string: string): string {
  return string.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, character: string) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : character,
  );
}
