import type { ClauseType } from '../clause-type';
import type { ClauseText } from './texts';

/** What each clause type is called, in English. */
export const clauses: Record<ClauseType, ClauseText> = {
  'data-licence': {
    name: 'Licence to your data',
    short: 'Your data',
    consequence: 'They may use your data',
  },
  'content-licence': {
    name: 'Licence to your content',
    short: 'Content',
    consequence: 'They may use your content',
  },
  'feedback-licence': {
    name: 'Licence to your suggestions',
    short: 'Feedback',
    consequence: 'They may use your feedback',
  },
  'publicity-right': {
    name: 'They may use your name',
    short: 'Publicity',
    consequence: 'They may use your name',
  },
  'data-ownership': {
    name: 'Data belongs to them',
    short: 'Your data',
    consequence: 'Not yours to use freely',
  },
  'data-sharing': {
    name: 'Data goes to others',
    short: 'Your data',
    consequence: 'Your data goes to others',
  },
  'data-retention': {
    name: 'Data is kept',
    short: 'Your data',
    consequence: 'No duty to return it',
  },
  'data-loss': {
    name: 'Your data may be lost',
    short: 'Your data',
    consequence: 'They need not keep it',
  },
  'ai-training': {
    name: 'AI training',
    short: 'AI training',
    consequence: 'They may train on it',
  },
  'unilateral-amendment': {
    name: 'Change by one side',
    short: 'Changes',
    consequence: 'They may change the terms',
  },
  'deemed-acceptance': {
    name: 'Silence counts as consent',
    short: 'Consent',
    consequence: 'Use counts as consent',
  },
  'fee-change': {
    name: 'Fee change',
    short: 'Fees',
    consequence: 'Fees may change',
  },
  'service-change': {
    name: 'The service may change',
    short: 'Changes',
    consequence: 'They may change the service',
  },
  'incorporated-rules': {
    name: 'Other documents included',
    short: 'Rules',
    consequence: 'Other documents bind you',
  },
  penalty: {
    name: 'Penalty',
    short: 'Penalty',
    consequence: 'You owe a penalty',
  },
  'set-off': {
    name: 'Set-off',
    short: 'Deductions',
    consequence: 'They may deduct or withhold',
  },
  'no-refund': {
    name: 'No refund',
    short: 'Refunds',
    consequence: 'Fees are not refunded',
  },
  'auto-renewal': {
    name: 'Renews by itself',
    short: 'Renewal',
    consequence: 'It renews by itself',
  },
  'liability-exclusion': {
    name: 'Their liability is excluded',
    short: 'Liability',
    consequence: 'Not liable for some losses',
  },
  'liability-cap': {
    name: 'Their liability is capped',
    short: 'Liability',
    consequence: 'Their liability is capped',
  },
  'warranty-disclaimer': {
    name: 'No warranty',
    short: 'Warranty',
    consequence: 'They promise nothing',
  },
  indemnity: {
    name: 'You indemnify',
    short: 'Indemnity',
    consequence: 'You cover their losses',
  },
  'risk-shift': {
    name: 'The risk is yours',
    short: 'Risk',
    consequence: 'You alone bear it',
  },
  'termination-at-will': {
    name: 'They may end it at will',
    short: 'Termination',
    consequence: 'They may end it',
  },
  suspension: {
    name: 'Suspension and sanctions',
    short: 'Suspension',
    consequence: 'They may suspend you',
  },
  'content-removal': {
    name: 'Your content may be removed',
    short: 'Removal',
    consequence: 'They may remove your content',
  },
  'sole-determination': {
    name: 'They alone decide',
    short: 'Decision',
    consequence: 'They alone decide',
  },
  'audit-right': {
    name: 'They may inspect you',
    short: 'Audits',
    consequence: 'They may inspect you',
  },
  'contract-by-use': {
    name: 'Use makes it binding',
    short: 'Consent',
    consequence: 'Use makes it binding',
  },
  'bundled-consent': {
    name: 'More than this agreement',
    short: 'Consent',
    consequence: 'More than this binds you',
  },
  'deemed-notice': {
    name: 'Notice counts as received',
    short: 'Notices',
    consequence: 'Counts as received',
  },
  'marketing-consent': {
    name: 'Messages to you',
    short: 'Messages',
    consequence: 'They may send you messages',
  },
  'claim-waiver': {
    name: 'You give up claims',
    short: 'Claims',
    consequence: 'You give up claims',
  },
  arbitration: {
    name: 'Arbitration',
    short: 'Disputes',
    consequence: 'Disputes go to arbitration',
  },
  'class-action-waiver': {
    name: 'No class actions',
    short: 'Disputes',
    consequence: 'No class actions',
  },
  jurisdiction: {
    name: 'Courts',
    short: 'Disputes',
    consequence: 'Courts of a named place',
  },
  'governing-law': {
    name: 'Governing law',
    short: 'Law',
    consequence: 'A named law governs',
  },
  assignment: {
    name: 'They may hand the agreement on',
    short: 'Assignment',
    consequence: 'They may transfer it',
  },
  exclusivity: {
    name: 'Exclusivity',
    short: 'Exclusivity',
    consequence: 'You are tied to them',
  },
  'open-source-restriction': {
    name: 'Open source restricted',
    short: 'Open source',
    consequence: 'Open source is restricted',
  },
  'hard-deadline': {
    name: 'A short deadline',
    short: 'Deadline',
    consequence: 'You must act in time',
  },
};
