/** Sets of concepts with a byte for each concept there is: sentences are asked for concepts millions of times. */
import { english, type Concept } from './english';

/** By the number of a concept, 1 where the set has it. */
export type ConceptSet = Uint8Array;

/** Each concept's number: its place in a set. */
export const conceptNumber = Object.fromEntries(
  Object.keys(english).map((concept, number) => [concept, number]),
) as Readonly<Record<Concept, number>>;

/** How many concepts there are. */
export const conceptCount = Object.keys(english).length;

/** The set of some concepts, each given once or more often. */
export function conceptSet(concepts: Iterable<Concept> = []): ConceptSet {
  const set = new Uint8Array(conceptCount);
  for (const concept of concepts) set[conceptNumber[concept]] = 1;
  return set;
}
