import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

const giver = ['you:grant', 'thirdParty:grant', 'nobody:grant'] as const;
const taker = ['platform', 'operator'] as const;
/** Using data, not merely taking, keeping or passing it on. */
const using = ['exploit', 'analyse'] as const;

/** "Nothing restricts our right to …" */
const unhindered = inOrder('unaffected', 90, 'hinder', 25, 'platform');

/** You grant the platform a right to use, process, analyse or commercialise your data for its own purposes. */
export const rule: Rule = {
  type: 'data-licence',
  patterns: [
    inOrder(giver, 30, taker, 250, using, 250, 'data'),
    inOrder('data', 250, giver, 30, taker, 200, [...using, 'licenceTerms']),
    inOrder('you:grant', 60, 'licenceTerms', 200, using, 250, 'data'),
    inOrder('you:grant', 30, taker, 100, 'data', 60, using, 120, 'ownPurpose'),
    inOrder('isGranted', 25, taker, 200, using, 200, 'data'),
    inOrder('you:grant', 30, taker, 60, 'data', 60, 'ownPurpose'),
    inOrder(['platform:isGranted', 'platform:will'], 25, 'licenceTerms', 200, using, 200, 'data'),
    allOf(
      inOrder('platform:may', 90, ['platform:analyse', 'platform:useVerb'], 200, 'data'),
      has('ownPurpose', 'perpetual'),
    ),
    allOf(
      inOrder('platform:may', 110, 'placedFirst', 60, 'data', 150, using),
      has('ownPurpose', 'freely', 'forPurposes'),
    ),
    inOrder('platform:will', 15, 'placedFirst', 40, 'data', 40, using, 60, 'ownPurpose'),
    inOrder('data', 300, 'may', 60, [...using, 'useVerb'], 40, 'by:platform'),
    inOrder('data', 220, 'may', 25, 'by:platform', 60, using),
    inOrder('data', 200, ['may', 'will'], 40, using, 200, ['ownPurpose', 'improve']),
    inOrder('data', 60, 'platform:may', 60, 'platform:useVerb', 120, 'ownPurpose'),
    inOrder('data', 60, 'platform:may', 90, 'ownPurpose', 40, 'platform:exploit'),
    // 我们对您提供的资料享有使用、分析的权利
    inOrder('platform', 9, 'platform:regarding', 400, 'data', 90, 'gain', 60, [...using, 'useVerb'], 40, 'rightTo'),
    // 对乙方的数据，甲方享有使用、分析之权利
    inOrder('data', 60, 'platform:may', 60, [...using, 'useVerb'], 40, 'rightTo'),
    inOrder(
      ['you:accept', 'you:consentTo'],
      25,
      'platform',
      40,
      ['platform:analyse', 'platform:useVerb'],
      150,
      'data',
      250,
      'ownPurpose',
    ),
    inOrder(
      ['you:accept', 'you:consentTo'],
      25,
      'platform',
      15,
      'placedFirst',
      60,
      'data',
      90,
      using,
      120,
      'ownPurpose',
    ),
    inOrder('you:grant', 60, using, 90, 'data', 60, 'by:platform'),
    unless(inOrder('licenceTerms', 30, 'data', 30, 'includes', 60, using), inOrder('includes', 12, 'not')),
    inOrder('you:grant', 60, 'includes', 40, using, 90, 'data'),
    inOrder('you:consentTo', 15, 'platform', 20, 'exploit', 40, 'data', 120, 'ownPurpose'),
    inOrder('unaffected', 90, 'hinder', 25, 'platform', 60, using, 120, 'data'),
    inOrder('personal', 30, 'nobody:exploit', 60, 'ownPurpose'),
    // The plain "we use what we learn about you for marketing".
    allOf(
      anyOf(
        inOrder(['platform:useVerb', 'platform:analyse'], 120, 'data', 200, 'ownPurpose'),
        unless(
          inOrder('ownPurpose', 60, 'platform:exploit', 60, 'data'),
          inOrder('ownPurpose', 60, 'publish', 45, 'data'),
        ),
      ),
      anyOf(hasAround('you', 'ofYours'), has('platform:accessData', 'personal')),
    ),
    // What you put in, to better the service.
    unless(
      anyOf(
        inOrder(['platform:useVerb', 'platform:analyse'], 40, ['ofYours', 'input'], 110, 'improve', 60, 'offering'),
        inOrder(giver, 30, taker, 120, using, 60, ['ofYours', 'input'], 110, 'improve'),
        inOrder(['ofYours', 'input'], 60, 'may', 30, using, 30, 'by:platform', 110, 'ownPurpose'),
      ),
      has('feedback', 'brand', 'noUse', 'you:mayNot'),
    ),
    // "They have your permission to use it as set forth above."
    unless(
      allOf(
        anyOf(
          inOrder('platform:grant', 60, 'platform:useVerb'),
          inOrder('you:grant', 30, taker, 30, using),
          inOrder('you:grant', 30, taker, 120, 'licenceTerms', 40, 'exploit'),
        ),
        hasAround('data'),
      ),
      has('work', 'brand', 'feedback'),
      inOrderWithin(40, ['platform:not', 'platform:mayNot'], 'grant'),
    ),
  ],
  except: [
    has('you:isGranted', 'yourConsent', 'toldElsewhere'),
    inOrderWithin(14, 'nobody:grant', 'by:platform'),
    unless(has('noGrant'), unhindered),
    unless(inOrderWithin(300, 'noGrant', using), unhindered),
    // What lasts for ever is more than the service needs.
    unless(has('onlyToServe'), has('perpetual', 'irrevocable')),
    unless(has('payDetails'), has('ownPurpose')),
    inOrderWithin(90, 'platform:mayNot', [...using, 'useVerb']),
    inOrderWithin(60, ['you:mayNot', 'either:mayNot'], [...using, 'useVerb']),
    inOrderWithin(90, 'noUse', 'data'),
    // Whose figures count is no licence.
    inOrderWithin(60, 'data', 'prevails'),
    unless(has('ourConsent'), has('you:grant')),
    // 未经甲方许可
    inOrder('ourConsent', 12, 'platform', 12, 'grant'),
    unless(inOrderWithin(40, 'platform:grant', 'you'), has('you:grant')),
    unless(inOrderWithin(15, ['nobody:grant', 'thirdParty:grant'], 'you'), has('you:grant', 'by:you')),
    unless(inOrder(['you', 'either'], 12, ['you:may', 'either:may'], 30, using), has('you:grant', 'by:platform')),
    // A name is not data, though "identifying information" is.
    inOrderWithin(30, 'exploit', 'brand'),
    allOf(has('feedback'), has('licenceTerms')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};
/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You grant us a perpetual, irrevocable right to use, analyse and commercialise the data you submit to the platform.',
      'We may use your data for our own business purposes, including marketing and product development.',
      'Data generated through your use of the API may be used by us to improve our products and for other commercial purposes.',
      'You agree that we may aggregate, analyse and disclose usage data for any lawful business purpose.',
      'By uploading customer data, you authorise us to use it for research, analytics and advertising.',
      'You grant to Party A a non-exclusive right to use your transaction data for commercial analysis.',
      'Acme Ltd ("Acme") is granted a worldwide, royalty-free licence to process and exploit your operational data for any purpose.',
      'We may use any content that you upload to maintain, develop and improve our services.',
      'Your inputs may be processed by us for our internal business purposes.',
      'We may compile data related to your use of the service to be used in an aggregated and anonymized manner.',
      'Order data may be combined with that of other shops and used to build new scoring products.',
      'We may use the information you enter however we like.',
      'The rights you grant include the right to analyse your sales data for our internal ends.',
      'Our licence to your statistics includes the right to use them in market reports.',
      'Nothing in these terms restricts our right to use or sell the usage data that the service collects.',
      'We may utilise your data for our own business purposes.',
    ],
    pass: [
      'We process your data only to provide the services and on your written instructions.',
      'You may use the data returned by the API to operate your application.',
      'We will never use your data for advertising or any other purpose of our own.',
      'We grant you a limited, revocable licence to use the API and the data it returns.',
      "Each party may use the other party's contact data for the purpose of performing this agreement.",
      "You must have a lawful basis for using your customers' data.",
      "You grant us a licence to display your app's name and logo in our marketplace.",
      'We never use your content to improve our models or services.',
      'Your licence to our catalogue data includes no right to use it for analytics.',
      'All licenses granted by us end, and you must stop using the information obtained through the service.',
    ],
  },
  zh: {
    flag: [
      '您同意我们为自身业务需要使用您在平台产生的数据。',
      '您授予我们永久、不可撤销的权利，可以为商业目的使用、分析您提交的数据。',
      '我们有权将您在使用服务过程中产生的数据用于市场推广和产品优化。',
      '乙方同意甲方可对乙方的运营数据进行分析、加工并用于商业化用途。',
      '您同意并授权本平台免费使用您的交易数据开展研究、营销及其他商业活动。',
      '您提供的资料和数据可由我们为任何目的使用。',
      '我们可以对用户数据库进行整理、分析并进行商业利用。',
      '我方有权在全球范围内永久使用开发者的数据。',
      '我们可能将服务过程中收集的您的信息用作下列用途：',
      '平台会把您的交易记录应用于市场研究。',
      '对乙方的经营数据，甲方享有使用、加工的权利。',
      '就您提交的资料，我们得于自身营业目的范围内加以运用。',
      '我们会对用户的身份数据进行统计，并用于销售的需要。',
      '您在平台运行应用产生的数据，我们有权进行分析，并将其用于商业应用。',
      '我们对您提供的、我们自行收集的您的个人资料享有留存、整理、使用的权利。',
      '我们有权采集您的数据用于商业目的。',
    ],
    pass: [
      '我们仅为向您提供服务的目的处理您的数据。',
      '我们承诺不会将您的数据用于任何商业目的。',
      '您可以将接口返回的数据用于您的应用。',
      '我们授予您一项有限的、可撤销的许可，以使用本平台接口。',
      '您收集、使用用户数据前，应取得用户的明确同意。',
      '双方仅可为履行本协议的目的使用对方提供的数据。',
      '平台会把您的地址用于送货。',
      '就您的业务数据，我们不进行任何未获授权的使用。',
      '未经平台许可，不得使用平台发布营销信息。',
      '我们与关联公司共同运营您使用的产品。',
      '平台查处违规行为所使用的数据以平台的统计为准。',
      '您应根据平台的要求改进其在平台发布的信息。',
      '您授权我们在您使用服务期间收集您的设备信息，用于验证身份。',
    ],
  },
};
