import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** A dispute, or the reader with one, is sent to arbitration. */
const sent = anyOf(
  unless(inOrderWithin(250, 'dispute', 'arbitrate'), inOrderWithin(12, 'arbitrate', 'arbitrationTerms')),
  inOrder('dispute', 250, 'resolvedBy', 45, 'arbitration'),
  inOrder('resolvedBy', 45, 'arbitration', 60, 'dispute'),
  inOrder('resolvedBy', 30, 'arbitrate', 80, 'dispute'),
  unless(
    anyOf(
      inOrder(['must', 'will', 'may', 'accept', 'require'], 60, 'arbitrateVerb', 80, ['dispute', 'submit', 'notCourt']),
      inOrder('dispute', 60, ['must', 'will', 'may'], 30, 'arbitrateVerb'),
      inOrderWithin(18, 'must', 'arbitrateVerb'),
    ),
    has('arbitrationTerms'),
  ),
  inOrderWithin(120, 'submit', 'arbitrationBody'),
  inOrderWithin(15, 'submit', 'arbitrate'),
  // "shall be finally settled in Geneva under the Rules of …"
  inOrder('dispute', 200, ['will', 'must'], 30, 'submit', 120, ['arbitrationRules', 'arbitrator']),
  inOrder('accept', 40, 'submit', 'dispute', 60, 'arbitrate'),
  inOrderWithin(120, 'submit', 'dispute', 'arbitrate'),
  inOrder('submit', 60, 'dispute', 25, ['arbitration', 'arbitrationBody']),
  inOrder('dispute', 60, 'resolvedBy', 45, 'arbitrationBody'),
  inOrderWithin(40, 'arbitrationBody', ['submit', 'arbitrate']),
  inOrderWithin(120, 'arbitrator', 'notCourt'),
  // "You or we may start arbitration" only tells how it begins, unless it says which one.
  allOf(
    inOrderWithin(90, ['may', 'will', 'must'], 'startArbitration'),
    has('arbitrate', 'arbitrationBody', 'arbitrationRules'),
  ),
);

/** Where, under whose rules and with what force: the terms of an arbitration that is agreed on. */
const course = anyOf(
  allOf(inOrderWithin(40, 'seat', ['heldAt', 'will']), hasAround('arbitration', 'arbitrator')),
  // Where the reader lives it costs nothing.
  unless(inOrderWithin(90, 'hearing', 'heldAt'), has('yourCourts')),
  inOrderWithin(110, 'hearing', 'arbitrationRules'),
  inOrder('hearing', 40, 'resolvedBy', 40, 'arbitrationBody'),
  inOrderWithin(60, 'arbitrationBody', ['will', 'may'], 'arbitrationRules'),
  allOf(
    near('arbitralAward', 'finalBinding', 60),
    has('arbitration', 'arbitrator', 'arbitrationBody', 'arbitralAward'),
  ),
  allOf(has('massArbitration'), has('arbitration'), has('will', 'must', 'may', 'accept')),
);

/** Arbitration is spoken of, and not imposed: what comes before it, stands beside it or refuses it. */
const beside = anyOf(
  has('besideArbitration'),
  inOrderWithin(40, 'aside', ['arbitration', 'arbitrationTerms']),
  inOrderWithin(45, 'arbitrationTerms', ['not', 'mayNot']),
);

/** Disputes go to arbitration. */
export const rule: Rule = {
  type: 'arbitration',
  patterns: [
    unless(sent, beside),
    // "agree to resolve any claim through binding arbitration", whatever the exceptions from it are
    unless(
      inOrder('accept', 20, 'submit', 40, 'dispute', 200, 'arbitrate'),
      has('besideArbitration'),
      inOrderWithin(12, 'arbitrate', 'arbitrationTerms'),
    ),
    inOrderWithin(25, 'require', 'arbitrateVerb'),
    course,
    // The reader is told that the agreement, or another one, has an arbitration clause.
    has('arbitrationNotice'),
    unless(
      anyOf(
        inOrderWithin(110, ['accept', 'comply'], 'arbitrationTerms'),
        inOrderWithin(50, 'includes', 'arbitrationTerms'),
      ),
      beside,
    ),
  ],
  except: [has('arbitrationCosts'), inOrderWithin(60, 'unaffected', ['arbitrate', 'arbitration'])],
  facts: ['forum', 'jurisdiction', 'period'],
  oneClausePer: 'chapter',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'The arbitration shall be administered by the American Arbitration Association under its Commercial Arbitration Rules.',
      'Any dispute that is not resolved informally will be settled by binding, individual arbitration.',
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
      'Any dispute shall be finally settled in Geneva in accordance with the Swiss Rules of Arbitration then in effect.',
      'The party that claims may elect to resolve the dispute through binding non-appearance-based arbitration.',
      'The arbitration shall be administered by JAMS in Denver.',
      'Either party may demand that a claim be determined by a panel of three arbitrators.',
      'You are bound to arbitrate.',
      'Arbitration is the exclusive means of resolving disputes with us.',
      'Each party submits to arbitration under the rules of the chamber.',
    ],
    pass: [
      'You may opt out of this agreement to arbitrate by emailing us within 30 days.',
      'If we do not reach an agreement within 30 days, you or we may commence an arbitration proceeding.',
      'The arbitration will take place in the county where you live.',
      'Arbitration uses a neutral arbitrator instead of a judge or jury.',
      'We will pay all arbitration fees for claims under $10,000.',
      'Before starting an arbitration you must send us a written description of your claim.',
      'Any dispute shall be submitted to the competent court of London.',
      'This agreement does not require you to arbitrate any dispute.',
      'Disputes shall be settled by friendly negotiation.',
      'You must provide documents when requested by courts or judicial arbitration bodies.',
      'The parties agree not to submit disputes to arbitration.',
      'You must tell us about any pending lawsuit or arbitration with third parties.',
      'Fees of the Chamber are administered by its treasurer.',
      'Judgment on the award may be entered in any court.',
    ],
  },
  zh: {
    flag: [
      '您与本公司之间的争议将以有约束力的仲裁方式最终解决。',
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
      '根据生效的法院判决或仲裁裁决，我们可能向有权机关披露您的信息。',
      '协商不成的，任何一方可向人民法院提起诉讼。',
      '双方应友好协商解决争议。',
      '应司法机关、仲裁机构的要求，您应提供相关资料。',
      '双方不采用仲裁方式解决争议。',
      '您应及时告知我们您与第三人之间的诉讼或仲裁。',
      '平台设有客服中心处理买卖双方的纠纷。',
      '商家应自行处理由此产生的投诉、诉讼、仲裁和索赔。',
    ],
  },
};
