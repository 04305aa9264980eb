import { has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** A penalty, fine, liquidated damages, late fee or default interest, or a forfeited deposit. */
export const rule: Rule = {
  type: 'penalty',
  patterns: [
    inOrderWithin(80, ['pay', 'charge', 'require', 'bear'], 'penaltyWord'),
    inOrderWithin(60, 'penaltyWord', ['pay', 'charge', 'fee', 'owedMoney']),
    inOrderWithin(60, 'deduct', 'deposit'),
    inOrderWithin(60, 'deposit', 'deduct'),
  ],
  except: [
    inOrderWithin(60, 'thirdParty', 'penaltyWord'),
    inOrderWithin(40, 'penaltyWord', ['thirdParty']),
    has('nothing'),
  ],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};
