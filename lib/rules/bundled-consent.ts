import { allOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const accepts = ['you:accept', 'nobody:accept', 'either:accept'] as const;

/** Agreeing to this also agrees to another party's contract or another document. */
export const rule: Rule = {
  type: 'bundled-consent',
  patterns: [
    inOrder(accepts, 140, 'agreement', 120, 'otherDocument'),
    // "You agree with the following rules:" is this document.
    unless(
      inOrder(accepts, 90, ['otherDocument', 'thirdPartyTerms']),
      inOrder(accepts, 9, 'otherDocument', 8, 'thisDocument'),
    ),
    inOrder('not-platform:alsoAccept', 100, ['otherDocument', 'namedDocument']),
    unless(inOrder('not-platform:alsoAccept', 40, 'agreement'), has('deemed')),
    inOrder('readAndAccept', 60, 'namedDocument', 120, 'namedDocument'),
    inOrder('readAndAccept', 200, ['otherDocument', 'thirdPartyTerms']),
    inOrder(accepts, 100, ['agreement', 'namedDocument'], 80, 'namedDocument', 80, 'namedDocument'),
    inOrder('thirdPartyTerms', 80, 'you:accept'),
    inOrder('contractFormed', 60, ['thirdPartyTerms', 'otherDocument']),
    // 即视为与合作银行签订了协议
    inOrder('not-platform:alsoAccept', 15, 'recipient', 40, ['contractFormed', 'agreement']),
    inOrder('not-platform:useAct', 60, 'deemed', 60, 'otherDocument', 90, 'accept'),
    inOrder(['not-platform:must', 'not-platform:will'], 30, 'comply', 60, 'thirdPartyTerms'),
    // What would come of it is a reason not to.
    unless(
      inOrderWithin(70, ['service', 'offering'], ['governedBy', 'comply'], 'thirdPartyTerms'),
      inOrder(['you:mayNot', 'openSource'], 250, 'comply', 60, 'openSource'),
    ),
    inOrder('thirdPartyTerms', 50, ['you:must', 'you:will'], 12, 'you:comply'),
    inOrder('not-platform:governedBy', 15, 'thirdPartyTerms', 40, ['accept', 'bound']),
  ],
  except: [
    has('disagree', 'mutualConsent', 'obtainConsent'),
    inOrderWithin(40, 'ourConsent', 'accept'),
    // Accepting a change is another type.
    allOf(has('continueUse'), has('newVersion', 'deemed')),
    // Others have to agree.
    inOrderWithin(50, 'require', 'thirdParty:accept'),
    // What is agreed to is a duty; the document only says how: that is a rule that is incorporated.
    unless(inOrderWithin(90, accepts, 'inLineWith', 30, 'otherDocument'), has('thirdPartyTerms')),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'By accepting these Terms you also accept our Privacy Policy and our Acceptable Use Policy.',
      'By signing up you agree to this Agreement and to the Connected Account Agreement of our payment processor.',
      "You must comply with the third party's terms when you use an integration.",
      'If you use the advertising tools, you agree to the additional terms that apply to them.',
      'You have read and agree to our Community Guidelines, Cookie Policy and Payment Terms.',
      'Third-party components are licensed under their own terms, and you agree to be bound by those licence terms.',
      "By entering into this Agreement the Merchant is deemed to have entered into the acquiring bank's merchant agreement.",
      'You agree to comply with any restrictions imposed by the third-party provider of materials.',
      'Your app must comply with the terms of the app store.',
      'The bank sets its own terms; processor terms apply and you shall comply with them.',
      'You agree to be bound by the Commercial Entity Agreement.',
      'By charting our series you agree to be bound by the Lumen Index Terms of Use.',
    ],
    pass: [
      'You agree to these Terms.',
      'You must publish a privacy policy for your application.',
      'Our Privacy Policy explains how we handle personal data.',
      'You may link to your own terms of service in the store listing.',
      'We comply with the terms of our agreements with third parties.',
      'You must obtain the consent of your users to your privacy policy.',
      'We may require that your clients agree to our policies.',
      'You agree to handle returns in accordance with the Refund Policy.',
      'By installing the tools you agree to this End User License Agreement.',
      'By selling on our marketplace, you agree with the following rules:',
      'You must not use the kit with open source software so that the kit becomes subject to obligations under an open source license.',
    ],
  },
  zh: {
    flag: [
      '您注册本平台账号，即视为同意支付机构的隐私政策。',
      '第三方内容受第三方条款的约束。',
      '您入驻即视为您同意与指定机构订立支付服务合同。',
      '您须遵守地图供应商的使用条款。',
      '您同意本协议即视为您同时同意《隐私政策》及《支付服务协议》。',
      '您应当阅读并同意第三方支付机构的服务协议。',
      '您签署本协议，即视为您已与第三方签订《安全检测服务协议》，并受其约束。',
      '您还应阅读并遵守《社区规范》《商家管理规则》和《直播协议》。',
      '使用第三方接口的，您须同时遵守第三方的服务条款。',
      '本协议同时包括《隐私政策》，您在使用前应一并阅读。',
      '您确认接受《用户协议》《隐私政策》《账户规则》的全部内容。',
      '您使用各频道的，其使用行为视为对该单项服务条款的同意。',
      '开通收款功能即视为与合作银行签订了服务协议。',
      '使用付款功能即表示您同意支付宝的服务协议。',
      '您同意我们按照《隐私政策》处理信息，并同意遵守支付服务商的用户协议。',
    ],
    pass: [
      '您同意本协议的全部条款。',
      '您应在应用内公示隐私政策。',
      '我们的隐私政策说明了我们如何处理个人信息。',
      '您应取得用户对您的隐私政策的同意。',
      '我们与第三方的协议不影响您的权利。',
      '您应遵守《网络安全法》等法律法规。',
      '您同意我们按本《隐私政策》所述的方式联系您。',
      '下载组件前，您必须先同意本许可协议。',
    ],
  },
};
