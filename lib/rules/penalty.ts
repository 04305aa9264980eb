import { allOf, anyOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** You owe it, or nobody who is named does. */
const owe = ['not-platform:pay', 'not-platform:indemnify', 'not-platform:bear'] as const;

/** A penalty, fine, liquidated damages, late fee or default interest, or a forfeited deposit. */
export const rule: Rule = {
  type: 'penalty',
  patterns: [
    inOrderWithin(80, ['pay', 'charge', 'require', 'bear', 'applies', 'deduct'], 'penaltyWord'),
    inOrder('platform:may', 12, 'charge', 120, 'penaltyWord'),
    near('interest', 'overdue', 60),
    inOrder('failTo', 12, 'pay', 60, 'platform:may', 12, 'charge', 40, 'fee'),
    inOrder('failTo', 12, 'pay', 250, 'platform:may', 12, 'charge', 25, 'interest'),
    inOrderWithin(13, 'indemnify', 'penaltyWord'),
    // A fixed sum for a breach, whatever it is called.
    unless(
      inOrder(['breach', 'discover'], 60, ['not-platform:must', 'not-platform:will'], 25, owe, 24, 'sum'),
      has('trial', 'renew', 'recurring'),
    ),
    inOrder(['you:answerFor', 'you:indemnify'], 24, 'sum', 20, 'penaltyWord'),
    inOrderWithin(40, 'mishap', 'applies', 'fee'),
    // It grows with every breach.
    inOrderWithin(24, 'penaltyWord', 'raise'),
    has('not-platform:fined'),
    near('penaltyWord', 'forfeit', 60),
    inOrderWithin(40, 'penaltyWord', 'ownedBy', 9, 'platform'),
    inOrderWithin(60, 'penaltyWord', ['pay', 'charge', 'fee', 'owedMoney', 'applies']),
    inOrderWithin(90, ['platform:may', 'platform:will'], 'punish'),
    inOrderWithin(40, 'platform', 'platform:punish'),
    inOrderWithin(40, 'you:accept', 'punish'),
    near('punish', 'feesPaid', 60),
    near('multiple', ['pay', 'deduct', 'charge', 'indemnify'], 60),
    unless(
      anyOf(inOrderWithin(60, 'shareOf', 'not-platform:indemnify'), inOrderWithin(60, 'you:indemnify', 'shareOf')),
      // "We compensate at most 30% of the price."
      inOrderWithin(60, 'notExceed', 'shareOf'),
    ),
    inOrderWithin(30, 'shareOf', 'not-platform:bear', 'liability'),
    // The deposit itself is taken; what is taken out of it is a set-off.
    unless(
      inOrderWithin(25, 'deduct', 'deposit'),
      inOrder('deposit', 45, ['indemnify', 'refund', 'fromPayouts']),
      inOrder('deposit', 24, 'towards', 45, 'pay'),
    ),
    near('forfeit', 'deposit', 60),
    has('forfeitEarnings'),
    // "Failure to fulfil orders may result in penalties."
    unless(inOrderWithin(40, 'resultIn', 'penaltyWord'), has('lawWord', 'lawNoun')),
    inOrder(['platform:may', 'platform:will'], 15, 'charge', 40, 'mishap'),
    // What is left of the term is to be paid when it ends early.
    unless(
      inOrder(['terminate', 'curtail'], 110, ['pay', 'applies', 'charge'], 60, 'restOfTerm'),
      has('refund', 'autoRenew'),
    ),
    // "Failure to return it incurs a charge."
    inOrder(['failTo', 'failure'], 60, ['resultIn', 'applies'], 40, ['fee', 'charge']),
    inOrder(['gravity', 'overdue', 'mishap'], 60, 'resultIn', 20, 'raise', 12, 'fee'),
    inOrderWithin(40, 'mishap', 'fee', 'applies'),
    // What a sale past the platform costs.
    inOrder('otherChannel', 90, ['must', 'will', 'platform:may'], 25, ['pay', 'charge'], 40, 'fee'),
  ],
  except: [
    // The platform pays it to you.
    unless(
      inOrderWithin(60, ['platform:will', 'platform:must'], 'you', 10, 'platform:pay', 30, 'penaltyWord'),
      inOrderWithin(8, 'require', 'you'),
    ),
    inOrderWithin(20, 'platform', 6, 'platform:must', 'platform:pay', 'penaltyWord'),
    inOrderWithin(20, 'resultIn', 'platform', 10, 'must', 'pay', 'penaltyWord'),
    inOrderWithin(30, 'sendYou', 4, 'you', 8, 'pay', 'penaltyWord'),
    inOrderWithin(40, ['platform:will', 'platform:must'], 'platform:pay', 12, 'you', ['penaltyWord', 'interest']),
    inOrderWithin(10, ['platform:will', 'platform:must'], 'platform:pay', 'penaltyWord'),
    // What you may ask for.
    inOrder('you:may', 9, 'you:require', 30, 'you:pay', 40, 'penaltyWord'),
    // What you charge your own customers.
    inOrderWithin(5, 'you:may', 'you:charge'),
    inOrderWithin(40, 'deduct', 'refund', 'deposit'),
    inOrder(['mayNot', 'noDuty'], 15, ['pay', 'charge'], 40, 'penaltyWord'),
    unless(inOrder('not', 15, ['pay', 'charge'], 14, 'penaltyWord'), inOrder('deposit', 30, 'forfeit')),
    inOrderWithin(60, ['platform:will', 'platform:must'], 'multiple', 12, ['refund', 'pay']),
    // The deposit is not touched.
    inOrderWithin(25, 'mayNot', 'deduct', 'deposit'),
    // A fine of the state, or one among the losses that you answer for.
    near('state', 'penaltyWord', 40),
    inOrderWithin(30, 'platform', 'platform:fined'),
    allOf(inOrderWithin(15, 'penaltyWord', 'other', 'fee'), inOrder('penaltyWord', 60, 'by:you', 9, 'you:bear')),
    // Among what the platform does not answer for.
    inOrder('platform:not', 6, 'platform:bear', 200, 'platform:penaltyWord'),
    inOrder('platform:notLiable', 200, 'platform:penaltyWord'),
    allOf(has('fines'), has('indemnify', 'uncapped', 'answerFor', 'fromPayouts')),
    unless(inOrder('burden', 12, 'fines', 14, 'burden'), inOrderWithin(40, 'resultIn', 'penaltyWord')),
    inOrderWithin(60, 'includes', 'penaltyWord', 24, 'legalCost'),
    // What the deposit is for.
    inOrderWithin(90, 'deposit', 'useVerb', 10, 'pay', 30, 'penaltyWord'),
    inOrderWithin(6, 'not', ['penaltyWord', 'interest']),
    inOrderWithin(40, 'penaltyWord', ['thirdParty']),
    inOrderWithin(9, 'platform', 'platform:pay', 9, 'penaltyWord'),
    // What they pay you more than once over.
    inOrder(['platform:pay', 'nobody:pay'], 6, 'you', 12, 'multiple'),
  ],
  facts: ['amount', 'rate', 'period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Too many chargebacks may result in higher fees, penalties or fines.',
      { text: 'If you fail to pay all the fees when due, you owe a late fee of 0.05% a day.', severity: 'high' },
      {
        text: 'If you breach this clause, you shall pay liquidated damages of US$10,000.',
        facts: [{ kind: 'amount', min: 10000, max: 10000, currency: 'USD' }],
      },
      { text: 'Overdue amounts bear interest at 0.05% per day.', facts: [{ kind: 'rate', value: 0.05, per: 'day' }] },
      {
        text: 'We may charge a late fee of 1.5% per month on any unpaid balance.',
        facts: [{ kind: 'rate', value: 1.5, per: 'month' }],
      },
      'Your deposit will be forfeited if you violate the marketplace rules.',
      'Interest shall be payable on overdue sums at 4% above the base rate of the Bank of England.',
      'Chargebacks incur a fee of $25 each.',
      'Anyone who sells counterfeit goods must pay Party A three times the price of the goods.',
      'Party B shall pay Party A a penalty equal to 30% of the contract price for each violation.',
      {
        text: 'We are entitled to impose a fine of up to EUR 5,000 for each breach.',
        facts: [{ kind: 'amount', max: 5000, currency: 'EUR' }],
      },
      {
        text: 'A late payment charge of USD 50 applies to each overdue invoice.',
        facts: [{ kind: 'amount', min: 50, max: 50, currency: 'USD' }],
      },
      'You may be charged a finance charge of 18% a year.',
      'If you fail to pay an invoice in full, we may charge daily interest on the sum.',
      'If you do not pay a bill on time, we can charge you a handling fee.',
      'We can charge you the costs of preparing the installation, including an early exit fee.',
      'You will be charged $20 for every chargeback.',
      'Missed shipments may result in penalties.',
      'If you end the contract early, you pay the charges for the remainder of the term.',
      'You shall pay 200% of the list price for unlicensed use.',
      'Failure to return the device incurs a charge.',
      'Sums that are not paid when due bear interest.',
      'If a payment is declined, a fee of 25 EUR becomes due.',
      'If you take a booking outside the platform, you must pay our full commission.',
      'The fine doubles with each repeated violation.',
      'We will not warn you before imposing such a fine.',
      'Repeated late deliveries lead to higher commissions.',
      'Fraud results in forfeiture of your commissions.',
      'If you break the terms of section 3 and fail to remedy it, you must pay us $2,000.',
      'You will be liable for US$5,000 for each breach of this Agreement.',
    ],
    pass: [
      'If the arbitrator awards you more than we offered, we will pay you 150% of the award.',
      'You may charge your customers a late fee.',
      'Late fees are described in our help pages.',
      'The notice must state, under penalty of perjury, that you own the work.',
      'You are responsible for any fines imposed on you by tax authorities.',
      'We shall pay you liquidated damages if uptime falls below 99%.',
      'We do not charge late fees.',
      'In no event are we liable for punitive or exemplary damages.',
      'Your deposit will be returned to you in full within 30 days after termination.',
      'Copyright infringement may be subject to criminal penalties under the law.',
      'You may cancel at any time without penalty.',
      'You reimburse our costs if your sales result in us being required to pay a fine to a card network.',
      'You indemnify us against any and all claims, losses, fines and penalties.',
      'We may recover the amount, the costs, penalties, fees and losses of a chargeback from your next settlement.',
      'We charge a handling fee for parcels sent abroad.',
      'We pay interest on your balance.',
      'You may sell the same items outside our platform.',
      'You will indemnify us for any breach of this warranty.',
      'If you fail to pay the $10 fee, the order lapses.',
      'If you fail to cancel before the trial ends, you will pay $10 per month.',
      'After your trial lapses you will be charged $10 per month.',
    ],
  },
  zh: {
    flag: [
      '付清逾期违约金后，本合同方可终止。',
      { text: '您逾期未支付全部服务费的，应每日按0.05%支付违约金。', severity: 'high' },
      {
        text: '您违反本条的，应向我们支付违约金人民币十万元。',
        facts: [{ kind: 'amount', min: 100000, max: 100000, currency: 'CNY' }],
      },
      {
        text: '逾期付款的，每逾期一日按应付金额的0.05%支付滞纳金。',
        facts: [{ kind: 'rate', value: 0.05, per: 'day' }],
      },
      '乙方违约的，甲方有权没收乙方缴纳的保证金。',
      '每出现一次违规，处以五百元罚款。',
      '乙方不配合甲方的，应向甲方支付违约金。',
      '缺货的，按商品货值的30%赔付买家。',
      {
        text: '如您虚假宣传，我们有权要求您支付五万元至一百万元的违约金。',
        facts: [{ kind: 'amount', min: 50000, max: 1000000 }],
      },
      { text: '逾期还款的，甲方有权按日万分之五收取违约金。', facts: [{ kind: 'rate', value: 0.05, per: 'day' }] },
      { text: '每发生一次违规，平台将扣除押金2000元作为罚款。', facts: [{ kind: 'amount', min: 2000, max: 2000 }] },
      '您应向我们支付所造成损失拾倍金额的赔偿金。',
      '一经发现违规，我们有权要求每例赔偿十万元。',
      '如您违约，须向我们至少赔偿一百万元。',
      '虚报价格的，须按交易金额的20%承担违约责任。',
      '提前退出的，应缴纳解约金。',
      '押金一律不退。',
      '您未使用部分对应的费用不予退还，作为您提前解约的违约金。',
      '您的全部收益将作为违约金归平台所有。',
      '违反规则的，平台会对您进行惩戒。',
      '推广者作弊的，平台有权没收其全部佣金。',
      '私下交易的，应一次性支付五万元作为违约赔偿。',
      '延迟发货的，每单按实付金额的30%向买家赔付，最高不超过100元。',
      '每发现一次违规，您应支付5000元。',
    ],
    pass: [
      '如我们逾期交付，应向您支付违约金。',
      '您可以随时解除本协议，无需支付违约金。',
      '因您违法经营受到行政机关罚款的，由您自行承担。',
      '协议终止后，我们将在十日内全额退还您的保证金。',
      '我们不收取任何滞纳金。',
      '保证金可用于支付乙方欠付的违约金。',
      '乙方应赔偿甲方的损失，包括但不限于罚款、律师费、诉讼费。',
      '商家应按时缴纳税款，避免产生税务滞纳金。',
      '违反法律的行为可能会受到行政处罚。',
      '您可能面临监管机构的罚款。',
      '甲方逾期付款的，乙方有权要求甲方支付违约金。',
      '您应声明通知内容属实，否则愿接受伪证处罚。',
      '甲方被处以罚款的，应及时告知乙方。',
      '保证金不足以支付违约金的，乙方应补足。',
      '货款中扣除的金额将用于补足保证金。',
      '甲方不承担任何间接损失，包括利润损失、平台罚款。',
      '因申报不实产生的罚款及其他费用，由乙方承担。',
      '平台划扣保证金向消费者进行支付的，应通知商户。',
      '您未支付100元保证金的，平台暂不开通服务。',
      '若您未在试用期内取消，应支付每月10元会员费。',
    ],
  },
};
