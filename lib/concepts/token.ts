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

const roles: ReadonlySet<string> = new Set<Role>(['platform', 'you', 'either', 'thirdParty']);

/** Whether a concept is a mention of a party. */
export function isRole(concept: string): concept is Role {
  return roles.has(concept);
}
