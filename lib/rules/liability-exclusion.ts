import { has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform is not liable for some loss, event or kind of damage. */
export const rule: Rule = {
  type: 'liability-exclusion',
  patterns: [
    has('platform:notLiable', 'nobody:notLiable', 'thirdParty:notLiable', 'either:notLiable'),
    has('noClaim', 'exempt', 'platform:noLiability', 'nobody:noLiability'),
    inOrderWithin(160, 'platform:not', 'platform:answerFor'),
    inOrderWithin(120, 'noEvent', ['not-you:liability', 'not-you:bear']),
    inOrderWithin(160, ['platform:not', 'platform:mayNot'], ['platform:bear', 'platform:indemnify'], 'liability'),
    inOrderWithin(160, ['platform:not', 'platform:mayNot'], 'liability', 'platform:bear'),
  ],
  facts: ['amount', 'period'],
  oneClausePer: 'section',
};
