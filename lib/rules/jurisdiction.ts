import { has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** Courts of a named place have jurisdiction. */
export const rule: Rule = {
  type: 'jurisdiction',
  patterns: [
    inOrderWithin(120, 'court', 'jurisdictionWord'),
    inOrderWithin(120, 'jurisdictionWord', 'court'),
    inOrderWithin(120, 'dispute', ['submit', 'will', 'must'], 'court'),
    has('signedAt'),
  ],
  except: [],
  facts: ['jurisdiction'],
  oneClausePer: 'chapter',
};
