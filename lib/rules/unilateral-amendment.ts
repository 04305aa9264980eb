import { has, inOrder, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** The platform may change this agreement, its rules or policies by its own decision. */
export const rule: Rule = {
  type: 'unilateral-amendment',
  patterns: [
    inOrder(['platform:may', 'nobody:may'], 'amend', 50, ['agreement', 'rules']),
    inOrder(['platform:will', 'platform:amend'], 30, 'platform:amend', 50, ['agreement', 'rules']),
    inOrderWithin(60, ['agreement', 'rules'], 'may', 'amend'),
    inOrderWithin(70, ['agreement', 'rules'], 'amend', 'by:platform'),
    // The changed agreement takes effect when published.
    inOrder('amend', ['agreement', 'rules'], ['effective', 'onPosting']),
    inOrder(['agreement', 'rules'], 'amend', ['effective', 'onPosting']),
    inOrderWithin(200, 'newVersion', ['effective', 'onPosting']),
    inOrder('amend', ['onPosting', 'effective'], ['platform:publish', 'onPosting']),
    inOrder('amend', 'onPosting'),
    inOrderWithin(80, ['agreement', 'rules'], 'subjectToChange'),
    has('amendRight'),
  ],
  except: [
    inOrderWithin(60, ['you:may', 'you:mayNot', 'thirdParty:may'], 'amend'),
    inOrder('mayNot', 'amend'),
    has('mutualConsent'),
    has('licence'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};
