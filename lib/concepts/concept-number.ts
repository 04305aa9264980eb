/** Concepts by number: sentences are asked for them millions of times. */
import type { Concept } from './english';
import { conceptName } from './vocabularies';

/** Each concept's number. */
export const conceptNumber = Object.fromEntries(conceptName.map((concept, number) => [concept, number])) as Readonly<
  Record<Concept, number>
>;

/** How many concepts there are. */
export const conceptCount = conceptName.length;

/** By the number of a concept, 1 where it is one of these. */
export function marks(concepts: Iterable<Concept>): Uint8Array {
  const marked = new Uint8Array(conceptCount);
  for (const concept of concepts) marked[conceptNumber[concept]] = 1;
  return marked;
}
