/** The combinators that rules are written with. A pattern looks at the concepts of one sentence (and its list lead-in). */
import type { BitSets } from '../concepts/bit-sets';
import { conceptCount, conceptNumber, marks } from '../concepts/concept-number';
import type { Concept } from '../concepts/english';
import { acts, type Role } from '../concepts/token';
import type { Stretch, TokenList } from '../concepts/token-list';

/** What a pattern sees: a stretch of tokens, those of the list lead-in, if the sentence has one, then its own. */
export interface Scene extends Stretch {
  /** All tokens of the agreement. */
  tokens: TokenList;
  /** Index of the first own token; a match must reach it. */
  own: number;
  /** Sets of concepts, among them these: */
  sets: BitSets;
  /** of its tokens, */
  present: number;
  /** of each of the sentences just before it in the same section, */
  before: readonly number[];
  /** of the nearest heading over it and of the title that its own paragraph starts with. */
  heading: number;
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

/** A wish by its index in `wished`, or all that one of several others needs. */
export type Need = number | { oneOf: readonly Needs[] };

/** Bits in `acts`, and a number for each concept whoever acts. */
const actNumbers = 7;
const whoever = 6;

/** How many numbers `actedNumber` gives. */
export const actedCount = conceptCount * actNumbers;

/** A number for a concept with one who acts, a bit of `acts`; without it for the concept alone. */
export function actedNumber(concept: number, actor?: number): number {
  return concept * actNumbers + (actor === undefined ? whoever : 31 - Math.clz32(actor));
}

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

/** How far apart two neighbouring elements may begin, in characters (a Han character counts for three). */
const defaultReach = 110;

/** The elements one after the other, neighbours within reach of each other. The last of them stands in the sentence itself. */
export function inOrder(...steps: Step[]): Pattern {
  return inOrderWithin(defaultReach, ...steps);
}

/** `inOrder` with another reach, in characters. */
export function inOrderWithin(reach: number, ...steps: Step[]): Pattern {
  const wishes: Wish[] = [];
  const reaches: number[] = [];
  for (const step of steps) {
    if (typeof step === 'number') reaches[wishes.length] = step;
    else {
      reaches[wishes.length] ??= reach;
      wishes.push(wishFor(step));
    }
  }
  return pattern(
    wishes.map(({ index }) => index),
    (scene) => {
      for (const { concepts } of wishes) if (!scene.sets.hasOne(scene.present, concepts)) return null;
      return matchInOrder(scene, wishes, reaches);
    },
  );
}

/** For each element the matches that end at a token; later elements build on any earlier match within reach. */
function matchInOrder({ tokens, from, to, own }: Scene, wishes: readonly Wish[], reaches: readonly number[]) {
  const { numbers, who, at } = tokens;
  let open = ends.one;
  let next = ends.other;
  let count = 0;
  for (let k = 0; k < wishes.length; k++) {
    const wanted = (wishes[k]!.wanted ??= wantedBy(wishes[k]!));
    const reach = reaches[k]!;
    const isLast = k === wishes.length - 1;
    // Behind the first end of what is open; the last element stands in the sentence itself.
    let i = k === 0 ? from : open.lasts[0]! + 1;
    if (isLast && i < own) i = own;
    let found = 0;
    let oldest = 0;
    let newest = 0;
    for (; i < to; i++) {
      if ((wanted[numbers[i]!]! & who[i]!) === 0) continue;
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
  const wanted = marks(concepts);
  return pattern([], ({ tokens, from, to, sets, before }) => {
    for (let i = from; i < to; i++) if (wanted[tokens.numbers[i]!] === 1) return { first: i, last: i };
    return to > from && before.some((sentence) => sets.hasOne(sentence, numbers)) ? { first: from, last: from } : null;
  });
}

/** The heading over the sentence names one of the concepts. Only a condition: what a clause does, the sentence must say. */
export function underHeading(...concepts: Concept[]): Pattern {
  const numbers = concepts.map((concept) => conceptNumber[concept]);
  return pattern([], ({ sets, heading, from }) => (sets.hasOne(heading, numbers) ? { first: from, last: from } : null));
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

/** What one step of a pattern wants. */
interface Wish {
  elements: readonly { concept: number; who: number }[];
  concepts: readonly number[];
  /** Where it stands in `wished`. */
  index: number;
  /**
   * By the number of a concept: who must act for it to be wanted, as a sum of `acts`; 0 where it is not wanted. Made when a
   * text first has what is needed: most patterns never see one.
   */
  wanted: Uint8Array | null;
}

/** By their elements: patterns want the same things over and over. */
const wishes = new Map<string, Wish>();

/** What steps of patterns want, each once: concepts with who acts (`actedNumber`), one of which is enough. */
export const wished: (readonly number[])[] = [];

const anybody = acts.nobody | acts.platform | acts.you | acts.either | acts.thirdParty;

function wishFor(step: Elements): Wish {
  const key = typeof step === 'string' ? step : step.join();
  let wish = wishes.get(key);
  if (!wish) {
    const elements = key.split(',').map((element) => {
      const colon = element.indexOf(':');
      const who = colon < 0 ? anybody : whoIsMeant(element.slice(0, colon));
      return { concept: conceptNumber[element.slice(colon + 1) as Concept], who };
    });
    const index = wished.push(elements.flatMap(({ concept, who }) => actedBy(concept, who))) - 1;
    wish = { elements, concepts: elements.map(({ concept }) => concept), index, wanted: null };
    wishes.set(key, wish);
  }
  return wish;
}

/** A concept with each of those who may act. */
function actedBy(concept: number, who: number): number[] {
  if (who === anybody) return [actedNumber(concept)];
  return Object.values(acts).flatMap((actor) => ((who & actor) !== 0 ? [actedNumber(concept, actor)] : []));
}

function wantedBy({ elements }: Wish): Uint8Array {
  const wanted = new Uint8Array(conceptCount);
  for (const { concept, who } of elements) wanted[concept]! |= who;
  return wanted;
}

function whoIsMeant(who: string): number {
  if (who === 'by') return acts.agent;
  if (who.startsWith('not-')) return anybody & ~acts[who.slice('not-'.length) as Role];
  return acts[who as Role | 'nobody'];
}
