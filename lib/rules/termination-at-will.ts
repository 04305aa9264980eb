import { allOf, anyOf, has, inOrderWithin, unless } from './pattern';
import type { Rule } from './rule';

const platformEnds = anyOf(
  inOrderWithin(90, ['platform:may', 'either:may'], 'terminate', ['service', 'agreement', 'you']),
  inOrderWithin(90, ['platform:may', 'either:may'], ['agreement', 'service'], 'terminate'),
  inOrderWithin(60, ['agreement', 'service'], 'may', 'terminate', ['by:platform', 'either']),
);

/** The end is tied to a breach, a suspicion or a listed cause. */
const forCause = anyOf(allOf(has('if'), has('breach')), has('causeOnly'), has('otherwise'));

/** The platform may end the agreement or service without your breach. */
export const rule: Rule = {
  type: 'termination-at-will',
  patterns: [
    allOf(platformEnds, has('anyReason')),
    unless(allOf(platformEnds, has('atAnyTime', 'advanceNotice', 'noNotice', 'notice', 'soleDiscretion')), forCause),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};
