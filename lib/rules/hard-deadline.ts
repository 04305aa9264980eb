import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Who owes it: you, or in a passive nobody who is named. */
const duty = ['you:must', 'you:needsTo', 'nobody:needsTo', 'thirdParty:must', 'nobody:must', 'either:must'] as const;

/** The platform's own time to act. */
const theirs = anyOf(
  inOrder(['platform:must', 'platform:will'], 120, 'byDeadline'),
  // "Funds should be credited within two days."
  inOrder(['nobody:must', 'thirdParty:must'], 20, 'gain', 90, 'byDeadline'),
  inOrder('platform:byDeadline', 30, 'shortTime', 12, ['platform:act', 'platform:pay']),
);

/** "If you do not agree to the change": no duty is meant by that "agree to". */
const refusal = inOrderWithin(8, 'notAgree', 'must');

/** You have to act, and by then. */
const inTime = anyOf(
  inOrder(duty, 170, 'byDeadline', 30, 'shortTime'),
  inOrder('byDeadline', 30, 'shortTime', 150, duty),
  // "You will receive it within 5 days" is no duty: behind a plain "will" the deed has to be one.
  inOrder('you:will', 25, ['act', 'tell'], 150, 'byDeadline', 30, 'shortTime'),
  inOrder('you:will', 25, 'byDeadline', 30, 'shortTime', 60, ['act', 'tell']),
  inOrder('byDeadline', 30, 'shortTime', 150, 'you:will', 25, ['act', 'tell']),
  unless(inOrder('you:byDeadline', 20, 'act'), has('you:may')),
  inOrder(duty, 9, 'samePeriod', 90, ['act', 'tell']),
  inOrder(duty, 110, 'byDeadline', 14, 'samePeriod'),
);

/** You have to say so that long before. */
const inAdvance = anyOf(
  inOrder([...duty, 'you:will'], 110, 'tell', 150, 'shortTime', 30, 'inAdvance'),
  inOrder([...duty, 'you:will'], 60, 'inAdvance', 25, 'shortTime', 60, ['tell', 'act']),
  inOrder(duty, 60, 'shortTime', 40, 'inAdvance'),
);

/** You lose a chance when the time is over. */
const whileThereIsTime = anyOf(
  inOrder(['you:may', 'nobody:may', 'thirdParty:may'], 60, 'contest', 130, 'byDeadline', 30, 'shortTime'),
  inOrder(['you:may', 'nobody:may', 'thirdParty:may'], 60, 'byDeadline', 30, 'shortTime', 60, 'contest'),
  inOrder('deadlineNoun', 110, 'shortTime'),
);

/** What happens if you do not act in time. */
const tooLate = inOrder(
  ['you:failTo', 'nobody:failure', 'thirdParty:failure'],
  130,
  'not-platform:byDeadline',
  30,
  'shortTime',
);

/** 若甲方3日内未回复 */
const notInTime = anyOf(
  inOrder('if', 40, 'not-platform:byDeadline', 15, 'not-platform:failTo', 15, 'act'),
  inOrder('you', 20, 'you:byDeadline', 20, 'you:failTo', 15, 'act'),
  // 催告后三日内仍未改正的
  inOrder('nobody:byDeadline', 15, 'nobody:failTo', 15, 'act'),
);

/** A short fixed time in which you must act (answer, pay, fix, notify, delete). */
export const rule: Rule = {
  type: 'hard-deadline',
  patterns: [
    unless(
      inOrder(duty, 170, 'not-platform:byDeadline', 30, 'shortTime'),
      refusal,
      inOrder(['nobody:must', 'thirdParty:must'], 20, 'gain', 90, 'byDeadline'),
    ),
    unless(inTime, theirs, refusal),
    inOrder('not-you:require', 150, 'byDeadline', 30, 'shortTime'),
    unless(
      inOrder(['you:hasTime', 'thirdParty:hasTime'], 40, 'shortTime', 80, 'act'),
      inOrderWithin(12, 'hasTime', 'failTo'),
    ),
    inOrder('nobody:will', 20, 'beDone', 130, 'byDeadline', 30, 'shortTime'),
    unless(
      inOrder('invoice', 60, 'duePayment', 60, 'byDeadline', 30, 'shortTime'),
      theirs,
      inOrderWithin(14, 'duePayment', 'you'),
    ),
    inAdvance,
    notInTime,
    // "We may terminate if you fail to cure a breach within 30 days" gives time rather than takes it.
    unless(
      tooLate,
      theirs,
      has('notAgree', 'unresolved'),
      inOrder(['platform:may', 'either:may'], 60, ['terminate', 'suspend'], 300, 'causeOnly'),
    ),
    // "While we help you, your failure to tell us within 60 days waives your right."
    inOrder('ofYours', 6, 'failure', 90, 'byDeadline', 30, 'shortTime', 150, 'waive'),
    unless(whileThereIsTime, has('deemed', 'unresolved')),
    // "Payable ten days after the invoice date"; "net 30".
    unless(has('not-platform:payTerm'), theirs),
    // "Up to 24 hours, after which you must delete it."
    inOrder('shortTime', 12, 'afterwards', 18, ['you:must', 'nobody:must']),
    inOrder('nobody:onlyIfDone', 40, 'byDeadline', 30, 'shortTime'),
    // "We must receive it within 14 days."
    inOrder('reachUs', 80, 'byDeadline', 30, 'shortTime'),
    inOrder('nobody:will', 60, 'by:you', 40, 'byDeadline', 30, 'shortTime'),
  ],
  except: [
    has('massArbitration'),
    allOf(has('unresolved'), has('arbitration', 'arbitrate')),
    inOrderWithin(25, 'byDeadline', 'longTime'),
    inOrderWithin(30, 'longTime', 'byDeadline'),
  ],
  facts: ['period', 'amount'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'While we may still work with you to clear up errors, your failure to notify us of them within 60 days will be deemed a waiver of any right to the amounts.',
      {
        text: 'You must respond to our request within five (5) business days.',
        facts: [{ kind: 'period', value: 5, unit: 'business-day', times: 'response' }],
      },
      'Invoices are payable within 30 days of the invoice date.',
      'If you do not cure the breach within ten days, we may terminate.',
      'You have 14 days from the date of the notice to submit an appeal.',
      {
        text: 'You must delete all platform data no later than 30 days after termination.',
        facts: [{ kind: 'period', value: 30, unit: 'day' }],
      },
      "You shall give us at least 7 days' prior written notice of any change to your bank account.",
      'Billing disputes must be raised within 60 days of the charge.',
      'Within 24 hours of becoming aware of a security incident, you shall notify us in writing.',
      'You may opt out of this change within 30 days by writing to us.',
      'Charges are due ten days after the date of the bill.',
      'Search results may be kept for up to 24 hours, after which you must delete them.',
      'A complaint is considered only if received within a fortnight.',
      'Your objection must reach us no more than 14 days later.',
      'You shall have a non-extendible period of 15 days in which to dispute a bill.',
    ],
    pass: [
      'The funds should be credited to your account within two days of the payout.',
      'We will respond to your request within five business days.',
      "We give you 30 days' notice before we change the fees.",
      'Your account will be deleted within 30 days after you close it.',
      'You will receive payment within 30 days.',
      'You will be notified within 30 days of any change.',
      "Either party may terminate on 30 days' notice.",
      'You must keep records for five years.',
      'If we do not hear from you within 30 days, you are deemed to have accepted the changes.',
      'If you do not agree with the changes, you may cancel within 30 days.',
      'Any claim must be brought within two years.',
      'We may terminate if you commit a material breach and fail to cure it within 30 days of notice.',
      'We may suspend the account if you commit a material breach and fail to cure it within 7 days.',
    ],
  },
  zh: {
    flag: [
      '经催告后三日内仍未改正的，我们有权终止合作。',
      '对处罚不服的，可于公示后三个工作日内申诉。',
      '客户应在服务期满前7日办理续费。',
      '乙方须于每月5日之前提交销售报表。',
      '欠费后您有7天的时间充值。',
      {
        text: '乙方应在收到甲方通知后3个工作日内予以书面答复。',
        facts: [{ kind: 'period', value: 3, unit: 'business-day', times: 'response' }],
      },
      '您应于收到账单之日起十日内支付全部费用。',
      '商家须在24小时内回复消费者的咨询。',
      { text: '协议终止后30日内，乙方必须删除全部用户数据。', facts: [{ kind: 'period', value: 30, unit: 'day' }] },
      '您未在7日内完成整改的，我们有权终止合作。',
      '您如对处罚有异议，可在收到通知后5个工作日内提起申诉，逾期不予受理。',
      '乙方变更联系方式的，应提前三个工作日书面通知甲方。',
      '我们可要求您在5日内补足保证金。',
      '您须在上述期限内完成整改。',
      '甲方出具对账单后，乙方在三个工作日内进行确认。',
      '若您五日内未回复，我们将清空账号内的资料。',
      '任何一方变更联系地址的，应在三个工作日内通知对方。',
      '经我们通知，您在三个工作日内仍未能提供有效材料的，视为放弃申请。',
    ],
    pass: [
      '我们将在收到申请后15个工作日内处理。',
      '平台应在7个工作日内退还保证金。',
      '您可在购买后7日内申请无理由退款。',
      '您将在3日内收到退款。',
      '您应开具发票，我们在收到发票后二十个工作日内付款。',
      '任何一方均可提前30日书面通知对方终止本协议。',
      '您在30日内未提出异议的，视为同意变更。',
      '您应妥善保存交易记录三年。',
      '免费试用期为15天。',
      '平台应在上述期限内退还保证金。',
    ],
  },
};
