import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const giver = ['you:grant', 'thirdParty:grant', 'nobody:grant'] as const;
const taker = ['platform', 'operator'] as const;
const yours = ['you', 'ofYours'] as const;
const promoting = ['promote', 'asCustomer'] as const;
const promotion = [...promoting, 'makePublic'] as const;
/** Your brand, not the platform's. */
const yourBrand = anyOf(inOrderWithin(40, yours, 'brand'), inOrderWithin(75, 'brand', yours));
const yourWork = anyOf(inOrderWithin(40, yours, 'work'), inOrderWithin(30, 'work', yours));

/** The platform may use your name, logo, marks, profile or app for promotion or public display. */
export const rule: Rule = {
  type: 'publicity-right',
  patterns: [
    inOrder(giver, 30, taker, 300, 'exploit', 200, 'brand'),
    inOrder('you:grant', 60, 'licenceTerms', 200, 'exploit', 200, 'brand'),
    inOrder('either:may', 60, ['exploit', 'makePublic'], 60, ['brand', 'asCustomer']),
    inOrder('brand', 150, 'you:grant', 30, taker, 120, ['exploit', 'licenceTerms']),
    allOf(inOrder('platform:may', 60, ['exploit', 'makePublic'], 120, 'brand'), yourBrand),
    // 将商户列为合作案例
    inOrder('platform:may', 20, 'placedFirst', 40, ['you', 'member'], 20, 'asCustomer'),
    allOf(inOrder('platform:may', 60, 'brand', 120, promotion), yourBrand),
    allOf(
      inOrder('brand', 150, ['not-you:may', 'not-you:will', 'mayBe'], 40, ['exploit', 'makePublic'], 90, [
        'by:platform',
        ...promotion,
        'audience',
      ]),
      yourBrand,
    ),
    inOrder(
      ['you:accept', 'you:consentTo'],
      25,
      'platform',
      75,
      ['platform:exploit', 'platform:makePublic'],
      90,
      yours,
      60,
      'brand',
    ),
    inOrder(
      ['not-platform:accept', 'not-platform:consentTo'],
      25,
      taker,
      15,
      'placedFirst',
      40,
      'brand',
      60,
      promotion,
    ),
    inOrder('consentTo', 25, taker, 40, 'exploit', 60, 'brand', 60, promoting),
    inOrder('not-platform:consentTo', 25, taker, 30, promoting, 60, 'exploit', 60, 'brand'),
    inOrder(['you:accept', 'you:consentTo'], 25, taker, 40, 'asCustomer'),
    unless(
      inOrder('not-platform:consentTo', 40, 'exploit', 30, 'brand', 60, promoting),
      has('ourConsent', 'obtainConsent'),
    ),
    inOrder('you', 5, 'you:licenseOut', 40, 'brand', 60, taker),
    inOrder('platform:receive', 40, 'platform:licenceTerms', 60, 'exploit', 60, 'brand'),
    inOrder(giver, 30, taker, 60, 'makePublic', 60, 'brand', 90, [...promoting, 'audience']),
    allOf(inOrder(['brand', 'work'], 60, 'may', 12, 'appear', 90, promotion), anyOf(yourBrand, yourWork)),
    inOrder(giver, 30, 'exploit', 15, 'by:platform', 60, 'brand'),
    inOrder(giver, 30, taker, 60, 'brand', 60, promoting),
    inOrder(giver, 20, 'brand', 40, ['exploit', 'makePublic'], 60, ['by:platform', ...promotion]),
    inOrder(yours, 40, 'mayBe', 20, 'makePublic', 90, 'asCustomer'),
    inOrder(giver, 30, taker, 15, 'placedFirst', 60, 'brand', 120, 'exploit'),
    allOf(inOrder('licenceTerms', 25, ['linger', 'continueUse', 'perpetual']), hasAround('brand'), has('afterEnd')),
    inOrder(giver, 30, taker, 30, 'makePublic', 30, yours, 90, 'asCustomer'),
    inOrder(['platform:may', 'platform:will'], 60, 'platform:makePublic', 30, 'you', 90, 'asCustomer'),
    allOf(
      anyOf(
        inOrder('platform:will', 40, 'brand', 60, promoting),
        inOrder('platform:will', 30, promoting, 40, 'exploit', 60, 'brand'),
      ),
      yourBrand,
    ),
    inOrder('platform:may', 40, 'platform:makePublic', 30, 'asCustomer', 60, yours),
    inOrder('platform:may', 30, 'platform:makePublic', 25, 'ofYours', 60, 'promote'),
    inOrder('platform:may', 60, 'platform:promote', 60, yours, 40, ['work', 'service']),
    inOrder('you:grant', 30, taker, 60, 'promote', 40, yours, 30, 'work'),
    inOrder('platform:may', 15, 'placedFirst', 30, yours, 40, ['work', 'service'], 40, 'promote'),
    inOrder('promote', 30, yours, 75, 'platform:may'),
    inOrder('platform', 12, 'exploit', 30, yours, 30, 'brand', 90, promoting),
    unless(
      anyOf(
        allOf(inOrder('platform:may', 60, ['exploit', 'makePublic'], 120, 'work', 120, promoting), yourWork),
        allOf(inOrder('work', 60, 'mayBe', 40, ['exploit', 'makePublic'], 90, promoting), yourWork),
        inOrder('you:grant', 250, ['exploit', 'makePublic'], 120, 'work', 120, promoting),
      ),
      has('data'),
    ),
  ],
  except: [
    has('noGrant', 'you:isGranted', 'yourConsent', 'showAds', 'feedback'),
    inOrderWithin(80, 'platform:mayNot', ['exploit', 'makePublic']),
    inOrderWithin(80, ['you:mayNot', 'either:mayNot'], ['exploit', 'makePublic', 'promote']),
    // 授权 is both a power and the giving of one.
    unless(inOrder('you', 12, 'you:may', 30, ['exploit', 'makePublic']), has('you:grant', 'by:platform')),
    inOrder('noEvent', 40, 'either:may'),
    unless(
      inOrderWithin(40, 'platform:grant', 'you'),
      has('you:grant'),
      // 授权第三方使用乙方的……
      inOrderWithin(12, 'platform:grant', 'thirdParty'),
    ),
    unless(inOrderWithin(15, ['nobody:grant', 'thirdParty:grant'], 'you'), has('you:grant', 'by:you')),
    unless(has('accountName'), has('promote', 'licenceTerms')),
    inOrderWithin(25, 'platform:may', 'police'),
    // Told to those who have to know.
    unless(inOrder('platform:may', 12, 'share', 150, 'recipient'), has('promote', 'asCustomer')),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You grant us the right to use your name, logo and trademarks on our website and in our marketing materials.',
      'We may identify you as a customer in press releases, presentations and customer lists.',
      'We may refer to you by name and display your logo on our website.',
      'You agree that we may use your trade name and screenshots of your app to advertise the Marketplace.',
      'Your profile photo and display name may be shown by us next to advertisements without payment to you.',
      'We may promote and feature your Application in any media at our discretion.',
      'You consent to our use of your likeness and biographical information in promotional campaigns.',
      'We are entitled to publish your business name and contact information on the store page.',
      'We may issue a press release announcing our relationship with you.',
      'You let us put your logo on our homepage.',
      'You license your logo to us for use in our marketing.',
      'Your app may be featured in our newsletter.',
      'Unless you tell us otherwise, your name may appear in our customer lists.',
      'Your company may be listed on our website as a partner.',
      'We get a licence to use your names and logos to promote the programme.',
      'The Merchant consents to the use of its name as a reference.',
      'Your testimonials may be published by us together with your name.',
      'We may, in our sole discretion and without further notice or payment to you, at any time and in any medium, use your name and logo in our marketing.',
    ],
    pass: [
      'You may not use our name, logo or trademarks without our prior written consent.',
      'We grant you a limited licence to display our marks to show that your app works with our service.',
      'Neither party may use the name of the other party in publicity without prior written approval.',
      'With your prior written consent, we may use your logo in a case study.',
      'You must keep your user name and password secret.',
      'We will not use your name in advertising.',
      'You are responsible for the advertising of your own products.',
      'We may promote our own products on the site.',
      'We may disclose your name and the existence of this agreement as required by law.',
      'You must obtain our prior written consent before any use of our name in marketing materials.',
    ],
  },
  zh: {
    flag: [
      '平台有权将商户列为合作案例对外展示。',
      '您同意我们在宣传推广中免费使用您的名称、商标和标识。',
      '甲方有权将乙方列为合作案例，并在官网展示乙方的企业名称及LOGO。',
      '为推广平台之目的，平台有权在广告中使用您的应用图标、截图及相关介绍。',
      '乙方授权甲方在市场活动中使用乙方的品牌、商号和标志。',
      '我们可以向其他用户展示您的昵称、头像等资料。',
      '我们有权在应用详情页面公示您的主体信息。',
      '您理解并同意，我们可对您的应用进行推荐、宣传和推广。',
      '商家同意平台为推广之需要无偿使用其店铺名称和标识。',
      '我们可以在新闻稿中提及您是我们的客户。',
      '平台将在营销活动中展示您的标识。',
      '您提交的名称、截图等，平台可免费用于宣传推广。',
    ],
    pass: [
      '未经我们书面同意，您不得使用我们的商标、标识进行宣传。',
      '我们授权您在应用内展示我们的标识。',
      '任何一方未经对方书面同意，不得使用对方的名称或商标进行宣传。',
      '经您事先书面同意，我们可以将您的标识用于案例宣传。',
      '您的昵称和头像不得侵犯他人的合法权益。',
      '我们不会在广告中使用您的姓名。',
      '您应自行承担推广应用的费用。',
      '经贵公司事先书面许可，我们可以使用贵公司的标识。',
    ],
  },
};
