import { allOf, has, hasAround, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** The change is only what something else comes before or after: "once the new terms take effect, you may …". */
const presupposed = [
  inOrderWithin(24, 'beforeAfter', 'newVersion', 40, 'effective'),
  inOrderWithin(24, 'beforeAfter', ['amend', 'agreement', 'rules'], 40, 'effective'),
  inOrderWithin(16, 'beforeAfter', 'effective'),
  inOrderWithin(9, 'effective', 'beforeAfter'),
  inOrderWithin(40, 'keepChecking', 'amend'),
  inOrderWithin(12, 'if', 'you'),
  inOrderWithin(90, 'disagree', 'newVersion', 40, 'effective'),
];

/** The platform may change this agreement, its rules or policies by its own decision. */
export const rule: Rule = {
  type: 'unilateral-amendment',
  patterns: [
    inOrder(['platform:may', 'nobody:may'], 'not-you:alter', 70, ['agreement', 'rules']),
    inOrder('platform:may', 'alter', 70, 'amend', 50, ['agreement', 'rules']),
    unless(
      inOrder(['platform:will', 'platform:alter'], 30, 'platform:alter', 50, ['agreement', 'rules']),
      inOrderWithin(20, 'accept', 'newVersion'),
    ),
    inOrderWithin(60, ['agreement', 'rules'], ['nowAndThen', 'atAnyTime'], 30, 'platform:alter'),
    inOrder('platform:may', 60, ['agreement', 'rules'], 50, ['platform:alter', 'platform:altered']),
    // 有权根据……需要，对本协议进行修订
    inOrder('platform:may', 200, 'towards', 15, ['agreement', 'rules'], 70, ['platform:alter', 'platform:altered']),
    inOrder('platform:will', 30, 'nowAndThen', 40, ['agreement', 'rules'], 30, 'platform:alter'),
    inOrder(['agreement', 'rules'], 12, 'if', 15, 'amend', 30, ['nobody:will', 'platform:will'], 60, 'publish'),
    inOrder(['agreement', 'rules'], 20, 'amend', 40, 'platform:will', 20, 'website', 20, 'publish', 30, 'newVersion'),
    inOrderWithin(60, ['agreement', 'rules'], 'may', ['alter', 'altered']),
    inOrderWithin(70, ['agreement', 'rules'], 'amend', 'by:platform'),
    // "Modifications to this Agreement may be made by Acme."
    unless(inOrder('amend', 30, ['agreement', 'rules'], 50, 'by:platform'), has('not', 'mayNot', 'noEvent', 'if')),
    inOrderWithin(90, ['agreement', 'rules'], 'by:platform', 36, 'platform:altered'),
    // The changed agreement takes effect when published.
    unless(inOrder('amend', ['agreement', 'rules'], ['effective', 'onPosting']), ...presupposed),
    unless(inOrder(['agreement', 'rules'], 'amend', ['effective', 'onPosting']), ...presupposed),
    unless(inOrderWithin(200, 'newVersion', ['effective', 'onPosting']), ...presupposed),
    unless(
      allOf(
        inOrderWithin(110, 'amend', 'effective'),
        has('immediate', 'onPosting', 'platform:notice'),
        hasAround('agreement', 'rules'),
      ),
      ...presupposed,
    ),
    inOrderWithin(90, 'newVersion', 'prevails'),
    inOrder('amend', ['onPosting', 'effective'], ['platform:publish', 'onPosting']),
    inOrder('amend', 'onPosting'),
    inOrder('amend', 20, ['agreement', 'rules'], 20, ['nobody:will', 'nobody:may', 'platform:will'], 20, 'publish'),
    inOrderWithin(80, ['agreement', 'rules'], 'subjectToChange'),
    near('amendRight', ['agreement', 'rules'], 120),
    inOrder('amend', 30, ['agreement', 'rules'], 60, ['will', 'mayNot'], 20, 'appliesToYou'),
    unless(
      inOrderWithin(60, ['agreement', 'rules'], ['nobody:will', 'platform:will'], 15, 'altered'),
      inOrderWithin(14, 'will', 'publish'),
    ),
    // "You are bound by later revisions of these terms."
    unless(inOrder('you:bound', 30, 'newVersion', 40, 'agreement'), has('if')),
    inOrderWithin(60, 'platform:noDuty', 'notice', 'amend', ['agreement', 'rules']),
    allOf(inOrderWithin(30, ['agreement', 'rules'], 'nobody:altered'), has('soleDiscretion', 'noNotice')),
    unless(
      allOf(inOrderWithin(50, 'platform:alter', ['agreement', 'rules']), has('atAnyTime', 'nowAndThen')),
      has('if'),
    ),
    inOrderWithin(90, ['agreement', 'rules'], 'may', 12, 'altered', 50, 'by:platform'),
    // 本协议发生变动的，我们将在网站公告
    unless(
      inOrder('agreement', 24, 'nobody:altered', 60, ['platform:will', 'platform:must'], 75, ['publish', 'notice']),
      inOrderWithin(8, 'altered', 'afterwards'),
    ),
  ],
  except: [
    unless(
      inOrderWithin(60, ['you:may', 'you:mayNot', 'thirdParty:may'], ['you:amend', 'you:alter', 'thirdParty:amend']),
      // "You understand that the rules may change."
      inOrderWithin(60, 'you:understand', ['agreement', 'rules'], 14, 'you:may', 24, 'altered'),
      inOrderWithin(60, 'you:understand', ['agreement', 'rules'], 60, 'you:may', 12, 'you:atAnyTime', 24, 'altered'),
      // "You shall follow the manual, which may be amended by us."
      inOrderWithin(60, 'altered', 'by:platform'),
    ),
    unless(inOrder('mayNot', 'amend'), inOrder('mayNot', 'platform:may', 60, 'platform:amend')),
    // How you get to a document, not what it says.
    unless(inOrderWithin(30, 'alter', 'accessTo', 60, 'rules'), inOrder('agreement', 60, 'accessTo')),
    // The institution changes its own.
    inOrderWithin(30, 'arbitrationRules', 'amend'),
    unless(inOrderWithin(24, 'alter', 'priorDeals'), has('newVersion')),
    has('explains'),
    has('mutualConsent'),
    unless(inOrderWithin(14, 'platform:may', 'notice'), inOrder('platform:may', 110, 'platform:alter', 'platform:may')),
    // The fees, by the name of their policy.
    inOrder(['alter', 'amend'], 25, 'fee', 20, 'rules', 40, 'fee'),
    // You are to change what is yours.
    inOrder('platform:may', 12, 'require', 12, ['you', 'member'], 75, 'alter'),
    inOrder('platform:may', 12, 'require', 8, 'alter'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      "We may modify this Seller's Charter at any time.",
      'Modifications to this Agreement may be made by us at any time.',
      'Any changes to these terms will be posted on this page.',
      'We may amend these Terms at any time without notice to you.',
      'We reserve the right to modify this agreement in our sole discretion.',
      'Acme Ltd ("Acme") reserves the right, at its sole discretion, to change or replace any part of these Terms.',
      'These Terms may be revised by us from time to time.',
      'We can add new conditions or supplemental terms whenever we launch a feature.',
      'The platform rules are subject to change without notice.',
      'Party A is entitled to adjust the platform rules according to business needs.',
      'We may update our policies from time to time, and the updated version takes effect once posted.',
      'This agreement may be changed at any time by posting a revised version on our website.',
      'Nothing in this section limits our right to revise our policies.',
      'You understand that the marketplace rules may change over time.',
      'We may issue an amended Agreement at any time.',
      'Changes to the terms of this addendum will not apply to you until 7 days after we notify you.',
      'Any amendments to the guidelines may be posted without notice.',
      'Changes to these Terms made for legal reasons or in urgent situations will be effective immediately.',
      'We may publish a new or revised version of the Partner Terms.',
      'The Company reserves to itself the right to make changes to the Terms.',
      'Changes to the Seller Policies are made by us now and then.',
      'You follow the Seller Manual, which may be amended at any time by us.',
      'We may edit these Terms at any time.',
      'We may add or remove portions of this Agreement in our sole discretion.',
      'You agree to be bound by subsequent revisions of these Terms.',
    ],
    pass: [
      'We may change this sample code at any time.',
      'This agreement may only be amended in writing signed by both parties.',
      'You may change your account settings at any time.',
      'We will not change these terms without your consent.',
      'No amendment to this agreement is effective unless both parties agree to it in writing.',
      'You may not modify the software or create derivative works.',
      '"Terms" means these terms of use, as amended from time to time.',
      'You must update your contact information promptly.',
      'If you disagree with the new version of the terms, you may close your account.',
      'This Agreement replaces any prior agreements between you and us.',
      'We may notify you of changes to your order.',
      'No amendment of these Terms shall be effective unless signed by us.',
      'We may change the method of access to the API and its documentation.',
    ],
  },
  zh: {
    flag: [
      '平台有权不时修订招商标准。',
      '本协议如有更新，会在网站公告。',
      '若本政策发生变更，我们会在此页面公布最新版本。',
      '我们会不定期地对这些条款作出调整。',
      '本服务列明的事项可能无法穷尽，我们有权对本协议进行补充。',
      '甲方保留在不事先征得乙方同意的情况下修改合作规则的权利。',
      '我们有权随时修改本协议，恕不另行通知。',
      '甲方可根据业务需要单方变更平台规则。',
      '我们保留不时更新本条款的权利。',
      '平台有权对本协议及各项规则进行修订，并在网站公布。',
      '本协议条款可由我们随时调整。',
      '我司有权适时出台新的管理办法，商户须严格遵守。',
      '平台规则由甲方定期更新，乙方应及时查阅。',
      '规则如有变动，以平台最新公布的版本为准。',
      '根据法律法规变化及运营需要，我们可能会不时对本协议进行修改、补充。',
      '服务章程和业务规则由甲方根据实际情况修订并公告。',
      '我们有权根据法律法规变化、市场情况调整以及自身经营的实际需要，对本协议进行修订。',
      '一、平台的权利\n\n制定和调整平台规则，并予以公示。',
      '本协议由我们制定，我们保留一切解释和修改权利。',
      '我们可随时对服务条款及配套规则进行单方面的变更，并有权以短信方式告知您。',
      '本协议内容发生变动的，我们将提前三十日在官网公告。',
      '新版规则发布后立即取代旧版规则，旧版规则不再适用，除非修订版另有说明。',
      '您接受我们对本协议条款随时所做的任何修改。',
      '甲方有权对合作政策（包括但不限于返佣比例）进行适时调整。',
    ],
    pass: [
      '我们将采取各种安全措施，并建立完善的管理制度。',
      '本协议的任何修改须经双方协商一致并以书面形式作出。',
      '您可以随时修改您的账号密码。',
      '未经您书面同意，我们不会变更本协议。',
      '乙方不得修改、反编译甲方提供的软件。',
      '如您的联系方式发生变更，应及时通知我们。',
      '协议更新后，如您继续使用，即视为您接受更新后的协议。',
      '我们有权调整商品搜索排序规则。',
      '您应遵守《网络安全法》及其不时的修订。',
      '如您不同意变更后的内容，您可以停止使用服务。',
      '平台有权要求商家更换违规图片，或者单方解除本协议。',
      '接口不符合规范的，我们有权要求修改。',
      '未尽事宜由双方另行签订补充协议。',
      '协议修改后，我们将通知您。',
    ],
  },
};
