import { has, inOrderWithin } from './pattern';
import type { Examples, Rule } from './rule';

/** The platform is not liable for some loss, event or kind of damage. */
export const rule: Rule = {
  type: 'liability-exclusion',
  patterns: [
    has('platform:notLiable', 'nobody:notLiable', 'thirdParty:notLiable', 'either:notLiable'),
    has('noClaim', 'exempt', 'platform:noLiability', 'nobody:noLiability'),
    inOrderWithin(160, 'platform:not', 'platform:answerFor'),
    inOrderWithin(40, 'platform', 'unrelated'),
    inOrderWithin(80, 'liability', 'excluded'),
    inOrderWithin(120, 'noEvent', ['not-you:liability', 'not-you:bear']),
    inOrderWithin(160, ['platform:not', 'platform:mayNot'], ['platform:bear', 'platform:indemnify'], 'liability'),
    inOrderWithin(160, ['platform:not', 'platform:mayNot'], 'liability', 'platform:bear'),
  ],
  facts: ['amount', 'period'],
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
      'Under no circumstances do we bear losses caused by hackers or power failures.',
      'We are not liable for:\n(1) loss of profits;\n(2) loss of data.',
    ],
    pass: [
      'You shall not be liable for unauthorised use after you have reported it to us.',
      'Nothing in this agreement excludes our liability for death or personal injury.',
      'We are liable for damage that we cause intentionally.',
      'You are responsible for the content you upload.',
      'We are responsible for the security of the servers.',
      'If we breach this agreement, we will compensate you for your loss.',
    ],
  },
  zh: {
    flag: [
      '我们不对任何间接损失承担责任。',
      '因不可抗力导致服务中断的，甲方不承担任何责任。',
      '对于您与用户之间的纠纷，平台概不负责。',
      '在任何情况下，我们均不就利润损失向您承担赔偿责任。',
      '因系统维护造成的损失，我们免于承担责任。',
      '您理解并同意，第三方服务产生的问题与我们无关，我们不予赔偿。',
      '对于下列情形造成的损失，我们不承担责任：\n（1）系统维护；\n（2）黑客攻击。',
    ],
    pass: [
      '您对账号挂失后发生的交易不承担责任。',
      '因我们的故意或重大过失造成您损失的，我们承担赔偿责任。',
      '本协议不免除我们对人身伤害应承担的责任。',
      '您应对上传内容的合法性负责。',
      '我们负责平台的日常运营和维护。',
      '如我们违约，应赔偿您的损失。',
    ],
  },
};
