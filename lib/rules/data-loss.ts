import { allOf, anyOf, has, inOrder, unless } from './pattern';
import type { Examples, Rule } from './rule';

const held = ['data', 'stored'] as const;
const heldOrPosted = ['data', 'stored', 'work'] as const;
const deletes = ['platform:erase', 'nobody:erase'] as const;
const notLiable = ['not-you:notLiable', 'not-you:noLiability'] as const;
const yourRisk = ['you:bear', 'you:liability', 'you:answerable', 'you:aloneLiable', 'you:answerFor'] as const;

/** The platform will delete; alone that may be what you asked for. */
const willErase = anyOf(
  inOrder(['platform:will', 'nobody:will', 'nobody:may'], 90, deletes, 60, held),
  inOrder(held, 80, ['nobody:will', 'platform:will', 'nobody:may'], 25, deletes),
);

/** 账户终止意味着您的内容将被删除 */
const endMeansErasure = inOrder('terminate', 40, ['deemed', 'resultIn'], 9, 'you', 20, heldOrPosted, 60, 'erase');

/** The platform may delete your data or account content, need not keep it, or takes no responsibility for its loss. */
export const rule: Rule = {
  type: 'data-loss',
  patterns: [
    inOrder('platform:may', 80, 'platform:erase', 60, held),
    inOrder('platform:may', 40, 'towards', 90, held, 90, 'platform:erase'),
    // An item of a list of measures.
    inOrder('platform:may', 240, 'platform:erase', 20, 'data'),
    inOrder('platform:may', 240, 'platform:erase', 12, 'you', 60, 'storeVerb', 20, 'data'),
    inOrder(held, 80, 'may', 40, 'erase', 30, 'by:platform'),
    inOrder(held, 'platform:may', 40, 'platform:erase'),
    inOrder('platform:may', 60, 'storeVerb', 40, 'platform:erase'),
    inOrder(['platform:noDuty', 'nobody:noDuty'], 50, 'not-you:keepFor', 60, heldOrPosted),
    inOrder(held, 60, ['platform:noDuty', 'nobody:noDuty'], 15, 'not-you:keepFor'),
    inOrder('not-you:not', 20, 'keepFor', 60, held, 20, 'noDuty'),
    inOrder('platform:notLiable', 30, 'keepFor', 60, held),
    inOrder(['platform:not', 'platform:mayNot'], 12, 'backUp'),
    inOrder('platform:not', 20, 'data', 15, 'keepFor'),
    inOrder(['platform:noLonger', 'nobody:noLonger'], 50, ['retain', 'keepFor'], 60, held),
    inOrder(notLiable, ['lossOf', 'lost'], 50, heldOrPosted),
    inOrder(
      ['noEvent', 'platform:not', 'platform:disclaim'],
      90,
      ['not-you:liability', 'not-you:bear'],
      300,
      'lossOf',
      50,
      heldOrPosted,
    ),
    inOrder(notLiable, heldOrPosted, 40, 'lost'),
    inOrder('platform:not', held, 40, ['lost', 'lossOf'], 60, ['liability', 'bear']),
    inOrder(held, 50, 'lost', 110, notLiable),
    inOrder('work', 50, 'lost', 110, notLiable),
    inOrder(held, 20, 'lossOf', 110, notLiable),
    inOrder('lossOf', 50, held, 150, notLiable),
    inOrder(['platform:not', 'platform:mayNot'], 20, ['warranty', 'assure'], 60, heldOrPosted, 60, [
      'lost',
      'retain',
      'keepFor',
    ]),
    inOrder(['platform:not', 'platform:mayNot'], 20, ['warranty', 'assure'], 40, 'keepFor', 60, heldOrPosted),
    inOrder('exempt', 'lossOf', 50, held),
    allOf(inOrder(heldOrPosted, 40, 'mayBe', 6, ['erase', 'lost']), has('lapse')),
    allOf(willErase, has('lapse', 'unrecoverable', 'noLiability', 'noNotice', 'notLiable')),
    allOf(inOrder(held, 45, ['platform:not', 'nobody:not'], 9, 'retain'), has('lapse')),
    unless(allOf(willErase, has('asLong')), has('personal')),
    inOrder(['nobody:may', 'platform:may'], 9, 'resultIn', 40, held, 20, 'lost'),
    unless(allOf(willErase, has('afterEnd')), has('personal', 'request', 'giveBack', 'withinTime')),
    inOrder(held, 80, 'not-you:unrecoverable'),
    unless(allOf(inOrder(held, 80, 'unrecoverable'), has('afterEnd')), inOrder('unrecoverable', 15, 'you:erase')),
    allOf(inOrder(held, 40, 'mayBe', 15, 'erase'), has('unrecoverable')),
    unless(inOrder('unrecoverable', 40, held), inOrder('unrecoverable', 15, 'you:erase')),
    inOrder('unrecoverable', 20, 'ofYours', 20, 'work'),
    unless(allOf(inOrder('work', 40, 'not-you:unrecoverable'), has('afterEnd')), has('request')),
    inOrder(['you:may', 'you:will'], 12, 'you:unrecoverable', 20, 'work'),
    inOrder(['terminate', 'curtail'], 60, 'may', 30, 'lossOf', 30, heldOrPosted),
    inOrder(held, 60, 'mayBe', 15, 'lost'),
    inOrder('platform:disclaim', 90, 'not-you:liability', 60, 'lost', 40, held),
    allOf(inOrder('platform:may', 60, 'platform:erase', 40, 'work'), has('lapse')),
    unless(
      inOrder(['you:must', 'you:will', 'yourDuty', 'nobody:aloneLiable', ...yourRisk], 60, 'backUp'),
      // 您授权我们将录音备份
      inOrder('you:grant', 9, 'platform', 200, 'backUp'),
    ),
    inOrder('needsTo', 90, 'backUp'),
    inOrder('urge', 40, 'backUp'),
    inOrder('restsWith', 30, 'you', 25, 'backUp'),
    inOrder(['platform:noDuty', 'nobody:noDuty'], 40, 'lossOf', 90, heldOrPosted),
    inOrder('terminate', 60, ['includes', 'resultIn', 'mayInclude'], 30, 'erase', 90, held),
    inOrder('terminate', 60, ['includes', 'resultIn'], 30, 'erase', 12, 'you', 15, 'work'),
    endMeansErasure,
    inOrder('backUp', 40, yourRisk),
    allOf(anyOf(inOrder('lossOf', 30, heldOrPosted), inOrder(held, 40, 'lost')), has(...yourRisk)),
  ],
  except: [
    unless(
      inOrder(['you:may', 'you:must', 'you:mayNot', 'you:will', 'thirdParty:may'], 60, [
        'you:erase',
        'thirdParty:erase',
      ]),
      has('noLonger'),
      endMeansErasure,
      inOrder('you:must', 12, 'you:backUp'),
      // 您的数据将被删除
      inOrder('lost', 4, 'erase'),
      inOrder('mayBe', 9, 'by:platform', 30, 'erase'),
    ),
    unless(inOrder('platform:mayNot', 40, 'erase'), has('noLonger')),
    // As you told it to.
    inOrder('onlyToServe', 20, 'noLonger'),
    inOrder('if', 12, 'you', 30, 'you:erase', 60, 'platform:erase'),
    // 删除信息、中止服务 are measures against what you posted.
    unless(allOf(inOrder('erase', 9, 'message', 12, 'terminate'), has('breach')), has('lossOf')),
    inOrder('platform:will', 12, 'notice', 150, 'unrecoverable'),
    // A published text is content; what is made nameless is looked after.
    unless(inOrder('goLive', 20, 'data'), has('afterEnd', 'lossOf')),
    inOrder('erase', 40, 'personal', 40, 'analyse'),
    // "All data must be irretrievably deleted": your duty.
    inOrder(['you:must', 'nobody:must'], 25, ['erase', 'unrecoverable']),
    inOrder('platform:noDuty', 120, 'platform:pay'),
    // What breaks the rules is taken down as content.
    unless(inOrder('erase', 12, 'breach'), inOrder('erase', 12, 'lapse')),
    inOrder('breach', 10, heldOrPosted, 45, 'erase'),
    inOrder('breach', 90, 'erase', 9, 'content'),
    inOrder(['platform:may', 'if'], 60, 'require', 120, 'erase'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We are not responsible for maintaining transaction history or other records.',
      'We may delete your data at any time without notice.',
      'We have no obligation to store, maintain or back up your content or data.',
      'Acme Ltd ("Acme") is not responsible for any loss or corruption of your data.',
      {
        text: 'If your account is inactive for twelve months, we may permanently delete it together with all data in it.',
        facts: [{ kind: 'period', value: 12, unit: 'month' }],
      },
      'Upon termination, all data associated with your account will be deleted and cannot be recovered.',
      'You are solely responsible for maintaining backup copies of your data.',
      'We do not guarantee that your data will not be lost or damaged.',
      'When your account is closed you will lose access to all of your data.',
      'If you breach these terms, we may take one or more of the following measures:\n(1) limit your access to the API;\n(2) delete the data stored in your account.',
      'If you downgrade your plan, you may lose access to content and features of your account.',
      'Upon closing your account all content will be permanently removed.',
      'We recommend that you regularly back up your files.',
      'You bear the risk of loss of your content.',
      'This agreement is between Acme Ltd ("Acme") and the merchant ("Merchant"). It is the responsibility of the Merchant to keep copies of its records.',
      'Cancellation of your account includes deletion of all files in it.',
      'We accept no obligation for loss or corruption of your data.',
      'You should keep your own copies of everything, as an update may erase your data.',
      'If we block your account, you may be prevented from accessing your files.',
      'We disclaim all responsibility for lost or corrupted messages.',
    ],
    pass: [
      'You may delete your data at any time.',
      'We will delete your personal data on request.',
      'You must delete all data obtained through the API upon termination.',
      'We back up your data daily and will restore it in case of loss.',
      'We may remove content that violates these terms.',
      'You must notify us immediately of any loss or theft of your login data.',
      'You are responsible for any loss caused by inaccurate information you provide.',
      'We will not delete your data without giving you 30 days to export it.',
      'All of our data must be irretrievably deleted within 30 days.',
    ],
  },
  zh: {
    flag: [
      '连续六个月未登录的账号，其内容将被清除。',
      '试用期结束后未付费的，试用期间的数据将不予保留。',
      '我们有权随时删除您存储的数据，且无需通知您。',
      {
        text: '合同到期后七日内未续费的，平台将删除乙方的全部数据且无法恢复。',
        facts: [{ kind: 'period', value: 7, unit: 'day' }],
      },
      '服务终止后，我们没有义务为您保留任何数据。',
      '您应自行备份数据，因数据丢失造成的损失由您自行承担。',
      '因系统故障导致数据丢失的，甲方不承担责任。',
      '账号注销后，您的所有信息和数据将被清空，且不可恢复。',
      '我们不保证您存储的信息不会丢失或损坏。',
      '本公司不对用户所发布信息的删除或储存失败负责。',
      '服务终止30日后，我们将不再为您保存任何数据，数据被销毁的后果由您承担。',
      '任何原因导致内容毁损的，我们不承担责任。',
      '请您自行做好数据备份。',
      '我们有权对账号内的信息以删除等方式进行处理。',
      '账号长期未登录的，我们有权回收账号内的数据。',
      '封禁期间的聊天记录，平台不负责保存。',
      '系统升级可能导致部分存档丢失。',
      '用户资料将会被清除且永不恢复。',
      '您的账户终止意味着您的内容将从我们的数据库中删除。',
      '终止的后果包括终止您的账户和删除您的内容。',
      '您违约的，我们有权：\n（1）警告；\n（2）删除您或您的关联公司在使用服务中存储的任何数据。',
      '我们会中断部分或全部网络服务，并依规定删除您提交的任何资料，而无需通知您。',
    ],
    pass: [
      '如您删除数据的，我们将按照您的指令删除数据，不再保留。',
      '您可以随时删除您的个人信息。',
      '我们将根据您的要求删除您的个人信息。',
      '协议终止后，您应删除从平台获取的数据。',
      '我们每日为您备份数据，并在丢失时协助恢复。',
      '您不得删除、篡改平台数据。',
      '您应妥善保管账号信息，防止丢失。',
      '平台有权删除违规商品。',
      '对违规信息，平台有权不经通知立即删除。',
      '在保留期限届满后，我们会删除您的个人信息或对其进行匿名化处理。',
      '同时，甲方无义务就备份、使用前述数据向乙方支付任何费用。',
      '达到保存期限后，我们会删除您的个人资料。',
      '您授权我们将通话录音并备份保存。',
    ],
  },
};
