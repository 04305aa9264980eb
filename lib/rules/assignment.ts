import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** The agreement, or what it gives, passes to somebody of the platform's choice. */
const passesOn = anyOf(
  inOrder(['platform:may', 'nobody:may'], 60, ['platform:assign', 'nobody:assign'], 60, 'contractRights'),
  unless(inOrder('either:may', 60, 'either:assign', 60, 'contractRights'), inOrderWithin(30, 'noEvent', 'may')),
  inOrder(['platform:may', 'nobody:may'], 90, 'contractRights', 60, 'not-you:assign'),
  // 有权将权利义务委托给第三方履行
  inOrder('platform:may', 90, 'contractRights', 60, 'platform:entrust', 40, 'recipient'),
  inOrder('contractRights', 60, ['may', 'will'], 30, 'assign', 40, 'by:platform'),
  inOrder('contractRights', 60, 'assign', 20, 'by:platform'),
  inOrder('contractRights', 40, ['may', 'will'], 30, 'assign', 20, 'ourSuccessor'),
  // "You may not assign …, but we may do so."
  inOrder('assign', 120, 'platform:may', 25, 'doSo'),
  inOrder('assign', 40, 'contractRights', 150, 'platform:may', 20, 'platform:assign'),
  inOrder('platform:may', 25, 'platform:assign', 25, 'doSo'),
  inOrder('ourRights', 60, ['may', 'freely'], 25, ['assign', 'passesTo']),
  inOrder('unaffected', 60, 'hinder', 12, 'platform', 30, 'assign', 60, 'contractRights'),
  inOrder('accept', 40, 'assignment', 40, 'contractRights', 40, ['ourSuccessor', 'recipient']),
  inOrder('contractRights', 25, 'platform', 60, 'freely', 12, 'assign'),
  allOf(inOrder('platform:may', 12, 'doSo'), hasAround('assign'), hasAround('contractRights')),
  unless(
    allOf(
      inOrder('platform:may', 12, 'platform:assign', 60, ['ourSuccessor', 'recipient', 'freely', 'platform']),
      hasAround('contractRights'),
    ),
    has('data', 'brand', 'work'),
  ),
  inOrder('contractRights', 30, 'assign', 12, 'ourSuccessor'),
  inOrder('accept', 30, 'assignment', 50, 'by:platform'),
  inOrder('not-platform:accept', 15, ['platform', 'operator'], 9, 'placedFirst', 60, 'contractRights', 60, 'assign'),
  inOrder('contractRights', 30, 'platform:may', 60, 'platform:assign'),
  inOrder('accept', 45, 'assignment', 15, 'ourRights'),
  inOrder('accept', 20, 'assignment', 60, 'platform:may'),
  inOrder('platform:may', 90, 'platform:require', 20, 'assignment', 30, 'contractRights'),
  inOrder('lets', 30, 'assign', 60, 'contractRights'),
  inOrder('lets', 60, 'contractRights', 40, 'assign'),
  allOf(inOrder(['assignment', 'assign'], 30, ['platform', 'contractRights']), has('noConsent')),
  inOrder('contractingParty', 12, 'replaceParty', 80, 'contractRights'),
  allOf(inOrder('platform:may', 120, 'replaceParty'), has('contractingParty')),
  inOrder('platform:may', 90, 'contractingParty'),
  inOrder('platform:replaceParty', 12, 'contractingParty'),
  inOrder('contractRights', 60, 'not-you:succeed'),
  inOrder(['platform:may', 'nobody:may'], 25, 'succeed', 40, 'contractRights'),
  inOrder('platform:may', 15, 'replaceParty', 60, 'succeed', 40, 'contractRights'),
);

/** The platform may assign or transfer the agreement without your consent. */
export const rule: Rule = {
  type: 'assignment',
  patterns: [unless(passesOn, unless(has('yourConsent', 'mutualConsent'), has('noConsent')))],
  except: [inOrder('platform:mayNot', 40, 'platform:assign'), inOrder('platform:not', 12, 'platform:assign')],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You may not assign this Agreement; we may do so freely.',
      'We may assign this Agreement, in whole or in part, at any time without notice to you.',
      'You may not transfer your rights under these Terms to anyone else, but we may do so without restriction.',
      'We reserve the right to transfer, assign or novate our rights under this contract to a third party.',
      'These Terms may be assigned by us without restriction.',
      {
        text: 'We may assign this Agreement to a third party upon 30 days’ notice to you.',
        facts: [{ kind: 'period', value: 30, unit: 'day', times: 'notice' }],
      },
      'All of our rights and obligations under these Terms are freely assignable by us in connection with a merger.',
      'You hereby consent to any assignment of this Agreement by us.',
      'Our rights under this Agreement may be transferred to any company that acquires our business.',
      'We have the right to have another group company take our place as your contracting party.',
      'You permit us to transfer this contract to another company of our group.',
      'In the event of a merger, your agreement with us may be transferred to the acquirer.',
      'You consent to the transfer of our rights under these terms to an affiliate.',
      'You may not assign these terms. We may transfer our rights to an affiliate.',
      'You may not assign this agreement without our consent, but we may assign it at will.',
      'Our rights under these terms are freely assignable.',
      'Nothing prevents us from assigning this agreement.',
      'Assignment of this contract by us does not require your approval.',
      'You consent in advance to the transfer of this agreement to one of our affiliates.',
      "We may, without the Developer's consent, transfer this agreement.",
      'If we are acquired, these terms will be assigned to the acquiring company.',
    ],
    pass: [
      'You may not assign this agreement without our prior written consent.',
      "Neither party may assign this Agreement without the other party's written consent.",
      'We may only assign this Agreement with your prior written consent.',
      'You may assign this Agreement to a purchaser of your business.',
      'We assign each developer a unique client ID.',
      "These Terms bind the parties' successors and permitted assigns.",
      'We may transfer your personal information to our affiliates.',
      'You assign to us all intellectual property in the deliverables.',
      'You may not assign this agreement. We may transfer your data to our affiliates.',
    ],
  },
  zh: {
    flag: [
      '我们可将本协议项下的权利义务转让给我们的关联公司，无需征得您的同意。',
      '甲方有权将本合同项下全部或部分权利义务转让给第三方，仅需通知乙方。',
      '未经我们书面同意，您不得转让本协议；我们可以自由转让本协议。',
      '平台有权指定其关联方作为本协议的签约主体，履行相应的权利义务。',
      '根据业务安排，我们可能变更运营主体，届时本协议项下的权利义务由新的运营主体承继。',
      '您授权我们可将本协议转让给任何第三方，而不必另行通知。',
      '甲方可在通知乙方后，将本合同项下的部分或全部服务转交由第三方运营。',
      '甲方可以不经乙方同意将其权利义务一并转让。',
      '甲方可将本合同转让给任何公司，无需乙方同意。',
      '您同意我们将本协议的权利义务概括移转予第三人。',
      '本协议将转移给受让方。',
      '我们有权指定关联公司承接本协议。',
      '甲方可将本协议项下的权利义务全部委托给其关联公司履行。',
      '您同意我们将本协议的权利义务转交第三方行使。',
      '我们可将本协议项下的权利义务转由关联公司承担。',
    ],
    pass: [
      '未经甲方书面同意，乙方不得将本协议项下的权利义务转让给第三方。',
      '任何一方未经对方同意不得转让本协议。',
      '未经您同意，我们不会将本协议转让给他人。',
      '账号仅限您本人使用，不得转让、出租、出借。',
      '您可以将店铺转让给其他符合条件的主体。',
      '我们会将款项转至您的账户。',
      '平台可将您的投诉转交商家处理。',
      '商家可申请变更店铺经营主体。',
    ],
  },
};
