import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** What is accepted is a change, a fee or a notice, not the agreement as it stands. */
const ofAChange = hasAround('amend', 'altered', 'newVersion', 'fee', 'subjectToChange', 'assign');
const ofANotice = hasAround('notice');
const ofAStatement = has('invoice');

/** Using on after a change is accepting it. */
const useIsAcceptance = anyOf(
  inOrderWithin(200, 'continueUse', 'deemed', ['accept', 'bound']),
  inOrderWithin(200, 'continueUse', 'not-platform:accept'),
  inOrderWithin(200, 'continueUse', ['bound', 'appliesToYou']),
  inOrderWithin(60, 'deemed', 'continueUse', 110, 'accept'),
  inOrder('useAct', 60, 'afterwards', 150, 'deemed', 80, 'accept'),
  inOrder('deemed', 20, 'accept', 60, 'useAct', 40, 'afterwards', 60, ['publish', 'newVersion', 'effective']),
  inOrder('byUse', 40, 'afterwards', 40, ['amend', 'newVersion', 'altered'], 60, 'you:accept'),
  inOrder(['amend', 'newVersion'], 30, ['effective', 'afterwards'], 40, 'useAct', 60, 'deemed', 60, 'accept'),
  unless(inOrderWithin(100, ['accept', 'bound'], 60, ['byUse', 'if'], 30, 'continueUse'), has('askedToAccept')),
);

/** Silence or continued use counts as acceptance of a change, a fee or a notice; or the only remedy is to stop using. */
export const rule: Rule = {
  type: 'deemed-acceptance',
  patterns: [
    allOf(useIsAcceptance, anyOf(ofAChange, ofANotice)),
    allOf(
      anyOf(
        // Silence: no objection in time, no answer.
        inOrderWithin(200, ['silent', 'disagree'], 'deemed', 'accept'),
        inOrderWithin(150, 'silent', 'you:accept', 40, ['agreement', 'newVersion', 'amend', 'fee', 'rules']),
        inOrder('deemed', 60, 'accept', 100, 'silent'),
        inOrderWithin(200, 'notice', 'deemed', 'accept'),
      ),
      anyOf(ofAChange, ofANotice, ofAStatement),
    ),
    // 未提出异议的，按调整后的价格执行
    allOf(inOrder('silent', 45, ['altered', 'newVersion', 'fee', 'amend'], 40, 'obey'), ofAChange),
    inOrder('sent', 'deemed', 'not-platform:accept'),
    // Using it accepts whatever the terms become.
    inOrder('useAct', 200, 'deemed', 90, 'accept', 90, 'atAnyTime', 40, ['amend', 'newVersion']),
    // Who does not leave in time has accepted.
    inOrderWithin(60, 'not-platform:failTo', 'not-platform:terminate', 'deemed', 'not-platform:accept'),
    unless(
      allOf(inOrderWithin(150, 'silent', ['effective', 'bound']), ofAChange),
      inOrderWithin(40, 'beforeAfter', 'effective'),
    ),
    // Leave it, if you do not like it. That you may close your account is a right.
    unless(
      allOf(
        anyOf(inOrderWithin(250, 'disagree', 'not-platform:stopUse'), inOrder('not-platform:stopUse', 'disagree')),
        ofAChange,
      ),
      inOrderWithin(5, 'you:may', 'you:terminate'),
    ),
    unless(
      inOrder('otherwise', 40, 'deemed', 60, 'accept'),
      has('not-platform:stopUse'),
      // The agreement as it stands.
      allOf(has('bound', 'agreement'), unless(has('deemed'), has('amend', 'altered', 'newVersion', 'fee'))),
    ),
    // 收费标准调整后继续使用的，应按新标准付费
    allOf(inOrder('continueUse', 90, 'you:must', 90, ['pay', 'fee']), has('altered', 'newVersion'), has('fee')),
    // "… unless you close your store before they apply."
    allOf(
      inOrder('deemed', 60, 'not-platform:accept', 60, 'if', 20, ['not-platform:stopUse', 'not-platform:terminate']),
      ofAChange,
    ),
    inOrder('useAct', 20, 'afterwards', 60, ['amend', 'newVersion'], 60, 'you:accept'),
    // "You agree to any changes by continuing to list."
    unless(inOrder('not-platform:accept', 30, ['newVersion', 'amend'], 40, 'byUse'), has('askedToAccept')),
    allOf(inOrder('otherwise', 30, 'not-platform:bound'), ofAChange),
    allOf(inOrder(['not-platform:accept', 'bound'], 30, 'if', 30, 'not-platform:useAct', 30, 'afterwards'), ofAChange),
    inOrder('not-platform:stopUse', 50, 'amend', 60, 'terminate'),
  ],
  // Silence is no acceptance.
  except: [
    has('noDeemed', 'arbitrate', 'classAction'),
    // Whoever uses it or goes on to: the agreement itself is accepted.
    unless(inOrder('useAct', 9, 'continueUse'), has('amend', 'newVersion')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Your continued use of the services after the changes take effect constitutes your acceptance of the amended terms.',
      'If you do not agree to the changes, you must stop using the services.',
      'By continuing to access the API after we post a new version, you accept the new version.',
      {
        text: 'If you do not object within five days of the notice, you are deemed to have accepted the change.',
        facts: [{ kind: 'period', value: 5, unit: 'day', times: 'objection' }],
      },
      'If any revision is unacceptable to you, your only remedy is to terminate your account.',
      {
        text: 'Failure to object to the new fees within ten days shall be deemed consent to them.',
        facts: [{ kind: 'period', value: 10, unit: 'day', times: 'objection' }],
      },
      'Your sole recourse if you disagree with a fee increase is to cease using the service.',
      'By using the API after changes are posted, you accept them.',
      'You are deemed to accept the new prices unless you close your account.',
      'If you do not leave the program, the revised terms bind you.',
      'The changes are deemed accepted by you the first time you use the API after the posting of the revised terms.',
      'Processing a transaction after the effective date means acceptance of the change.',
    ],
    pass: [
      'The changes apply to you only after you have accepted them in writing.',
      'If you do not agree to the changes, you may close your account before they take effect.',
      'Goods are deemed accepted once the buyer signs the delivery receipt.',
      'If you do not agree with an invoice, you may dispute it within 30 days.',
      'Silence does not constitute acceptance of any change to these terms.',
      'By clicking "Accept" you enter into this agreement with us.',
      'You may stop using the service at any time.',
      'Continued use of an outdated SDK may cause errors.',
    ],
  },
  zh: {
    flag: [
      '您在收到通知后五日内未提出异议的，按调整后的价格执行。',
      '本协议变更后，您的任何使用行为均视为您接受变更内容。',
      '条款变动后继续订购的，视为接受该变动。',
      '对账单出具后三日内不确认的，视为无异议。',
      '本协议变更后，如您继续使用服务，即视为您接受修改后的协议。',
      '如您不同意修改内容，应立即停止使用本服务。',
      {
        text: '自通知发出之日起五日内未提出书面异议的，视为同意相关变更。',
        facts: [{ kind: 'period', value: 5, unit: 'day', times: 'objection' }],
      },
      '收费标准调整后，您继续使用该服务即表示同意新的收费标准。',
      '您不接受更新后的规则的，唯一的救济方式是停止使用平台服务。',
      '商家收到结算单后三日内未提出异议的，视为对结算金额的确认。',
      '乙方在公告发布后未停止使用服务的，视为乙方已接受变更后的条款。',
      '商家未在公示期内申请解除协议的，即视为接受变更后的规则。',
      '如您不同意修改后的条款，您将无权继续使用本服务。',
      '您使用本服务即视为接受本协议，包括接受我们随时所做的修改。',
      '如您不同意修改后的协议，您应不使用本服务。',
      '若资费调整后您继续使用本服务，则需按新的标准支付费用。',
      '收到对账单后三日内未提出异议的，视为账单内容无误。',
      '公示期届满无异议的，新规则对您产生效力。',
      '收到返佣明细后五日内无书面异议的，视为确认。',
    ],
    pass: [
      '您不回复不影响您的权利。',
      '变更后的条款须经您书面确认后方对您生效。',
      '您点击“同意”即表示您已阅读并接受本协议。',
      '您可以随时停止使用本服务。',
      '沉默不视为对变更的同意。',
      '如您对账单有异议，可在三十日内提出。',
      '买家确认收货后，视为交易完成。',
      '您使用或继续使用本服务，即表示您同意本协议。',
      '如不同意本协议，请勿注册；否则，表示您同意受本协议约束。',
    ],
  },
};
