import { allOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** The agreement or a paid term renews by itself. */
export const rule: Rule = {
  type: 'auto-renewal',
  patterns: [
    has('autoRenew'),
    inOrder('account', 60, 'charge', 150, 'recurring'),
    allOf(near('automatic', 'charge', 40), has('recurring', 'unlessEnded', 'trial', 'successive')),
    unless(near('automatic', 'renew', 60), near('automatic', ['terminate', 'curtail'], 14)),
    inOrderWithin(70, ['nobody:renew', 'platform:renew', 'either:renew'], 'successive'),
    inOrderWithin(120, 'renew', 'unlessEnded'),
    inOrderWithin(120, 'unlessEnded', ['renew', 'platform:charge']),
    allOf(near('charge', 'unlessEnded', 160), has('recurring')),
    inOrderWithin(120, 'accept', 30, 'charge', 'recurring'),
    inOrderWithin(30, ['nobody:renew', 'platform:renew'], 'recurring'),
    allOf(near('trial', 'unlessEnded', 120), has('charge', 'pay', 'fee', 'renew', 'automatic', 'autoRenew')),
    inOrderWithin(110, 'charge', 'paymentMeans', 90, 'unlessEnded'),
  ],
  except: [
    inOrderWithin(8, ['not', 'mayNot'], ['autoRenew', 'automatic']),
    unless(inOrderWithin(12, ['not', 'mayNot'], 'renew', 'automatic'), has('unlessEnded')),
    // How to turn it off.
    inOrderWithin(75, 'disagree', 'autoRenew', 'turnOff'),
    inOrderWithin(40, 'you:may', ['curtail', 'turnOff'], ['autoRenew', 'automatic']),
    inOrderWithin(40, 'mutualConsent', 'renew'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Your subscription renews automatically at the end of each billing period unless you cancel.',
      {
        text: 'This agreement will renew for successive one-year terms unless either party gives notice of non-renewal at least 30 days before the end of the term.',
        facts: [{ kind: 'period', value: 30, unit: 'day' }],
      },
      'Paid plans auto-renew.',
      'Unless terminated in writing, the term shall be extended for further periods of twelve months.',
      "We'll keep charging you every month until you cancel.",
      'You authorise our payment processor to charge your card on a monthly basis until you cancel the plan.',
      'Unless you cancel before the trial ends, we will charge you for the paid plan.',
      'Your membership continues month-to-month until terminated.',
      'If neither party objects in writing, the contract is tacitly renewed.',
      'You will be automatically charged on the anniversary of your purchase.',
      'You acknowledge that your subscription has recurring payment features.',
      'To avoid being billed for the next period, cancel a day before.',
      'Your plan keeps running until you tell us to stop.',
      'The contract is extended by one year at a time if it is not terminated.',
      'We renew the listing every four months.',
      'Trials convert to paid plans.',
      'The initial term is three years and continues year to year thereafter.',
    ],
    pass: [
      'This agreement does not renew automatically.',
      'You may renew your subscription at any time before it expires.',
      'The parties may renew this agreement by written agreement.',
      'You can turn off auto-renewal in your account settings.',
      'The access token is refreshed automatically every hour.',
      'We will not renew your plan without your consent.',
      'These Terms remain in effect until terminated.',
      'The service automatically backs up your data.',
      'Unless otherwise agreed, fees are automatically billed in arrears on a weekly basis.',
    ],
  },
  zh: {
    flag: [
      '服务到期后将自动续费，除非您提前取消。',
      {
        text: '本协议期满前三十日双方均未提出书面异议的，本协议自动续期一年。',
        facts: [{ kind: 'period', value: 30, unit: 'day' }],
      },
      '协议有效期届满，如双方无异议，则自动顺延一年。',
      '您开通连续包月服务后，我们将在到期前自动扣款。',
      '合同期限届满，乙方未书面通知终止的，视为同意续约。',
      '免费试用期结束后，如您未取消，将自动转为付费服务。',
      '任一方未在期满前书面通知对方不再续约的，本合同自动延续。',
      '您授权支付渠道从您的账户中代扣下一个计费周期的费用。',
      '除非一方书面通知不再续约，本协议自动延展。',
      '试用结束后平台将收取会员费，直至您取消。',
    ],
    pass: [
      '本协议到期后不自动续期。',
      '您可以在到期前自行续费。',
      '期满后双方协商一致可续签协议。',
      '您可随时关闭自动续费功能。',
      '系统会自动备份您的数据。',
      '未经您同意，我们不会自动续费。',
      '如需续约，乙方应提前三十日提出申请。',
      '如您不同意自动续费，可以在设置中关闭。',
    ],
  },
};
