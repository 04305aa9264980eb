import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const platformPower = ['platform:may', 'platform:will'] as const;

/** The platform may remove, reject or block your app, listing or content. */
export const rule: Rule = {
  type: 'content-removal',
  patterns: [
    inOrder('platform:may', 200, 'takeDown', 65, 'content'),
    inOrder('platform:may', 400, 'platform:takeDown', 30, 'content'),
    unless(
      anyOf(
        inOrder('platform:will', 40, 'not-you:takeDown', 40, 'content'),
        inOrder('nobody:may', 40, 'not-you:takeDown', 65, 'content'),
      ),
      // 权利人可以通知平台删除
      inOrderWithin(9, 'nobody:may', ['notice', 'request'], 30, 'takeDown'),
      // What is left of you is deleted after the end.
      inOrderWithin(120, 'takeDown', 'withinTime', 'terminate'),
    ),
    // 将以警告、屏蔽、下线应用等方式处理
    inOrder('platform:will', 110, 'takeDown', 24, 'content', 30, 'inFormOf'),
    // 将在收到侵权通知后删除
    inOrder('platform:will', 75, 'notice', 75, 'platform:takeDown', 45, 'content'),
    allOf(inOrder('platform:may', 120, 'platform:takeDown', 9, 'message', 12, 'platform:terminate'), has('breach')),
    // A long description of what breaks the rules.
    inOrder('platform:may', 60, 'platform:takeDown', 60, 'breach', 120, 'content'),
    // 对违规商品予以下架
    inOrder(platformPower, 40, 'towards', 60, 'content', 50, 'takeDown'),
    inOrder(platformPower, 20, 'content', 20, 'takeDown'),
    inOrder('towards', 40, 'content', 40, 'platform:takeDown'),
    unless(
      anyOf(
        inOrder('content', 60, [...platformPower, 'nobody:may'], 25, 'takeDown'),
        inOrder('content', 60, 'platform:may', 15, 'noNotice', 40, 'takeDown'),
      ),
      // 封禁您的账号
      unless(inOrderWithin(15, 'takeDown', 'account'), inOrderWithin(15, 'takeDown', 'content')),
    ),
    // 素材侵犯他人权益的，我们将……删除
    inOrder('content', 15, 'breach', 90, 'platform:will', 25, 'platform:takeDown'),
    inOrder('if', 20, 'discover', 20, 'content', 40, 'platform:may', 60, 'platform:takeDown'),
    allOf(inOrder(platformPower, 45, 'takeDownIt'), hasAround('content')),
    unless(inOrder('content', 40, 'nobody:takeDownIt'), has('request', 'require')),
    allOf(inOrder(platformPower, 100, 'measures', 140, 'takeDown'), has('content')),
    unless(
      inOrder('content', 60, ['may', 'will'], 30, 'takenDown'),
      // What you take away yourself.
      has('withinTime', 'you:takeDown'),
      inOrderWithin(60, ['request', 'require'], 'takenDown'),
    ),
    inOrder('content', 60, 'takenDown', 'by:platform'),
    inOrder('content', 60, 'mayBe', 9, 'by:platform', 12, 'takeDown'),
    // "Removal of an app may occur without notice."
    inOrder('nobody:takeDown', 20, 'content', 60, 'nobody:may', 60, ['noNotice', 'atAnyTime', 'soleDiscretion']),
    unless(
      anyOf(inOrder('content', 60, 'breach', 60, 'takenDown'), inOrder('breach', 15, 'content', 25, 'takenDown')),
      inOrderWithin(15, 'must', 'takenDown'),
      inOrderWithin(60, ['request', 'require'], 'takenDown'),
    ),
    inOrder('content', 60, 'goLive', 30, 'by:platform', 20, 'decide'),
    // 一经发现，立即删除
    inOrder('content', 60, 'nobody:discover', 25, 'nobody:takeDown'),
    // What has to be let in can be kept out.
    inOrder('platform:may', 60, 'decide', 60, 'goLive', 60, 'content'),
    inOrder('platform:may', 160, 'decide', 45, 'content', 30, 'goLive'),
    inOrder(['platform:may', 'nobody:reserved'], 150, 'keptOut'),
    unless(
      inOrder(['platform:noDuty', 'platform:mayNot'], 40, 'goLive', 40, 'content'),
      inOrderWithin(12, 'mayNot', 'warranty'),
      inOrderWithin(12, 'warranty', 'mayNot'),
      // What others must not post, or not without its consent.
      inOrderWithin(60, 'banned', 'goLive'),
      inOrderWithin(60, 'ourConsent', 'mayNot'),
    ),
    inOrder('content', 40, ['must', 'will'], 20, 'letIn', 15, 'by:platform'),
    inOrder('content', 60, 'keptOut'),
    inOrder('resultIn', 40, 'takeDown', 25, 'content'),
    allOf(inOrderWithin(60, 'platform:decide', 'content', 'goLive'), has('soleDiscretion', 'soleJudgement')),
    allOf(has('reviewPassed'), anyOf(inOrder('mayNot', 20, 'goLive'), has('takeDown'))),
    inOrder('otherwise', 60, 'takeDown', 40, 'content'),
  ],
  except: [
    // What becomes of data at the end.
    allOf(has('keepOrErase'), has('afterEnd', 'terminate')),
    // What data are used for.
    allOf(has('takeDown'), has('forPurposes')),
    unless(inOrderWithin(30, ['you:may', 'you:mayNot', 'you:must', 'you:will'], 'takeDown'), has('takenDown')),
    unless(inOrder(['you:must', 'you:will'], 120, 'you:takeDown'), has('platform:takeDown', 'takenDown')),
    unless(inOrderWithin(30, 'member', 'may', 'takeDown'), has('platform:may', 'platform:will', 'takenDown')),
    inOrderWithin(15, 'takeDown', 'personal'),
    // "The right not to publish" is a right.
    unless(
      inOrderWithin(20, ['platform:mayNot', 'nobody:mayNot'], 'takeDown'),
      inOrderWithin(20, 'platform:mayNot', 'goLive'),
    ),
    inOrderWithin(50, 'noEvent', 'takeDown'),
    unless(inOrderWithin(40, 'noDuty', 'takeDown'), has('platform:may')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We may keep or remove whatever content you post, as we see fit.',
      'Removal of an app from the store may occur without prior notice.',
      'We may remove any content that violates these Terms.',
      'We may refuse to publish, or may take down, any listing in our sole discretion.',
      'Your app may be removed from the store if it does not meet our guidelines.',
      'Content that we consider objectionable will be deleted without notice.',
      'Acme Ltd ("Acme") is under no obligation to display your products and may delist them at any time.',
      'We might demote, label or limit the distribution of content that breaks our rules.',
      'Party A has the right to decide whether to display the application on the platform.',
      'Apps that do not pass review will not be listed.',
      'We may, but are not obliged to, screen and remove User Content.',
      'Submitting a theme is no promise that it goes live. We may refuse it for any reason.',
      'We are under no obligation to host anything you submit.',
      'We may suspend your listings while we look into a complaint.',
      'Infringing content is removed without warning.',
      {
        text: 'If you do not respond within 48 hours, we may remove your listing.',
        facts: [{ kind: 'period', value: 48, unit: 'hour', times: 'response' }],
      },
      'We may take any action that we think fit, such as a written warning to you, a limit on the features that you can use, a lower place of your shop in the search results, or removing any content that you have posted.',
      'We may end your access to the site or to any materials, services or sites that are reached through it, with your account, if you have one, or any part of the account, such as its name or its password, at any time and for whatever reason we have, and remove your content.',
      'We may stop a campaign if your site has improper content.',
      'We reserve the right to reject any keywords you submit.',
      'Posts that break these rules get deleted.',
      'Your submission may be turned down for any reason.',
      'Reviews written for payment are subject to removal.',
      'Three complaints will result in the deletion of your posts.',
      'We may reduce the visibility of your app in search results.',
      'We decide in our sole discretion which apps are listed in the store.',
      'We may reject any Contribution for any reason.',
    ],
    pass: [
      'You may delete your content at any time.',
      'Content that you delete will be removed from our servers within 30 days.',
      'You must remove any content that infringes the rights of others.',
      'We will delete your personal information when you close your account.',
      'You shall not remove any copyright notices from the SDK.',
      'We may remove features from the Services from time to time.',
      'Upon our request, you must remove our logo from your website.',
      'Buyers may reject goods that do not match the description.',
      'We will delete your content within 90 days of termination of your account.',
      'We may delete log files after 30 days.',
    ],
  },
  zh: {
    flag: [
      '对于您发布的违规信息，平台有权在不通知您的前提下进行删除。',
      '平台有权对抽检不合格的商品实施禁售。',
      '平台将以警告、屏蔽直至下线应用等方式进行处理。',
      '我们将在收到权利人的有效通知后，及时删除涉嫌侵权的内容。',
      '您上传的素材侵犯他人合法权益或者违反公序良俗的，我们将予以删除。',
      '如您违反本协议，平台有权采取删除信息、终止服务等措施。',
      '平台保留随时编辑、拒绝发布任何信息的权利。',
      '我们有权不经通知下架您的应用。',
      '对涉嫌侵权的商品，平台可以断开链接或予以屏蔽。',
      '审核不通过的，小程序不得上线。',
      '如内容违反法律法规，我们将予以删除或屏蔽。',
      '您发布的内容可能被我们删除。',
      '甲方有权对乙方发布的广告进行修改、撤下。',
      '平台有权决定是否展示您的商品。',
      '侵权链接一经发现，立即删除。',
      '对不符合要求的应用，平台有权不予接入。',
      '如发现违规内容，我们有权在接到投诉或者自行核实之后予以删除。',
      '您的评论将被我方移除。',
      '对不实的笔记，作删除处理。',
      '您的视频可能被限制推荐。',
      '我们有权随时删除网站内各类不符合国家法律法规、行业规范或者本站规定的用户留言、评价等内容。',
    ],
    pass: [
      '本服务终止后，平台可选择保留或删除您账户内的全部资料。',
      '未事先经过平台的书面同意，不得发布含有平台名称的新闻稿。',
      '我们将及时修复审核、屏蔽功能的漏洞。',
      '在您注销账户之后，我们将删除您的个人信息。',
      '您可以随时删除您发布的内容。',
      '您应及时删除侵权内容。',
      '账号注销后，我们将删除您的个人信息。',
      '您不得删除软件中的版权标识。',
      '我们不会删除您的作品。',
      '买家可以拒绝接收不符合约定的商品。',
      '开发者可自行下架其应用。',
      '平台保证不会展示违禁商品。',
      '我们可能将您提供的信息用作下列用途：\n（1）过滤商品广告；',
      '权利人可以通知平台删除侵权链接。',
    ],
  },
};
