import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Using, clicking, registering or logging in makes you bound. */
export const rule: Rule = {
  type: 'contract-by-use',
  patterns: [
    // "By clicking you agree to these terms"; "your use constitutes acceptance of this agreement".
    inOrder('byUse', 400, ['not-platform:accept', 'bound'], 60, [
      'agreement',
      'rules',
      'otherDocument',
      'thisDocument',
    ]),
    // What binds you is listed below it: "By using the site you are agreeing to be bound by:"
    unless(inOrder('byUse', 80, 'you:consentTo', 12, 'you:bound'), has('thirdParty', 'thirdPartyTerms')),
    inOrder('useAct', 150, 'deemed', 80, ['accept', 'bound'], 70, [
      'agreement',
      'rules',
      'namedDocument',
      'thisDocument',
    ]),
    inOrder('useAct', 100, 'deemed', 40, ['agreement', 'namedDocument'], 40, 'not-platform:accept'),
    inOrder('useAct', 100, 'deemed', 60, 'not-platform:bound'),
    // 只要使用本服务，本协议即对您产生约束力
    inOrder('not-platform:useAct', 60, 'agreement', 20, 'not-platform:bound'),
    unless(
      inOrder(['if', 'moment'], 40, 'not-platform:useAct', 120, 'you:accept', 30, 'agreement'),
      has('askedToAccept'),
      inOrder('if', 80, 'you:must', 60, 'you:accept'),
      inOrderWithin(30, 'if', 'not-platform:disagree'),
    ),
    inOrder('deemed', 20, 'useAct', 50, 'accept', 30, 'agreement'),
    // 您的注册行为使公司受本协议约束
    inOrder('not-platform:useAct', 12, 'activity', 60, 'bound'),
    // 您的使用受本协议约束，使用即为接受
    inOrder('agreement', 60, 'useAct', 9, 'deemed', 9, 'accept'),
    inOrder('agreement', 20, 'may', 12, 'accept', 60, 'website', 60, 'deemed', 40, ['contractFormed', 'bound']),
    // "You accept these terms by creating an account".
    inOrder(['not-platform:accept', 'bound'], 20, ['agreement', 'namedDocument'], 80, 'byUse'),
    unless(
      anyOf(
        inOrder('you:accept', 20, 'agreement', 12, 'useAct'),
        inOrder('not-platform:accept', 20, 'agreement', 20, ['moment', 'if'], 30, 'not-platform:useAct'),
        inOrder('toUse', 70, 'you:accept', 12, 'agreement'),
      ),
      has('askedToAccept'),
    ),
    // "This agreement takes effect when you click"; "once you register a contract is formed".
    // But "these terms apply when you order" says only what they are about.
    unless(
      inOrder(
        ['agreement', 'thisDocument'],
        80,
        ['effective', 'bound'],
        60,
        ['byUse', 'moment', 'if'],
        40,
        'not-platform:useAct',
      ),
      inOrderWithin(50, 'agreement', 'applies'),
    ),
    inOrder('agreement', 110, ['byUse', 'onceUsed'], 125, ['effective', 'bound']),
    inOrder('onceUsed', 80, 'agreement', 50, ['effective', 'bound']),
    unless(
      anyOf(
        inOrder(['byUse', 'onceUsed'], 300, 'contractFormed'),
        inOrder(['if', 'moment'], 40, 'not-platform:useAct', 80, 'contractFormed'),
        inOrder('not-platform:useAct', 40, 'afterwards', 240, 'agreement', 60, [
          'contractFormed',
          'effective',
          'bound',
        ]),
        inOrder('contractFormed', 100, 'byUse'),
        inOrder(
          'if',
          40,
          'not-platform:useAct',
          110,
          'agreement',
          20,
          ['will', 'regarding'],
          24,
          'not-platform:effective',
        ),
        inOrder('useAct', 60, 'deemed', 60, 'contractFormed'),
        inOrderWithin(60, 'contractFormed', ['if', 'moment'], 'not-platform:useAct'),
      ),
      has('askedToAccept'),
    ),
    inOrder('agreement', 60, 'useAct', 30, 'deemed', 30, 'not-platform:accept'),
    // "Read these terms: by using the service you agree to them."
    unless(
      allOf(
        anyOf(
          inOrder('byUse', 60, 'not-platform:acceptIt'),
          inOrder(['if', 'moment'], 40, 'not-platform:useAct', 60, 'not-platform:acceptIt'),
        ),
        hasAround('agreement', 'thisDocument', 'rules'),
      ),
      has('askedToAccept', 'amend'),
    ),
  ],
  except: [
    // 视为同意买断，本合同终止
    unless(inOrderWithin(9, 'agreement', 'nobody:terminate'), has('bound')),
    allOf(has('silent'), has('amend', 'newVersion')),
    // Continued use after a change is another type.
    allOf(
      unless(has('continueUse', 'afterwards'), inOrderWithin(6, 'thisDocument', 'afterwards')),
      anyOf(has('newVersion'), hasAround('amend')),
    ),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'By using the site you are agreeing to be bound by:',
      'By using our services, you agree to be bound by these Terms.',
      'By clicking "I Agree", registering an account or downloading the SDK, the Developer accepts this Agreement in full.',
      'Your access to the platform constitutes your acceptance of these terms and conditions.',
      'You accept this agreement by creating a merchant account.',
      'This Agreement becomes effective on the date you first log in to the console.',
      'If you register for or use the API, you will be deemed to have read and accepted these terms.',
      'A legally binding contract is formed between you and us as soon as you submit the registration form.',
      'PLEASE READ CAREFULLY: ACCESSING OR USING THE SITE INDICATES THAT YOU ACCEPT THESE CONDITIONS OF USE.',
      'You agree to these terms when you create a developer account.',
      'Your access to the API constitutes your agreement to comply with this contract.',
      'Installing the app means that you have agreed to the terms of this licence.',
      'Updated May 2024. By using the website or opening an account, you agree to the following terms and conditions.',
      'These terms may be accepted electronically on the website, and such acceptance shall constitute a legally binding agreement.',
      'Please read these terms: by using the site you agree to them.',
      'When you request an API key you enter into this agreement.',
      'Whoever places an order submits to these terms.',
      'Your use of the map is your agreement to these terms.',
      'You become a party to this agreement by signing up.',
      'Uploading an app confirms your acceptance of these terms.',
      'Your first API call constitutes acceptance of these Terms.',
    ],
    pass: [
      'This agreement takes effect once it has been signed by both parties.',
      'If you want to use the API you must agree to these terms.',
      'By using our payment tools you can accept credit cards from your customers.',
      'These terms describe how you may use the service.',
      'You must register an account before you can publish an app.',
      'We may change these terms; by continuing to use the service after the change, you accept the new terms.',
      'When you open an account we send you a copy of this agreement for your records.',
      'Click "Save" to store the settings of your app.',
      'Orders may be accepted on the website or by telephone.',
    ],
  },
  zh: {
    flag: [
      '只要商户使用平台的服务，本协议即对商户产生约束。',
      '您的注册行为使您所代表的公司受本协议约束。',
      '本协议约束您的使用，使用即为接受。',
      '如果您使用本软件，本协议即对您生效。',
      '通过创建账号，您接受本协议。',
      '您使用本服务，即表示您已阅读并同意接受本协议的全部条款。',
      '用户点击“同意”按钮即视为接受本协议的约束。',
      '商家一经入驻平台，即视为完全认可本协议及各项规则。',
      '本协议自您勾选同意并完成注册之日起生效。',
      '当您下载、安装或登录本软件时，即代表您与我们达成协议，并受本协议约束。',
      '本合同自商家提交入驻申请，或以其他方式实际使用平台服务之时开始生效。',
      '您完成注册程序后，本协议即在您与我们之间成立并具有法律约束力。',
      '您的注册、登录、使用等行为将视为对本协议的接受。',
      '本协议自您使用本服务的行为发生之时起生效。',
      '用户点击“同意”并提交后，依据有关法律、行政法规和部门规章的规定，本协议即对双方具有约束力。',
      '任何使用本服务的行为，都认为您知晓并同意本条款。',
      '只要您使用本服务，本协议即对您产生约束。',
    ],
    pass: [
      '如七天内未收到您的终止申请，默认您同意协议的调整。',
      '如果您使用测试账号登录，部分功能将不可用。',
      '本协议自双方签字盖章之日起生效。',
      '您使用本服务前应先完成注册。',
      '您点击“保存”后，系统将保存您的设置。',
      '本协议修改后，您继续使用服务的，视为接受修改后的协议。',
      '买家提交订单后，您应在四十八小时内发货。',
      '我们将按照本协议为您提供登录和支付服务。',
      '会员卡指您持有并同意按照本协议使用的储值卡。',
      '如您不接受本协议，我们有权拒绝您的访问。',
      '用户登录时，需勾选同意《用户协议》，否则无法登录。',
      '租赁物毁损的，经确认视为您同意买断，本合同终止。',
      '您应当在阅读并接受本协议后使用服务。',
    ],
  },
};
