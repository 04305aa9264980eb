import { anyOf, has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform alone judges facts, breach, amounts or meaning; its records prevail. */
export const rule: Rule = {
  type: 'sole-determination',
  patterns: [
    inOrderWithin(90, ['platform:may', 'platform:will'], 'platform:decide'),
    anyOf(has('platform:soleJudgement', 'nobody:soleJudgement'), inOrderWithin(40, 'soleJudgement', 'by:platform')),
    inOrderWithin(60, 'records', 'prevails'),
    inOrderWithin(60, 'decide', 'by:platform'),
  ],
  facts: [],
  oneClausePer: 'section',
};
