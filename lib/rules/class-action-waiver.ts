import { anyOf, has, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** No class, collective or representative action. */
export const rule: Rule = {
  type: 'class-action-waiver',
  patterns: [
    unless(inOrderWithin(120, ['waive', 'loseAccess'], 'classAction'), has('noWaiver')),
    unless(
      anyOf(
        inOrderWithin(130, ['mayNot', 'not', 'noEvent'], 'classAction'),
        near('classAction', ['banned', 'mayNot'], 90),
      ),
      has('classActionWaiver'),
    ),
    // Nobody's claims are heard together with another's.
    inOrderWithin(60, ['mayNot', 'not'], 'consolidate', 'dispute'),
    inOrderWithin(60, 'dispute', ['mayNot', 'not'], 'consolidate'),
    inOrderWithin(40, 'not', 'arbitration', 'consolidate'),
    inOrderWithin(90, 'consolidate', 'dispute', ['mayNot', 'banned']),
    inOrderWithin(110, ['accept', 'containsClause'], 'classActionWaiver'),
    unless(near('dispute', 'onlyOneself', 150), inOrderWithin(60, 'platform:may', 'onlyOneself')),
  ],
  except: [inOrderWithin(120, 'unaffected', 'classAction')],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You and Acme each waive the right to participate in a class action lawsuit or class-wide arbitration.',
      'You may bring claims only on your own behalf, and not as a plaintiff or class member in any class or representative proceeding.',
      "The arbitrator may not consolidate more than one person's claims and may not otherwise preside over any form of class proceeding.",
      'Class arbitrations and class actions are not permitted.',
      'We both agree to bring claims in an individual capacity only.',
      'Claims of different users cannot be combined into one proceeding.',
      'There is no right or authority for any dispute to be arbitrated on a class-action basis.',
      'These Terms include a class action waiver, which affects your rights.',
      'You agree to waive the right to have a dispute heard by a judge, as well as any right to take part in a class action against us.',
      'No multi-party or mass claims may be heard.',
      'You lose the ability to sue as part of a class.',
      'Collective redress is excluded.',
      'Arbitration shall be limited to the dispute between the parties individually.',
    ],
    pass: [
      'A class action settlement administrator may contact customers about refunds.',
      'Nothing in these Terms prevents you from taking part in a class action.',
      'If the class action waiver cannot be enforced, the rest of this section stays in force.',
      'We offer first class support to our business customers.',
      'Promotions may not be combined with other offers.',
      'You may join other users in a complaint to the regulator.',
      'Each account is for individual use only.',
      'Our aggregate liability for any and all claims will not exceed $50.',
    ],
  },
  zh: {
    flag: [
      '您仅代表自己提出索赔。',
      '任何一方不得将其请求与他人的请求合并。',
      '您同意放弃参加任何集体诉讼或集体仲裁的权利。',
      '争议只能由您以个人名义提出，不得作为集体诉讼、代表人诉讼的原告或成员。',
      '双方均不得以集体、合并或代表人的方式提起索赔。',
      '仲裁员无权合并审理多方的请求，也不得主持任何形式的集团仲裁。',
      '任何索赔均须以个人身份单独提出，不允许集体诉讼。',
      '用户不得发起或参与针对本公司的集体诉讼。',
      '任何一方均不得要求将多人的争议合并仲裁。',
    ],
    pass: [
      '您可以依法参加消费者协会提起的集体诉讼。',
      '本协议不限制您参与集体诉讼的权利。',
      '平台将组织商家集体活动。',
      '企业账号不得以个人名义注册。',
      '发生合并、收购或资产转让的，我们不会另行通知您。',
      '集体商标的使用应取得授权。',
      '平台有权就侵权行为单独提起诉讼，并获得全部赔偿。',
    ],
  },
};
