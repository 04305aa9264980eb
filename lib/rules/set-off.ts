import { anyOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** The platform may deduct from, withhold or freeze money owed to you. */
export const rule: Rule = {
  type: 'set-off',
  patterns: [
    inOrderWithin(120, ['platform:may', 'platform:will', 'nobody:may'], 'deduct', 'owedMoney'),
    inOrderWithin(160, ['platform:may', 'platform:will', 'nobody:may'], 'owedMoney', 'deduct'),
    inOrderWithin(120, ['platform:deduct'], 'owedMoney'),
    inOrderWithin(60, 'platform:deduct', 'fee'),
    // "You authorise us to …"
    inOrderWithin(120, 'licence', 20, 'platform', 20, 'deduct', 'owedMoney'),
    inOrder('you:licence', 80, 'you:deduct', 110, 'owedMoney'),
    inOrder('you:lets', 30, 'platform', 90, 'deduct', 60, 'ofYours'),
    inOrder(['platform:may', 'platform:will'], 60, 'getBack', 160, 'fromPayouts'),
    inOrder('platform:may', 20, 'deductLater'),
    inOrderWithin(80, 'owedMoney', 'deduct', 'by:platform'),
    inOrderWithin(
      40,
      ['nobody:will', 'nobody:may', 'thirdParty:will'],
      ['nobody:deduct', 'thirdParty:deduct'],
      'owedMoney',
    ),
    inOrderWithin(60, ['nobody:will', 'nobody:may'], 'owedMoney', 'nobody:deduct'),
    inOrderWithin(48, 'owedMoney', ['nobody:deduct', 'platform:deduct']),
    inOrderWithin(40, 'owedMoney', 'unpaid'),
    unless(
      anyOf(inOrder('you:forfeiture', 40, 'owedMoney'), inOrder('resultIn', 80, 'forfeiture', 60, 'owedMoney')),
      has('deposit'),
    ),
    inOrderWithin(120, ['platform:may', 'nobody:may'], 'keeps'),
  ],
  except: [
    // What the law takes.
    near('deduct', 'taxes', 30),
    near(['nobody:deduct', 'you:deduct', 'thirdParty:deduct'], 'voucher', 25),
    has('autoRenew'),
    // It keeps what was used up and pays the rest back.
    inOrderWithin(60, 'platform:must', 120, 'platform:deduct', 'platform:refund'),
    inOrderWithin(15, ['not', 'mayNot'], 'deduct'),
    inOrderWithin(200, ['you:may', 'you:mayNot'], 'you:deduct'),
  ],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We may deduct any amounts you owe us from the payments due to you.',
      'We reserve the right to withhold payouts while we investigate suspected fraud.',
      'Party A may set off any damages against the settlement funds payable to Party B.',
      'If you breach this agreement, we may freeze the funds in your account.',
      'Refunds and chargebacks will be deducted from your account balance.',
      'Your revenue share may be withheld by us until the dispute is resolved.',
      'We are authorised to offset the penalty against your deposit.',
      'We may place a reserve on your account or delay payouts for up to 180 days.',
      'You authorise us to set off any debt against the funds in your wallet.',
      'Settlement may be delayed while we review transactions.',
      'We are entitled to refuse to pay your remuneration if you breach this agreement.',
      'We may net any negative balance against sums otherwise payable to you.',
      'If you breach these terms, we may take one or more of the following measures:\n(1) give you a warning;\n(2) deduct the amount from your deposit.',
      'We may establish a rolling reserve.',
      'We may set off any liability owed to you against what you owe us.',
      'You authorize our payment company to offset any amounts that you owe against any payments to you.',
      'Payouts are subject to review and may be delayed.',
      'You authorise us to debit your bank account for any correction.',
      'We may recover refunds and the fees on them from future settlements.',
      'Where a return is approved, we may adjust the next settlement.',
      'You forfeit any unpaid commission when your account is closed.',
      'We deduct our listing charges from each sale.',
    ],
    pass: [
      'You may set off amounts we owe you against your invoices.',
      'You may not set off any amount against the fees.',
      'We will not withhold payments that are due to you.',
      'You must withhold taxes as required by law.',
      'We may keep a copy of the invoice for our records.',
      'The commission is calculated on the net sales amount.',
      'We transfer the balance to your bank account every Friday.',
      'We hold client money in a separate account.',
      'All fees are exclusive of taxes, deductions or withholding.',
      'We may recover your files from the last copy that we hold.',
      'You may adjust your next order in the dashboard.',
    ],
  },
  zh: {
    flag: [
      '我们有权从应付给您的款项中直接扣除您欠付的费用。',
      '如您涉嫌欺诈，我们可冻结您账户内的资金。',
      '乙方违约的，甲方有权从保证金中扣除相应的赔偿款。',
      '争议解决前，平台有权暂停结算您的货款。',
      '退款金额将从您的账户余额中扣减。',
      '我们可以以您的待结算款项抵销您应承担的违约金。',
      '在争议处理期间，甲方可暂缓放款。',
      '平台有权使用商家保证金先行赔付消费者。',
      '乙方欠款未清的，甲方可拒绝支付剩余货款。',
      '您违反本协议的，我们有权采取下列措施：\n（1）警告；\n（2）冻结您账户内的资金。',
    ],
    pass: [
      '您可以从应付款项中扣除银行手续费。',
      '我们不会扣留应支付给您的任何款项。',
      '您应依法代扣代缴个人所得税。',
      '我们每月十五日将上月货款结算至您的账户。',
      '乙方不得以任何理由抵销应付甲方的费用。',
      '买家使用优惠券的，可抵扣订单金额。',
      '我们应当按照实际使用情况扣除相应费用后，将剩余的服务费退还给您。',
      '乙方不得以设备故障、网络中断等任何原因拒绝付款。',
    ],
  },
};
