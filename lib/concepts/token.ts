import type { Concept } from './english';

/** Who is meant by a mention of a party. */
export type Role = 'platform' | 'you' | 'either' | 'thirdParty';

/** A concept at a place. */
export interface Token {
  concept: Concept;
  /** The concept's number (`conceptNumber`). */
  number: number;
  /** UTF-16 offsets into the agreement's text. */
  start: number;
  end: number;
  /** Where it stands for measuring distance (see `Units`); the lead-in of a list stands before 0. */
  at: number;
  /** Who acts: the nearest party before it that can be a subject, or `null`. For a mention of a party: itself. */
  actor: Role | null;
  /** For a mention of a party: it acts in a passive ("by SHOPLINE", 由甲方). */
  agent: boolean;
  /** The last two as a sum of `acts`, for patterns to compare. */
  who: number;
}

/** Who acts, each a bit. */
export const acts = { nobody: 1, platform: 2, you: 4, either: 8, thirdParty: 16, agent: 32 } as const;

/** What `actor` and `agent` come to in a token's `who`. */
export function whoActs(actor: Role | null, agent: boolean): number {
  return (actor === null ? acts.nobody : acts[actor]) | (agent ? acts.agent : 0);
}

const roles: ReadonlySet<string> = new Set<Role>(['platform', 'you', 'either', 'thirdParty']);

/** Whether a concept is a mention of a party. */
export function isRole(concept: string): concept is Role {
  return roles.has(concept);
}
