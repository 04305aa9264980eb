import { allOf, anyOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** One who is not named acts, as far as words of power show that it is the platform. */
const unnamedPower = has('atAnyTime', 'noNotice', 'soleDiscretion', 'reserved', 'anyReason', 'noLiability', 'anyPart');

/** "You understand that the features may change." */
const told = inOrderWithin(90, 'you:understand', 'offering', 20, 'you:may', 24, 'you:altered');

const alters = anyOf(
  // "Updates may remove features."
  inOrder('nobody:support', 12, 'nobody:may', 45, ['alter', 'curtail'], 45, 'offering'),
  // 对服务内容在任何时候变更
  allOf(
    inOrder('platform:may', 100, 'towards', 40, 'offering', 110, ['platform:alter', 'platform:curtail']),
    unnamedPower,
  ),
  inOrderWithin(100, 'platform:may', 'platform:alter', 50, 'offering'),
  inOrderWithin(60, 'platform:may', 'offering', ['platform:alter', 'platform:altered']),
  allOf(inOrderWithin(100, 'nobody:may', 'nobody:alter', 50, 'offering'), unnamedPower),
  inOrderWithin(45, 'offering', ['platform:may', 'nobody:may'], ['not-you:alter', 'not-you:altered']),
  allOf(
    inOrder('offering', 90, ['platform:may', 'nobody:may'], 15, ['platform:altered', 'nobody:altered']),
    has('atAnyTime'),
  ),
  inOrderWithin(60, 'you:accept', 'platform:will', 12, 'platform:alter', 50, 'offering'),
  told,
);
/** What changes is a fee or a document; the service stands behind it. */
const altersOther = anyOf(
  unless(inOrderWithin(9, 'alter', 'agreement'), inOrder('agreement', 40, 'offering')),
  inOrderWithin(7, 'you', 'offering', 45, 'may'),
  inOrderWithin(30, 'alter', 'fee', 60, 'offering'),
  inOrderWithin(40, 'alter', 'offering', 8, 'fee'),
  inOrderWithin(8, 'alter', 'you'),
  inOrderWithin(40, 'fee', 'alter'),
  inOrderWithin(140, 'fee', 'subjectToChange'),
  unless(inOrderWithin(9, 'alter', 'ownTerms'), inOrder('ownTerms', 30, 'platform', 12, 'offering')),
  inOrderWithin(50, 'alter', 'offering', 12, 'startCharging'),
  // "How you get to the service and its manual" is the service.
  unless(inOrderWithin(60, 'alter', 'offering', 12, 'rules'), inOrderWithin(40, 'alter', 'accessTo')),
  inOrderWithin(30, 'offering', ['agreement', 'rules'], 60, 'alter'),
  inOrderWithin(40, 'alter', ['agreement', 'rules'], 80, ['publish', 'onPosting', 'notice']),
  // "If you comment on the API, we may copy, modify and use that feedback."
  unless(inOrder('if', 40, 'feedback', 80, 'may', 40, 'alter'), inOrderWithin(40, 'alter', 'offering')),
);
/** The platform limits or ends something that it offers. */
const curtails = anyOf(
  inOrderWithin(90, 'platform:may', 'platform:curtail', 45, 'offering'),
  unless(
    inOrderWithin(60, 'platform:may', 'offering', 'platform:curtail'),
    // What goes is content on the service.
    inOrderWithin(60, 'takeDown', 'content', 25, 'offering'),
  ),
  allOf(inOrderWithin(90, 'nobody:may', 'nobody:curtail', 45, 'offering'), unnamedPower),
  // What it may take back stands in the clause before.
  allOf(inOrder('offering', 90, 'platform:may', 30, 'platform:curtail'), has('atAnyTime', 'noNotice')),
  unless(
    inOrderWithin(45, 'offering', ['platform:may', 'nobody:may'], ['platform:curtail', 'nobody:curtail']),
    inOrderWithin(16, 'curtail', 'agreement'),
  ),
);
/** For a breach it is the suspension of one account. */
const forCause = unless(
  anyOf(has('breach', 'causeOnly', 'gravity', 'listed', 'otherwise'), inOrderWithin(12, 'if', 'you')),
  // Nor is a breach needed where none is: "if you breach them, or at our convenience".
  inOrderWithin(250, 'breach', 'anyReason'),
);
/** It is your account or app that the measure is for, or you alone get the service no more. */
const aimedAtYou = anyOf(
  inOrderWithin(14, 'curtail', 'you'),
  inOrderWithin(7, 'you', 'offering', 45, 'may'),
  inOrderWithin(45, 'curtail', 'offering', 13, 'you'),
  inOrderWithin(14, 'curtail', 'sendYou'),
  inOrderWithin(30, 'require', ['you', 'member'], 'curtail'),
);

const yourContent = inOrderWithin(20, ['platform:curtail', 'platform:narrow'], 'accessTo', 30, ['you', 'thirdParty']);

/** The platform may change, limit or discontinue the service, API or features. */
export const rule: Rule = {
  type: 'service-change',
  patterns: [
    unless(alters, altersOther),
    unless(inOrderWithin(60, 'offering', 'subjectToChange'), altersOther),
    unless(curtails, forCause, aimedAtYou, yourContent),
    unless(
      allOf(curtails, has('anyPart')),
      forCause,
      yourContent,
      inOrderWithin(20, 'terminate', 'accessTo'),
      inOrderWithin(14, 'curtail', 'you', 'if'),
    ),
    unless(
      inOrderWithin(60, ['platform:may', 'nobody:may'], 'narrow', 45, ['dataAccess', 'accessTo']),
      forCause,
      yourContent,
      inOrderWithin(45, 'narrow', 'you', 7, 'accessTo'),
    ),
    unless(inOrderWithin(60, 'accessTo', ['platform:may', 'nobody:may', 'you:may'], 'narrow'), forCause),
    inOrderWithin(90, 'platform:may', 'usageLimit'),
    inOrderWithin(60, ['platform:may', 'nobody:may'], 'require', 'upgradeTo'),
    inOrderWithin(40, 'you:must', 'you:upgradeTo'),
    // What it says it does something else for is no change.
    unless(
      inOrderWithin(60, ['platform:evolve', 'nobody:evolve'], 'offering'),
      inOrderWithin(30, 'evolve', ['agreement', 'rules']),
      inOrderWithin(6, 'regarding', 'evolve'),
    ),
    unless(
      inOrderWithin(60, 'offering', 'evolve'),
      inOrderWithin(8, ['not', 'mayNot'], 'evolve'),
      inOrderWithin(12, 'offering', ['agreement', 'rules']),
      inOrderWithin(30, 'evolve', ['agreement', 'rules']),
    ),
    inOrderWithin(40, ['platform:noDuty', 'nobody:noDuty'], 'maintain', 'offering'),
    inOrderWithin(60, 'usageLimit', ['nobody:may', 'platform:may'], 'by:platform'),
    inOrderWithin(60, 'offering', 'not', 'maintain', 'platform:noDuty'),
    inOrder(['platform:not', 'platform:mayNot'], 9, ['warranty', 'assure'], 15, 'maintain', 45, 'offering'),
    inOrderWithin(
      60,
      ['platform:not', 'platform:mayNot', 'platform:noDuty', 'nobody:not', 'nobody:mayNot'],
      'compatibility',
    ),
    // "Support for old endpoints ends six months later."
    inOrderWithin(60, 'nobody:support', 'nobody:will', 14, 'curtail'),
    // "We add and drop features all the time."
    unless(
      allOf(
        inOrderWithin(40, ['platform:alter', 'platform:curtail'], 'offering'),
        has('platform:atAnyTime', 'platform:nowAndThen'),
      ),
      has('platform:may', 'platform:will', 'breach'),
      aimedAtYou,
      altersOther,
    ),
    inOrderWithin(60, 'usageLimit', ['nobody:may', 'platform:may'], ['alter', 'altered', 'curtail', 'raise']),
  ],
  except: [
    // That is about data.
    unless(has('keepOrErase'), has('cutOff', 'cutOutright', 'shutOut')),
    // What data are used for.
    allOf(has('alter', 'curtail', 'evolve'), has('forPurposes')),
    unless(
      inOrderWithin(60, ['you:may', 'you:mayNot', 'thirdParty:may'], ['you:alter', 'you:curtail', 'thirdParty:alter']),
      told,
    ),
    inOrderWithin(400, 'you:mayNot', ['alter', 'curtail', 'narrow']),
    inOrderWithin(14, 'platform:may', 'notice'),
    has('mayInclude', 'explains', 'corrects'),
    // What may come of it.
    unless(inOrderWithin(9, 'may', 'resultIn', 30, 'curtail'), inOrder('platform:may', 40, 'platform:alter')),
    // 有权要求修改
    inOrderWithin(8, 'require', ['alter', 'curtail']),
    inOrder('platform:require', 8, ['you', 'member'], 45, 'alter'),
    inOrderWithin(60, 'thirdParty', ['nobody:may', 'thirdParty:may'], ['alter', 'curtail']),
    // An installed program that updates itself.
    near('automatic', ['alter', 'altered'], 26),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We may discontinue the API or any part or feature of it if you break these rules, or at our convenience.',
      'We may modify, suspend or discontinue the Service, or any part of it, at any time.',
      'We might add, change or remove features from time to time.',
      'Acme Ltd ("Acme") reserves the right to withdraw the Platform, temporarily or permanently, with or without notice.',
      'The form and functionality of the Services may change without prior notice to you.',
      {
        text: "We may deprecate any endpoint on 90 days' notice.",
        facts: [{ kind: 'period', value: 90, unit: 'day' }],
      },
      'We may set and enforce limits on the number of API requests that you make.',
      'Party A may restrict the Developer from accessing user data stored on the open platform.',
      'We are constantly changing and improving our products.',
      'You acknowledge that the form and nature of the services may change from time to time.',
      'All products and specifications are subject to change without notice.',
      'From time to time we may:\n(a) replace existing functionality of the Platform;\n(b) retire an interface.',
      'We may modify or terminate trials at any time.',
      'Updates may remove certain features and functions.',
      'We add and drop features from time to time.',
      'Support for older releases will end a year later.',
      'We do not promise backward compatibility.',
      'We may pull the plug on any product.',
      'We may change the method of access to the API and its documentation.',
      'We may modify or discontinue the Developer Console at any time without notice.',
      'We may withdraw the Sandbox at any time.',
    ],
    pass: [
      'We may remove or disable access to any user content for any or no reason, such as content that breaches these rules.',
      'If you send us comments about the API, we may copy, modify and use that feedback.',
      'You may change your plan or stop using the service at any time.',
      'You may not bypass any measures we may use to prevent or restrict access to the service.',
      'The software may be updated automatically when a new version is available.',
      'We may suspend your account if you breach these terms.',
      'We will not remove a feature without giving you 90 days to move.',
      'We may change these Terms of Service from time to time.',
      'You may not modify, disable or interfere with the Service.',
      'We may send you emails about the features of the service.',
      'Third-party providers may change or discontinue their services.',
      'The platform provides order management and inventory features.',
      'We may update you about the service by email.',
      'The site might not always be up to date, and we may correct errors in it.',
      'We may stop providing the Services to you if we suspect fraud.',
      'We may change the API Terms at any time.',
      'The licence fee will be shown on the website and may be subject to change.',
      'We may restrict, suspend or terminate your use of the service if you break the law.',
    ],
  },
  zh: {
    flag: [
      '我们有权根据业务发展调整服务内容和形式。',
      '合作期间，平台有权随时停止广告投放。',
      '服务的范围和内容以我们当时实际提供的为准，并可能随时变化。',
      '部分功能可能不再可用。',
      '我们不承诺持续提供任何特定功能。',
      '接口的开放范围，以我们当时公布的规定为准，我们可随时收回。',
      '我们可能停止对旧设备的支持。',
      '我们有权随时修改、暂停或终止本服务，恕不另行通知。',
      '平台可能会根据业务发展需要，对服务内容、功能进行调整、升级或下线。',
      '甲方有权对接口进行变更、限制或停用。',
      '为改善用户体验，本公司将不断更新服务，包括增加、删减功能。',
      '平台有权限制接口的调用频率和调用次数。',
      '服务的具体功能可由甲方随时调整。',
      '因系统维护或升级需要，甲方有权暂停部分或全部服务。',
      '您理解并同意，我们有权根据运营情况对会员权益进行调整。',
      '您同意本公司会变更、中断部分或全部的网络服务。',
      '本站具有更改各项服务内容之权利。',
      '我们保留因业务发展需要，对本服务的全部内容在任何时候变更或者撤销的权利。',
    ],
    pass: [
      '平台有权要求开发者对应用进行相应的调整，包括更换版本。',
      '系统维护有可能导致服务中断。',
      '您可以随时停止使用本服务。',
      '您违反本协议的，我们有权暂停或终止向您提供服务。',
      '我们有权修改本服务协议。',
      '您不得修改、破坏平台的任何功能。',
      '未经您同意，我们不会停止提供服务。',
      '平台提供订单管理、库存管理等功能。',
      '甲方应保证服务的稳定运行，不得无故中断服务。',
      '第三方支付机构可能会调整其服务。',
      '我们可能调整产品价格。',
      '为不断改善服务质量，我们会对客服通话进行抽查。',
      '对不符合要求的接口，我们有权要求修改。',
      '您应符合平台不时更新的服务标准。',
      '我们可能将您提供的信息用作下列用途：\n（1）软件升级；',
    ],
  },
};
