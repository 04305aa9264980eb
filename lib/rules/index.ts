/** All rules, in the order of the catalogue. */
import { rule as dataLicence } from './data-licence';
import { rule as contentLicence } from './content-licence';
import { rule as feedbackLicence } from './feedback-licence';
import { rule as publicityRight } from './publicity-right';
import { rule as dataOwnership } from './data-ownership';
import { rule as dataSharing } from './data-sharing';
import { rule as dataRetention } from './data-retention';
import { rule as dataLoss } from './data-loss';
import { rule as aiTraining } from './ai-training';
import { rule as unilateralAmendment } from './unilateral-amendment';
import { rule as deemedAcceptance } from './deemed-acceptance';
import { rule as feeChange } from './fee-change';
import { rule as serviceChange } from './service-change';
import { rule as incorporatedRules } from './incorporated-rules';
import { rule as penalty } from './penalty';
import { rule as setOff } from './set-off';
import { rule as noRefund } from './no-refund';
import { rule as autoRenewal } from './auto-renewal';
import { rule as liabilityExclusion } from './liability-exclusion';
import { rule as liabilityCap } from './liability-cap';
import { rule as warrantyDisclaimer } from './warranty-disclaimer';
import { rule as indemnity } from './indemnity';
import { rule as riskShift } from './risk-shift';
import { rule as terminationAtWill } from './termination-at-will';
import { rule as suspension } from './suspension';
import { rule as contentRemoval } from './content-removal';
import { rule as soleDetermination } from './sole-determination';
import { rule as auditRight } from './audit-right';
import { rule as contractByUse } from './contract-by-use';
import { rule as bundledConsent } from './bundled-consent';
import { rule as deemedNotice } from './deemed-notice';
import { rule as marketingConsent } from './marketing-consent';
import { rule as claimWaiver } from './claim-waiver';
import { rule as arbitration } from './arbitration';
import { rule as classActionWaiver } from './class-action-waiver';
import { rule as jurisdiction } from './jurisdiction';
import { rule as governingLaw } from './governing-law';
import { rule as assignment } from './assignment';
import { rule as exclusivity } from './exclusivity';
import { rule as openSourceRestriction } from './open-source-restriction';
import { rule as hardDeadline } from './hard-deadline';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  dataLicence,
  contentLicence,
  feedbackLicence,
  publicityRight,
  dataOwnership,
  dataSharing,
  dataRetention,
  dataLoss,
  aiTraining,
  unilateralAmendment,
  deemedAcceptance,
  feeChange,
  serviceChange,
  incorporatedRules,
  penalty,
  setOff,
  noRefund,
  autoRenewal,
  liabilityExclusion,
  liabilityCap,
  warrantyDisclaimer,
  indemnity,
  riskShift,
  terminationAtWill,
  suspension,
  contentRemoval,
  soleDetermination,
  auditRight,
  contractByUse,
  bundledConsent,
  deemedNotice,
  marketingConsent,
  claimWaiver,
  arbitration,
  classActionWaiver,
  jurisdiction,
  governingLaw,
  assignment,
  exclusivity,
  openSourceRestriction,
  hardDeadline,
];
