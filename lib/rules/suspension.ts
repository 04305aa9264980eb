import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const platformPower = ['platform:may', 'platform:will'] as const;
const cut = ['suspend', 'terminate'] as const;
const standing = ['account', 'service', 'agreement'] as const;

/** 我们认为您违约的，可以中止您…: the party of the condition is not the one who acts. */
const onBelief = inOrder(
  ['platform:believe', 'platform:inspect', 'platform:soleJudgement', 'platform:discover'],
  120,
  'may',
  60,
  cut,
  24,
  ['member', 'account'],
);

/** Money in the account is frozen: a type of its own. */
const moneyFrozen = unless(
  inOrderWithin(1, 'owedMoney', 'account', 60, 'deduct'),
  has('terminate', 'cutOutright', 'curb'),
);

/** Somebody cuts you off; in Chinese the object, or the cause, may stand before the verb. */
const cutsOff = unless(
  anyOf(
    inOrder(['platform:may', 'either:may'], 100, cut, 60, standing),
    inOrder(['platform:may', 'either:may'], 100, cut, 15, 'member'),
    inOrder('platform:may', 100, 'suspend', 15, 'you'),
    inOrder('platform:will', 20, cut, 50, standing),
    inOrder('nobody:may', 25, ['not-you:suspend', 'not-you:terminate'], 50, standing),
    inOrder('nobody:reserved', 60, ['nobody:suspend', 'nobody:terminate'], 60, standing),
    inOrder(['platform:will', 'nobody:may'], 20, cut, 15, 'member'),
    inOrder('platform:may', 200, 'towards', 15, ['member', 'you'], 25, 'suspend'),
    inOrder(platformPower, 60, 'towards', 60, [...standing, 'member', 'you'], 50, cut),
    inOrder(platformPower, 20, 'account', 20, cut),
    inOrder(platformPower, 80, 'curb', 35, 'account'),
    inOrder(platformPower, 120, 'towards', 24, 'account', 30, 'measures'),
    // 您的账户将暂停
    inOrder('account', 12, 'will', 12, ['suspend', 'terminate']),
    inOrder(platformPower, 60, 'towards', 60, 'account', 35, 'curb'),
    inOrder(platformPower, 120, 'breach', 180, cut, 60, standing),
    inOrder(platformPower, 100, 'measures', 400, cut, 60, standing),
    // "we may terminate forthwith if you …", "should your account …, we will lock it", 停止派单直至封号
    inOrder(['platform:may', 'either:may'], 20, cut, 40, 'if'),
    // "… may limit your activity, remove your listings, or end your membership if …"
    inOrder('platform:may', 220, ['platform:suspend', 'platform:terminate'], 40, 'account'),
    inOrder('account', 160, platformPower, 25, 'cutIt'),
    inOrder('account', 30, 'nobody:cutIt'),
    // 要求乙方停业整顿
    inOrder('platform:may', 30, 'require', 12, 'member', 12, 'suspend'),
    inOrder('breach', 60, 'nobody:will', 20, cut, 50, standing),
    inOrder('account', 40, 'platform:may', 12, cut),
    inOrder([...platformPower, 'nobody:may', 'nobody:will'], 100, 'cutOutright'),
    // 若发现异常登录，系统将锁定账号
    inOrder('discover', 60, 'nobody:will', 20, cut, 30, 'account'),
    onBelief,
  ),
  moneyFrozen,
);

/** Your account, or what you have under the agreement, gets cut off. */
const isCutOff = anyOf(
  inOrder(['account', 'agreement', 'service'], 80, ['may', 'will'], 22, 'cutOff'),
  // "We are not liable where … result in an interruption of the service."
  unless(inOrder('resultIn', 60, [...cut, 'cutOff'], 60, standing), has('notLiable')),
  inOrder('breach', 60, ['may', 'will'], 20, 'shutOut'),
);

/** "Sellers whose …". */
const wrongdoer = inOrder(['member', 'you'], 20, 'whoDid');

/** "Users who … will be removed", "sellers with persistently low ratings may …, and their accounts disabled". */
const isShutOut = allOf(
  inOrder(['member', 'you'], 90, ['may', 'will'], 60, ['shutOut', 'cutOff', 'castOut']),
  anyOf(wrongdoer, has('gravity')),
);

/** "Remove or disable access to any content": the account stays. */
const contentOnly = unless(
  anyOf(
    inOrderWithin(20, 'takeDown', 'suspend', 55, 'content'),
    inOrderWithin(25, 'suspend', 'accessTo', 20, 'content'),
    // 对您发布的信息进行删除或屏蔽
    unless(inOrderWithin(40, 'towards', 'content', 'takeDown', 12, 'suspend'), has('account')),
  ),
  has('terminate'),
  inOrderWithin(12, 'suspend', ['you', 'member']),
  // "… to your content, services or information", "to the API or the content"
  inOrderWithin(14, 'content', 'service'),
  inOrderWithin(20, 'accessTo', 'offering', 14, 'content'),
);

/** "Limit or suspend any part of the service": everybody's. */
const forAll = inOrderWithin(20, 'anyPart', 'offering');

/** What you did, or are suspected of. */
const misconduct = anyOf(
  has('breach', 'causeOnly', 'gravity'),
  unless(has('listed'), has('anyReason')),
  inOrderWithin(40, 'otherwise', [...platformPower, 'nobody:may', 'nobody:will', 'you:may', 'you']),
  inOrderWithin(60, 'towards', 'activity', platformPower),
);

const measures = unless(
  inOrder([...platformPower, 'nobody:may'], 120, 'measures'),
  // Measures that you are asked to take.
  inOrderWithin(15, 'request', 'measures'),
  // "We take reasonable steps to ensure …"
  inOrder('platform:will', 20, 'measures', 45, ['assure', 'warranty']),
);

/** Ending at will is a type of its own. */
const atWill = has('anyReason', 'atAnyTime', 'soleDiscretion', 'noNotice', 'advanceNotice');

/** "Without liability for breach" names a breach of nobody. */
const freely = allOf(
  has('notLiable', 'noLiability', 'liability'),
  has('advanceNotice', 'notice', 'atAnyTime'),
  unless(has('terminate'), has('if'), allOf(has('listed'), has('suspend'))),
);

/** The platform may suspend, restrict, ban or terminate you for breach, suspicion or a listed cause. */
export const rule: Rule = {
  type: 'suspension',
  patterns: [
    unless(allOf(cutsOff, misconduct), freely),
    // What the end brings with it is no measure.
    unless(allOf(isCutOff, anyOf(misconduct, has('threat', 'if'))), inOrderWithin(25, 'if', 'terminate')),
    unless(allOf(cutsOff, has('if', 'threat')), atWill, has('maintenance'), inOrderWithin(30, 'ownReasons', cut)),
    unless(allOf(cutsOff, has('if')), has('maintenance', 'anyReason')),
    unless(
      allOf(anyOf(cutsOff, isCutOff), wrongdoer),
      has('maintenance'),
      // "Members who want to leave can close their account."
      unless(inOrder('whoDid', 60, 'nobody:may', 12, cut), has('cutOff', 'shutOut')),
    ),
    isShutOut,
    unless(
      allOf(
        has('castOut'),
        anyOf(has('breach', 'threat', 'gravity', 'platform:believe', 'platform:decide'), wrongdoer),
      ),
      has('content'),
    ),
    allOf(inOrder('platform:may', 60, 'curb', 40, 'member'), wrongdoer),
    // 一经发现，终止合作
    allOf(inOrder('discover', 45, ['nobody:terminate', 'you:terminate'], 15, ['account', 'agreement']), has('breach')),
    allOf(cutsOff, has('if'), inOrder(cut, 14, 'sendYou')),
    // 出现下列情况之一，服务终止
    allOf(has('listed'), inOrder('listed', 60, standing, 9, ['you:terminate', 'nobody:terminate'])),
    // Your own account or access, with no cause named.
    unless(
      anyOf(
        inOrder('platform:may', 120, 'suspend', 40, 'account'),
        inOrder('platform:will', 80, 'suspend', 40, 'account'),
        inOrder('platform:may', 30, 'towards', 30, ['account', 'member', 'you'], 50, 'suspend'),
      ),
      atWill,
      has('maintenance', 'owedMoney'),
      inOrderWithin(8, 'platform:will', 'notLiable'),
    ),
    unless(inOrder(platformPower, 80, 'suspend', 15, 'member'), atWill, has('maintenance'), moneyFrozen),
    unless(
      allOf(measures, misconduct),
      has('takeDown', 'confidential'),
      unless(inOrder('towards', 15, 'content', 60, 'measures'), has('account', 'member')),
    ),
    inOrder('platform:may', 45, 'sanction'),
    // 余额不足时有权停止服务, 未登录的账号保留关闭的权利
    unless(inOrder('lapse', 45, 'platform:may', 30, cut, 15, standing), moneyFrozen, has('data')),
    inOrder('lapse', 30, 'account', 30, 'platform:reserved', 9, 'terminate'),
    inOrder('policyOf', 100, [...cut, 'curb'], 90, 'account'),
    inOrderWithin(120, 'gravity', 'cutOutright'),
    unless(inOrderWithin(75, 'breach', ['nobody:cutOutright', 'you:cutOutright']), has('you:mayNot', 'nobody:mayNot')),
    allOf(measures, misconduct, has('suspend')),
    unless(inOrder(platformPower, 80, 'curb', 30, 'account'), atWill, has('maintenance', 'confidential'), forAll),
    unless(
      allOf(inOrder('platform:may', 80, 'curb', 30, 'account'), anyOf(has('if', 'breach', 'threat'), wrongdoer)),
      has('maintenance', 'confidential'),
      forAll,
    ),
    unless(inOrder('member', 60, ['may', 'will'], 12, 'shutOut'), atWill),
    // "Sellers may be blocked from selling."
    unless(inOrder('you', 60, ['may', 'will'], 12, 'shutOut'), atWill, has('ofYours')),
    unless(
      allOf(inOrder('member', 60, ['may', 'will'], 12, 'loseAccess'), has('breach', 'threat')),
      has('terminate', 'cutOff'),
    ),
    inOrder('resultIn', 100, cut, 60, ['account', 'agreement']),
    inOrderWithin(40, 'gravity', 'exclusion'),
    inOrder('resultIn', 60, 'account', 30, 'cutOff'),
    // "Too many chargebacks may result in restrictions placed on your use."
    inOrder('breach', 60, 'resultIn', 60, 'curb', 40, 'account'),
    inOrder('entitlesUs', 14, 'platform', 40, cut, 60, standing),
    inOrder('resultIn', 40, 'exclusion'),
    unless(
      allOf(inOrder('member', 80, 'loseAccess'), anyOf(wrongdoer, inOrder('loseAccess', 90, 'if', 8, 'you'))),
      has('terminate', 'cutOff'),
      inOrderWithin(25, 'if', 'loseAccess'),
    ),
    inOrder('account', 40, 'cutOff', 25, 'if'),
    allOf(inOrder(standing, 60, 'may', 22, 'cutOff', 60, 'by:platform'), has('if', 'breach'), has('you', 'breach')),
    inOrderWithin(80, 'otherwise', cut, standing),
    inOrderWithin(60, 'gravity', cut, standing),
    inOrderWithin(60, 'gravity', 'shutOut'),
    inOrderWithin(90, cut, 'gravity'),
    unless(
      allOf(inOrder(['account', 'agreement'], 60, 'cutOff'), has('breach')),
      inOrderWithin(12, 'if', ['account', 'agreement'], 40, 'cutOff'),
    ),
    inOrder('if', 60, 'you:breach', 60, 'you:cutOff'),
  ],
  except: [
    // That is about data.
    unless(has('keepOrErase'), has('cutOff', 'cutOutright', 'shutOut')),
    // 因不可抗力不能履行的，双方均有权解除
    allOf(has('maintenance'), inOrder('either:may', 20, 'terminate')),
    // What can be read elsewhere, and no more.
    inOrder('explains', 60, ['platform:may', 'either:may'], 40, [...cut, 'curb']),
    inOrderWithin(30, ['platform:mayNot', 'nobody:mayNot'], cut),
    // "You understand that it may result in suspension."
    unless(inOrderWithin(30, ['you:may', 'you:mayNot'], cut), onBelief, has('cutOff', 'shutOut', 'resultIn')),
    unless(inOrderWithin(20, 'you:must', cut), inOrderWithin(20, 'platform:may', cut)),
    // "We will unblock your account as soon as …"
    inOrderWithin(12, 'platform:will', 'restore'),
    // You closed it yourself.
    inOrderWithin(20, 'if', 'you:terminate'),
    inOrder('you', 20, 'afterEnd', 60, cut),
    inOrderWithin(30, 'mutualConsent', cut),
    contentOnly,
    // Named among causes of an end, a notice period of its own.
    unless(inOrder('platform:may', 12, 'advanceNotice', 120, 'terminate'), has('if', 'breach')),
    // 我们不会限制……
    inOrderWithin(6, 'keepsLiability', 'suspend'),
    // No agreement on a change is no breach.
    unless(inOrderWithin(60, 'unresolved', ['platform:may', 'either:may'], cut), has('breach')),
    // A right that is not used is not lost: no power of its own.
    unless(inOrderWithin(40, 'not', 'waive'), has('loseAccess')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      "Any violation of these terms constitutes immediate grounds for us to terminate the Affiliate's participation in the program.",
      'Too many chargebacks may result in additional restrictions placed on your use of the service.',
      'You acknowledge that any breach of these rules may result in the termination of your account.',
      'If you breach any provision of this Agreement, we may suspend or terminate your account immediately.',
      'We may limit, suspend or block your access to the API if we reasonably believe that your application poses a security risk.',
      'Violation of these policies may result in suspension of your seller privileges or permanent removal of your account.',
      'Your merchant account may be suspended or closed where we detect unusual activity.',
      'Repeat infringers will have their accounts terminated.',
      {
        text: 'Either party may terminate this Agreement if the other party materially breaches it and does not cure the breach within 30 days.',
        facts: [{ kind: 'period', value: 30, unit: 'day', times: 'cure' }],
      },
      'Otherwise, Party A is entitled to refuse or terminate the provision of such services.',
      'We can ban you from the developer program if you try to get around these limits.',
      'Any attempt to circumvent technical limits is grounds for immediate termination of your account.',
      'We may temporarily freeze your account while we investigate suspected fraud.',
      'We have a policy of terminating, where appropriate, the accounts of users who infringe copyright.',
      'We may take enforcement action against your app.',
      'If your account shows signs of abuse, we will lock it until you contact us.',
      'Depending on the nature of your conduct, we may suspend the services provided to you.',
      'We have the right to take any enforcement actions as we see fit, including a warning and closing your account.',
      'We may, without prior notice, limit what you can list, warn other users of your actions, and suspend, for a time or for ever, or end your membership if you breach these Terms.',
      'Either party may terminate if the other party commits a material breach.',
      'We can restrict or suspend your service where a bill remains unpaid.',
      'This agreement may be terminated by Acme if the Developer breaches a duty.',
      "Any use of bought followers will result in the loss of the month's commission and the termination of your account.",
      'Sellers whose cancellation rate is too high may have their shops locked.',
      'We can restrict access to your content, services or information if we have to.',
      'Hosts with persistently low ratings may be delisted and their accounts deactivated.',
      'Users who post spam will be permanently removed.',
      'Breaking these rules may lead to restrictions on your account.',
      'You will forfeit your eligibility if you bid on our name.',
      'We may, without notice, restrict your selling activity if problems are detected.',
      'If we determine that a member has lied to us, the account will be deleted.',
      'We can restrict features for sellers who ship late.',
      'The club reserves the right to permanently terminate user accounts if members lie.',
      'Sellers with many cancellations may be blocked from selling.',
      'In an emergency we may suspend access to the API or the content.',
      'We may inactivate your account if you breach these Terms.',
    ],
    pass: [
      'After the end we may keep or delete the information in your account.',
      'We will not suspend your account without giving you a chance to respond.',
      'A notice must identify the infringing material that is to be removed or access to which is to be disabled.',
      'You may suspend your campaigns at any time from the dashboard.',
      'We may suspend the Services for scheduled maintenance.',
      'You may terminate this Agreement if we materially breach it.',
      'Upon termination of this Agreement, you must delete all copies of the SDK.',
      'We limit access to personal data to staff who need it.',
      'Our liability is limited to the fees paid for the services.',
      'If you lose your password, you may be unable to access your account.',
      'When your account is closed, you will lose access to your files.',
      'We may ask you to take measures to protect your users.',
      'If we do not take action when you break these terms, that does not mean we are giving up any rights.',
      'Upon termination of this Agreement, your access to the platform shall be deactivated.',
      'We will take reasonable steps to ensure that messages arrive without failure.',
      'We will unblock your account as soon as the reasons for blocking it no longer exist.',
      'If you cancel, we will terminate your access at the end of the paid period.',
      'Members who want to leave can close their account online.',
      'We may remove or disable access to any listing that violates the rights of others.',
      'We may limit any part of the service or access to it.',
      'You can read under which circumstances we may suspend your account in our help centre.',
      'We may include or exclude you from these surveys.',
    ],
  },
  zh: {
    flag: [
      '余额不足时本平台有权停止服务。',
      '六个月未登录的帐号，甲方保留关闭的权利。',
      '平台判断您存在风险时，有权暂停您的服务。',
      '平台有权对您的商户号采取暂停服务等措施。',
      '我们怀疑您提供的资料虚假的，有权拒绝服务。',
      '发生下述情形时，平台有权立即行使单方解约权并对商户店铺进行清退。',
      '若您发布的内容涉嫌侵权，平台有权下架该内容并对您的账号采取管控措施。',
      '如果您的用量超过每月限额，您的账户将暂停。',
      '代理方不得销售假货，一经发现，扣除保证金并终止合作。',
      '如您违反本协议任何条款，我们有权暂停或终止向您提供服务。',
      '发现商家售卖假货的，平台将立即冻结店铺并清退商家。',
      '一经查实，平台有权视情节轻重给予警告、限制功能、封禁账号等处罚。',
      '您的账户可能因涉嫌欺诈而被暂停使用。',
      '否则，本公司有权取消您的开发者资格。',
      '如您违反义务与承诺，我们有权：（1）书面警告；（2）暂停服务；（3）要求道歉。',
      '开发者有下列情形之一的，平台有权关闭其接口调用权限：\n（一）超出申请用途使用接口；\n（二）泄露用户数据。',
      '平台有权视违规程度对商家采取包括但不限于警告、暂停营业、终止合作等措施。',
      '对于违规商户，平台可采取扣分、下架、限流、关店等处理措施。',
      '因乙方原因导致大量投诉的，甲方可暂停结算直至停止合作。',
      {
        text: '乙方未在七日内整改完毕的，甲方有权终止合作。',
        facts: [{ kind: 'period', value: 7, unit: 'day' }],
      },
      '半年内未登录的账号，我们保留关闭的权利。',
      '冒用他人名义注册账号的，我们有权注销该账号。',
      '若账号信息不实，我们可拒绝其加入会员。',
      '经查实的违规账号，予以封停。',
      '账号出现异常时，系统将自动切断您的访问。',
      '如您屡次违约，一律封号。',
      '若您不遵守规则，可能会失去使用资格。',
      '一旦发现虚假资料，平台将不再与您合作。',
      '一经发现，平台有权注销此等账户。',
      '您违反规则的，平台有权对您的账号予以管控。',
    ],
    pass: [
      '因不可抗力导致不能实现合同目的的，双方均有权解除本协议。',
      '本服务终止后，平台可选择保留或删除您账户内的全部资料。',
      '出现下列情形之一时，平台有权对您账户资金进行冻结：\n（一）他人错误汇入资金；\n（二）您使用服务的行为涉嫌违法。',
      '您的账号被盗的，我们可协助您冻结账号。',
      '如乙方对调价有异议且协商不成的，甲方有权解除本合同。',
      '平台有权对您发布的违规信息进行删除或屏蔽。',
      '未经提前通知，我们不会暂停您的账号。',
      '您可以随时注销您的账号。',
      '本协议终止后，您应立即停止使用接口。',
      '因系统维护需要，我们可能暂停服务。',
      '如我们违反本协议，您有权终止本协议。',
      '您不得限制用户使用应用的基本功能。',
      '我们采取加密措施保护您的账户安全。',
      '我们限制员工访问您的账户信息。',
      '收到消费者的投诉后，平台将通知商家进行处理。',
      '如项目因故无法继续，双方可协商终止协议。',
      '因不可抗力无法履行的，双方可协商提前终止本协议。',
      '在您主动注销账户之后，我们将停止为您提供服务。',
    ],
  },
};
