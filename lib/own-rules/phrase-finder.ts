/** Finds phrases in a text in one pass, however many they are (the automaton of Aho and Corasick). */
import type { Span } from '../clause/finding';
import { squeeze } from './squeeze';

/** A phrase that was found: what it was added with, and where it stands. */
export interface FoundPhrase<T> extends Span {
  owner: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  /** Where the longest end of what was read that begins a phrase leads. */
  fallback: Node<T> | null;
  /** Whom the phrases that end here belong to. */
  owners: Set<T>;
  /** The next place on the way of fallbacks where a phrase ends. */
  shorter: Node<T> | null;
  depth: number;
}

/** Phrases, each with its owner. Adding ends with the first search. */
export class PhraseFinder<T> {
  readonly #root: Node<T> = makeNode(0);
  #linked = false;

  /** Adds a phrase; one without anything to be seen in it is never found. */
  add(phrase: string, owner: T): void {
    let node = this.#root;
    for (const character of codesOf(squeeze(phrase).text)) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = makeNode(node.depth + 1)));
      node = next;
    }
    if (node !== this.#root) node.owners.add(owner);
  }

  /**
   * Where phrases stand in a text, in the order of their ends. A phrase that begins or ends with a letter or digit of a
   * script that is written with spaces stands there only as a whole word. Offsets are into `text`, end exclusive.
   */
  find(text: string): FoundPhrase<T>[] {
    if (!this.#linked) this.#link();
    const { text: squeezed, at } = squeeze(text);
    const found: FoundPhrase<T>[] = [];
    let node = this.#root;
    for (let i = 0; i < squeezed.length; i++) {
      node = this.#step(node, squeezed.charCodeAt(i));
      for (let ended: Node<T> | null = node; ended; ended = ended.shorter) {
        const from = i + 1 - ended.depth;
        if (ended.owners.size === 0 || !isWhole(squeezed, from, i + 1)) continue;
        for (const owner of ended.owners) found.push({ owner, start: at[from]!, end: at[i]! + 1 });
      }
    }
    return found;
  }

  #step(from: Node<T>, character: number): Node<T> {
    for (let node: Node<T> | null = from; node; node = node.fallback) {
      const next = node.next.get(character);
      if (next) return next;
    }
    return this.#root;
  }

  /** Breadth first, so that what a fallback leads to is linked already. */
  #link(): void {
    this.#linked = true;
    let row = [this.#root];
    while (row.length > 0) {
      const below: Node<T>[] = [];
      for (const node of row) {
        for (const [character, next] of node.next) {
          const fallback = node.fallback ? this.#step(node.fallback, character) : this.#root;
          next.fallback = fallback;
          next.shorter = fallback.owners.size > 0 ? fallback : fallback.shorter;
          below.push(next);
        }
      }
      row = below;
    }
  }
}

function makeNode<T>(depth: number): Node<T> {
  return { next: new Map(), fallback: null, owners: new Set(), shorter: null, depth };
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Whether no word goes on over the ends of a stretch. */
function isWhole(text: string, from: number, to: number): boolean {
  return !isInWord(text, from) && !isInWord(text, to);
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isSpaced(text[at - 1]!) && isSpaced(text[at]!);
}

/** Whether a character is part of a word that spaces part from others. */
function isSpaced(character: string): boolean {
  return inWord.test(character) && !unspaced.test(character);
}

const inWord = /[\p{L}\p{M}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
