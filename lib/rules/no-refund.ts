import { has, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Fees are not refunded, or only as vouchers or credits. */
export const rule: Rule = {
  type: 'no-refund',
  patterns: [
    has('nonRefundable'),
    inOrderWithin(70, ['fee', 'owedMoney', 'deposit', 'refund'], 'notReturned'),
    unless(inOrderWithin(80, ['noEvent', 'noDuty'], ['refund', 'nonRefundable']), inOrderWithin(20, 'refund', 'data')),
    inOrderWithin(40, ['platform:mayNot', 'notDueTo'], 'refund'),
    inOrderWithin(11, ['nobody:mayNot', 'platform:not'], 'refund'),
    unless(inOrderWithin(28, 'you:mayNot', 'refund'), inOrderWithin(20, 'mayNot', 'disagree')),
    inOrderWithin(60, ['you:mayNot', 'nobody:mayNot'], 'require', 'refund'),
    inOrderWithin(60, 'noClaim', 'refund'),
    inOrderWithin(30, 'platform:may', 'disagree', 'refund'),
    near('refund', 'soleDiscretion', 60),
    inOrderWithin(90, 'refund', 'withinTime', 60, 'barred'),
    inOrderWithin(60, ['refund', 'indemnify'], 'inFormOf', 20, 'voucher'),
    inOrderWithin(48, 'inFormOf', 'voucher', ['refund', 'indemnify']),
    has('platform:keepsFee'),
    inOrderWithin(40, 'refund', 'conclusive'),
    inOrderWithin(40, ['owedMoney', 'fee'], 'deemed', 'waive'),
    inOrderWithin(30, 'waive', 'refund'),
  ],
  except: [
    inOrderWithin(60, 'you:must', 'you:refund'),
    // What is not given back are data.
    unless(near('refund', ['data', 'work'], 20), has('fee', 'owedMoney', 'deposit')),
    unless(inOrderWithin(300, 'data', 'noDuty', 20, 'refund'), has('fee', 'owedMoney', 'deposit')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'All fees are non-refundable, including for partially used periods.',
      'Except where required by law, we do not provide refunds or credits.',
      'You will not receive a refund of any prepaid fees on termination.',
      'In no event shall any amount that has already been paid be refunded.',
      'Fees paid in advance are not recoverable.',
      'Any refund will be issued only in the form of account credit.',
      'Refunds are granted at our sole discretion.',
      'Unused credits expire after one year and cannot be exchanged for cash.',
      'If we close your account for a breach, fees already paid will not be returned.',
      'Refund requests made outside of 180 days will not be honored.',
      'Any such reimbursement is in our sole discretion.',
      'All advertising placements are final.',
      'Once paid, the deposit cannot be reclaimed.',
      'Ending the plan early does not entitle you to reimbursement.',
      'Unused minutes do not carry over.',
      'We keep all fees paid before the closure.',
      'You get no credit for downtime.',
      'Whether a refund is due is up to us.',
      'We are unable to refund purchases.',
    ],
    pass: [
      'We will refund any prepaid fees for the remaining term within 30 days.',
      'You may request a refund within 14 days of purchase.',
      'You must refund the buyer if the goods are defective.',
      'If we terminate without cause, you are entitled to a pro rata refund.',
      'Your deposit is fully refundable.',
      'Merchants may not refuse refunds to consumers.',
      'You must not abuse the refund process.',
      'Refunds are paid to the original payment method.',
    ],
  },
  zh: {
    flag: [
      '我们不受理任何形式的退款申请。',
      '您已支付的费用概不退还。',
      '服务费一经支付，不予退款。',
      '虚拟产品一经售出，不支持退换。',
      '提前终止服务的，剩余期限的费用不予退还。',
      '您不得要求我们退还已缴纳的年费。',
      '平台使用费不因乙方提前退出而退还。',
      '赔偿将以代金券的形式发放，不可兑换现金。',
      '无论何种原因，我们均无需退还您已支付的款项。',
      '定制商品不适用七日无理由退货。',
      '注销时剩余的余额视为您自愿放弃。',
      '未在有效期内申请的，视为放弃退款的权利。',
    ],
    pass: [
      '协议终止后，我们将退还未使用的预付款。',
      '您可在七日内申请无理由退款。',
      '商家应按规定为买家办理退款。',
      '商家不得拒绝消费者的退款申请。',
      '因我们原因终止服务的，剩余费用按比例退还。',
      '退款将原路返回至您的账户。',
      '服务终止后，我们没有义务返还您的资料。',
      '保证金将于合同终止后全额无息退还。',
      '协议终止后，甲方无义务返还乙方的数据。',
      '投寄的文章恕不退还，请自留底稿。',
    ],
  },
};
