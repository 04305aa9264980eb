/** All rules, in the order of the catalogue. */
import { rule as dataLicence } from './data-licence';
import { rule as dataOwnership } from './data-ownership';
import { rule as dataRetention } from './data-retention';
import { rule as unilateralAmendment } from './unilateral-amendment';
import { rule as deemedAcceptance } from './deemed-acceptance';
import { rule as feeChange } from './fee-change';
import { rule as incorporatedRules } from './incorporated-rules';
import { rule as penalty } from './penalty';
import { rule as setOff } from './set-off';
import { rule as liabilityExclusion } from './liability-exclusion';
import { rule as liabilityCap } from './liability-cap';
import { rule as indemnity } from './indemnity';
import { rule as terminationAtWill } from './termination-at-will';
import { rule as soleDetermination } from './sole-determination';
import { rule as deemedNotice } from './deemed-notice';
import { rule as arbitration } from './arbitration';
import { rule as jurisdiction } from './jurisdiction';
import { rule as governingLaw } from './governing-law';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  dataLicence,
  dataOwnership,
  dataRetention,
  unilateralAmendment,
  deemedAcceptance,
  feeChange,
  incorporatedRules,
  penalty,
  setOff,
  liabilityExclusion,
  liabilityCap,
  indemnity,
  terminationAtWill,
  soleDetermination,
  deemedNotice,
  arbitration,
  jurisdiction,
  governingLaw,
];
