import { allOf, anyOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** You are told to. */
const duty = ['you:must', 'you:will', 'nobody:must', 'nobody:will'] as const;

/** One channel, one payment method, no competing product or service. */
export const rule: Rule = {
  type: 'exclusivity',
  patterns: [
    unless(
      anyOf(inOrder(['not-platform:mayNot', 'not-platform:banned'], 200, 'compete'), inOrder('you:not', 60, 'compete')),
      has('fairCompetition'),
    ),
    inOrder(['you:useVerb', 'nobody:useVerb'], 90, ['you:rival', 'nobody:rival']),
    near('bypass', ['not-platform:mayNot', 'you:not', 'banned', 'doNot'], 160),
    inOrder(['not-platform:mayNot', 'banned'], 110, 'trade', 60, 'not-platform:otherChannel'),
    inOrder('nobody:doNot', 15, 'trade', 60, 'not-platform:otherChannel'),
    inOrder(duty, 60, 'onPlatform'),
    inOrder(['not-platform:mayNot', 'banned'], 60, 'otherChannel', 60, 'not-platform:trade'),
    inOrder(['mayNot', 'banned'], 15, 'otherChannel', 20, 'trade'),
    // 承诺不在其他平台销售
    inOrder('not-platform:must', 7, 'not-platform:not', 60, 'otherChannel', 40, 'trade'),
    inOrder('not-platform:must', 7, 'not-platform:not', 60, 'trade', 40, 'otherChannel'),
    inOrder(duty, 100, 'onlyThrough', 60, ['ownChannel', 'trade']),
    inOrder(['may', 'mayNot', ...duty], 60, ['onlyThrough', 'onlyUse'], 60, 'ownChannel'),
    inOrder(['you:onlyThrough', 'nobody:onlyThrough'], 60, 'ownChannel'),
    inOrder('you:onlyThrough', 15, ['platform', 'operator'], 20, 'trade'),
    inOrder(duty, 100, 'adopt', 60, 'prescribed', 40, 'ownChannel'),
    inOrder(duty, 60, 'adopt', 60, 'ownChannel', 40, 'prescribed'),
    inOrder(duty, 60, 'trade', 60, 'onlyThrough', 30, ['platform', 'ownChannel']),
    inOrder('if', 30, 'compete', 60, 'you:mayNot'),
    inOrder('trade', 30, 'otherChannel', 40, 'banned'),
    allOf(inOrder(['you:must', 'you:will'], 220, 'noWorse'), has('fee')),
    allOf(near('otherChannel', 'parity', 90), has('mayNot', 'must', 'will', 'notExceed')),
    has('exclusive'),
    inOrder(['not-platform:mayNot'], 60, 'solicit'),
  ],
  except: [has('unaffected'), inOrderWithin(14, 'you:may', 'useVerb', 10, 'rival')],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You may not use the Service to build a product or service that competes with ours.',
      'Sellers must not direct customers to complete a purchase outside the marketplace.',
      'You agree to use our payment system as the sole payment method for all sales in the app.',
      'You must not avoid the platform commission by transacting with buyers directly.',
      'During the term, you shall not list the Products with any competing marketplace.',
      'Apps may use only in-app purchase to unlock features or functionality.',
      'Developers must use our billing system for digital goods.',
      'You will not offer lower prices on other channels.',
      'All transactions initiated on the platform must be completed on the platform.',
      'You may not:\n(a) reverse engineer the Service;\n(b) use the Service to develop a similar or competing product.',
      'You agree to use our payment processing services for all transactions.',
      'Items that you list here must not be listed at the same time in another place.',
      'You will not perform tasks through venues other than the Site.',
      'All payments must be made through our payment service.',
      'The Seller shall offer its goods at prices not less favourable than those it offers elsewhere.',
      'You will not do business directly with any publisher that you met through the network.',
    ],
    pass: [
      'You may use competing services.',
      'The courts of Ireland have exclusive jurisdiction.',
      'We grant you a non-exclusive licence to use the SDK.',
      'This is your sole and exclusive remedy.',
      'We may develop products that compete with yours.',
      'Nothing in this agreement restricts you from using competing services.',
      'You must not circumvent any security measure of the Service.',
      "You may not use another person's payment card.",
      'You agree to provide a valid payment method.',
      'You must not engage in anti-competitive conduct.',
      'This Agreement does not create an exclusive relationship.',
      'You will only use the data to provide your service to your customers.',
      'You understand that outputs may not be unique and may be similar or identical across users.',
      'We offer prices that are not less favourable than those of other shops.',
    ],
  },
  zh: {
    flag: [
      '乙方不得与甲方的客户私下交易或绕开甲方直接签约。',
      '商家不得引导买家通过平台以外的渠道付款。',
      '您不得利用本服务开发与我们的产品相同或类似的竞争产品。',
      '主播承诺独家在本平台进行直播，不得在竞争平台开播。',
      '应用内的虚拟商品交易必须通过平台支付系统完成。',
      '严禁以任何形式引导用户进行线下交易、站外交易。',
      '乙方不得经营与甲方存在竞争关系的业务。',
      '未经许可，开发者不得接入第三方支付。',
      '商家在其他平台的同款商品售价不得低于本平台。',
      '卖家应确保其店铺售价不高于其他任何线上渠道的售价。',
      '商家承诺不在其他购物平台销售同款商品。',
      '开发者仅可使用平台提供的支付方式收费。',
      '所有订单应在平台内完成，不得跳单。',
      '您只能通过平台收款。',
    ],
    pass: [
      '我们授予您一项非独家、不可转让的使用许可。',
      '本软件的知识产权由我们独家所有。',
      '您可以同时入驻其他平台。',
      '我们可能推出与您的应用类似的产品。',
      '您不得绕过安全措施访问系统。',
      '您不得从事不正当竞争行为。',
      '您可选择多种支付方式付款。',
      '商品售价不得高于政府指导价。',
      '诱导分享或以其他方式骚扰用户的行为，平台将予以处理。',
    ],
  },
};
