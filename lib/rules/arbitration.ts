import { inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** Disputes go to arbitration. */
export const rule: Rule = {
  type: 'arbitration',
  patterns: [
    inOrderWithin(250, 'dispute', 'arbitration'),
    inOrderWithin(100, 'submit', 'arbitration'),
    inOrderWithin(100, 'arbitration', ['submit', 'dispute']),
  ],
  except: [],
  facts: ['forum', 'jurisdiction', 'period'],
  oneClausePer: 'chapter',
};
