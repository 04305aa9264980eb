import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

const mays = ['platform:may', 'nobody:may'] as const;

/** The platform may introduce or raise fees or commissions, or change how they are charged. */
export const rule: Rule = {
  type: 'fee-change',
  patterns: [
    inOrderWithin(110, mays, ['alter', 'raise'], 60, 'fee'),
    // What many chargebacks lead to.
    inOrder('mishap', 250, mays, 250, 'not-you:raise', 30, 'fee'),
    inOrderWithin(110, 'platform:may', ['platform:alter', 'platform:raise'], 24, 'deposit'),
    inOrderWithin(60, 'platform:may', 'fee', ['platform:alter', 'platform:altered', 'platform:raise']),
    inOrder('platform:may', 200, 'towards', 15, 'fee', 30, ['platform:alter', 'platform:altered', 'platform:raise']),
    // A fee that is already charged is none; one that is held in reserve is.
    unless(
      allOf(
        anyOf(
          inOrderWithin(110, 'platform:may', ['charge', 'require'], 60, 'fee'),
          inOrderWithin(80, 'platform:may', 'charge', 40, 'offering'),
          inOrderWithin(60, 'fee', mays, 'charge'),
        ),
        has('inFuture', 'reserved', 'soleDiscretion', 'atAnyTime', 'noNotice', 'publish'),
      ),
      // "upon notice to you" is no condition.
      unless(anyOf(allOf(has('if'), has('breach')), inOrderWithin(12, 'if', 'you')), inOrderWithin(8, 'if', 'notice')),
      inOrderWithin(45, ['charge', 'fee'], 'paymentMeans'),
      inOrderWithin(20, 'charge', 'taxes'),
    ),
    inOrderWithin(60, 'platform:may', 'require', 'you', 'pay', 'fee'),
    inOrderWithin(80, mays, 'startCharging'),
    // "We do not charge now; we may do so in the future."
    allOf(inOrder('platform:may', 40, 'doSo', 20, 'inFuture'), hasAround('chargeFor')),
    // A free offer waives no later charge.
    allOf(inOrderWithin(24, 'inFuture', 'charge'), has('reserved', 'waive')),
    inOrder(['nobody:must', 'you:must'], 30, 'newVersion', 30, 'fee'),
    allOf(inOrderWithin(80, [...mays, 'platform:decide', 'platform:will'], 'chargeFor'), has('inFuture')),
    inOrderWithin(60, 'amend', 'fee', ['effective', 'onPosting']),
    inOrderWithin(60, 'fee', ['may', 'will'], ['alter', 'altered', 'raise']),
    inOrderWithin(40, 'fee', 'by:platform', ['alter', 'raise']),
    // 之后是否收费由平台另行决定
    unless(
      inOrder('inFuture', 60, ['charge', 'chargeFor', 'fee'], 130, 'by:platform', 15, 'decide'),
      has('you:decide'),
    ),
    unless(inOrderWithin(60, ['not', 'mayNot'], 'staysFree'), has('freeOf')),
    unless(
      inOrderWithin(60, 'fee', ['alter', 'amend', 'raise'], ['by:platform', 'effective', 'onPosting', 'publish']),
      inOrderWithin(60, 'beforeAfter', ['fee', 'amend', 'effective'], 'effective'),
      inOrderWithin(16, 'beforeAfter', 'effective'),
      inOrderWithin(12, 'if', 'you'),
    ),
    unless(
      inOrderWithin(60, 'fee', 'will', 30, 'publish'),
      inOrderWithin(12, 'fee', 'beforeAfter'),
      inOrderWithin(40, 'you:pay', 'fee'),
    ),
    inOrderWithin(40, 'fee', 'subjectToChange'),
    unless(inOrderWithin(100, 'fee', 'subjectToChange'), inOrderWithin(40, 'agreement', 'subjectToChange')),
    inOrder('if', 75, 'not-you:amend', 30, 'fee', 90, 'notice'),
    inOrderWithin(40, 'if', 'fee', 24, 'not-you:amend', 60, 'notice'),
    inOrderWithin(40, ['platform:alter', 'platform:raise'], 'fee'),
    // "At the then-current price."
    near('thenCurrent', 'fee', 30),
    inOrderWithin(30, ['raise', 'amend'], 'fee', ['nobody:may', 'by:platform']),
    inOrderWithin(80, [...mays, 'platform:will', 'nobody:will'], 'passOn'),
    // "At rates that we set from time to time."
    unless(inOrder('fee', 16, 'platform', 30, ['atAnyTime', 'nowAndThen']), has('if')),
    inOrder('fee', 30, 'decide', 20, 'by:platform', 40, [
      'atAnyTime',
      'nowAndThen',
      'soleDiscretion',
      'subjectToChange',
    ]),
    inOrder('newFee', 40, mays, 14, 'beAdded'),
    unless(
      inOrderWithin(50, 'newFee', ['effective', 'onPosting']),
      inOrderWithin(12, 'beforeAfter', 'newFee'),
      inOrderWithin(20, ['not', 'mayNot'], 'effective'),
      inOrderWithin(16, 'beforeAfter', 'effective'),
    ),
  ],
  except: [
    inOrderWithin(110, ['you:may', 'you:must', 'you:will'], ['you:charge', 'you:alter', 'you:raise'], 'you:fee'),
    unless(
      inOrderWithin(40, ['mayNot', 'not'], ['alter', 'raise'], 'fee'),
      inOrderWithin(40, 'not', 'platform:may', 'platform:raise'),
    ),
    inOrderWithin(15, 'mayNot', 'charge'),
    has('mayInclude', 'explains', 'corrects'),
    inOrderWithin(40, 'thirdParty:fee', 'thirdParty:may', ['alter', 'altered', 'raise']),
    has('penaltyWord'),
    // When you are paid is no fee.
    inOrderWithin(24, ['alter', 'amend', 'inLineWith'], 'payoutTimes'),
    unless(
      has('mutualConsent'),
      inOrder('fee', 30, 'will', 12, 'raise'),
      // 以页面公示或双方书面约定为准
      inOrder('publish', 60, 'mutualConsent', 30, 'prevails'),
    ),
    inOrderWithin(30, ['alter', 'altered', 'raise'], 'by:you'),
  ],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We reserve the right, upon notice to you, to charge a fee for handling a chargeback.',
      'We may increase our fees at any time.',
      'We reserve the right to introduce charges for services that are currently free.',
      'The commission rate may be adjusted by us from time to time.',
      'Prices are subject to change without notice.',
      {
        text: "Party A may, at its discretion, revise the fee schedule upon 15 days' notice.",
        facts: [{ kind: 'period', value: 15, unit: 'day', times: 'notice' }],
      },
      'We may begin charging for the API in the future, in which case we will publish the rates on our website.',
      'We may change the pricing of the service and how it is billed.',
      'Features that are free today may become chargeable.',
      'Changes to our pricing take effect when posted on the Fees page.',
      'We do not promise that the service will remain free.',
      "Changes to the Fees and Credits Policy are effective after fourteen days' notice.",
      'The subscription fee will be advertised on the website and may be subject to change.',
      'Each renewal is charged at the then-current price.',
      'You pay the fees at the rates that we set from time to time.',
      'Higher costs of the card networks will be passed on to you.',
      'Increases in commissions may be made once a year.',
      'New charges may be added at our discretion.',
      'We may change the method for calculating the payouts due to you.',
      'The new price list takes effect upon publication.',
      'Excessive chargebacks may result in increased fees.',
      'We do not charge for the use of the API; however, we reserve the right to do so in the future.',
    ],
    pass: [
      'You may change your subscription plan at any time; the fee is shown before you confirm.',
      'We will not raise your fees during the term without your consent.',
      'You may set the prices of your own app.',
      'You shall pay the fees set out in the order form.',
      'Fees may only be changed by a written amendment signed by both parties.',
      'You may charge your customers a fee for using your application.',
      'Your bank may charge a fee for the transfer.',
      'We may collect the fees from your bank account.',
      'Exchange rates may vary.',
      'Prices may vary depending on your region and are shown at checkout.',
      'If you change your plan, the new fee is notified to you by email.',
      'We will tell you at least 30 days before any price change takes effect.',
      'We do not promise that the server will be free from intruders.',
      'The fee will be named on the order page, beside a link to these terms, which are subject to change.',
      'If you object, the new price will not become effective.',
      'The fee that you set may be changed by you.',
      'We may change the payout schedule.',
    ],
  },
  zh: {
    flag: [
      '本服务现阶段免费，之后是否收取费用由平台另行决定。',
      '如因上游资费规则变化需调整计费标准，我们会提前以公告方式通知您。',
      '本服务现阶段不收费，我们有权决定何时开始收费。',
      '我们有权在不以任何形式提前告知的情况下，根据业务运营的需要，对收费标准进行调整。',
      '免费期的存在不视为我们放弃日后收费的权利。',
      '商家须按调整后的费率缴纳服务费。',
      '若未来我们决定就本服务收费，您可选择停用。',
      { text: '我们有权随时调整服务费，且您无需单独支付费用。', severity: 'high' },
      '我们有权随时调整服务费的收费标准。',
      '甲方保留对目前免费的服务开始收费的权利。',
      '佣金比例可能由平台根据市场情况进行调整。',
      '我们可能会在未来对接口的使用收取费用，具体标准以页面公布为准。',
      '收费标准如有变更，以我们在网站公布的为准。',
      '我们不保证相关功能永久免费。',
      '平台有权根据商家的经营情况上调保证金金额。',
      {
        text: '甲方可提前十五日通知乙方上调技术服务费。',
        facts: [{ kind: 'period', value: 15, unit: 'day', times: 'notice' }],
      },
    ],
    pass: [
      '费用中心会自动生成并发送您的账单。',
      '您应确保我们免于因此产生损失或增加费用。',
      '未经您书面同意，我们不会提高收费标准。',
      '您可以自行设定商品的销售价格。',
      '您应按照订单所列金额支付服务费。',
      '服务费的调整须经双方协商一致。',
      '您可以随时变更您的付费套餐。',
      '商家可自行调整商品价格。',
      '开始收费前，我们将在页面公告。',
      '银行可能会就转账收取手续费。',
      '平台有权根据合同约定向您收取服务费。',
      '我们有权调整结算周期。',
      '商户应确保平台免于承担因此增加的费用。',
    ],
  },
};
