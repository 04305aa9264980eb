import { allOf, anyOf, has, inOrderWithin, unless } from './pattern';
import type { Rule } from './rule';

/** Where discretion only colours another right, that right's own type says so. */
const anotherRight = anyOf(
  allOf(has('amend'), has('agreement', 'fee', 'rules')),
  allOf(has('terminate'), has('agreement', 'service')),
);

/** The platform alone judges facts, breach, amounts or meaning; its records prevail. */
export const rule: Rule = {
  type: 'sole-determination',
  patterns: [
    inOrderWithin(90, ['platform:may', 'platform:will'], 'platform:decide'),
    unless(
      anyOf(has('platform:soleJudgement', 'nobody:soleJudgement'), inOrderWithin(40, 'soleJudgement', 'by:platform')),
      anotherRight,
    ),
    inOrderWithin(60, 'records', 'prevails'),
    inOrderWithin(60, 'decide', 'by:platform'),
  ],
  facts: [],
  oneClausePer: 'section',
};
