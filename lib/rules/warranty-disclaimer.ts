import { has, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** "as is", no warranty, no guarantee, no review duty. */
export const rule: Rule = {
  type: 'warranty-disclaimer',
  patterns: [
    has('asIs'),
    inOrderWithin(60, ['platform:disclaim', 'nobody:disclaim', 'excluded'], 'warranty'),
    inOrderWithin(200, 'warranty', 'excluded'),
    inOrderWithin(60, ['platform:not', 'platform:mayNot', 'thirdParty:not', 'nobody:mayNot'], 'warranty'),
    inOrderWithin(25, ['platform:not', 'platform:mayNot'], 'platform:assure'),
    inOrderWithin(30, 'nobody:not', 'warranty'),
    inOrderWithin(20, 'nobody:not', 'assure'),
    inOrderWithin(250, 'platform:not', 'givesWarranty'),
    inOrderWithin(120, ['not-you:not', 'not-you:mayNot', 'noEvent'], 'givesWarranty'),
    inOrderWithin(60, 'noEvent', 'warranty'),
    unless(inOrderWithin(60, ['platform:noDuty', 'nobody:noDuty'], ['vet', 'support']), has('feedback')),
    unless(has('platform:notVetted'), inOrderWithin(20, 'if', 'notVetted')),
    inOrderWithin(40, 'notVetted', 'by:platform'),
    inOrderWithin(120, 'platform:not', 'vet', 'noDuty'),
    inOrderWithin(150, 'platform:notTowards', 'platform:vet'),
    // 有权进行形式审核 is a right to look, not a disclaimer.
    unless(has('platform:formOnly', 'nobody:formOnly'), inOrderWithin(60, 'platform:may', 'formOnly')),
    inOrderWithin(60, 'may', 'faulty'),
    inOrderWithin(30, ['not', 'mayNot'], 'relyOn'),
  ],
  except: [inOrderWithin(40, ['you:mayNot', 'you:not'], ['warranty', 'assure', 'givesWarranty']), has('headings')],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'The service is provided "as is" and "as available".',
      'We make no warranties, express or implied, about the API.',
      'We do not guarantee that the platform will be available without interruption.',
      'We disclaim all implied warranties of merchantability and fitness for a particular purpose.',
      "We can't promise that the feature will stay free of errors.",
      'We have no obligation to review what sellers publish.',
      'All conditions and warranties implied by statute are excluded.',
      'Approval of your app does not constitute an endorsement of it.',
      'Preview features may contain errors.',
      'The assistant may generate incorrect or misleading answers.',
      'Nothing we say in support tickets shall create a warranty, and there is no guarantee of results.',
      'Previews are not subject to the same security measures as the rest of the service.',
      'We do not confirm the identity of each user.',
      'We will not and cannot monitor the content of other sites.',
      'Any warranty that may be provided by a statute of the place where you live or work, however it is named there, is expressly disclaimed.',
      'We have no control over the quality of what is sold.',
      'THE TOOLS ARE PROVIDED “AS IS”. Please read on.',
    ],
    pass: [
      'You represent and warrant that you own the content.',
      'You must not make any warranty on our behalf.',
      'We warrant that the service will work substantially as described.',
      'Each party warrants that it has the authority to sign this agreement.',
      'We guarantee a monthly uptime of 99.9%.',
      'You shall ensure that your app contains no viruses.',
      "The manufacturer's warranty covers the hardware.",
      'We will not use your data except to ensure the security of the service.',
      'Section headings are for reference only.',
      'We have no obligation to review or return any feedback.',
    ],
  },
  zh: {
    flag: [
      '本服务按“现状”提供，我们不作任何明示或默示的保证。',
      '我们不保证服务不会中断。',
      '平台不对商家信息的真实性、准确性作任何担保。',
      '我们没有义务对您上传的内容进行审查。',
      '我们仅作形式审查，不代表对资料真实性的认可。',
      '甲方不承诺乙方通过本平台获得任何收益。',
      '平台的推荐不构成任何担保。',
      '上述数据仅供您参考。',
      '我们无法保证系统绝对安全。',
      '平台不能随时预见和防范各种技术风险。',
    ],
    pass: [
      '您保证提交的资料真实、合法、有效。',
      '我们保证服务可用性不低于99.9%。',
      '您不得以我们的名义作出任何保证。',
      '双方保证有权签署本协议。',
      '乙方应在签约后五日内缴纳保证金。',
      '我们将尽力保障系统稳定运行。',
      '如您不能保证内容合法，请勿上传。',
      '您未通过审核的，可以补充材料后再次提交。',
      '请您谨慎防范交易中可能存在的风险。',
      '各条款标题仅供参考，不影响条款的解释。',
    ],
  },
};
