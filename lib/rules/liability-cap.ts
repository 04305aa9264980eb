import { has, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** The platform's total liability is limited to an amount. */
export const rule: Rule = {
  type: 'liability-cap',
  patterns: [
    // Between the liability and its limit stands who is not liable, to whom and on what ground.
    inOrderWithin(250, 'aggregate', 500, 'notExceed', ['feesPaid', 'fee', 'owedMoney']),
    inOrderWithin(250, 'aggregate', ['feesPaid', 'fee'], 'notExceed'),
    inOrderWithin(150, 'platform:notLiable', 'notExceed', ['feesPaid', 'fee', 'owedMoney']),
    inOrderWithin(150, 'aggregate', 'notExceed', 'substitute'),
    inOrderWithin(120, 'you:recoup', 'notExceed', 'feesPaid'),
    inOrderWithin(120, 'notExceed', 'feesPaid', 60, 'platform:aggregate'),
    inOrderWithin(60, 'notExceed', ['platform:liability', 'nobody:liability'], 'feesPaid'),
    inOrderWithin(100, 'mostOwed', ['feesPaid', 'fee']),
    inOrderWithin(30, ['platform:mayNot', 'platform:not'], 'platform:pay', 'notExceed', 'feesPaid'),
    // 在……范围内承担赔偿责任
    inOrderWithin(90, 'feesPaid', 'notExceed', 60, 'bear', 'aggregate'),
  ],
  except: [
    unless(has('yourLiability'), has('liabilityToYou')),
    has('arbitrationCosts'),
    inOrderWithin(20, 'you', 'you:answerable', 200, 'notExceed'),
    // "Your total liability", but not "our liability to you for all damages".
    unless(
      inOrderWithin(12, 'you', ['nobody:aggregate', 'you:aggregate'], 200, 'notExceed'),
      inOrderWithin(20, 'liability', 'you'),
    ),
  ],
  facts: ['cap', 'amount', 'period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We limit our liability to you to the greater of $20 or the amount you paid in the past year.',
      {
        text: 'Our total liability under this agreement shall not exceed the fees you paid in the twelve months before the claim.',
        facts: [{ kind: 'cap', basis: 'fees', months: 12 }],
      },
      {
        text: 'Our total liability shall not exceed the greater of:\n(a) the fees you paid in the six months before the claim; or\n(b) US$100.',
        facts: [{ kind: 'cap', basis: 'fees', months: 6, amount: 100, currency: 'USD', whichever: 'greater' }],
      },
      {
        text: 'In no event will our aggregate liability exceed US$100.',
        facts: [{ kind: 'cap', basis: 'amount', amount: 100, currency: 'USD' }],
      },
      {
        text: 'Our maximum liability to you is limited to the amount you paid us in the preceding six months.',
        facts: [{ kind: 'cap', basis: 'fees', months: 6 }],
      },
      {
        text: "Party A's cumulative liability for all claims shall be limited to RMB 10,000.",
        facts: [{ kind: 'cap', basis: 'amount', amount: 10000, currency: 'CNY' }],
      },
      'The total compensation payable by us will not be more than the fees for the current month.',
      'Our liability for any claim is capped at the fees you paid for the service.',
      "Each party's aggregate liability shall not exceed the fees paid under this agreement.",
      'Our liability is limited to performing the service again or refunding what you paid for it.',
      'We will not be liable for more than the fees you paid for the affected order.',
      'We will never pay more than £500 in total.',
      'The liability of Acme, its parent and its affiliates, and of their officers, employees, agents, licensors and anyone acting for them, towards you for all claims arising out of the marketplace, the API or any support, whether in contract, tort or otherwise, is limited to the fees paid by you in the preceding year.',
      'In no event will our total liability to you for all damages exceed fifty dollars ($50).',
      'Our liability does not extend beyond the fees you paid.',
      'If we are liable to you, you can claim at most the fees of the last quarter.',
    ],
    pass: [
      'Your total liability to us shall not exceed the fees payable under this agreement.',
      'You are liable for all fees incurred up to the date of cancellation.',
      'The number of API calls must not exceed 10,000 per day.',
      'The total file size may not exceed 50 MB.',
      'Nothing in this agreement limits our liability for fraud.',
      'The total fee shall not exceed the amount shown in the quotation.',
      'We shall not be liable for lost profits.',
      'You remain responsible for all fees, including those exceeding your budget.',
      'Your total liability for all damages is not limited to the fees paid.',
    ],
  },
  zh: {
    flag: [
      '未保价的快件，最高按资费的五倍赔偿。',
      '如需赔偿，最多为订单金额的两倍。',
      {
        text: '我们的赔偿责任总额不超过您在前十二个月内支付的服务费。',
        facts: [{ kind: 'cap', basis: 'fees', months: 12 }],
      },
      { text: '甲方在本协议项下的全部责任以乙方已支付的费用为限。', facts: [{ kind: 'cap', basis: 'fees' }] },
      {
        text: '在任何情况下，我们向您承担的累计赔偿责任不超过人民币1000元。',
        facts: [{ kind: 'cap', basis: 'amount', amount: 1000, currency: 'CNY' }],
      },
      {
        text: '我们对您的赔偿总额最高不超过您最近一个月支付的费用总额。',
        facts: [{ kind: 'cap', basis: 'fees', months: 1 }],
      },
      {
        text: '平台承担的赔偿责任上限为争议发生前六个月内您支付的佣金。',
        facts: [{ kind: 'cap', basis: 'fees', months: 6 }],
      },
      {
        text: '我们的赔偿责任总额以下列两者中较高者为限：\n（1）您在过去12个月内支付的费用；\n（2）人民币1000元。',
        facts: [{ kind: 'cap', basis: 'fees', months: 12, amount: 1000, currency: 'CNY', whichever: 'greater' }],
      },
      '任何一方的累计责任不应超出本合同总金额。',
      '我们仅在您已支付的服务费范围内承担赔偿责任。',
    ],
    pass: [
      '您的赔偿责任总额不超过您已支付的费用。',
      '每日接口调用次数不得超过一万次。',
      '上传文件的总大小不超过50MB。',
      '服务费总额不超过报价单所列金额。',
      '我们不对间接损失承担责任。',
      '我们对数据泄露造成的损失承担全部赔偿责任。',
    ],
  },
};
