import { has, inOrder, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform may introduce or raise fees or commissions, or change how they are charged. */
export const rule: Rule = {
  type: 'fee-change',
  patterns: [
    inOrder('platform:may', ['amend', 'charge'], 60, 'fee'),
    inOrderWithin(60, 'platform:may', 'require', 'you', 'pay', 'fee'),
    inOrderWithin(60, 'fee', ['may', 'will'], 'amend'),
    inOrderWithin(60, 'fee', 'amend', ['by:platform', 'effective', 'onPosting', 'publish', 'notice']),
    inOrder('fee', 'will', 30, 'publish'),
    inOrderWithin(40, 'platform:amend', 'fee'),
  ],
  except: [inOrder(['you:may', 'you:must', 'you:will'], ['charge', 'amend'], 'fee'), has('penaltyWord')],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};
