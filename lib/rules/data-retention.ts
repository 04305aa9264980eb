import { allOf, anyOf, has, inOrder, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

const held = ['data', 'stored', 'work'] as const;
const noDuty = ['platform:noDuty', 'nobody:noDuty'] as const;

/** Keeps it, or may; a host does, so that the time must be said too. */
const keeps = anyOf(
  inOrder(
    ['platform:may', 'platform:will', 'platform:retain', 'nobody:may'],
    40,
    ['platform:retain', 'platform:storeVerb', 'nobody:retain'],
    60,
    held,
  ),
  inOrder(['platform:may', 'platform:will'], 40, held, 40, 'platform:retain'),
  inOrder(held, 100, ['may', 'will'], 40, ['retain', 'storeVerb', 'linger']),
  inOrder(held, 80, 'linger'),
  inOrder('platform:retain', 40, ['data', 'stored']),
  inOrder('platform', 12, 'platform:storeVerb', 40, ['data', 'stored']),
  unless(inOrder(held, 70, 'nobody:retain'), has('must')),
);

/** 本协议终止后，您无权要求我们……保留或披露账号中的信息 */
const noDemand = allOf(
  inOrder(['noClaim', 'exempt', 'you:mayNot'], 330, ['handOver', 'share', 'keepFor'], 60, ['data', 'stored']),
  has('require', 'noClaim', 'exempt'),
  has('afterEnd'),
);

/** The platform may keep your data after the end, or need not return, export or delete it. */
export const rule: Rule = {
  type: 'data-retention',
  patterns: [
    inOrder(noDuty, 50, 'not-you:giveBack', 60, held),
    inOrder(noDuty, 60, 'data', 20, 'not-you:giveBack'),
    inOrder(noDuty, 50, 'not-you:erase', 60, ['data', 'stored']),
    inOrder('data', 90, noDuty, 20, 'not-you:erase'),
    inOrder(noDuty, 60, ['data', 'stored'], 40, 'not-you:erase'),
    inOrder('not-you:not', 40, 'giveBack', 60, 'data', 20, 'noDuty'),
    inOrder('not-you:not', 20, ['giveBack', 'erase', 'handOver'], 60, 'data', 20, 'noDuty'),
    inOrder(held, 45, 'noReturn'),
    // "Closing your account does not delete what we have."
    inOrder('erase', 90, ['not', 'mayNot'], 15, 'erase', 60, ['data', 'stored']),
    inOrder(['terminate', 'afterEnd'], 90, ['not-you:not', 'not-you:mayNot'], 15, 'erase', 60, [
      'data',
      'stored',
      'ofYours',
    ]),
    // Others have it by now.
    unless(
      inOrder(['platform:mayNot', 'platform:not'], 8, 'platform:erase', 30, ['work', 'stored'], 60, 'audience'),
      has('noNotice', 'noConsent'),
    ),
    allOf(inOrder(held, 45, 'mayNot', 15, 'erase'), has('afterEnd')),
    inOrder(['platform:mayNot', 'platform:not'], 45, 'backUp', 20, 'erase', 45, 'data'),
    allOf(
      anyOf(
        inOrder(noDuty, 60, ['not-you:handOver', 'not-you:share'], 60, ['data', 'work']),
        inOrder('data', 90, noDuty, 30, ['not-you:handOver', 'not-you:share']),
      ),
      has('afterEnd'),
    ),
    inOrder(['platform:not', 'platform:notLiable'], ['handOver', 'giveBack'], 40, 'data', 40, ['noDuty', 'liability']),
    inOrder('platform:may', 40, 'platform:retain', 50, ['data', 'stored']),
    inOrder('data', 80, 'may', 40, 'retain', 30, 'by:platform'),
    allOf(keeps, has('afterEnd', 'asLong', 'perpetual')),
    allOf(inOrder('platform:may', 60, ['continueUse', 'platform:exploit'], 60, held), has('afterEnd')),
    allOf(inOrder('platform', 'useVerb', 40, 'data'), inOrder('data', 30, 'perpetual')),
    inOrder(['noClaim', 'exempt', 'you:noRightIn'], 40, ['giveBack', 'erase'], 60, held),
    noDemand,
    allOf(near(['decide', 'soleJudgement', 'soleDiscretion'], 'asLong', 60), has('data')),
    inOrder('linger', 60, held),
    inOrder('not-you:cannotErase', 60, held),
    inOrder('erase', 60, 'linger'),
    inOrder('you:mayNot', 15, ['request', 'require'], 60, ['giveBack', 'erase'], 30, held),
    inOrder('platform:notLiable', 30, 'giveBack', 30, 'data'),
  ],
  except: [
    unless(
      inOrder(['you:may', 'you:must', 'you:mayNot'], 60, ['you:retain', 'you:storeVerb']),
      has('by:platform'),
      noDemand,
    ),
    // Your own duty, where nothing says whose it is: 应妥善保留交易凭证至少五年
    inOrder(['nobody:must', 'thirdParty:must'], 110, ['nobody:retain', 'thirdParty:retain']),
    unless(has('licenceTerms'), inOrder('perpetual', 12, 'retain')),
    // 收集、存储和使用: storing is a part of the use.
    unless(inOrder('accessData', 12, 'retain'), has('perpetual', 'afterEnd', 'asLong', 'noDuty')),
    // 保留……的权利 keeps a right.
    inOrder('platform:retain', 100, 'rightTo'),
    // Records kept of what was taken down, to report it.
    inOrder('police', 25, 'retain', 20, 'stored', 30, 'recipient'),
    inOrder('platform:retain', 90, 'you:giveBack'),
    inOrder(['platform:mayNot', 'platform:noDuty'], 60, 'retain'),
    unless(inOrder(['platform:not', 'nobody:not'], 12, 'retain'), has('noDuty')),
    inOrder('platform:retain', 40, 'onlyToServe'),
    inOrder('platform:onlyToServe', 60, 'retain'),
    inOrder(['noLonger', 'ourConsent'], 40, ['retain', 'storeVerb']),
    // It may keep it or delete it, as it likes.
    unless(
      inOrder('not-you:retain', ['platform:will', 'nobody:will'], 30, 'erase'),
      inOrder('platform:retain', 12, 'erase'),
    ),
    inOrder('platform:retain', 140, 'platform:erase', 40, 'withinTime'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'After termination we may retain your data for as long as we consider necessary.',
      'We have no obligation to return or delete your data when this agreement ends.',
      'We may keep a copy of your data indefinitely after your account is closed.',
      {
        text: 'Your transaction data may be retained by us for up to five years after termination.',
        facts: [{ kind: 'period', value: 5, unit: 'year', times: 'retention' }],
      },
      'Party A is entitled to continue to store and use the data collected during the term after this agreement is terminated.',
      'Even after you delete your account, some of your information may remain on our servers.',
      'Following termination, we are under no obligation to make any of your data available to you.',
      'Our right to use the Usage Data survives termination of this agreement.',
      'We will not delete content that you have contributed to projects of other users.',
      'We hold on to your details for ten years once your account is closed.',
      'Log data will be retained for a period that we decide.',
      'Copies of your posts may remain viewable after you delete them.',
      'It may not be possible to completely remove your information from our archives.',
      'We store records of your orders for seven years after you leave.',
      'Information from closed accounts is kept to prevent fraud.',
    ],
    pass: [
      'We delete your data within 30 days after termination.',
      'You may keep a copy of your records after termination.',
      'We will return or delete all of your data on request.',
      'You are not obliged to keep backups of your data.',
      "You must retain records of your users' consents for two years.",
      'We will not retain your data after you close your account.',
      'We retain all right, title and interest in the Services.',
      'We keep backups of your data for 30 days so that you can restore it.',
      'These provisions will remain in force after termination because of their content.',
      'We will not delete your content without telling you first.',
    ],
  },
  zh: {
    flag: [
      '我们没有继续保留、导出或者返还用户数据的义务。',
      '本协议终止后，我们有权继续保留您的数据。',
      '服务终止后，我们没有义务向您返还或导出任何数据。',
      {
        text: '账户注销后，甲方可保存乙方的交易信息五年。',
        facts: [{ kind: 'period', value: 5, unit: 'year', times: 'retention' }],
      },
      '我们无需删除或退还您提交的资料。',
      '合作终止后，甲方仍有权继续使用和存储合作期间获得的数据。',
      '即使您删除了相关内容，我们的备份中仍可能保留其副本。',
      '服务终止后，您无权要求我们返还或删除任何数据。',
      '我们不承担在服务终止后向您提供数据导出的责任。',
      '因技术限制，我们可能无法立即从备份系统中删除您的信息。',
      '协议终止后，我们无义务向您披露您账户中的任何信息。',
      '合同终止后，您不得要求甲方删除、返还已收集的资料。',
      '协议解除后，您无权要求我们继续提供服务，包括向您披露账号中的信息。',
      '您退出平台后，店铺资料仍可能被我们继续持有。',
      '我们有权永久保存您的操作日志。',
      '协议终止的，对您存储的数据，平台可自主选择将该等信息保留或删除。',
    ],
    pass: [
      '商户应加装监控设施，并妥善保留交易数据至少五年。',
      '我们保留随时修改反垃圾邮件政策的权力。',
      '您注销账户后，我们将在三十日内删除您的数据。',
      '您可以保留一份数据备份。',
      '我们会妥善保存您的信息，防止泄露。',
      '您有权要求我们删除您的个人信息。',
      '您应当保存交易记录不少于三年。',
      '协议终止后，您应删除从接口获取的数据。',
      '我们仅在实现目的所必需的最短期限内保留您的信息，超出期限后将予以删除。',
      '发现违法内容的，平台有权停止传输，保存有关记录，并向主管部门报告。',
      '我们保留对开发者信息进行核实的权利。',
      '我们会收集、存储和使用您提供的信息，以便为您办理注册。',
      '我们仅在办理订单所需的期限内保存您的资料。',
      '我们只会在达成目的所需的期限内保留您的个人信息。',
    ],
  },
};
