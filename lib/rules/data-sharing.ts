import { allOf, anyOf, has, inOrder, unless } from './pattern';
import type { Examples, Rule } from './rule';

const pass = ['share', 'showTo', 'handOver'] as const;
const platformPasses = ['platform:share', 'platform:showTo', 'platform:handOver'] as const;
const willNot = ['platform:mayNot', 'platform:not'] as const;
const yours = ['you', 'ofYours'] as const;
const itMay = ['nobody:may', 'nobody:will', 'platform:will'] as const;
const passesOn = ['not-you:share', 'not-you:showTo', 'not-you:handOver'] as const;
/** You let it happen. */
const agree = ['you:grant', 'you:consentTo', 'you:accept'] as const;

/** The platform does it, without a "may". */
const passes = anyOf(
  inOrder('platform:will', 30, platformPasses, 60, 'data', 80, 'recipient'),
  inOrder('platform:will', 40, 'data', 60, pass, 60, 'recipient'),
  inOrder('platform:will', 30, 'platform:share', 60, 'recipient', 60, 'data'),
  inOrder('platform:share', 40, 'data', 80, 'recipient'),
  inOrder('platform:must', 30, 'recipient', 30, platformPasses, 40, 'data'),
  inOrder(platformPasses, 40, yours, 30, 'data', 80, 'recipient'),
  inOrder('recipient', 20, 'platform:share', 20, yours, 30, 'data'),
  inOrder('recipient', 60, 'platform:will', 30, platformPasses, 12, yours, 15, 'data'),
);
const agreed = anyOf(
  inOrder(agree, 80, pass, 80, ['data', 'stored'], 80, 'recipient'),
  // What the data are may take long to say.
  inOrder(agree, 500, 'data', 25, 'will', 60, 'share', 60, 'recipient'),
  inOrder(agree, 40, 'placedFirst', 400, 'data', 40, 'share', 60, 'recipient'),
  inOrder('you:grant', 30, 'platform', 30, 'share', 40, 'data'),
  inOrder(agree, 80, 'data', 80, pass, 60, 'recipient'),
  inOrder(agree, 80, 'recipient', 40, ['accessData', ...pass], 40, ['data', 'stored']),
  inOrder(agree, 60, 'recipient', 80, 'data', 30, pass),
  inOrder(agree, 150, 'data', 60, 'recipient', 30, 'share'),
  inOrder(['nobody:grant', 'nobody:consentTo'], 60, 'data', 40, 'share', 60, 'recipient'),
  inOrder(['nobody:grant', 'nobody:consentTo'], 60, 'recipient', 20, 'share', 60, 'data'),
);

/** Your data goes to affiliates, partners, interface providers, other third parties or authorities. */
export const rule: Rule = {
  type: 'data-sharing',
  patterns: [
    // "We may report you to the card networks."
    inOrder('platform:may', 12, 'platform:raised', 9, 'you:member', 80, 'recipient'),
    inOrder('platform:may', 60, platformPasses, 60, 'data', 100, 'recipient'),
    // A list of what, or of cases, may stand between.
    inOrder('platform:may', 60, 'platform:share', 160, 'data', 160, 'recipient'),
    inOrder('platform:may', 60, platformPasses, 60, 'recipient', 60, 'data'),
    // "We may be compelled by law to disclose …"
    inOrder('platform:mayBe', 25, 'recipient', 30, 'share', 45, ['data', 'ofYours', 'stored']),
    inOrder('platform:mayBe', 40, 'platform:share', 30, ['data', 'ofYours', 'stored'], 40, 'recipient'),
    inOrder('platform:may', 80, 'recipient', 60, pass, 80, 'data'),
    inOrder('platform:may', 60, 'data', 80, 'recipient', 45, pass),
    // 有权删除信息，停止提供服务 passes nothing on.
    unless(
      inOrder('platform:may', 60, 'data', 60, pass, 60, 'recipient'),
      inOrder('erase', 15, 'data', 90, 'handOver', 9, 'offering'),
    ),
    inOrder('platform:may', 60, 'platform:share', 60, 'stored', 80, 'recipient'),
    inOrder('platform:may', 40, yours, 40, 'data', 60, 'showTo'),
    inOrder('platform:may', 30, 'platform:showTo', 20, yours, 20, 'data'),
    inOrder('platform:may', 150, 'platform:share', 12, yours, 15, 'data'),
    inOrder('platform:may', 30, 'grant', 30, 'recipient', 20, 'accessData', 30, 'data'),
    inOrder('recipient', 60, 'platform:may', 30, platformPasses, 40, ['data', 'stored']),
    inOrder('data', 80, itMay, 40, passesOn, 80, 'recipient'),
    inOrder(['data', 'input'], 80, 'mayBe', 40, pass, 80, 'recipient'),
    inOrder('data', 80, [...itMay, 'mayBe'], 60, 'recipient', 45, passesOn),
    inOrder('data', 80, 'mayBe', 30, ['accessData', 'useVerb', 'storeVerb'], 40, 'recipient'),
    inOrder('data', 40, ['nobody:may', 'nobody:will'], 20, 'storeVerb', 20, 'recipient'),
    inOrder('data', 120, 'thirdParty:will', 40, 'share', 60, 'recipient'),
    inOrder('recipient', 100, 'data', 60, ['mayBe', 'nobody:may', 'nobody:will'], 45, 'share'),
    unless(
      anyOf(
        inOrder(willNot, 60, 'share', 100, 'recipient', 200, 'exceptCases'),
        inOrder(willNot, 60, 'recipient', 60, pass, 200, 'exceptCases'),
        inOrder('exceptCases', 90, willNot, 40, 'recipient', 40, pass),
        inOrder('exceptCases', 150, willNot, 30, pass, 60, 'recipient'),
        inOrder(willNot, 60, 'data', 40, pass, 60, 'recipient', 60, 'exceptCases'),
      ),
      has('noDuty'),
      // A bare "unless you agree" protects.
      unless(
        anyOf(has('yourConsent'), inOrder('exceptCases', 15, ['you:consentTo', 'you:grant', 'you:give'])),
        has('lawNoun', 'listed'),
        inOrder('recipient', 120, 'exceptCases', 200, 'recipient'),
        inOrder('exceptCases', 20, 'exceptCases'),
      ),
    ),
    // "Your data may be disclosed in the following cases": who gets it, the list says.
    inOrder('data', 60, ['mayBe', ...itMay], 40, passesOn, 60, 'exceptCases'),
    inOrder('data', 25, 'exceptCases', 40, ['may', 'will'], 40, 'share'),
    inOrder('data', 40, ['may', 'will'], 25, 'exceptCases', 40, 'share'),
    inOrder(['platform:may', 'platform:will'], 40, 'platform:share', 40, 'data', 30, 'exceptCases'),
    inOrder(['platform:may', 'platform:will'], 25, 'exceptCases', 40, 'platform:share', 40, 'data'),
    inOrder('exceptCases', 60, ['platform:may', 'platform:will'], 30, 'platform:share', 40, 'data'),
    inOrder(['includes', 'mayInclude'], 40, 'nobody:share', 30, 'data', 60, 'recipient'),
    inOrder('platform:onlyMay', 30, 'platform:share', 40, 'data', 30, 'exceptCases'),
    inOrder('platform', 12, 'exceptCases', 20, 'platform:share', 40, 'data'),
    inOrder('platform', 20, 'exceptCases', 40, 'recipient', 30, platformPasses, 40, 'data'),
    inOrder(['accept', 'consentTo'], 15, 'platform', 15, 'placedFirst', 60, 'data', 60, 'showTo'),
    // 机关依法查询数据时，平台……向其披露
    inOrder('recipient', 40, 'accessData', 40, 'data', 40, 'platform', 150, platformPasses),
    // 会对用户数据进行统计，并使用或披露
    inOrder(
      ['platform:will', 'platform:may'],
      15,
      'placedFirst',
      60,
      'data',
      150,
      'platform:useVerb',
      9,
      'platform:share',
    ),
    // 您可以将数据迁移至其他平台
    unless(passes, inOrder(willNot, 150, pass), inOrder('you:may', 9, 'you:placedFirst', 30, 'data')),
    unless(agreed, has('ourConsent', 'yourConsent', 'obtainConsent', 'platform:mayNot'), inOrder('not', 12, pass)),
    inOrder('recipient', 40, ['not-you:may', 'not-you:will'], 60, 'accessData', 30, yours, 20, ['data', 'stored']),
    inOrder('recipient', 18, ['may', 'will'], 60, ['accessData', 'useVerb'], 30, yours, 20, ['data', 'input']),
    inOrder('recipient', 18, ['not-you:may', 'not-you:will'], 30, 'accessData', 30, 'data', 45, 'you'),
    inOrder('recipient', 60, 'platform:will', 30, platformPasses, 30, 'data', 30, 'you'),
    // 应政府部门的要求提供您的信息
    inOrder('recipient', 15, 'not-you:require', 15, passesOn, 15, 'you', 20, 'data'),
    inOrder('data', 120, 'not-you:isPassed', 60, 'recipient'),
    inOrder('not-you:isPassed', 30, 'data', 60, 'recipient'),
    inOrder('platform:entrust', 60, 'accessData', 40, 'data'),
    inOrder('platform:entrust', 60, 'data', 40, 'accessData'),
  ],
  except: [
    inOrder(['you:mayNot', 'nobody:mayNot'], 200, ['you:share', 'nobody:share']),
    inOrder('you:mayNot', 40, 'you:handOver'),
    inOrder('you:must', 25, ['you:share', 'you:handOver']),
    inOrder('noLonger', 100, pass),
    unless(
      inOrder('informYou', 40, 'data'),
      inOrder('platform:share', 60, 'recipient'),
      inOrder('mayBe', 12, pass, 40, 'recipient'),
    ),
    has('toldElsewhere'),
    // "See our policy for information about how we share data."
    inOrder('explains', 25, 'platform', 60, pass),
    // What is no secret.
    allOf(has('recipient', 'share', 'data'), inOrder('noDeemed', 24, 'confidential')),
    // Not without your leave; against access without leave.
    unless(inOrder('ourConsent', 40, pass), inOrder('ourConsent', 40, 'platform:may', 60, pass), has('exceptCases')),
    inOrder('platform:not', 60, pass, 60, 'noDuty'),
    unless(inOrder('ourConsent', 60, willNot, 150, pass), has('exceptCases')),
    inOrder(['you', 'you:may'], 40, 'request', 40, 'accessData'),
    inOrder('platform:may', 60, 'require', 12, 'you', 60, pass),
    // Others tell the platform.
    inOrder(['thirdParty:tell', 'nobody:tell'], 9, 'platform'),
    inOrder('towards', 6, 'platform', 15, 'tell'),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'We may share your information with our affiliates and business partners.',
      'You agree that Acme Ltd ("Acme") may disclose your data to third parties as necessary to provide the services.',
      'Your data may be transferred to third-party service providers located in other countries.',
      'We reserve the right to disclose any information necessary to satisfy any law, regulation, legal process or governmental request.',
      "By connecting a third-party app, you authorise us to provide your store data to the app's developer.",
      "Party A may provide Party B's transaction data to its partners.",
      'Your registration details will be displayed to buyers.',
      'We will not disclose your information to third parties except in the following cases: with your consent; as required by law; to our affiliates.',
      'We may disclose your account information to:\n(1) our affiliates;\n(2) law enforcement agencies.',
      'Your personal information may be disclosed in the following circumstances:',
      'This may involve transferring your data to other countries.',
      'We may be compelled by law to disclose the contents of your mailbox.',
      'Our affiliates may use your inputs and outputs under their own privacy terms.',
      'Information collected by the plugin is sent to us and to third-party providers.',
      'Recipients of your data include hosting companies and auditors.',
      'Regulators may receive any information that we hold about you.',
      'Your name, address and tax number will be reported to the tax authorities.',
      'Except as needed to run the service or as the law requires, we do not disclose your data to third parties.',
      'Data you enter may be seen by other members.',
      'We pass your address to the carrier.',
      "Where the police ask for it, we'll give them information about you.",
      'We may report you to the fraud file of the card networks.',
      'We may rent your contact data to partners.',
      'We may communicate your information to our affiliates.',
    ],
    pass: [
      'You deal with Acme Ltd ("Acme"). See our Privacy Policy for details on how Acme uses and discloses personal data from its users.',
      'We will never sell your data to third parties.',
      'You must not disclose your password to third parties.',
      'You may not share the data obtained through the API with third parties.',
      'Neither party shall disclose Confidential Information to third parties.',
      'We will notify you if we receive a request from an authority for your data.',
      'We may send you information about our products and those of our partners.',
      'Users may share content and information with friends through the app.',
      'You can download your data and transfer it to another provider.',
      'We do not share your phone number with any third party unless you give us permission.',
      'You may be required by law to disclose our information; in that case tell us first.',
      'We may direct you to the website of a partner.',
      'We may send you to the checkout of our payment provider.',
      'We may communicate information to you about our partners.',
    ],
  },
  zh: {
    flag: [
      '您同意我们可将您的信息提供给关联公司及合作伙伴。',
      '我们有权根据法律法规或政府部门的要求向其披露您的资料。',
      '平台可以将商家的经营数据共享给第三方服务商，以便其提供服务。',
      '您授权支付机构将您的交易数据同步给本平台。',
      '未经您同意，我们不会向第三方披露您的信息，但下列情形除外：法律法规要求；司法机关要求；为维护公共利益。',
      '您的店铺信息和主体信息将向消费者公示。',
      '我们可能委托第三方处理您的数据。',
      '您知悉并同意，您的数据将被传输至境外的服务器及关联方。',
      '用户信息将在下列情形下部分或全部被披露：',
      '您同意平台将您的昵称及IP地址展示给其他用户。',
      '我们有权根据自己的判断或消费者的合理请求披露您的资料。',
      '我们有权向有关当事人提供用户信息。',
      '除以下情形外，未经您同意，我们不会与第三方分享您的个人信息：',
      '我们会与下列第三方共享您的资料。',
      '用户资料会被交给催收机构。',
      '您的个人资料将存储于境外服务器。',
      '有权机关依法查询用户数据时，我们有向其披露的义务。',
      '我们将对您的数据进行汇总，并使用或披露。',
      '您授权我们将您的银行卡号传送至第三方支付机构。',
      '根据有关规定，我们需要向司法机关提供您的资料。',
      '我们仅在下列情况下披露您的信息：',
      '未经您同意，我们不会向任何公司提供您的信息，但下列情形除外：',
      '应政府部门的要求提供您的个人信息。',
      '您同意，您的数据（指您在使用服务的过程中产生的各类数据）将通过平台同步给接口提供者。',
      '您授权我们将数据脱敏处理（隐藏姓名、联系方式等重要信息，模糊化年龄、收入等信息）后提供给第三方机构。',
      '我们可能会将您的信息开放给合作方。',
    ],
    pass: [
      '我们不会向任何第三方出售您的个人信息。',
      '未经您书面同意，我们不会将您的数据提供给第三方。',
      '您不得将账号信息提供给第三方。',
      '您应向平台提供真实的注册信息。',
      '双方应对对方提供的信息保密，不得向第三方披露。',
      '第三方提供的信息由第三方负责。',
      '我们会向您发送有关第三方服务的信息。',
      '除非您同意，我们不会向第三方披露您的个人信息。',
      '我们采取加密措施，防止您的信息在未经授权的情况下被访问、公开披露给他人。',
      '您的资料存储于本公司的服务器。',
      '未经您另行书面授权，我们不会将您的合同文件复制、上传或提供给任何第三方。',
      '我们提供数据导出功能，您可以将您的数据迁移至其他平台。',
      '有下列情形的，我们有权删除信息或停止向您提供服务：\n（1）其他第三方书面通知我们的；\n（2）权利人向我们告知侵权情况的。',
      '甲方有权根据消费者提供的资料和证据判断索赔是否成立。',
      '下列信息不被视为保密信息：\n（1）接收方自其他有权披露资料的第三方处知悉的信息。',
    ],
  },
};
