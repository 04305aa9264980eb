import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Where discretion only colours another right, that right's own type says so. */
const anotherRight = anyOf(
  allOf(has('amend'), has('agreement', 'fee', 'rules')),
  allOf(has('platform:terminate'), has('agreement', 'service')),
  inOrderWithin(60, ['platform:suspend', 'platform:takeDown'], ['account', 'service', 'content']),
);

/** 有权判定您的行为是否符合规则 */
const judgesWhether = inOrder('platform:may', 15, 'platform:judge', 60, 'whether');

/** The platform alone judges facts, breach, amounts or meaning; its records prevail. */
export const rule: Rule = {
  type: 'sole-determination',
  patterns: [
    unless(inOrderWithin(90, ['platform:may', 'platform:will'], 'platform:judge'), has('decideTo')),
    has('interpretationRight'),
    inOrderWithin(90, 'records', ['prevails', 'conclusive']),
    inOrder('platform:may', 15, 'conclusive'),
    inOrder(['platform', 'operator'], 90, 'confirm', 60, 'finalBinding'),
    inOrder(['platform', 'operator'], 25, 'data', 25, 'prevails'),
    inOrderWithin(60, ['platform:ruling', 'platform:decide', 'platform:records', 'nobody:ruling'], 'conclusive'),
    inOrderWithin(60, 'decide', 'by:platform'),
    inOrder('deemed', 30, 'unfit', 30, 'by:platform'),
    // "Other means authorised by us" are no judgement.
    unless(inOrder('other', 60, 'deemed', 40, 'by:platform'), inOrderWithin(12, 'other', 'otherChannel')),
    inOrder('reckoned', 40, 'by:platform'),
    inOrder('by:platform', 40, 'platform:judge'),
    inOrder('whether', 20, 'by:platform', 45, 'platform:confirm'),
    inOrder('whether', 20, ['platform', 'operator'], 15, 'prevails'),
    inOrder('other', 15, 'by:platform', 9, ['judge', 'believe']),
    inOrder('ruling', 60, 'restsWith', 25, 'platform'),
    inOrder('ruling', 40, 'by:platform', 25, ['prevails', 'applies']),
    inOrder('whether', 60, 'conclusive', 12, 'platform'),
    unless(
      inOrder('whether', 60, ['platform', 'operator'], 9, ['decide', 'confirm', 'believe', 'soleDiscretion']),
      has('yourDuty'),
    ),
    inOrder('whether', 60, 'includes', 6, ['platform', 'operator'], 45, ['decide', 'confirm']),
    inOrder(['platform', 'operator'], 60, ['decide', 'ruling'], 30, ['conclusive', 'finalBinding']),
    inOrderWithin(60, ['nobody:decide', 'thirdParty:decide'], 'conclusive'),
    // You bow to what the platform finds.
    inOrder('you:obey', 60, ['platform', 'operator'], 120, 'ruling'),
    inOrderWithin(30, ['platform:ruling', 'nobody:ruling', 'either:ruling'], 'prevails'),
    inOrder('not-platform:obey', 9, ['platform', 'operator'], 20, ['decide', 'judge']),
    inOrder(['platform', 'operator'], 20, ['decide', 'judge'], 12, 'prevails'),
    unless(inOrder(['platform', 'operator'], 30, 'whether', 12, 'prevails'), has('fee', 'rules')),
    inOrder(['platform', 'operator'], 60, 'ruling', 60, 'obey'),
    inOrder('you:ruling', 15, 'you:obey'),
    // 经甲方认定属乙方责任的
    inOrder('uponFinding', 6, ['platform', 'operator'], 12, ['decide', 'inspect', 'confirm'], 50, [
      'breach',
      'liability',
      'threat',
    ]),
    // "Other conduct that we consider inappropriate."
    inOrderWithin(40, ['platform:believe', 'platform:decide'], 'unfit'),
    unless(
      inOrderWithin(50, 'other', ['platform:believe', 'platform:judge']),
      // "… or by other means that we consider suitable"
      inOrderWithin(200, 'notice', 'otherChannel'),
    ),
    unless(
      anyOf(
        has('platform:soleJudgement', 'nobody:soleJudgement'),
        // "in our opinion"
        inOrderWithin(14, 'platform', 'soleJudgement'),
        inOrderWithin(40, 'soleJudgement', 'by:platform'),
      ),
      anotherRight,
    ),
    inOrderWithin(45, ['platform:soleJudgement', 'nobody:soleJudgement'], 'you', 30, 'breach'),
    inOrder('platform:judge', 9, ['you', 'member'], 30, 'breach'),
    // Discretion over what is so, not over what to do.
    inOrderWithin(
      60,
      ['platform:soleDiscretion', 'nobody:soleDiscretion'],
      ['whether', 'platform:believe', 'platform:decide'],
    ),
    inOrderWithin(60, ['platform:believe', 'decide'], ['platform:soleDiscretion', 'nobody:soleDiscretion']),
    inOrder('platform:believe', 9, 'must', 15, ['terminate', 'suspend']),
    // 我们认为需要终止的其他情形
    inOrder('platform:believe', 40, 'other'),
    inOrder('if', 30, ['platform:believe', 'platform:decide'], 70, ['breach', 'threat']),
    // "Calculated from the figures kept by us"; "based on our records".
    inOrder('basedOn', 25, 'records', 30, 'by:platform'),
    inOrder(['basedOn', 'onGround'], 20, 'platform', 12, 'records'),
    inOrderWithin(12, 'platform', 'platform:decide', 'whether'),
    judgesWhether,
    // "Our right to decide whether …"
    inOrder('platform', 9, 'claimOrRight', 20, 'decide', 12, 'whether'),
    inOrder('ruling', 40, 'handled', 20, 'by:platform'),
    // "Commission is at the discretion of the platform."
    inOrder(['whether', 'fee', 'owedMoney'], 20, 'nobody:soleDiscretion', 26, 'platform'),
  ],
  except: [
    // What both have signed.
    inOrder('either', 25, 'confirm', 60, 'prevails'),
    inOrderWithin(40, 'you:may', 'you:decide'),
    inOrderWithin(25, 'you:believe', 'platform', ['ruling', 'decide']),
    inOrderWithin(12, ['not-platform:member', 'you'], 'soleJudgement'),
    unless(inOrderWithin(15, 'you:must', 'you:decide'), inOrderWithin(15, 'you:must', 'you:obey')),
    has('arbitrator', 'arbitrate', 'court'),
    inOrderWithin(12, ['you:hasTime', 'thirdParty:hasTime'], 'interpretationRight'),
    unless(has('decideTo'), has('interpretationRight', 'conclusive', 'breach'), judgesWhether),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We will have the final decision-making authority with respect to claims.',
      'The determination of invalid traffic rests exclusively with us.',
      'Whether you have breached this agreement shall be determined by us in our sole discretion.',
      'We alone decide whether content complies with our rules.',
      'Our records shall be final and binding in case of any dispute.',
      'The amount of damages shall be determined at our sole judgment.',
      'We have the right of final interpretation of these rules.',
      "Party A's system data shall prevail when the settlement amount is calculated.",
      'Any other conduct that we consider inappropriate.',
      'Payment calculations made by us are final.',
      'Whether content is prohibited is up to us.',
      'If you and the buyer cannot agree, we will make a decision on the refund.',
      'Content that is, in our opinion, harmful to the community is not allowed.',
      'We may independently judge whether your conduct constitutes a violation.',
      'We will make any and all determinations regarding violations.',
      'Amounts follow our reporting system, which shall be final.',
      'Any other listing deemed unsuitable by us is refused.',
      'Amounts are payable on the impressions as measured by us.',
      'Our logs are sufficient proof of what you used.',
      'Payments are based on our records.',
      'Amounts are calculated from figures kept by us.',
      'Our assessment of the listing is not open to challenge.',
      'We decide what is suitable for the store.',
      'Acme Ltd ("Acme") runs the program. Eligibility is at the discretion of Acme.',
      'Our books shall be presumed correct.',
      'The above does not limit our right to decide whether the price is paid to you.',
      'Commissions are calculated on the basis of our records.',
    ],
    pass: [
      'You have the final say on the prices in your shop.',
      'You decide which features to use.',
      'You may, at your sole discretion, choose not to publish your app.',
      'Damages are determined by a court of competent jurisdiction.',
      'The facts shall be established by an independent expert appointed by both parties.',
      'We may amend these terms at our sole discretion.',
      'You are solely responsible for your application.',
      'We may remove any listing at our sole discretion.',
      'If you think our decision is wrong, you may lodge an appeal.',
      'The terms of this Agreement prevail over any purchase order.',
      'If you own a team, we consider you responsible for what its members do.',
      'Fees are payable on the impressions as measured by the auditor that both parties name.',
      'The material is made available through the site or by other means authorised by us.',
    ],
  },
  zh: {
    flag: [
      '违规程度由平台根据实际情况综合判断。',
      '平台根据其掌握的证据对争议作出判定，商家应服从该判定。',
      '您是否构成违约，由我们独立判断。',
      '我们对本规则享有最终解释权。',
      '结算数据以甲方系统记录为准。',
      '平台有权根据自身判断认定您的行为是否违规。',
      '违约金的具体金额由我们单方决定。',
      '甲方有权自行判断乙方的应用是否符合要求。',
      '您应无条件服从平台的判定结果。',
      '经甲方认定乙方存在过错的，乙方应承担赔偿责任。',
      '其他我们认为不适当的行为。',
      '平台作出的处理决定对买卖双方均有约束力。',
      '何种行为属于恶意，由平台裁量。',
      '双方对交易数据有争议的，以我们后台数据为准。',
      '我们有权对本协议未明确的事项作出解释。',
      '我们认为需要终止服务的其他情形。',
      '我们保留一切解释和修改权利。',
      '您的行为不当，或者我们认为应当终止服务的。',
      '内容是否合规，由甲方核定。',
      '商家应服从平台的判断。',
      '意见不一致时，以我们的意见为准。',
      '平台对本规则拥有解释和修改的权利。',
      '其他被平台判定为不当的行为。',
      '平台对金额的确定，应作为该金额的终局证明。',
      '对于交易纠纷，平台拥有最终裁判权。',
      '平台有权判定您的使用是否符合协议要求，不符合的，有权决定取消您的资格。',
    ],
    pass: [
      '货物数量以双方签字确认的记录为准。',
      '您可以自行决定是否使用该功能。',
      '违约金的数额由人民法院判定。',
      '损失金额由双方共同委托的第三方机构评估确定。',
      '您下载资料均出于您的独立判断。',
      '您应自行判断第三方内容的可靠性。',
      '乙方有权自主决定商品价格。',
      '我们将根据您的选择确定配送方式。',
      '本协议以中文版本为准。',
      '具体费用以订单页面展示为准。',
      '我们可自行决定解除本协议。',
      '您利用本平台的内容时应自行判断。',
    ],
  },
};
