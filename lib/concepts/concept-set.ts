/** Sets of concepts, a bit each: sentences are asked for concepts millions of times. */
import type { Concept } from './english';
import { conceptName } from './vocabularies';

/** Concepts by their numbers, 32 to a word. */
export type ConceptSet = Int32Array;

/** Each concept's number: its place in a set. */
export const conceptNumber = Object.fromEntries(conceptName.map((concept, number) => [concept, number])) as Readonly<
  Record<Concept, number>
>;

/** How many concepts there are. */
export const conceptCount = conceptName.length;

/** The set of some concepts, each given once or more often. */
export function conceptSet(concepts: Iterable<Concept> = []): ConceptSet {
  const set = new Int32Array((conceptCount + 31) >> 5);
  for (const concept of concepts) addConcept(set, conceptNumber[concept]);
  return set;
}

/** Adds the concept with a number. */
export function addConcept(set: ConceptSet, number: number): void {
  set[number >> 5]! |= 1 << (number & 31);
}

/** Whether a set has the concept with a number. */
export function hasConcept(set: ConceptSet, number: number): boolean {
  return (set[number >> 5]! & (1 << (number & 31))) !== 0;
}

/** Whether a set has one of the concepts with these numbers. */
export function hasOne(set: ConceptSet, numbers: readonly number[]): boolean {
  for (const number of numbers) if (hasConcept(set, number)) return true;
  return false;
}
