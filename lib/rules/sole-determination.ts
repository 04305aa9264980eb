import { allOf, anyOf, has, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Where discretion only colours another right, that right's own type says so. */
const anotherRight = anyOf(
  allOf(has('amend'), has('agreement', 'fee', 'rules')),
  allOf(has('terminate'), has('agreement', 'service')),
);

/** The platform alone judges facts, breach, amounts or meaning; its records prevail. */
export const rule: Rule = {
  type: 'sole-determination',
  patterns: [
    inOrderWithin(90, ['platform:may', 'platform:will'], 'platform:decide'),
    unless(
      anyOf(has('platform:soleJudgement', 'nobody:soleJudgement'), inOrderWithin(40, 'soleJudgement', 'by:platform')),
      anotherRight,
    ),
    inOrderWithin(60, 'records', 'prevails'),
    inOrderWithin(60, 'decide', 'by:platform'),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Whether you have breached this agreement shall be determined by us in our sole discretion.',
      'We alone decide whether content complies with our rules.',
      'Our records shall be final and binding in case of any dispute.',
      'The amount of damages shall be determined at our sole judgment.',
      'We have the right of final interpretation of these rules.',
      "Party A's system data shall prevail when the settlement amount is calculated.",
      'We may independently judge whether your conduct constitutes a violation.',
    ],
    pass: [
      'You decide which features to use.',
      'You may, at your sole discretion, choose not to publish your app.',
      'Damages are determined by a court of competent jurisdiction.',
      'The facts shall be established by an independent expert appointed by both parties.',
      'We may amend these terms at our sole discretion.',
      'You are solely responsible for your application.',
    ],
  },
  zh: {
    flag: [
      '您是否构成违约，由我们独立判断。',
      '我们对本规则享有最终解释权。',
      '结算数据以甲方系统记录为准。',
      '平台有权根据自身判断认定您的行为是否违规。',
      '违约金的具体金额由我们单方决定。',
      '甲方有权自行判断乙方的应用是否符合要求。',
      '双方对交易数据有争议的，以我们后台数据为准。',
    ],
    pass: [
      '您可以自行决定是否使用该功能。',
      '违约金的数额由人民法院判定。',
      '损失金额由双方共同委托的第三方机构评估确定。',
      '您应自行判断第三方内容的可靠性。',
      '乙方有权自主决定商品价格。',
      '我们将根据您的选择确定配送方式。',
    ],
  },
};
