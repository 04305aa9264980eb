import { inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform's total liability is limited to an amount. */
export const rule: Rule = {
  type: 'liability-cap',
  patterns: [inOrderWithin(250, 'aggregate', 'notExceed', 'feesPaid')],
  except: [inOrderWithin(60, 'you', 'aggregate', 'notExceed')],
  facts: ['cap', 'amount', 'period'],
  oneClausePer: 'section',
};
