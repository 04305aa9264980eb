import { has, inOrderWithin } from './pattern';
import type { Examples, Rule } from './rule';

/** Disputes go to arbitration. */
export const rule: Rule = {
  type: 'arbitration',
  patterns: [
    inOrderWithin(250, 'dispute', 'arbitrate'),
    inOrderWithin(120, 'dispute', 'submit', 'arbitration'),
    inOrderWithin(80, 'arbitrate', ['dispute', 'submit']),
    inOrderWithin(120, 'submit', 'dispute', 'arbitration'),
    inOrderWithin(120, 'arbitration', 'decide', 'dispute'),
    has('arbitrate'),
  ],
  except: [inOrderWithin(20, 'not', 'submit'), inOrderWithin(40, 'not', 'arbitrate')],
  facts: ['forum', 'jurisdiction', 'period'],
  oneClausePer: 'chapter',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Any dispute arising out of this agreement shall be finally settled by arbitration.',
      {
        text: 'Disputes shall be submitted to the Singapore International Arbitration Centre (SIAC) for arbitration.',
        facts: [{ kind: 'forum' }],
      },
      'You and we agree that all claims will be resolved by binding arbitration.',
      {
        text: 'Either party may refer the dispute to the Shenzhen Court of International Arbitration.',
        facts: [{ kind: 'forum', institution: 'Shenzhen Court of International Arbitration' }],
      },
      'Claims that cannot be settled amicably may be referred by either party to arbitration in London.',
      'We and you will arbitrate every dispute instead of going to court.',
      'An arbitrator, not a judge or jury, will decide any claim between us.',
    ],
    pass: [
      'Any dispute shall be submitted to the competent court of London.',
      'This agreement does not require you to arbitrate any dispute.',
      'Disputes shall be settled by friendly negotiation.',
      'You must provide documents when requested by courts or judicial arbitration bodies.',
      'The parties agree not to submit disputes to arbitration.',
      'You must tell us about any pending lawsuit or arbitration with third parties.',
    ],
  },
  zh: {
    flag: [
      {
        text: '因本协议引起的争议，应提交中国国际经济贸易仲裁委员会仲裁。',
        facts: [{ kind: 'forum', institution: '中国国际经济贸易仲裁委员会' }],
      },
      {
        text: '协商不成的，任何一方均可向深圳国际仲裁院申请仲裁。',
        facts: [{ kind: 'forum', institution: '深圳国际仲裁院' }],
      },
      '双方同意将争议提交甲方所在地仲裁委员会仲裁解决。',
      '因履行本协议发生的纠纷，双方约定提交上海仲裁委员会，裁决是终局的。',
      '凡因本合同引起的任何纠纷，均应通过仲裁解决。',
      '任何索赔均应由深圳国际仲裁院按照其现行规则最终裁决。',
    ],
    pass: [
      '协商不成的，任何一方可向人民法院提起诉讼。',
      '双方应友好协商解决争议。',
      '应司法机关、仲裁机构的要求，您应提供相关资料。',
      '双方不采用仲裁方式解决争议。',
      '您应及时告知我们您与第三人之间的诉讼或仲裁。',
      '平台设有客服中心处理买卖双方的纠纷。',
    ],
  },
};
