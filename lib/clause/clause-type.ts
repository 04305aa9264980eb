/** The clause types the engine looks for, by family, and where the severity of each starts. */

/** A family of clause types, in the order in which surfaces list them. */
export const families = ['data', 'changes', 'money', 'liability', 'enforcement', 'consent', 'disputes'] as const;

export type Family = (typeof families)[number];

/**
 * Every clause type with its family and its base severity in points (1 to 4; qualifiers move it).
 * The id is also the name of the rule's file in `lib/rules/`.
 * Indemnity, sole determination and deemed notice start at 2: most agreements have several, and at 3 nearly half of all findings on the
 * seeds were high. Wording without limit (`uncapped`, `no-notice`, `irrevocable` …) still makes them high.
 */
export const clauseTypes = {
  'data-licence': { family: 'data', base: 3 },
  'data-ownership': { family: 'data', base: 2 },
  'data-retention': { family: 'data', base: 2 },
  'unilateral-amendment': { family: 'changes', base: 3 },
  'deemed-acceptance': { family: 'changes', base: 3 },
  'fee-change': { family: 'changes', base: 3 },
  'incorporated-rules': { family: 'changes', base: 2 },
  penalty: { family: 'money', base: 4 },
  'set-off': { family: 'money', base: 3 },
  'liability-exclusion': { family: 'liability', base: 2 },
  'liability-cap': { family: 'liability', base: 3 },
  indemnity: { family: 'liability', base: 2 },
  'termination-at-will': { family: 'enforcement', base: 3 },
  'sole-determination': { family: 'enforcement', base: 2 },
  'deemed-notice': { family: 'consent', base: 2 },
  arbitration: { family: 'disputes', base: 2 },
  jurisdiction: { family: 'disputes', base: 2 },
  'governing-law': { family: 'disputes', base: 1 },
} as const satisfies Record<string, { family: Family; base: number }>;

export type ClauseType = keyof typeof clauseTypes;

/** All clause type ids, in the order of the catalogue. */
export const clauseTypeIds = Object.keys(clauseTypes) as ClauseType[];
