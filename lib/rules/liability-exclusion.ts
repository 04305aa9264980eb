import { allOf, anyOf, has, inOrder, inOrderWithin, underHeading, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** 平台未……的，应承担责任; 乙方应对……承担责任, whoever is named between. */
const accepts = anyOf(
  unless(
    inOrderWithin(20, ['platform:must', 'nobody:must', 'either:must'], ['platform:bear', 'nobody:bear', 'either:bear']),
    inOrderWithin(12, 'must', 'not', 'bear'),
  ),
  inOrderWithin(120, 'you:must', 6, 'you:regarding', 'bear'),
);

/** The platform is not liable for some loss, event or kind of damage. */
export const rule: Rule = {
  type: 'liability-exclusion',
  patterns: [
    has('platform:notLiable', 'nobody:notLiable', 'thirdParty:notLiable', 'either:notLiable'),
    unless(
      has('platform:noLiability', 'nobody:noLiability', 'thirdParty:noLiability', 'either:noLiability'),
      has('licence', 'feedback'),
      // Each may end it, and owes nothing for that.
      inOrderWithin(40, 'either:terminate', 'either:noLiability'),
    ),
    // "You understand that the site is not responsible", "we do not check users and are not responsible for them"
    unless(
      anyOf(
        inOrderWithin(
          90,
          ['you:understand', 'you:consentTo'],
          ['offering', 'exceptCases', 'listed'],
          40,
          'you:notLiable',
        ),
        inOrderWithin(150, ['platform:mayNot', 'platform:not'], ['warranty', 'assure', 'vet'], 'you:notLiable'),
      ),
      inOrderWithin(15, 'you', 'notLiable'),
    ),
    // 平台对……不承担责任, where nothing else says who 平台 is
    inOrderWithin(60, 'operator', 'you:notLiable'),
    unless(
      inOrderWithin(160, 'platform:not', ['platform:answerFor', 'thirdParty:answerFor']),
      // 不负责审查
      inOrderWithin(9, 'notVetted', 'platform:answerFor', 30, 'vet'),
    ),
    // 我们不应就利润损失对您负责
    inOrder('platform:mayNot', 9, 'platform:regarding', 120, 'platform:answerFor'),
    // 我们对您提供的信息不承担责任
    inOrder('platform', 9, 'platform:regarding', 120, 'you:notLiable'),
    // 平台不对……（包括您……）承担责任
    unless(
      inOrderWithin(400, 'platform:notTowards', ['you:answerFor', 'thirdParty:answerFor', 'platform:answerFor']),
      inOrderWithin(160, ['you:must', 'you:aloneLiable', 'by:you'], 'answerFor'),
    ),
    unless(
      inOrderWithin(160, ['platform:not', 'platform:mayNot'], ['platform:bear', 'platform:indemnify'], 'liability'),
      has('keepsLiability'),
      accepts,
    ),
    inOrderWithin(160, ['platform:not', 'platform:mayNot'], 'liability', 'platform:bear'),
    // 不再承担您与客户的纠纷
    inOrder(['platform:not', 'platform:mayNot'], 9, 'platform:bear', 60, 'dispute'),
    unless(
      inOrderWithin(
        100,
        ['platform:not', 'nobody:not', 'either:not'],
        ['platform:bear', 'nobody:bear', 'either:bear'],
        ['uncapped', 'liability'],
      ),
      has('keepsLiability'),
      accepts,
    ),
    // 不承担任何间接或惩罚性赔偿
    unless(
      inOrder(
        ['platform:not', 'nobody:not', 'either:not'],
        6,
        ['platform:bear', 'nobody:bear', 'either:bear'],
        60,
        'indemnify',
      ),
      has('keepsLiability'),
      accepts,
    ),
    // 不作任何担保，或承担……损失
    inOrderWithin(40, 'platform:not', 'platform:warranty', 'platform:bear', 60, 'burden'),
    // 违约金不能弥补损失的 does not say whose it is.
    unless(
      inOrderWithin(25, ['platform:mayNot', 'platform:not'], 'platform:indemnify', 40, 'you', 40, 'burden'),
      inOrderWithin(12, ['penaltyWord', 'deposit'], ['mayNot', 'not']),
    ),
    unless(
      inOrderWithin(120, 'noEvent', ['not-you:liability', 'not-you:bear']),
      inOrderWithin(60, 'keepsLiability', 'liability'),
      // "in no event will the total liability exceed" is a cap.
      inOrderWithin(60, 'noEvent', 'nobody:liability', 200, 'notExceed'),
    ),
    inOrderWithin(500, 'noEvent', 'not-you:answerFor'),
    inOrderWithin(500, 'noEvent', 60, 'platform', 'answerFor'),
    unless(
      inOrderWithin(250, 'liability', 'excluded'),
      has('keepsLiability'),
      inOrderWithin(20, 'you', 'you:answerable'),
    ),
    inOrder('anyRecourse', 110, 'excluded'),
    inOrderWithin(40, 'nobody:burden', 'nobody:onlyLiable'),
    // 损失不由平台承担
    inOrder('burden', 30, 'not', 6, 'by:platform', 9, 'platform:bear'),
    // 纠纷由该第三方负责解决
    inOrder('burden', 30, 'resolvedBy', 12, 'thirdParty', 12, ['thirdParty:shoulder', 'thirdParty:answerFor']),
    unless(inOrderWithin(60, 'platform:noDuty', 'platform:indemnify'), has('feedback', 'licence')),
    unless(
      anyOf(inOrderWithin(200, 'platform:disclaim', 'liability'), inOrderWithin(60, 'nobody:disclaim', 'liability')),
      has('keepsLiability'),
    ),
    inOrderWithin(120, ['platform:onlyLiable', 'nobody:onlyLiable', 'either:onlyLiable'], ['liability', 'answerFor']),
    inOrderWithin(250, 'liability', 'not-you:onlyLiable'),
    has('noClaim'),
    // 您同意免除云帆因争议引起的索赔
    inOrder('you:waive', 9, 'platform', 110, 'fromClaims'),
    // 您无权要求云帆赔偿损失
    inOrder(['you:mayNot', 'you:banned'], 9, 'require', 9, 'platform', 60, 'indemnify'),
    // "No settlement unless it releases us of all liability."
    unless(has('exempt'), inOrder('exceptCases', 30, 'submit', 40, 'exempt')),
    unless(has('soleRemedy'), has('disagree', 'amend')),
    inOrderWithin(60, 'dispute', 'platform', 30, 'excluded'),
    // 赔偿范围不包括预期利润
    inOrder('indemnify', 90, 'not', 6, 'includes', 60, 'burden'),
    inOrder('noDeemed', 20, 'platform', 60, 'not-you:liability'),
    // The name of a company may be long.
    unless(inOrderWithin(80, 'platform', 'unrelated'), inOrderWithin(9, 'you', 'unrelated')),
    // 与……无关 has what it is about before it.
    unless(inOrderWithin(30, 'unrelated', 'platform'), inOrderWithin(110, 'towards', 'unrelated')),
    unless(
      allOf(
        anyOf(inOrderWithin(90, 'limitation', 'limitReaches'), has('limitSpelledOut')),
        anyOf(has('liability', 'burden', 'soleRemedy', 'limitSpelledOut'), underHeading('liability', 'limitation')),
      ),
      has('keepsLiability'),
    ),
  ],
  except: [
    // No party can bind the other or create a liability for it.
    inOrder('either:noEvent', 60, 'bound', 120, 'useAct', 20, 'liability'),
    inOrderWithin(12, 'keepsLiability', ['notLiable', 'exempt']),
    // You see to it that the platform is not liable.
    inOrder('you:assure', 9, 'platform', 30, 'platform:notLiable'),
    // 违约方应使另一方免责
    inOrderWithin(15, 'either:holdHarmless', 'either:notLiable'),
    // A ceiling and nothing else: "in no event are we liable for damages in excess of $100".
    unless(
      inOrderWithin(55, ['answerFor', 'notLiable'], 'notExceed', 90, 'feesPaid'),
      has('limitSpelledOut', 'soleRemedy'),
    ),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We shall not be liable for any indirect, incidental or consequential damages.',
      'In no event will we be responsible for loss of profits or data.',
      'We accept no responsibility for the acts of third-party payment providers.',
      'To the fullest extent permitted by law, our liability for lost revenue is excluded.',
      'Party A assumes no liability for interruptions caused by system maintenance.',
      'Neither party shall be liable to the other for any loss of profits.',
      'You release us from all liability for disputes between you and your customers.',
      'We disclaim all liability for apps that other developers publish.',
      'We do not control or take responsibility for what users post.',
      'You agree to look solely to the seller for any refund.',
      "We can't be held responsible for what other members post.",
      'We will only be liable for damage that we cause intentionally or by gross negligence.',
      'These limitations apply even if we have been told of the possibility of such damages.',
      'The liability of our partners is limited to the maximum extent that the law allows.',
      'We are not liable for:\n(1) loss of profits;\n(2) loss of data.',
      'You acknowledge and agree that the Website is only a venue and as such is not responsible for what others post on it.',
      'Both parties are only liable for damages suffered as a result of gross negligence.',
      'Acme is in no manner responsible for what buyers write.',
      'Under no legal theory will we be liable for special damages.',
      'Damages are limited to those that are foreseeable.',
      'Our liability for simple negligence exists only where an essential duty is breached.',
      'Any recourse against us on account of errors in the data is ruled out.',
      'Such damage will not be reimbursed.',
      'We are absolved of all liability if you disclose your password.',
      'We cannot be blamed if a buyer fails to pay.',
      'You agree that the site has zero liability for what owners and walkers do.',
    ],
    pass: [
      'Neither party has the power to bind the other party or to create a liability against it.',
      'You shall not be liable for unauthorised use after you have reported it to us.',
      'Neither party has authority to incur any liability on behalf of the other.',
      'Nothing in this agreement excludes our liability for death or personal injury.',
      'We are liable for damage that we cause intentionally.',
      'You are responsible for the content you upload.',
      'We are responsible for the security of the servers.',
      'If we breach this agreement, we will compensate you for your loss.',
      'We do not exclude or limit our liability for fraud.',
      'Removal of your listing does not exempt you from liability for it.',
      'Neither party excludes its liability for fraud.',
      'In no event will our aggregate liability exceed the fees you paid.',
      'In no event shall we be liable for damages in excess of the greater of the fees you paid and $50.',
      'Suggestions that you make may be used by us without compensation to you.',
      'Acme shall in no event be liable to the developer for more than the amount paid under this agreement.',
      'You are responsible for all charges even if your means of payment is denied.',
      'We have no responsibility to monitor what users post.',
      'Save for us, a person who is not a party to this agreement has no right to enforce it.',
      'You may not settle a claim unless the settlement releases us from all liability.',
    ],
  },
  zh: {
    flag: [
      '服务暂停不可视为甲方违约。',
      '因技术原因导致数据丢失的，平台不向您或第三方承担赔偿、补偿的法律义务。',
      '对到账时间不做任何承诺，也不承担与此相关的责任。',
      '由此产生的争议与本应用无关。',
      '任何纠纷均不应针对我们提出。',
      '我们不应就利润损失对您负责。',
      '我们不承担任何间接或附带的赔偿。',
      '误操作造成的损失不在我们的赔偿范围之内。',
      '您不得就服务中断向我们索赔。',
      '我们不对任何间接损失承担责任。',
      '因不可抗力导致服务中断的，甲方不承担任何责任。',
      '对于您与用户之间的纠纷，平台概不负责。',
      '在任何情况下，我们均不就利润损失向您承担赔偿责任。',
      '因系统维护造成的损失，我们免于承担责任。',
      '您理解并同意，第三方服务产生的问题与我们无关，我们不予赔偿。',
      '我们仅对因故意或重大过失造成的直接损失承担责任。',
      '您同意免除我们因此产生的一切责任。',
      '网络故障造成的延迟，不视为我们违约。',
      '平台不就第三方服务（包括您通过平台购买的服务）的质量问题承担责任。',
      '对于下列情形造成的损失，我们不承担责任：\n（1）系统维护；\n（2）黑客攻击。',
      '我们的赔偿范围包括您的直接损失，但不包括您的预期利润损失。',
      '上述协助不得解释为我们对您负有赔偿责任。',
      '因此导致服务中断的，不视为其违约。',
      '用户之间的纠纷与本平台无涉。',
      '我们对您提供的信息不承担任何责任。',
      '对于您自行开发的应用，我们没有任何责任和义务。',
      '我们明确拒绝承担任何责任。',
      '该等故障不被视为平台违约。',
      '您理解并同意，鉴于网络的特殊性，下列情况不属于云帆公司违约：',
      '您无权要求本公司赔偿任何损失。',
      '天气造成的延迟不属于平台责任。',
      '平台不再承担您与客户的纠纷。',
      '上述损失不由平台承担。',
      '第三方软件引发的任何纠纷，由该第三方负责解决。',
      '平台无需就接口变更对您作出任何赔偿。',
      '您同意免除我们因该等争议引起的任何索赔。',
    ],
    pass: [
      '您对账号挂失后发生的交易不承担责任。',
      '因我们的故意或重大过失造成您损失的，我们承担赔偿责任。',
      '本协议不免除我们对人身伤害应承担的责任。',
      '您应对上传内容的合法性负责。',
      '我们负责平台的日常运营和维护。',
      '如我们违约，应赔偿您的损失。',
      '我们不会因此减轻对您的赔偿责任。',
      '甲方未尽到审核义务的，应承担相应责任。',
      '请您重点阅读限制或免除责任的条款。',
      '我们仅在取得您同意后使用您的信息。',
      '任何一方未能及时履行本协议项下义务的，均应承担违约责任。',
      '本条款中的免责事项已加粗提示。',
      '请您重点阅读限制、免除责任的条款。',
      '我们审核您的内容，无需向您说明理由。',
      '平台不负责实质性的审查。',
      '违约方应负责解决，并使另一方免责。',
      '乙方不得以此为由拒绝承担责任。',
      '该秘密已为公众知悉的，披露方不承担责任。',
      '平台不允许发布与交易无关的信息。',
      '因甲方的系统故障产生的投诉，与乙方无关。',
      '您是您的应用的唯一责任人。',
      '请勿上传与云帆平台业务无关的图片。',
      '发生不可抗力的，任何一方可终止本协议而无需承担违约责任。',
      '违约金不能弥补甲方损失的，乙方应补足差额。',
      '上述费用与您无关，由平台承担。',
      '您应确保平台不因此承担任何责任。',
    ],
  },
};
