import { allOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** 由……承担 with somebody else between. */
const borneByAnother = inOrderWithin(40, 'includes', 'nobody:aloneLiable');

/** 平台不对……（包括您……）承担责任 */
const notOurs = unless(inOrderWithin(260, 'platform:notTowards', 'you:shoulder'), has('you:must', 'by:you'));

/** You alone bear the responsibility, risk, dispute or cost. */
export const rule: Rule = {
  type: 'risk-shift',
  patterns: [
    // "Chargebacks will be the Vendor's liability."
    inOrder('mayBe', 16, 'you', 12, 'nobody:liability'),
    has('you:aloneLiable'),
    unless(has('yourDuty'), has('plainDuty'), inOrderWithin(15, 'not', 'yourDuty')),
    // What the service makes for you is yours to check.
    inOrderWithin(60, 'not-platform:plainDuty', 'input'),
    inOrderWithin(60, ['nobody:aloneLiable', 'thirdParty:aloneLiable'], 'burden'),
    unless(inOrderWithin(60, 'burden', 'nobody:aloneLiable'), borneByAnother),
    has('borneByReader'),
    // "the risk is borne by you", 由您承担
    inOrderWithin(60, 'burden', ['bear', 'shoulder'], 'by:you'),
    inOrderWithin(60, 'burden', ['restsWith', 'passesTo'], 'you'),
    unless(inOrderWithin(25, 'you', 'dutyTo'), has('plainDuty')),
    inOrderWithin(150, 'burden', 'by:you', 36, ['you:shoulder', 'you:answerFor', 'you:answerable']),
    inOrderWithin(20, 'by:you', ['you:shoulder', 'you:answerFor', 'you:answerable'], 60, 'burden'),
    has('you:ownRisk', 'nobody:ownRisk', 'thirdParty:ownRisk'),
    // "Acme will defend you at its own expense."
    unless(inOrderWithin(25, ['you', 'yours'], 'soleDuty'), inOrderWithin(15, 'platform:indemnify', 'you')),
    // Both in the sentence itself, and not one of them in the lead-in of its list.
    unless(
      allOf(has('soleDuty'), inOrderWithin(40, 'soleDuty', 'you')),
      has('soleRemedy'),
      inOrderWithin(25, 'platform', 'soleDuty'),
    ),
    allOf(inOrderWithin(40, 'restsWith', 'you'), has('burden', 'answerable')),
    inOrderWithin(150, 'burden', [
      'you:settleAlone',
      'nobody:settleAlone',
      'either:settleAlone',
      'thirdParty:settleAlone',
    ]),
    inOrderWithin(150, 'burden', ['will', 'must'], 'amongOthers'),
    // "Users resolve disputes between themselves."
    inOrder('thirdParty:settleAlone', 25, 'dispute'),
    inOrder('you:settleAlone', 25, 'dispute', 40, 'recipient'),
    inOrderWithin(300, 'dealWith', 'settleAlone'),
    has('you:ownCost'),
    inOrderWithin(40, 'ownCost', 'you'),
    // 使平台免于承担责任
    unless(
      inOrderWithin(140, 'you:shoulder', 'burden'),
      has('plainDuty'),
      notOurs,
      unless(inOrder('holdHarmless', 300, 'shoulder'), inOrderWithin(9, 'you', 'shoulder')),
    ),
    // 使用他人账户者应承担全部法律责任
    inOrder('nobody:must', 6, 'nobody:shoulder', 75, 'soleDuty'),
    inOrderWithin(40, ['you:will', 'you:must'], 'you:pay', 'taxes'),
    inOrder(['taxes', 'costs'], 60, ['will', 'must'], 12, 'pay', 30, 'by:you'),
    inOrderWithin(90, 'you:understand', 'inherentRisk'),
    allOf(inOrderWithin(12, ['you:will', 'you:must'], 'you:settleAlone'), has('burden')),
    inOrderWithin(80, 'you:manage', 'unaided'),
    // 对……负责
    inOrderWithin(150, 'you:regarding', ['you:answerFor', 'you:answerable']),
    // 对通过平台发布的内容负责
    inOrderWithin(12, 'you:must', 'you:regarding', 150, ['answerFor', 'answerable', 'aloneLiable']),
    unless(
      inOrderWithin(70, 'you', 'you:answerable'),
      has('plainDuty'),
      inOrderWithin(140, 'platform:deduct', 'answerable'),
    ),
    inOrderWithin(250, 'you:answerable', 'activity'),
    inOrderWithin(100, 'you:must', 'unrelated'),
    // "you, and not we, are responsible"
    inOrderWithin(20, 'you', 'not', 'platform', ['answerable', 'aloneLiable']),
  ],
  except: [
    // A cap: 我们对您的全部责任不超过……
    inOrder('soleDuty', 250, 'notExceed'),
    inOrderWithin(8, 'you:not', 'you:regarding'),
    // 与乙方无关
    inOrderWithin(9, 'you', 'unrelated'),
    inOrderWithin(12, ['you:not', 'you:mayNot'], ['you:answerable', 'you:shoulder']),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      "Shipping costs are the Merchant's responsibility.",
      'You understand that being a host brings with it certain risks.',
      'You are immediately liable for the full amount of every chargeback.',
      'You are solely responsible for your application and for everything it does.',
      'You assume all risks that come with the use of preview features.',
      'Any use of third-party plugins is at your own risk.',
      'All costs of developing and marketing the theme shall be borne by you.',
      'You will be responsible for all activity under your account, whether or not you allowed it.',
      'You, not we, are responsible for support to your buyers.',
      'Risk of loss lies with you from the moment the goods leave our warehouse.',
      'Any dispute between you and a buyer must be resolved by you, without our help.',
      'Reviews are the sole responsibility of the users who write them.',
      'It is your sole responsibility to find out which taxes apply to your sales.',
      'The consequences of wrong bank details fall on you, and you shall bear any loss that results.',
      'We hold you responsible for everything that is done in your account.',
      'You are responsible for checking any output before you use it.',
      'Your dealings with advertisers found on the site, payment and delivery included, are solely between you and the advertiser.',
      'By using the marketplace you agree to accept such risks.',
      'Customs duties on returned parcels will be your liability.',
      'Damage during shipping is your problem.',
      'Members use the site on their own responsibility.',
      'You must absorb any shortfall.',
      'You understand that trading involves substantial risk.',
      'You will deal with such complaints yourself.',
      'All taxes shall be paid by you.',
      'Storage costs shall be paid by you.',
      'You are the only responsible party for such content.',
      'We expect users to settle any dispute between themselves.',
      'You will need to cover the cost of the return.',
      "All fees and taxes are the seller's responsibility.",
    ],
    pass: [
      'We will defend you at our own expense.',
      'We are responsible for the security of our data centres.',
      'Each party shall bear its own legal fees.',
      'You are not responsible for charges made after you report the card as stolen.',
      'The carrier is responsible for parcels lost in transit.',
      'You are responsible for keeping your password safe.',
      'You shall comply with all applicable laws.',
      'We may name a manager who is responsible for your region.',
      'The parties shall settle any dispute through friendly consultation.',
      'We will transfer the money to your bank account.',
      'Our total liability to you will not exceed the fees you paid.',
      'Ownership of your app remains with you.',
      'We will not hold you responsible for transactions that you report as fraudulent.',
      'Our sole liability and your sole remedy will be re-performance of the services.',
      'We may set off what we owe you against any amount for which you are liable to us.',
      'Our sole responsibility to you is to supply the files that you ordered.',
      'You are responsible for payment.',
      'The seller is responsible for monitoring the order book.',
      'Buyers may resolve a dispute in our resolution centre.',
    ],
  },
  zh: {
    flag: [
      '内容引发的纠纷，由该内容的发表者承担。',
      '资料不实的一切责任归申请人。',
      '相关税费由您依法及时缴纳并承担。',
      '您应自行承担使用第三方插件所产生的一切风险。',
      '因账号保管不善造成的损失，由您自行承担。',
      '乙方应对其发布的内容承担全部法律责任。',
      '您与消费者之间的纠纷由双方自行协商解决，我们不介入。',
      '由此产生的税费和手续费由乙方承担。',
      '您应对账号下的一切行为负责。',
      '如您提供的资料不真实，后果自负。',
      '乙方工作人员的劳动争议由乙方自行负责处理。',
      '您应自费配备接入服务所需的设备。',
      '您应对通过本平台出售的商品的质量独立承担责任。',
      '如因此遭受损失，您同意自行向责任方索赔。',
      '您需要对接入的第三方应用承担一切责任。',
      '发布的信息侵权的，由发布者自行承担责任。',
      '您将承担因您的业务数据、业务内容违反法律法规、部门规章或者其他规范性文件而造成的相应结果及责任。',
      '冒用他人账号者应承担与此相关的所有法律责任。',
      '因此产生的赔偿金由您承担。',
      '因您未及时升级造成的问题由您承担。',
      '您了解并同意您是售后服务的责任主体。',
      '乙方为其所售商品的唯一责任人。',
      '您对您的行为所导致的后果（包括我们可能遭受的损失）负全责。',
      '通过本服务取得的资料是否可靠取决于用户自己。',
      '您与用户之间的争议由您自行妥善处理。',
      '您有责任确定服务是否适合您的用途。',
    ],
    pass: [
      '我们承担服务器的运维费用。',
      '因我们的过错造成的损失，由我们承担。',
      '乙方负责提供商品图片和文案。',
      '运输途中的损失由承运人承担。',
      '您无需承担挂失之后的交易损失。',
      '双方因本协议发生争议的，应友好协商解决。',
      '您应妥善保管账号和密码。',
      '您保证您能够独立承担法律责任。',
      '双方各自承担本协议的签署费用。',
      '保证金用于支付乙方应承担的违约金。',
      '账号和密码由用户负责保管。',
      '我们对您承担的全部责任不超过您已支付的费用。',
      '如有违反，您应承担损害赔偿责任。',
      '平台是系统安全的责任主体。',
      '纠纷均由云帆公司自行解决，与您无关。',
    ],
  },
};
