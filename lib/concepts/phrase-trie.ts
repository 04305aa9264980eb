/**
 * A trie of phrases over units (a Latin word, a Han character or a sign), each phrase naming concepts.
 * Built once from the notation of the vocabularies; matching walks it a unit at a time, so a text is lexed in linear time.
 */

import { cutUnits } from './units';

interface Node {
  next: Map<string, Node>;
  /** Followed by any one unit (`*` in a phrase). */
  any: Node | null;
  concepts: string[] | null;
}

/** A match: the concepts of a phrase and how many units it takes. */
export interface PhraseMatch {
  concepts: string[];
  length: number;
}

export class PhraseTrie {
  readonly #root: Node = node();

  /** Adds a phrase in the notation of the vocabularies: `(a|b|)` for alternatives, nested if need be, `*` for any one unit. */
  add(notation: string, concept: string): void {
    for (const phrase of expand(notation)) {
      let at = this.#root;
      for (const unit of cutUnits(phrase).units) {
        if (unit === '*') at = at.any ??= node();
        else {
          let next = at.next.get(unit);
          if (!next) at.next.set(unit, (next = node()));
          at = next;
        }
      }
      at.concepts ??= [];
      if (!at.concepts.includes(concept)) at.concepts.push(concept);
    }
  }

  /** The phrases that start at unit `from`, longest first; none reaches past a unit for which `breaks` is true. */
  matchesAt(units: readonly string[], from: number, breaks: readonly boolean[]): PhraseMatch[] {
    let at = this.#root.next.get(units[from]!);
    if (!at) return noMatches;
    const matches: PhraseMatch[] = [];
    // Wildcards make a few branches at most: vocabularies have one or two in a phrase.
    let branches: { at: Node; index: number }[] | null = null;
    let index = from + 1;
    for (;;) {
      if (at.concepts) matches.push({ concepts: at.concepts, length: index - from });
      const goesOn = index < units.length && !breaks[index];
      if (goesOn && at.any) (branches ??= []).push({ at: at.any, index: index + 1 });
      const next: Node | undefined = goesOn ? at.next.get(units[index]!) : undefined;
      if (next) {
        at = next;
        index++;
        continue;
      }
      const branch = branches?.pop();
      if (!branch) break;
      ({ at, index } = branch);
    }
    return matches.length > 1 ? matches.sort((a, b) => b.length - a.length) : matches;
  }
}

const noMatches: PhraseMatch[] = [];

function node(): Node {
  return { next: new Map(), any: null, concepts: null };
}

/** All strings that a notation stands for. */
function expand(notation: string): string[] {
  const open = notation.indexOf('(');
  if (open < 0) return [notation];
  let depth = 0;
  const bars: number[] = [];
  for (let i = open; i < notation.length; i++) {
    const c = notation[i];
    if (c === '(') depth++;
    else if (c === '|' && depth === 1) bars.push(i);
    else if (c === ')' && --depth === 0) {
      const head = notation.slice(0, open);
      const tails = expand(notation.slice(i + 1));
      const cuts = [open, ...bars, i];
      const middles = cuts.slice(1).flatMap((end, k) => expand(notation.slice(cuts[k]! + 1, end)));
      return middles.flatMap((middle) => tails.map((tail) => head + middle + tail));
    }
  }
  throw new Error(`unclosed bracket in "${notation}"`);
}
