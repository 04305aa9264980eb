import { allOf, anyOf, has, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const yourDuty = ['you:must', 'you:will'] as const;

/** 按照平台的要求, 如平台需要 */
const demanded = anyOf(
  has('onRequest'),
  inOrder(['platform', 'operator'], 30, ['require', 'request']),
  inOrder('platform:believe', 45, yourDuty),
);

/** Who signs up says who they are. */
const signingUp = inOrderWithin(60, 'signUp', [...yourDuty, 'nobody:must']);

/** You agree that the platform looks into what is yours. */
const youLetUs = inOrder(
  ['you:consentTo', 'nobody:consentTo'],
  20,
  ['platform', 'operator'],
  130,
  'inspect',
  60,
  'auditee',
);

/** 接受平台对其商品的抽检 */
const youBear = inOrder('you:cooperate', 30, ['platform', 'operator'], 90, 'towards', 60, 'inspect');

/** 接受平台基于某种目的进行的商品抽检 */
const youAccept = inOrder('you:obey', 12, ['platform', 'operator'], 130, 'towards', 60, 'inspect');

/** 不得拒绝平台的检查 */
const mayNotRefuse = inOrder('you:mayNot', 12, 'disagree', 60, 'inspect');

/** What you ask of others yourself is none of it. */
const youCooperate = unless(
  inOrder(yourDuty, 60, 'cooperate', 60, 'inspect'),
  inOrder('you:will', 10, 'you:request', 20, 'cooperate'),
);

/** The platform may inspect, audit, test, scan or demand documents from you. */
export const rule: Rule = {
  type: 'audit-right',
  patterns: [
    inOrder('platform:may', 100, 'inspect', 60, 'auditee'),
    inOrder('platform:may', 100, 'inspect', 9, ['member', 'you']),
    // What it looks for is what you may have done.
    inOrder(['platform:may', 'platform:useVerb'], 60, 'platform:inspect', 60, 'breach'),
    inOrder('platform:may', 100, 'platform:inspect', 60, 'breach'),
    inOrder('platform:will', 30, 'inspect', 50, 'auditee'),
    inOrder(['platform:may', 'platform:will'], 80, 'towards', 160, ['auditee', 'member', 'you'], 60, 'not-you:inspect'),
    // 您应保证所提供的信息真实，我们有权随时核验
    inOrder('you:must', 60, 'auditee', 45, 'platform:may', 24, 'inspect'),
    youCooperate,
    // "You will answer our requests to verify your compliance."
    inOrder(yourDuty, 50, ['platform', 'operator'], 16, 'request', 30, 'inspect'),
    inOrder(['you:must', 'you:will', 'you:obey'], 50, 'request', 25, ['platform', 'operator'], 20, 'inspect'),
    // "This monitoring may include using your app."
    inOrder('nobody:inspect', 24, 'mayInclude', 60, 'useAct', 40, 'auditee'),
    youLetUs,
    mayNotRefuse,
    // 甲方对乙方的服务享有监督权
    inOrder('platform:towards', 60, ['auditee', 'member', 'you'], 60, 'platform:may', 15, 'inspect'),
    unless(inOrder('platform:may', 40, 'auditee', 15, 'inspect'), inOrderWithin(30, 'suspend', 'inspect')),
    // "we or our auditors may …"
    inOrder('platform', 40, 'agents', 120, 'may', 60, 'inspect', 60, 'auditee'),
    youBear,
    youAccept,
    inOrder('platform:may', 60, ['you', 'member'], 30, 'auditee', 24, 'inspect'),
    // 为甲方的审计提供便利
    inOrder('you:must', 15, ['platform', 'operator'], 30, 'inspect', 30, 'you:cooperate'),
    inOrder(yourDuty, 60, 'inspect', 30, 'by:platform'),
    inOrder(yourDuty, 60, 'furnish', 60, 'forReview'),
    // 保留交易资料至少五年，以备平台查验
    inOrder(yourDuty, 60, 'retain', 260, 'forReview'),
    inOrder(yourDuty, 110, 'furnish', 40, 'forReview'),
    inOrder('ofYours', 60, 'not-platform:isInspected'),
    inOrder('content', 60, 'nobody:isInspected'),
    // Documents on demand.
    inOrder('platform:may', 60, 'request', 24, 'documents'),
    inOrder('platform:may', 60, 'request', 60, ['furnish', 'handOver', 'inspect'], 60, 'documents'),
    unless(inOrder('platform:may', 12, 'request', 12, ['you', 'member'], 24, 'furnish', 45, 'data'), has('personal')),
    // 在平台提出要求时，开发者应……
    inOrder(['platform', 'operator'], 30, 'onRequest', 45, 'you:must', 60, 'furnish', 60, ['data', 'documents']),
    inOrder('platform:may', 60, 'request', 60, ['cooperate', 'furnish'], 60, 'inspect'),
    inOrder('platform:may', 150, 'request', 15, 'furnish', 45, 'documents'),
    inOrder('platform', 9, 'platform:request', 9, 'you', 12, 'furnish', 60, 'documents'),
    unless(allOf(inOrder([...yourDuty, 'nobody:must'], 80, 'furnish', 60, 'documents'), demanded), signingUp),
    inOrder('platform', 40, ['platform:may', 'thirdParty:may'], 15, 'doAudit'),
    has('not-platform:submitToAudit'),
    inOrder([...yourDuty, 'nobody:must'], 25, 'undergo'),
    allOf(inOrder(yourDuty, 60, 'furnish', 60, 'inspect'), demanded),
    unless(allOf(inOrder('you:furnish', 60, 'documents'), demanded), signingUp),
    allOf(inOrder(yourDuty, 80, 'documents', 120, 'furnish'), demanded),
    inOrder(yourDuty, 60, 'furnish', 60, 'documents', 60, 'toProve'),
    unless(inOrder(yourDuty, 15, 'furnish', 25, ['platform', 'operator'], 15, 'toProve'), signingUp),
    // Your side of it in the passive.
    unless(inOrder(['auditee', 'content'], 60, 'inspect', 20, 'by:platform'), inOrderWithin(40, 'by:platform', 'not')),
    inOrder(['auditee', 'content'], 40, ['may', 'will', 'must'], 20, 'inspected'),
    inOrder(['auditee', 'content'], 30, 'resultIn', 30, 'inspect'),
    inOrder('nobody:resultIn', 45, 'useAct', 12, 'nobody:inspect'),
    inOrder(['auditee', 'content'], 30, ['must', 'may', 'will'], 15, ['platform', 'operator'], 12, 'inspect'),
  ],
  except: [
    // What data are used for.
    allOf(has('inspect'), has('forPurposes')),
    inOrderWithin(60, 'accessData', 'data', 'analyse', 'inspect'),
    unless(
      inOrderWithin(40, ['you:may', 'you:mayNot'], 'inspect'),
      youLetUs,
      youCooperate,
      mayNotRefuse,
      has('inspected'),
    ),
    inOrderWithin(30, 'platform:mayNot', 'inspect'),
    unless(inOrderWithin(40, 'noDuty', 'inspect'), has('platform:may')),
    inOrderWithin(60, 'notTowards', 'inspect'),
    unless(inOrderWithin(12, 'platform:furnish', 'inspect'), inOrder(yourDuty, 80, 'documents', 120, 'furnish')),
    // We help you test.
    unless(inOrderWithin(8, 'member', 'inspect'), has('towards')),
    unless(
      inOrderWithin(15, 'inspect', ['fee', 'liability']),
      inOrder('platform:may', 60, ['inspect', 'towards'], 60, ['auditee', 'inspect']),
      youBear,
    ),
    has('taxes'),
    // 经抽检不合格的商品: what was found, not that it may look.
    unless(
      inOrder('uponFinding', 15, 'inspect', 24, 'breach'),
      inOrderWithin(6, 'must', 'uponFinding'),
      inOrderWithin(200, 'inspect', 'uponFinding'),
    ),
    // 经审核通过后……: how one gets in.
    unless(inOrderWithin(45, 'uponFinding', 'reviewPassed'), has('must', 'mayNot', 'platform:may')),
    // 审核、举报、屏蔽功能 are features.
    inOrderWithin(20, 'inspect', 'featureName'),
    // It looks into what was reported to it.
    inOrderWithin(20, 'platform:inspect', 'raised'),
    inOrderWithin(25, 'platform:charge', 'fee', 'inspect'),
    // It looks after its own system.
    inOrderWithin(20, 'inspect', 'maintenance'),
    allOf(has('dutyToRead'), has('amend', 'newVersion')),
    unless(inOrderWithin(30, 'inspect', 'rules'), inOrder('inspect', 9, ['you', 'member'])),
    // What it looks at is what you ask for.
    inOrderWithin(15, 'inspect', 'refund'),
    // "comply with the policies for tests"
    inOrderWithin(40, 'comply', 'rules', 'inspect'),
    unless(inOrderWithin(40, 'platform:may', 'inspect', 'amend'), has('member')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'This monitoring may include our staff accessing and using your app.',
      'We may audit your use of the API to verify compliance with these Terms.',
      'Upon our request, you must provide documents proving that you own the rights to your products.',
      'You agree to comply promptly with our requests to check and verify your compliance.',
      'You shall honour any request from us to inspect how you store the data.',
      'You will permit us and our auditors to inspect your records and premises during business hours.',
      'We reserve the right to monitor all API traffic and calls made by your application.',
      'Your app is subject to periodic review by our team.',
      'At any time, we may require that you submit to a security assessment by a third party we choose.',
      'If we ask, you must certify in writing that you have complied with this section.',
      'We may ask you for additional information to verify your identity or business.',
      'You must keep proof of consent and provide it to us if we ask for it.',
      'We, or auditors that we appoint, may inspect your systems.',
      'You authorize us to review and test your integration.',
      'You will answer any requests from us promptly and provide information about your use of the API.',
      'You shall not obstruct our monitoring and shall cooperate with any audit.',
      {
        text: 'Within five days of our request, you shall deliver a list of all subprocessors.',
        facts: [{ kind: 'period', value: 5, unit: 'day' }],
      },
      'We may use automated monitoring to identify violations of our usage policy.',
      'All plans are subject to general usage monitoring.',
      'You agree to submit to a security assessment at our expense.',
      'You consent to background checks.',
      'We or our accountants may conduct an audit once a year.',
      'You must complete our annual questionnaire.',
      'Your calls are recorded and monitored.',
      'We may look at your books.',
      'You shall keep full and accurate records of all your sales in the territory and make them available to us for inspection.',
      'We may test whether you still meet the requirements.',
      'All apps are monitored.',
      'We may test the quality of the goods.',
      'You will provide us with proof that you comply with this agreement.',
      'We may, in our sole discretion and without prior notice or liability to you, at any time and from time to time, audit your records.',
      'This agreement is between Acme Ltd ("Acme") and the merchant ("Merchant"). Acme or its auditors may enter Merchant\'s premises.',
    ],
    pass: [
      'We will investigate any reported errors and correct them by crediting your account.',
      'You may audit our security controls once a year.',
      'You must answer the requests of your users to verify an order.',
      'We do not monitor user content.',
      'We undergo independent security audits every year.',
      'You should test your application before release.',
      'We may review and update this policy from time to time.',
      'You must provide accurate information when you register.',
      'We will provide audit reports to you on request.',
      'You must monitor your own systems for intrusions.',
      'You will comply with all guidelines for tests of the beta.',
      "The seller's page shows customer ratings, reviews and comments.",
      'You agree to review your transactions every month.',
      'We do not monitor the apps that are published.',
      'Sellers are verified by us before their first sale.',
      'You will request and cooperate in an investigation by the carrier.',
    ],
  },
  zh: {
    flag: [
      '在我们提出要求时，您应立即提供相关交易数据。',
      '我们有权要求您如实提供完整、准确的经营信息。',
      '您须保留交易单据至少五年，以备平台查验。',
      '您应保证所提供的信息真实有效，我们有权随时进行核验。',
      '我们有权对您的应用进行安全检测。',
      '您应按照平台要求提供相关资质证明。',
      '甲方有权随时检查乙方的经营场所。',
      '乙方应配合甲方的审计和检查。',
      '您同意我们或我们委托的第三方对您的系统进行渗透测试。',
      '您提交的资料需经平台审核。',
      '平台有权通过电话、实地走访等方式核实商户信息。',
      '您授权我们向征信机构查询您的信用状况。',
      {
        text: '如平台需要，您应当在三日内提交进货凭证。',
        facts: [{ kind: 'period', value: 3, unit: 'day' }],
      },
      '甲方对乙方的服务质量享有监督检查权。',
      '您不得拒绝平台的核查。',
      '甲方有权派人到乙方的经营场所进行盘点。',
      '乙方应为甲方的审计提供便利。',
      '我们要求您提供全部账单和合同的复印件，作为证明文件。',
      '乙方接受甲方基于保护消费者、维护市场秩序的目的，依照平台规则对乙方商品进行的抽检。',
    ],
    pass: [
      '您注册账号时，应按照我们的要求提供真实的身份信息。',
      '您可提交举报，我们将在24小时内对举报内容进行审核。',
      '尽管我们对该服务进行了更新、升级，包括审核、举报、屏蔽功能。',
      '我们将在三个工作日内审核您的退款申请。',
      '请您仔细审阅本协议。',
      '您可以对我们的安全措施进行审计。',
      '您应自行对应用进行测试。',
      '我们定期对自身系统进行安全检查。',
      '注册时您应提供真实、准确的信息。',
      '您有权查阅、复制您的个人信息。',
      '平台有权停止该应用的测试。',
      '平台没有义务对用户发布的内容进行审查。',
      '我们有权修改服务条款，建议您定期查阅。',
      '我们可能将您提供的信息用作下列用途：\n（1）评估服务的使用情况；',
      '我们会对系统进行定期检测和维护。',
      '我们会对收集的数据进行汇总调查。',
      '平台可下架经抽检不符合标准的商品。',
      '我们有权修改条款，您可以在官网的最新版本中查阅相关内容。',
    ],
  },
};
