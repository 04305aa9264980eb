import { inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform may keep your data after the end, or need not return, export or delete it. */
export const rule: Rule = {
  type: 'data-retention',
  patterns: [
    inOrderWithin(60, ['platform:noDuty', 'nobody:noDuty'], 'delete', 'data'),
    inOrderWithin(150, ['platform:noDuty', 'platform:not'], 'data', 'noDuty'),
    inOrderWithin(60, ['platform:may'], 'retain', 'data'),
  ],
  except: [],
  facts: ['period'],
  oneClausePer: 'section',
};
