/** The clause types the engine looks for, by family, and where the severity of each starts. */

/** A family of clause types, in the order in which surfaces list them. */
export const families = [
  'data',
  'changes',
  'money',
  'liability',
  'enforcement',
  'consent',
  'disputes',
  'obligations',
] as const;

export type Family = (typeof families)[number];

/**
 * Every clause type with its family and its base severity in points (1 to 4; qualifiers move it).
 * The id is also the name of the rule's file in `lib/rules/`.
 */
export const clauseTypes = {
  'data-licence': { family: 'data', base: 3 },
  'content-licence': { family: 'data', base: 2 },
  'feedback-licence': { family: 'data', base: 1 },
  'publicity-right': { family: 'data', base: 1 },
  'data-ownership': { family: 'data', base: 2 },
  'data-sharing': { family: 'data', base: 2 },
  'data-retention': { family: 'data', base: 2 },
  'data-loss': { family: 'data', base: 2 },
  'ai-training': { family: 'data', base: 3 },
  'unilateral-amendment': { family: 'changes', base: 3 },
  'deemed-acceptance': { family: 'changes', base: 3 },
  'fee-change': { family: 'changes', base: 3 },
  'service-change': { family: 'changes', base: 2 },
  'incorporated-rules': { family: 'changes', base: 2 },
  penalty: { family: 'money', base: 4 },
  'set-off': { family: 'money', base: 3 },
  'no-refund': { family: 'money', base: 2 },
  'auto-renewal': { family: 'money', base: 2 },
  'liability-exclusion': { family: 'liability', base: 2 },
  'liability-cap': { family: 'liability', base: 3 },
  'warranty-disclaimer': { family: 'liability', base: 1 },
  indemnity: { family: 'liability', base: 3 },
  'risk-shift': { family: 'liability', base: 1 },
  'termination-at-will': { family: 'enforcement', base: 3 },
  suspension: { family: 'enforcement', base: 2 },
  'content-removal': { family: 'enforcement', base: 2 },
  'sole-determination': { family: 'enforcement', base: 3 },
  'audit-right': { family: 'enforcement', base: 2 },
  'contract-by-use': { family: 'consent', base: 1 },
  'bundled-consent': { family: 'consent', base: 2 },
  'deemed-notice': { family: 'consent', base: 3 },
  'marketing-consent': { family: 'consent', base: 1 },
  'claim-waiver': { family: 'consent', base: 3 },
  arbitration: { family: 'disputes', base: 2 },
  'class-action-waiver': { family: 'disputes', base: 3 },
  jurisdiction: { family: 'disputes', base: 2 },
  'governing-law': { family: 'disputes', base: 1 },
  assignment: { family: 'obligations', base: 2 },
  exclusivity: { family: 'obligations', base: 3 },
  'open-source-restriction': { family: 'obligations', base: 2 },
  'hard-deadline': { family: 'obligations', base: 2 },
} as const satisfies Record<string, { family: Family; base: number }>;

export type ClauseType = keyof typeof clauseTypes;

/** All clause type ids, in the order of the catalogue. */
export const clauseTypeIds = Object.keys(clauseTypes) as ClauseType[];
