import { has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** Disputes go to arbitration. */
export const rule: Rule = {
  type: 'arbitration',
  patterns: [
    inOrderWithin(250, 'dispute', 'arbitrate'),
    inOrderWithin(120, 'dispute', 'submit', 'arbitration'),
    inOrderWithin(80, 'arbitrate', ['dispute', 'submit']),
    has('arbitrate'),
  ],
  facts: ['forum', 'jurisdiction', 'period'],
  oneClausePer: 'chapter',
};
