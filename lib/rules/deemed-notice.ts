import { inOrderWithin } from './pattern';
import type { Rule } from './rule';

/** A notice counts as received when posted, sent or after a fixed time, seen or not; or you must keep checking for changes. */
export const rule: Rule = {
  type: 'deemed-notice',
  patterns: [
    inOrderWithin(250, 'notice', 'deemed', 60, 'delivered'),
    inOrderWithin(60, 'deemed', 'delivered'),
    inOrderWithin(110, ['notice', 'rules'], 'noNotice', ['onPosting', 'effective', 'publish']),
    inOrderWithin(110, 'noNotice', ['onPosting', 'effective']),
    inOrderWithin(
      120,
      ['you:keepChecking', 'nobody:keepChecking'],
      ['newVersion', 'agreement', 'rules', 'amend', 'publish', 'notice', 'website'],
    ),
    // Notices are given by posting them.
    inOrderWithin(40, 'notice', ['may', 'includes'], 60, ['publish', 'website']),
    inOrderWithin(60, ['platform:will', 'platform:may'], 'notice', 'publish'),
    inOrderWithin(60, 'notice', 'effective', ['onPosting', 'publish']),
  ],
  except: [inOrderWithin(40, ['you:must', 'you:will', 'you:may'], 'notice')],
  facts: ['period'],
  oneClausePer: 'section',
};
