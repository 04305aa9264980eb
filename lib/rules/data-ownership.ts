import { allOf, has, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** Data produced by using the service belongs to the platform, or you may not use it outside. */
export const rule: Rule = {
  type: 'data-ownership',
  patterns: [
    inOrderWithin(120, 'data', 'ownedBy', 'platform'),
    inOrderWithin(120, ['you:mayNot', 'nobody:mayNot'], 'useVerb', 'data', 'otherPurpose'),
    inOrderWithin(120, 'otherPurpose', ['you:mayNot'], 'useVerb', 'data'),
    inOrderWithin(90, 'you:mayNot', 'otherPurpose', 'useVerb', 'data'),
    inOrderWithin(150, 'noConsent', 'you:mayNot', 'useVerb', 'data'),
    inOrderWithin(60, 'data', ['mayNot'], 'useVerb'),
    allOf(inOrderWithin(20, ['you:must', 'you:will'], 'delete'), has('data')),
  ],
  except: [has('confidential')],
  facts: ['period'],
  oneClausePer: 'section',
};
