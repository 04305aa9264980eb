import { inOrderWithin, has } from './pattern';
import type { Rule } from './rule';

/** The platform may deduct from, withhold or freeze money owed to you. */
export const rule: Rule = {
  type: 'set-off',
  patterns: [
    inOrderWithin(120, ['platform:may', 'platform:will', 'nobody:may'], 'deduct', 'owedMoney'),
    inOrderWithin(160, ['platform:may', 'platform:will', 'nobody:may'], 'owedMoney', 'deduct'),
    inOrderWithin(120, ['platform:deduct'], 'owedMoney'),
    inOrderWithin(80, 'owedMoney', 'deduct', 'by:platform'),
  ],
  except: [inOrderWithin(60, ['you:may', 'you:mayNot'], 'deduct'), has('nothing')],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};
