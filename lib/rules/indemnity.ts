import { inOrder, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** You compensate, indemnify or hold harmless the platform or third parties. */
export const rule: Rule = {
  type: 'indemnity',
  patterns: [
    inOrderWithin(140, ['you:will', 'you:must', 'you:bear'], 'you:indemnify'),
    inOrderWithin(60, 'indemnify', 'by:you'),
    inOrderWithin(70, ['platform:may', 'platform:require'], 'you', 'indemnify'),
    inOrderWithin(60, 'platform:may', 'platform:indemnify', 'you'),
    inOrderWithin(60, ['you:liability'], 'you:indemnify'),
  ],
  except: [
    inOrderWithin(60, 'platform:will', 'platform:indemnify'),
    inOrderWithin(40, ['you:mayNot', 'notLiable'], 'indemnify'),
    inOrder('deduct', 'indemnify'),
  ],
  facts: ['amount', 'period'],
  oneClausePer: 'section',
};
