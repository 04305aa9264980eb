/** The combinators that rules are written with. A pattern looks at the concepts of one sentence (and its list lead-in). */
import { conceptCount, conceptNumber, conceptSet, hasConcept, hasOne, type ConceptSet } from '../concepts/concept-set';
import type { Concept } from '../concepts/english';
import { acts, type Role } from '../concepts/token';
import type { Stretch, TokenList } from '../concepts/token-list';

/** What a pattern sees: a stretch of tokens, those of the list lead-in, if the sentence has one, then its own. */
export interface Scene extends Stretch {
  /** All tokens of the agreement. */
  tokens: TokenList;
  /** The concepts among them. */
  present: ConceptSet;
  /** Index of the first own token; a match must reach it. */
  own: number;
  /** Concepts of each of the sentences just before it in the same section. */
  before: readonly ConceptSet[];
  /** Concepts of the nearest heading over it, and of the title that its own paragraph starts with. */
  heading: ConceptSet;
}

/** First and last token of a match. */
export interface Match {
  first: number;
  last: number;
}

export interface Pattern {
  (scene: Scene): Match | null;
  /** What a sentence must have for it to match, so that the engine asks it only about those that have it. */
  needs: Needs;
}

/** All of these are needed; may be empty. */
export type Needs = readonly Need[];

/** One of the concepts with these numbers, or all that one of several others needs. */
export type Need = readonly number[] | { oneOf: readonly Needs[] };

function pattern(needs: Needs, match: (scene: Scene) => Match | null): Pattern {
  return Object.assign(match, { needs });
}

/**
 * A concept; or a concept with who acts: `platform:may`, `not-you:notLiable` (anybody but you, or nobody named);
 * or `by:platform`, the party as the agent of a passive.
 */
export type Element =
  Concept | `${Role | 'not-you' | 'not-platform' | 'nobody'}:${Concept}` | `by:${'platform' | 'you'}`;

/** One element or any of several. */
export type Elements = Element | readonly Element[];

/** What stands in order; a number is the reach of the one gap it stands in. */
export type Step = Elements | number;

/** How far apart two neighbouring elements may stand, in characters (a Han character counts for three). */
const defaultReach = 110;

/** The elements one after the other, neighbours within reach of each other. The last of them stands in the sentence itself. */
export function inOrder(...steps: Step[]): Pattern {
  return inOrderWithin(defaultReach, ...steps);
}

/** `inOrder` with another reach, in characters. */
export function inOrderWithin(reach: number, ...steps: Step[]): Pattern {
  const elements: Elements[] = [];
  const reaches: number[] = [];
  const needs: number[][] = [];
  for (const step of steps) {
    if (typeof step === 'number') reaches[elements.length] = step;
    else {
      reaches[elements.length] ??= reach;
      elements.push(step);
      needs.push(conceptsOf(step));
    }
  }
  // Made when a text first has what is needed: most patterns never see one.
  let wanted: readonly Wanted[] | null = null;
  return pattern(needs, (scene) => {
    for (const concepts of needs) if (!hasOne(scene.present, concepts)) return null;
    return matchInOrder(scene, (wanted ??= elements.map(wantedBy)), reaches);
  });
}

/** For each element the matches that end at a token; later elements build on any earlier match within reach. */
function matchInOrder({ tokens, from, to, own }: Scene, wanted: readonly Wanted[], reaches: readonly number[]) {
  const { numbers, who, at } = tokens;
  let open = ends.one;
  let next = ends.other;
  let count = 0;
  for (let k = 0; k < wanted.length; k++) {
    const isWanted = wanted[k]!;
    const reach = reaches[k]!;
    const isLast = k === wanted.length - 1;
    // Behind the first end of what is open; the last element stands in the sentence itself.
    let i = k === 0 ? from : open.lasts[0]! + 1;
    if (isLast && i < own) i = own;
    let found = 0;
    let oldest = 0;
    let newest = 0;
    for (; i < to; i++) {
      if ((isWanted[numbers[i]!]! & who[i]!) === 0) continue;
      let first = i;
      if (k > 0) {
        while (oldest < count && at[open.lasts[oldest]!]! + reach < at[i]!) oldest++;
        // A later match reaches further forward, so the newest one before this token serves best.
        while (newest < count && open.lasts[newest]! < i) newest++;
        if (newest <= oldest) continue;
        first = open.firsts[newest - 1]!;
      }
      if (isLast) return { first, last: i };
      next.firsts[found] = first;
      next.lasts[found++] = i;
    }
    if (found === 0) return null;
    [open, next] = [next, open];
    count = found;
  }
  return null;
}

/** Matches of the beginning of a pattern, by the token they end at, ascending; kept to be written over by the next pattern. */
const ends = {
  one: { firsts: [] as number[], lasts: [] as number[] },
  other: { firsts: [] as number[], lasts: [] as number[] },
};

/** Two elements in either order, within reach of each other. */
export function near(one: Elements, other: Elements, reach = defaultReach): Pattern {
  return anyOf(inOrderWithin(reach, one, other), inOrderWithin(reach, other, one));
}

/** The element occurs in the sentence itself. */
export function has(...elements: Element[]): Pattern {
  return inOrderWithin(0, elements);
}

/** One of the elements occurs in the sentence or just before it in the same section. */
export function hasAround(...concepts: Concept[]): Pattern {
  const numbers = concepts.map((concept) => conceptNumber[concept]);
  const wanted = conceptSet(concepts);
  return pattern([], ({ tokens, from, to, before }) => {
    for (let i = from; i < to; i++) if (hasConcept(wanted, tokens.numbers[i]!)) return { first: i, last: i };
    return to > from && before.some((sentence) => hasOne(sentence, numbers)) ? { first: from, last: from } : null;
  });
}

/** The heading over the sentence names one of the concepts. Only a condition: what a clause does, the sentence must say. */
export function underHeading(...concepts: Concept[]): Pattern {
  const numbers = concepts.map((concept) => conceptNumber[concept]);
  return pattern([], ({ heading, from }) => (hasOne(heading, numbers) ? { first: from, last: from } : null));
}

/** The first of the patterns that matches. */
export function anyOf(...patterns: Pattern[]): Pattern {
  return pattern([{ oneOf: patterns.map(({ needs }) => needs) }], (scene) => {
    for (const one of patterns) {
      const match = one(scene);
      if (match) return match;
    }
    return null;
  });
}

/** All of the patterns, anywhere in the sentence. The match is that of the first. */
export function allOf(first: Pattern, ...others: Pattern[]): Pattern {
  return pattern(
    [first, ...others].flatMap(({ needs }) => needs),
    (scene) => {
      const match = first(scene);
      return match && others.every((other) => other(whole(scene))) ? match : null;
    },
  );
}

/** A pattern that counts only where the other does not match the sentence. */
export function unless(one: Pattern, ...others: Pattern[]): Pattern {
  return pattern(one.needs, (scene) => {
    const match = one(scene);
    return match && !others.some((other) => other(whole(scene))) ? match : null;
  });
}

/** A condition may be met in the lead-in as well as in the item. */
function whole(scene: Scene): Scene {
  return scene.own === scene.from ? scene : { ...scene, own: scene.from };
}

function conceptsOf(elements: Elements): number[] {
  if (typeof elements !== 'string') return elements.flatMap(conceptsOf);
  return [conceptNumber[elements.slice(elements.indexOf(':') + 1) as Concept]];
}

/** By the number of a concept: who must act for it to be wanted, as a sum of `acts`; 0 where it is not wanted. */
type Wanted = Uint8Array;

/** By the elements that it is of: patterns want the same things over and over. */
const allWanted = new Map<string, Wanted>();

const anybody = acts.nobody | acts.platform | acts.you | acts.either | acts.thirdParty;

function wantedBy(elements: Elements): Wanted {
  const all = typeof elements === 'string' ? [elements] : elements;
  const key = all.join();
  let wanted = allWanted.get(key);
  if (!wanted) allWanted.set(key, (wanted = wantedByAll(all)));
  return wanted;
}

function wantedByAll(elements: readonly Element[]): Wanted {
  const wanted = new Uint8Array(conceptCount);
  for (const element of elements) {
    const colon = element.indexOf(':');
    const who = colon < 0 ? anybody : whoIsMeant(element.slice(0, colon));
    wanted[conceptNumber[element.slice(colon + 1) as Concept]]! |= who;
  }
  return wanted;
}

function whoIsMeant(who: string): number {
  if (who === 'by') return acts.agent;
  if (who.startsWith('not-')) return anybody & ~acts[who.slice('not-'.length) as Role];
  return acts[who as Role | 'nobody'];
}
