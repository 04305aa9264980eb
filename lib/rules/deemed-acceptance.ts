import { allOf, anyOf, hasAround, inOrder, inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** What is accepted is a change, a fee or a notice, not the agreement as it stands. */
const ofAChange = hasAround('amend', 'newVersion', 'fee', 'notice');

/** Silence or continued use counts as acceptance of a change, a fee or a notice; or the only remedy is to stop using. */
export const rule: Rule = {
  type: 'deemed-acceptance',
  patterns: [
    allOf(
      anyOf(
        inOrderWithin(200, 'continueUse', 'deemed'),
        inOrderWithin(200, 'deemed', 'accept', 'continueUse'),
        inOrderWithin(300, 'disagree', 'stopUse'),
        inOrder('stopUse', 'disagree'),
        inOrderWithin(200, 'notice', 'deemed', 'accept'),
        inOrder('disagree', 'deemed', 'accept'),
        inOrder('publish', 'deemed', 'accept'),
      ),
      ofAChange,
    ),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};
