import type { Concept } from './english';

/** Who is meant by a mention of a party. */
export type Role = 'platform' | 'you' | 'either' | 'thirdParty';

/** A concept at a place. */
export interface Token {
  concept: Concept;
  /** UTF-16 offsets into the agreement's text. */
  start: number;
  end: number;
  /** Where it stands for measuring distance (see `Units`); the lead-in of a list stands before 0. */
  at: number;
  /** Who acts: the nearest party before it that can be a subject, or `null`. For a mention of a party: itself. */
  actor: Role | null;
  /** For a mention of a party: it acts in a passive ("by SHOPLINE", 由甲方). */
  agent: boolean;
}

/** Who acts, each a bit. */
export const acts = { nobody: 1, platform: 2, you: 4, either: 8, thirdParty: 16, agent: 32 } as const;

const roles: readonly Role[] = ['platform', 'you', 'either', 'thirdParty'];

/** What `actor` and `agent` come to as a sum of `acts`. */
export function whoActs(actor: Role | null, agent: boolean): number {
  return (actor === null ? acts.nobody : acts[actor]) | (agent ? acts.agent : 0);
}

/** The actor in a sum of `acts`. */
export function roleOf(who: number): Role | null {
  return roles.find((role) => (who & acts[role]) !== 0) ?? null;
}

/** Whether a concept is a mention of a party. */
export function isRole(concept: string): concept is Role {
  return (roles as readonly string[]).includes(concept);
}
