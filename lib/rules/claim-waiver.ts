import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** You give up a claim, defence, right or jury, or lose it after a deadline. */
export const rule: Rule = {
  type: 'claim-waiver',
  patterns: [
    inOrderWithin(90, 'waive', 'jury'),
    unless(
      inOrderWithin(80, 'not-platform:waive', 'not-platform:claimOrRight'),
      has('noWaiver'),
      unless(inOrderWithin(70, ['not', 'noEvent'], 'waive'), inOrderWithin(24, 'conclusive', 'waive')),
    ),
    // "Failure to notify us within 60 days will be deemed a waiver of any right to it."
    unless(
      inOrder(['silent', 'failTo', 'failure'], 80, 'withinTime', 180, 'waive', 30, ['claimOrRight', 'claimNoun']),
      has('not', 'noEvent', 'mayNot'),
    ),
    inOrder('noEvent', 12, 'will', 9, 'you', 60, 'compensation'),
    // "Statements are final unless you object within ten days."
    inOrder('conclusive', 24, 'if', 20, ['not-platform:challenge', 'you:disagree'], 60, 'withinTime'),
    inOrder('if', 20, ['you:challenge', 'you:disagree'], 60, 'withinTime', 60, 'conclusive'),
    inOrder(
      ['owedMoney', 'claimNoun', 'invoice'],
      30,
      'not-platform:onlyMay',
      20,
      ['raised', 'tell', 'challenge', 'contest'],
      40,
      'withinTime',
    ),
    unless(inOrder(['claimOrRight', 'jury'], 60, 'isWaived'), has('noWaiver', 'fee', 'not', 'noEvent')),
    // "You will not sue"; "you may not contest our ownership".
    unless(
      inOrder(['not-platform:mayNot', 'not-platform:not'], 40, 'not-platform:sue', 90, ['claimNoun', 'claimOrRight']),
      has('silent', 'unresolved'),
      inOrder('if', 'not-platform:not', 40, 'not-platform:sue'),
      // "This does not prejudice our right to claim."
      inOrder('keepsLiability', 30, 'platform', 15, 'claimOrRight'),
    ),
    unless(
      anyOf(
        inOrder(['not-platform:mayNot', 'not-platform:not'], 40, 'not-platform:challenge', 70, 'challenged'),
        // 不会对其有效性提出质疑
        inOrder(['you:mayNot', 'you:not'], 70, 'challenged', 20, 'challenge'),
      ),
      has('silent'),
    ),
    // The cause stands between: 不因该种使用而主张权利
    unless(inOrder(['you:mayNot', 'you:not'], 130, 'you:litigate'), inOrder('if', 90, ['you:mayNot', 'you:not'])),
    unless(
      inOrder(['you:mayNot', 'you:not'], 110, 'you:sue', 15, 'claimOrRight'),
      has('silent', 'refund'),
      inOrder('if', 90, ['you:mayNot', 'you:not']),
    ),
    inOrder(['you:mayNot', 'you:not', 'nobody:not'], 30, 'litigate'),
    inOrder('you:mayNot', 200, ['onGround', 'anyReason'], 30, ['sue', 'litigate', 'deduct']),
    // 不得以此作为拒绝付款的理由
    inOrder('you:mayNot', 60, 'you:deduct', 30, 'onGround'),
    has('not-platform:noSuit'),
    unless(
      inOrder('not-platform:release', 150, 'fromClaims'),
      inOrderWithin(90, ['not', 'mayNot', 'notLiable'], 'release'),
    ),
    // "User hereby releases Acme with respect thereto."
    inOrder('you:release', 12, 'platform'),
    // "You may only receive compensation if" is a condition.
    unless(inOrder('you:mayNot', 30, 'compensation'), inOrderWithin(20, 'mayNot', 'receive')),
    has('not-platform:noClaim', 'not-platform:noRecourse'),
    inOrder(['noEvent', 'mayNot', 'not'], 60, 'anyRecourse'),
    // "Any claim must be brought within one year".
    unless(
      anyOf(
        inOrder('claimNoun', 60, ['not-platform:must', 'not-platform:mayNot', 'will'], 40, 'raised', 70, 'withinTime'),
        // What the claim is about may take long to say.
        inOrder('claimNoun', 180, 'nobody:must', 12, 'raised', 30, 'withinTime'),
        inOrder(['you:must', 'nobody:must', 'either:must'], 20, ['sue', 'litigate'], 30, 'claimNoun', 80, 'withinTime'),
        // 索赔应在一年内提出
        inOrder(
          ['dispute', 'litigate'],
          60,
          ['you:must', 'nobody:must', 'either:must'],
          60,
          'withinTime',
          24,
          'raised',
        ),
        inOrder('lastDay', 40, 'not-platform:raised', 40, 'claimNoun'),
        inOrder('claimNoun', 90, 'withinTime', 120, 'barred'),
        inOrder(['claimNoun', 'claimOrRight'], 40, 'barred', 40, ['if', 'not'], 60, 'withinTime'),
        allOf(inOrder(['withinTime', 'byDeadline'], 90, 'barred'), has('sue', 'claimNoun', 'challenge')),
      ),
      // Steps before an arbitration; silence on a change, which is deemed acceptance.
      has('arbitration', 'amend', 'newVersion', 'locatedIn'),
    ),
    inOrder('not-you:refusesClaims', 90, ['withinTime', 'afterEnd', 'lastDay']),
    inOrder('claimNoun', 120, 'timeBarred'),
    inOrder(['claimNoun', 'dispute'], 110, ['must', 'mayNot', 'may'], 40, 'raised', 70, 'yearLimit'),
  ],
  except: [
    inOrderWithin(60, 'mayNot', 'dishonest'),
    // A ceiling: 不超过索赔前十二个月的费用
    inOrderWithin(40, ['aggregate', 'liability', 'soleDuty'], 'notExceed', 60, 'claimNoun'),
    // What the platform reserves is none of yours.
    inOrderWithin(24, 'reserved', 'litigate'),
    // What you may ask of your own customers, and they of you.
    unless(inOrderWithin(7, 'require', 'audience'), inOrderWithin(7, 'require', ['platform', 'operator'])),
    inOrder(['nobody:mayNot', 'thirdParty:mayNot'], 90, 'require', 7, 'you'),
    // A type of its own.
    unless(inOrderWithin(110, ['waive', 'sue', 'litigate'], 'classAction'), has('jury', 'timeBarred', 'withinTime')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'If the advertiser does not pay, you hereby release us in respect of that payment.',
      'Your failure to report an error to us within 30 days will be deemed a waiver of any right to the missing amount.',
      'In no event shall you seek injunctive or other equitable relief.',
      'You and we each waive the right to a trial by jury.',
      'The Developer irrevocably waives any claim against us arising from the removal of its app.',
      {
        text: 'Any claim arising out of this agreement must be filed within one year after it arose, or it is permanently barred.',
        facts: [{ kind: 'period', value: 1, unit: 'year' }],
      },
      'You agree not to bring any action against us in connection with user content.',
      'You will not challenge the validity of our trademarks.',
      'You hereby release us and our affiliates from all claims and demands of every kind.',
      {
        text: 'If you do not dispute a charge within 60 days of the invoice date, you lose your right to do so.',
        facts: [{ kind: 'period', value: 60, unit: 'day' }],
      },
      'You waive any moral rights you may have in the content.',
      'You give up any objection to the venue and any defence of inconvenient forum.',
      'All claims against us in connection with these Terms or any matter to which they refer must be filed within one (1) year from the date on which they arose.',
      'To the extent such rights cannot be waived, you undertake that they will not be asserted or enforced against us.',
      'Disputes, whatever they are about, must be commenced within one year after they arise.',
      'You expressly waive any protections that a statute would give you here.',
      'Any objection to venue is hereby waived.',
      'Claims older than six months will not be considered.',
      'The right to claim lapses if you do not notify us within seven days.',
      'We will not entertain any claims after 15 days from delivery.',
      'Statements are final unless you object within ten days.',
      'Disputes over commission may only be raised within 14 days.',
      'Statements are deemed correct unless disputed within 30 days.',
    ],
    pass: [
      'No failure by either party to exercise a right shall be deemed a waiver of that right.',
      'We waive the setup fee for the first year.',
      'A waiver is only effective if it is made in writing.',
      'Nothing in these terms waives rights that cannot be waived under the law.',
      'You must notify us promptly of any claim by a third party.',
      'We will answer complaints within ten business days.',
      'You must respect the rights of others.',
      'You may only receive your compensation once the buyer has paid.',
      'Nothing in these terms will be deemed to waive the right of either party to go to small claims court.',
      'Complaints about a delivery must be answered by the seller within two days.',
      'You waive your right to participate in a class action.',
      'Disputes over a delivery are raised by email; an answer takes a week.',
      'We do not accept claims by telephone.',
      'Refunds can only be requested by the buyer.',
      'This fine does not prejudice our right to claim damages.',
    ],
  },
  zh: {
    flag: [
      '您免除并永久解除我们因纠纷而产生的任何请求。',
      '您不会对我们专利的有效性提出质疑。',
      '任何索赔必须在发生之日起一年内提起。',
      '您同意放弃就此向我们提出任何索赔的权利。',
      {
        text: '您应在账单出具后三十日内提出异议，逾期未提出的，视为放弃该项权利。',
        facts: [{ kind: 'period', value: 30, unit: 'day' }],
      },
      '乙方不得以任何理由要求甲方赔偿或退还费用。',
      '对于平台的处理决定，您不得提出任何异议。',
      '您无权就服务中断向我们主张任何赔偿。',
      '您在此不可撤销地放弃著作人身权。',
      '商家确认不会因此向平台提起任何诉讼或仲裁。',
      '您不应以未阅读本协议为由主张协议无效。',
      '您承诺不会因功能调整而向我们追究任何责任。',
      '乙方不得以服务存在缺陷为由拒付服务费。',
      '您不得以此作为拒绝付款的理由。',
      '您应于账单公布后的十五日前提出异议，否则视为对账单无异议。',
      '过期的投诉，甲方有权不予受理。',
      '对账期内未提出异议的，视为确认结算数据。',
      '您不应以非本人操作或其他任何原因要求平台承担责任。',
    ],
    pass: [
      '您不得发送未经请求的信息。',
      '任何一方未行使其权利，不构成对该权利的放弃。',
      '我们放弃收取首年的开户费。',
      '您有权就我们的违约行为要求赔偿。',
      '第三方向您提出索赔的，请及时通知我们。',
      '我们将在七个工作日内处理您的投诉。',
      '您不得侵犯他人的合法权利。',
      '您对处理结果有异议的，可自收到通知之日起十日内提交申诉。',
      '协商不成的，任何一方均有权提起诉讼。',
      '乙方可以服务存在缺陷为由拒付服务费。',
      '严禁下列行为，我们保留追究法律责任的权利。',
      '商家不得以任何理由要求买家修改评价。',
      '买家不得以包装破损为由要求您退款。',
      '我们的赔偿责任不超过索赔提出前十二个月您已支付的费用。',
      '入驻申请应于三月三十一日前提交，逾期不予受理。',
    ],
  },
};
