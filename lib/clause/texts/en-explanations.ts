import type { ClauseType } from '../clause-type';
import type { Explanation } from './texts';

/** What a clause of each type means and what to ask for instead, in English. */
export const explanations: Record<ClauseType, Explanation> = {
  'data-licence': {
    meaning: 'They may use your data for purposes of their own.',
    ask: 'Ask for a licence limited to providing the service, which ends when the agreement ends.',
  },
  'content-licence': {
    meaning: 'You let them use your app, content, code or submissions, or what you make is theirs.',
    ask: 'Ask for a licence limited to running and showing the service, which ends when you take the content down.',
  },
  'feedback-licence': {
    meaning: 'They may use your suggestions freely, or own them.',
    ask: 'Ask that only suggestions you mark as such are covered, and none of your own plans or inventions.',
  },
  'publicity-right': {
    meaning: 'They may use your name, logo or app for promotion or show them in public.',
    ask: 'Ask that each use needs your consent, which you can take back.',
  },
  'data-ownership': {
    meaning: 'Data that comes from using the service is theirs, or you may not use it outside the service.',
    ask: 'Ask to keep your own data, and for the right to use and export what your use of the service produces.',
  },
  'data-sharing': {
    meaning: 'Your data goes to affiliates, partners, other companies or authorities.',
    ask: 'Ask for a list of who receives which data and for what, and for notice before that changes.',
  },
  'data-retention': {
    meaning: 'They may keep your data after the end, or need not return, export or delete it.',
    ask: 'Ask for export on request and for deletion within a fixed time after the end.',
  },
  'data-loss': {
    meaning: 'They may delete your data, need not keep it, or do not answer for its loss.',
    ask: 'Ask for regular backups, and for time to export your data before anything is deleted.',
  },
  'ai-training': {
    meaning: 'Your data or content may be used to train or improve AI models.',
    ask: 'Ask for training to be off unless you switch it on, and for your data to stay out of shared models.',
  },
  'unilateral-amendment': {
    meaning: 'They may change the agreement, its rules or policies by their own decision.',
    ask: 'Ask for 30 days’ notice of every change, and for the right to leave before it takes effect.',
  },
  'deemed-acceptance': {
    meaning: 'If you say nothing or go on using the service, you count as having agreed.',
    ask: 'Ask that changes bind you only once you agree to them, and that the old terms hold until then.',
  },
  'fee-change': {
    meaning: 'They may introduce or raise fees, or change how they are charged.',
    ask: 'Ask for fees fixed for the term, or for notice in advance and the right to leave without cost.',
  },
  'service-change': {
    meaning: 'They may change, limit or end the service or parts of it.',
    ask: 'Ask for notice months before anything you depend on ends, and for a refund of what is prepaid.',
  },
  'incorporated-rules': {
    meaning: 'Other documents are part of what you agree to.',
    ask: 'Ask for a list of these documents with their dates, and that this agreement prevails over them.',
  },
  penalty: {
    meaning:
      'For a breach or a late payment you owe a penalty, damages fixed beforehand or interest, or you lose a deposit.',
    ask: 'Ask that you owe proven loss only, up to a fixed limit, after a chance to put things right.',
  },
  'set-off': {
    meaning: 'They may deduct from, withhold or freeze money they owe you.',
    ask: 'Ask that only undisputed sums are deducted, after written notice with the calculation.',
  },
  'no-refund': {
    meaning: 'What you paid is not given back, or only as vouchers or credits.',
    ask: 'Ask for a refund of the unused part, at least where they end the service or do not deliver it.',
  },
  'auto-renewal': {
    meaning: 'The agreement or a paid term goes on unless you cancel it in time.',
    ask: 'Ask for a reminder before each renewal, and for the right to cancel after it without cost.',
  },
  'liability-exclusion': {
    meaning: 'For some losses or events they are not liable to you.',
    ask: 'Ask that the exclusion leaves out gross negligence, data breaches and breach of confidence, and that it holds for both sides.',
  },
  'liability-cap': {
    meaning: 'Whatever your loss, they pay you no more than a limit.',
    ask: 'Ask for a cap of at least twelve months’ fees, the same for both sides, without effect on gross negligence or data breaches.',
  },
  'warranty-disclaimer': {
    meaning: 'They give no warranty or guarantee, or owe no check.',
    ask: 'Ask for a promise of availability and of what the documentation says, with a remedy when it is not kept.',
  },
  indemnity: {
    meaning: 'You make good losses of theirs or of others.',
    ask: 'Ask for a limit, for fault on your side as a condition, and for a say in how claims are defended.',
  },
  'risk-shift': {
    meaning: 'You alone bear a responsibility, a risk, a dispute or a cost.',
    ask: 'Ask that each side answers for what it controls, so that faults of the service stay with them.',
  },
  'termination-at-will': {
    meaning: 'They may end the agreement or the service without a breach by you.',
    ask: 'Ask for at least 30 days’ notice, a refund of what is prepaid, and the same right for you.',
  },
  suspension: {
    meaning: 'For a breach, a suspicion or another named cause they may restrict, suspend or end your access.',
    ask: 'Ask for notice with reasons, time to put things right, and a way to appeal.',
  },
  'content-removal': {
    meaning: 'They may remove, reject or block your app, listing or content.',
    ask: 'Ask for the reason and the rule in writing, time to mend it, and a way to appeal.',
  },
  'sole-determination': {
    meaning: 'They alone judge facts, breaches, amounts or what the words mean.',
    ask: 'Ask for reasons in writing, for the right to answer, and for review by someone neutral.',
  },
  'audit-right': {
    meaning: 'They may inspect, test or monitor what you do, or demand documents from you.',
    ask: 'Ask for notice, for at most one audit a year without cause, and for secrets to stay protected.',
  },
  'contract-by-use': {
    meaning: 'You are bound as soon as you use, click, register or log in.',
    ask: 'Ask for a signed agreement where much depends on it, and keep a dated copy of these terms.',
  },
  'bundled-consent': {
    meaning: 'By agreeing to this you also agree to another document or to another company’s terms.',
    ask: 'Ask for each of these documents, and for the right to refuse those the service does not need.',
  },
  'deemed-notice': {
    meaning: 'A notice counts as received whether or not you saw it, or you must keep checking for notices.',
    ask: 'Ask for notice by email to an address you name, which counts from when it can be read.',
  },
  'marketing-consent': {
    meaning: 'You agree to receive marketing or other messages.',
    ask: 'Ask that marketing comes only after you opt in, and stops when you say so.',
  },
  'claim-waiver': {
    meaning: 'You give up a claim, a right or a defence, or lose it after a deadline.',
    ask: 'Ask to strike it, or for the time limits of the law and an exception for what you could not know.',
  },
  arbitration: {
    meaning: 'Disputes go to arbitration.',
    ask: 'Ask for a seat and a language that suit both sides, and for court orders where they are urgent.',
  },
  'class-action-waiver': {
    meaning: 'You may bring a claim only alone, not together with others.',
    ask: 'Ask to strike it, or for the right to opt out after signing.',
  },
  jurisdiction: {
    meaning: 'Disputes go to the courts of the place the clause names.',
    ask: 'Ask for the courts of your own country, or those of whoever is sued.',
  },
  'governing-law': {
    meaning: 'The law the clause names decides what the agreement means.',
    ask: 'Ask for the law of your own country, or for a neutral one that both sides know.',
  },
  assignment: {
    meaning: 'They may transfer the agreement to somebody else without your consent.',
    ask: 'Ask for notice, the same right for you, and the right to leave if you do not want the new party.',
  },
  exclusivity: {
    meaning: 'You are tied to one channel, provider or way to pay, or may not compete.',
    ask: 'Ask for a limit in time, place and product, and for an exception for what you do already.',
  },
  'open-source-restriction': {
    meaning: 'Some open-source licences are banned, or you must list the components you use.',
    ask: 'Ask for a list of the licences that are meant, and for a ban only on what would touch their code.',
  },
  'hard-deadline': {
    meaning: 'You must act within a short fixed time.',
    ask: 'Ask for a period you can keep, counted from when you could know, and for a reminder before it ends.',
  },
};
