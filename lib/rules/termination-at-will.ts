import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const theDeal = ['service', 'agreement', 'account', 'member'] as const;
const whatYouHave = ['service', 'agreement', 'account'] as const;

const platformEnds = anyOf(
  inOrderWithin(90, ['platform:may', 'either:may'], ['terminate', 'suspend'], whatYouHave),
  inOrder(['platform:may', 'either:may'], 90, ['terminate', 'suspend'], 30, 'member'),
  inOrderWithin(90, ['platform:may', 'either:may'], 'towards', ['agreement', 'service', 'account'], 'terminate'),
  inOrderWithin(60, ['platform:may', 'either:may'], 'cutOutright'),
  inOrder('platform:may', 15, 'terminate', 15, 'anyReason'),
  // "Acme may terminate immediately upon notice."
  inOrder('platform:may', 15, 'terminate', 24, 'uponFinding', 9, 'notice'),
  // What both can end is the deal, whatever it is called.
  inOrder('either:may', 15, 'terminate', 60, ['anyReason', 'advanceNotice']),
  inOrderWithin(60, ['agreement', 'service'], 'may', 'by:platform', 'terminate'),
  // "Termination of this licence may be effected by Acme."
  inOrder('terminate', 30, ['agreement', 'service', 'account'], 40, 'may', 30, 'by:platform'),
  inOrderWithin(60, ['agreement', 'service'], 'may', 'terminate', ['by:platform', 'either']),
  inOrder('agreement', 40, ['platform:may', 'either:may'], 25, 'terminate'),
  inOrder('account', 60, 'platform:may', 12, 'terminate'),
  inOrder('platform', 15, 'claimOrRight', 20, 'terminate', 20, 'anyReason'),
  inOrder('both', 15, ['may', 'will'], 40, 'walkAway'),
  inOrder('platform:may', 60, 'walkAway'),
  // Who reserves the right to end what is yours is the platform, whatever its name.
  inOrder('nobody:reserved', 40, ['nobody:terminate', 'nobody:suspend'], 20, 'you', 25, theDeal),
  inOrder(
    ['agreement', 'service', 'account'],
    110,
    ['nobody:may', 'nobody:will', 'platform:may', 'platform:will'],
    20,
    'cutOff',
  ),
  // "You or Acme may …", "either of us can …": the first of the pair stands for both.
  inOrder('you', 12, 'platform', 20, 'may', 60, 'terminate', 60, ['service', 'agreement']),
  inOrder('both', 15, ['may', 'will'], 40, 'terminate', 60, ['service', 'agreement']),
);

/** A party that wants to end it has to give notice. */
const endsOnNotice = inOrderWithin(
  60,
  ['either:terminate', 'platform:terminate'],
  'agreement',
  ['either:must', 'platform:must'],
  ['notice', 'advanceNotice'],
);

/** The end is tied to a breach, a suspicion or a listed cause. */
const forCause = anyOf(
  unless(allOf(has('if', 'condition'), has('breach', 'threat', 'gravity', 'listed')), has('exampleCase')),
  unless(has('condition'), has('atAnyTime', 'anyReason', 'soleDiscretion')),
  has('causeOnly', 'gravity', 'measures'),
  inOrderWithin(90, 'platform:believe', ['threat', 'breach']),
  unless(has('maintenance'), has('terminate')),
  inOrderWithin(40, 'mutualConsent', 'either:may'),
  inOrderWithin(60, 'either:may', 'terminate', 'mutualConsent'),
  inOrder('breach', ['platform:may', 'either:may']),
  // 发生下述情形时，平台有权单方解约
  unless(
    anyOf(
      inOrderWithin(30, 'listed', ['platform:may', 'either:may']),
      unless(inOrderWithin(60, 'listed', ['platform:may', 'either:may']), has('notice', 'advanceNotice')),
    ),
    has('exampleCase', 'atAnyTime'),
  ),
  inOrderWithin(15, 'towards', 'breach', ['member', 'you']),
  inOrder('breach', ['nobody:may', 'thirdParty:may'], 30, 'cutOff'),
  inOrderWithin(40, 'otherwise', ['platform:may', 'platform:will', 'nobody:may']),
);

/** "Remove, edit or disable access to any content": what ends is no deal. */
const contentOnly = anyOf(
  inOrderWithin(20, 'takeDown', 'suspend', 55, 'content'),
  inOrderWithin(25, 'suspend', 'accessTo', 20, 'content'),
);

/** The platform may end the agreement or service without your breach. */
export const rule: Rule = {
  type: 'termination-at-will',
  patterns: [
    unless(allOf(platformEnds, has('anyReason')), contentOnly),
    unless(inOrder('platform:may', 220, ['terminate', 'suspend'], 60, theDeal, 150, 'anyReason'), contentOnly),
    unless(
      allOf(platformEnds, has('atAnyTime', 'advanceNotice', 'noNotice', 'notice', 'soleDiscretion')),
      forCause,
      contentOnly,
    ),
    // No condition named is any reason.
    unless(
      inOrder(['platform:may', 'either:may'], 40, 'terminate', 30, ['account', 'agreement']),
      has('if', 'condition', 'not', 'bear'),
      has('breach', 'threat', 'gravity', 'listed', 'otherwise', 'causeOnly', 'mutualConsent'),
    ),
    unless(inOrder('platform:may', 12, 'advanceNotice', 120, 'terminate', 15, 'agreement'), has('if', 'breach')),
    unless(inOrder('unresolved', 60, ['platform:may', 'either:may'], 60, 'terminate', 30, 'agreement'), has('breach')),
    unless(endsOnNotice, has('breach', 'causeOnly', 'mutualConsent')),
    unless(
      allOf(
        inOrder(['platform:decideTo', 'nobody:decideTo'], 20, 'agreement'),
        has('platform:soleDiscretion', 'nobody:soleDiscretion'),
      ),
      inOrderWithin(12, 'decideTo', 'amend'),
    ),
    unless(inOrder('platform:may', 30, 'inAdvance', 150, 'terminate', 15, 'agreement'), forCause, has('you:may')),
    unless(inOrder('platform:may', 60, 'anyReason', 220, 'platform:terminate', 60, theDeal), contentOnly),
    inOrder(['service', 'agreement'], 30, 'noNotice', 12, 'may', 20, 'terminate'),
    has('untilEnded'),
    inOrder('agreement', 60, 'unlessEnded', 25, 'by:platform'),
    inOrderWithin(60, 'agreement', 'endingNotice'),
    unless(allOf(platformEnds, has('ownReasons')), has('breach', 'maintenance', 'anyPart')),
  ],
  except: [
    // That is about data.
    unless(has('keepOrErase'), has('cutOff', 'cutOutright', 'shutOut')),
    // What can be read elsewhere, and no more.
    inOrder('explains', 60, ['platform:may', 'either:may'], 40, ['terminate', 'suspend']),
    // What nobody can help.
    inOrder('maintenance', 110, 'either:may', 20, 'terminate'),
    inOrderWithin(30, ['platform:mayNot', 'nobody:mayNot'], ['terminate', 'suspend']),
    // Help with the service is not the service.
    inOrderWithin(18, 'terminate', 'support'),
    unless(
      inOrderWithin(30, ['you:may', 'you:mayNot'], 'terminate'),
      has('platform:may', 'either:may'),
      inOrder('you', 12, 'platform'),
      inOrder('you:accept', 90, 'noNotice', 12, 'may'),
    ),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Termination of this agreement may be effected by us at any time, with or without cause.',
      'Accounts that have not been used for a long time may be closed without notice.',
      { text: 'Either party may terminate this agreement at any time on 60 days notice.', severity: 'low' },
      'We may terminate this agreement at any time for any reason.',
      {
        text: "We may terminate your access to the API with seven days' notice.",
        facts: [{ kind: 'period', value: 7, unit: 'day', times: 'notice' }],
      },
      {
        text: "Either party may terminate this agreement for convenience on 30 days' written notice.",
        facts: [{ kind: 'period', value: 30, unit: 'day', times: 'notice' }],
      },
      'We reserve the right to close your account at any time without notice.',
      {
        text: "Party A is entitled to terminate this agreement unilaterally by giving Party B 15 days' prior notice.",
        facts: [{ kind: 'period', value: 15, unit: 'day', times: 'notice' }],
      },
      'This agreement may be terminated by us at our sole discretion.',
      'We may discontinue your participation in the program whenever we see fit.',
      "You or we may terminate this Agreement for convenience on thirty (30) days' written notice.",
      'This Agreement remains in effect until terminated by either party.',
      'We may close your account.',
      'If offering the API is no longer economically viable for us, we may terminate your access.',
      "The contract runs for an indefinite term with three months' notice of termination.",
      'We may decide to stop working with you at any moment.',
      'We may, without giving any reason:\n(1) terminate this agreement;\n(2) close your account.',
      'We are also free to terminate your account for any reason.',
      'We may terminate for convenience.',
      'Either party may terminate this BAA for any reason upon 90 days prior written notice to the other party.',
      'We may reject any advertiser for any reason or no reason.',
      'We may end this agreement at any time, especially where a complaint has been made.',
      'We may withdraw your access at any time, including if we suspect misuse.',
      "Either of us may walk away on two weeks' notice.",
      'Use of the sandbox is a privilege that we may revoke at any time.',
      "Our right to terminate for convenience may be exercised on five days' notice.",
      'We may bring this agreement to an end when we see fit.',
      'The organiser reserves the right to discontinue your participation at its discretion.',
      'This contract stays in force until you or we terminate it.',
      'This agreement is between Acme Ltd ("Acme") and the merchant ("Merchant"). Acme may terminate immediately upon notice.',
    ],
    pass: [
      'We may stop providing support to you at any time without notice.',
      'You may terminate this agreement at any time for any reason.',
      'We may remove, edit or disable access to any content for any reason.',
      'You may close your account at any time without notice.',
      'We may terminate this agreement if you materially breach it and fail to cure the breach within 30 days.',
      'Either party may terminate this agreement if the other party becomes insolvent.',
      'We will not terminate your account without cause.',
      'If we terminate this Agreement for convenience, we will refund any prepaid fees.',
      'The parties may terminate this Agreement by mutual written consent.',
      'This agreement terminates automatically upon expiry of the term.',
      'Upon termination, you must stop using the API.',
      'You may at any time:\n(1) terminate this agreement;\n(2) close your account.',
      "Any page that infringes a third party's rights may be taken down or suspended at our discretion.",
      'Subject to the contract you have with Acme, you may terminate your use of the service by written notice.',
      'We may disable access to any listing without notice.',
      'The parties may terminate this agreement at any time by mutual written agreement.',
      'In our help centre you find more information on the grounds on which we may terminate your account.',
    ],
  },
  zh: {
    flag: [
      '发生下列情形之一的，服务提前终止：\n（一）服务期限届满；\n（二）平台可提前30天以公告的方式终止本协议。',
      '如乙方对调价有异议且协商不成的，甲方有权解除本合同。',
      '我们保留在不通知您的情况下关闭账户的权利。',
      '我们有权随时终止本协议，无需说明理由。',
      {
        text: '甲方可提前七日书面通知乙方解除本协议。',
        facts: [{ kind: 'period', value: 7, unit: 'day', times: 'notice' }],
      },
      {
        text: '任何一方均可提前三十日书面通知对方终止本合同。',
        facts: [{ kind: 'period', value: 30, unit: 'day', times: 'notice' }],
      },
      '平台有权单方决定随时停止向您提供服务，且无需通知您。',
      '我们可自行决定注销您的账号或终止您的使用资格。',
      '本协议可由甲方在任何时间以任何理由终止。',
      '我们有权依据业务安排提前7日通知后停止合作。',
      '您理解并同意，我们可无理由取消您的入驻资格。',
      '任何一方如需提前终止本合同，应提前一个月书面通知对方。',
      '因政策原因，我们可能终止本协议项下的全部服务。',
      '我们有权无需任何理由：\n（1）终止本协议；\n（2）注销您的账号。',
      '甲方可自行决定解除本协议，并书面告知乙方。',
      '如遇缺货，甲方有权单独解除本合同。',
      '我们有权根据自身业务运营情况的需要终止向您提供服务。',
      '平台可自行决定结束与您的合作。',
      '我们保留随时撤销本许可的权利。',
    ],
    pass: [
      '出现下列任意情形之一的，某某信息科技公司有权单方终止本协议：',
      '无论服务因何原因终止，平台有权保留或删除您账号内的资料。',
      '约定的终止情形出现的，我们有权随时终止服务。',
      '如发现商户刷单，我们有权单方面终止合作。',
      '平台有权对违规内容采取删除、屏蔽等措施，无需另行通知您。',
      '平台有权对违约商家随时采取限流措施。',
      '您有权随时终止本协议。',
      '您可以随时注销您的账号。',
      '您严重违反本协议且逾期未改正的，我们有权解除本协议。',
      '一方破产的，另一方有权解除本协议。',
      '未经协商一致，我们不会提前终止本协议。',
      '本协议终止后，您应停止使用接口。',
      '一方经书面通知对方且双方协商一致后，可以解除本合同。',
      '如您不再符合入驻条件，平台有权据此单方面解除本协议。',
      '您可以随时：\n（1）终止本协议；\n（2）注销您的账号。',
      '出现下列情况之一，甲方有权单方解除本协议：',
      '发生下述情形时，平台有权立即行使单方解约权：\n（1）商户销售假货的；',
    ],
  },
};
