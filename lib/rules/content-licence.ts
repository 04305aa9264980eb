import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, underHeading, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Who gives: you, or the users that an agreement speaks of; a bare passive names nobody. */
const giver = ['you:grant', 'thirdParty:grant', 'nobody:grant'] as const;
const taker = ['platform', 'operator'] as const;
const yours = ['you', 'ofYours'] as const;
/** "You agree not to assign …" */
const forbidden = inOrderWithin(60, ['you:mayNot', 'you:not'], 'grant');
/** The limits of a licence, behind the words that give it. */
const furtherOn = inOrder('you:grant', 30, taker, 200, 'licenceTerms', 900, ['noGrant', 'mayNot']);
/** "Nothing prevents us from using it." */
const unhindered = inOrder('unaffected', 60, 'hinder', 12, 'platform', 60, 'exploit');
/** 授权第三方使用乙方的……: others may do it too; nothing is given to you. */
const byOthers = inOrderWithin(12, 'platform:grant', 'thirdParty');
/** 应保证其已取得合法授权，同意授予我们…… */
const afterWarranting = inOrder('noGrant', 60, 'you:accept', 9, 'you:grant', 30, taker);
/** That it can be seen is what is not promised. */
const notPromised = inOrderWithin(9, 'platform:not', 'platform:warranty');
/** What a host does to keep order, what it places beside a work, and what other rules are about. */
const otherMatter = [
  inOrderWithin(25, 'thirdParty', 'work'),
  inOrderWithin(60, 'platform:may', 'police'),
  has('brand', 'feedback', 'showAds'),
];

/** You grant a licence to your application, content, code or submissions. */
export const rule: Rule = {
  type: 'content-licence',
  patterns: [
    inOrder(giver, 30, taker, 200, 'licenceTerms', 400, 'work'),
    inOrder('work', 300, giver, 30, taker, 200, ['licenceTerms', 'exploit']),
    inOrder(giver, 30, taker, 120, 'exploit', 300, 'work'),
    // "You grant a worldwide licence: (a) to Acme to use …"
    unless(
      anyOf(
        inOrder('you:grant', 60, 'licenceTerms', 250, 'exploit', 250, 'work'),
        inOrder('work', 250, 'you:grant', 60, 'licenceTerms', 250, 'exploit'),
        inOrder('rightTo', 18, 'you:grant', 30, 'licenceTerms'),
      ),
      inOrderWithin(30, 'you:grant', ['thirdParty', 'either', 'you']),
      forbidden,
    ),
    // "… grant us the right to use your levels", whatever the thing is called.
    unless(
      anyOf(
        inOrder('you:grant', 30, taker, 90, 'licenceTerms', 90, 'exploit', 30, 'ofYours'),
        inOrder('you:grant', 30, taker, 60, 'licenceTerms', 60, 'exploit', 60, ['licenceTerms', 'freely']),
      ),
      has('data', 'brand', 'feedback'),
      forbidden,
    ),
    // Other users are licensed as well.
    unless(
      anyOf(
        inOrder('you:grant', 40, 'thirdParty', 120, ['licenceTerms', 'exploit'], 120, 'exploit', 200, 'work'),
        inOrder('you:grant', 40, ['thirdParty', 'recipient'], 60, 'licenceTerms', 60, 'ofYours', 20, 'work'),
      ),
      inOrderWithin(25, ['you:must', 'you:will', 'you:may', 'if'], 'grant'),
      forbidden,
    ),
    // The content is named in the sentence before or in the heading.
    unless(
      allOf(
        anyOf(
          inOrder([...giver, 'you:give'], 30, taker, 200, 'licenceTerms', 200, 'exploit'),
          inOrder('you:grant', 30, taker, 60, 'exploit'),
        ),
        anyOf(hasAround('work'), underHeading('work')),
      ),
      has('data', 'brand', 'feedback'),
    ),
    inOrder(
      ['platform:isGranted', 'platform:receive', 'platform:will', 'platform:may'],
      30,
      'platform:licenceTerms',
      250,
      'exploit',
      200,
      'work',
    ),
    inOrder('work', 60, 'platform:receive', 60, 'platform:licenceTerms', 90, 'exploit'),
    inOrder(yours, 60, 'work', 60, 'platform:gain', 60, 'platform:licenceTerms', 90, 'exploit'),
    allOf(inOrder('work', 90, 'isGranted', 20, taker), has('ofYours')),
    inOrder('work', 25, 'you', 60, 'isGranted', 20, taker),
    inOrder('isGranted', 25, taker, 200, 'exploit', 250, 'work'),
    inOrder('exploit', 60, 'work', 60, 'nobody:isGranted', 25, taker),
    inOrder('you:grant', 12, 'recipient', 60, 'licenceTerms', 120, 'exploit', 60, 'ofYours'),
    unless(inOrder(giver, 30, taker, 90, 'ofYours', 20, 'work', 60, 'exploit'), has('police', 'data')),
    inOrder([...giver, 'consentTo'], 15, taker, 15, 'placedFirst', 40, 'work', 60, ['licenceTerms', 'exploit']),
    inOrder('you:grant', 40, 'exploit', 60, 'work', 60, 'by:platform'),
    inOrder('licenceTerms', 30, 'not-platform:grant', 15, 'rightTo', 35, 'ofYours', 20, 'work'),
    inOrder('platform:isGranted', 60, 'platform:exploit', 150, 'work'),
    inOrder(['accept', 'consentTo'], 40, 'thirdParty:may', 60, 'thirdParty:exploit', 40, yours, 30, 'work'),
    unless(inOrder(taker, 40, 'work', 40, ['platform:may', 'nobody:may'], 40, 'licenceTerms'), has('platform:grant')),
    unless(
      inOrder(['you:accept', 'you:consentTo'], 25, 'platform', 40, 'platform:exploit', 60, yours, 60, 'work'),
      has('noDuty'),
    ),
    unless(
      anyOf(
        inOrder('platform:may', 60, 'platform:exploit', 40, yours, 30, 'work'),
        inOrder('platform:may', 60, 'platform:exploit', 40, 'work', 60, 'platform:freely'),
        inOrder('platform:may', 30, 'platform:freely', 40, 'platform:exploit', 60, 'work'),
        inOrder('platform:may', 60, 'platform:exploit', 60, 'work', 30, ['ofYours', 'you:sent']),
        inOrder('platform:may', 15, 'placedFirst', 60, yours, 60, 'work', 60, 'exploit'),
        inOrder(yours, 60, 'work', 25, 'platform:may', 45, 'platform:exploit'),
      ),
      ...otherMatter,
      notPromised,
    ),
    // 有权根据……需要，征用您发布的……
    unless(
      inOrder('platform:may', 110, 'platform:exploit', 9, yours, 60, 'work'),
      has('police', 'data', 'feedback'),
      notPromised,
    ),
    unless(
      allOf(
        anyOf(
          inOrder('work', 150, 'may', 25, 'exploit', 40, 'by:platform'),
          inOrder('work', 150, 'may', 12, 'by:platform', 30, 'exploit'),
          inOrder('work', 60, 'mayBe', 40, 'exploit', 120, 'freely'),
          inOrder('work', 60, 'mayBe', 9, 'operator', 40, 'exploit'),
        ),
        anyOf(near('you', 'work', 90), near('ofYours', 'work', 60)),
      ),
      has('feedback'),
    ),
    inOrder('work', 120, 'licenceTerms', 25, giver, 20, taker),
    // 我们获得对您的作品进行展示、翻译的权利
    inOrder('platform:gain', 30, yours, 30, 'work', 60, 'exploit', 120, 'rightTo'),
    // 平台对您上传的视频享有免费的许可
    inOrder('platform:towards', 15, yours, 40, 'work', 30, 'platform:gain', 60, 'licenceTerms'),
    // 您提供的素材，即同意我们展示
    unless(
      inOrder(yours, 40, 'work', 40, 'not-platform:consentTo', 9, taker, 60, 'platform:exploit'),
      has('data', 'brand', 'feedback', 'police'),
    ),
    // 作品的独家权利归平台所有
    inOrder(yours, 25, 'work', 60, ['licenceTerms', 'rightTo'], 30, 'ownedBy', 15, taker),
    // "By setting it to public you allow others to view and copy it."
    unless(
      allOf(inOrder('you:lets', 40, ['exploit', 'accessData']), has('makePublic'), has('ofYours')),
      inOrderWithin(12, 'you:lets', taker),
    ),
    allOf(
      inOrder('you:give', 30, taker, 30, ['rightTo', 'licenceTerms'], 150, 'exploit'),
      anyOf(hasAround('work'), underHeading('work')),
    ),
    inOrder('you:makeOver', 60, 'work', 60, taker),
    inOrder('you', 5, 'you:assign', 12, taker, 90, 'work'),
    inOrder(yours, 20, 'work', 60, 'passesTo', 15, taker),
    // "You license your content to …": the noun does not stand right behind the party.
    inOrder('you', 5, 'you:licenseOut', 60, 'work', 90, [...taker, 'recipient', 'licenceTerms']),
    // "You appoint us as your agent to market your app."
    inOrder('you:replaceParty', 15, taker, 40, 'recipient', 60, ['exploit', 'trade', 'promote'], 60, 'work'),
    inOrder('you:makeOver', 30, taker, 90, 'work'),
    // What you make is theirs.
    inOrder('yourMaking', 110, ['ownedBy', 'becomesOurs'], 40, ['platform', 'operator']),
    inOrder('yourMaking', 110, ['platform', 'operator'], 12, 'platform:ownedBy'),
    inOrder('platform:owns', 60, 'yourMaking'),
    inOrder(['you:assign', 'you:makeOver'], 90, 'yourMaking', 60, ['platform', 'operator']),
    inOrder(['you:assign', 'you:makeOver'], 30, ['platform', 'operator'], 110, 'yourMaking'),
    inOrder(['work', 'licenceTerms'], 250, 'you:makeOver', 45, taker),
    // 对于……内容，用户同意我们享有免费的……权利
    unless(
      allOf(
        anyOf(
          inOrder(['accept', 'consentTo'], 25, taker, 60, 'platform:licenceTerms', 250, 'platform:exploit'),
          inOrder('work', 90, taker, 20, 'not-you:licenceTerms', 45, 'not-you:exploit'),
        ),
        has('work'),
      ),
      has('you:mayNot', 'data'),
    ),
    unless(
      inOrder('platform', 20, 'platform:licenceTerms', 120, 'exploit', 60, yours, 40, 'work'),
      inOrderWithin(30, ['platform:give', 'platform:grant'], 'you'),
    ),
    unless(inOrder('platform:may', 30, 'platform:sublicense'), allOf(has('contractRights'), has('assign'))),
    unless(inOrder('work', 60, 'becomesOurs'), inOrder('exceptCases', 15, 'work')),
    allOf(unhindered, inOrder('exploit', 90, 'work'), has('ofYours')),
    inOrder('licenceExtends', 60, [...taker, 'ofYours'], 110, 'work', 90, 'exploit'),
    inOrder('licenceExtends', 60, taker, 60, 'exploit', 60, 'work'),
    inOrder('licenceExtends', 60, 'exploit', 150, yours, 20, 'work'),
    // "This licence survives termination."
    unless(
      allOf(
        anyOf(
          inOrder('licenceTerms', 25, ['linger', 'continueUse', 'perpetual']),
          inOrder('nobody:licence', 90, 'perpetual'),
        ),
        hasAround('ofYours'),
        hasAround('work'),
        has('afterEnd'),
      ),
      hasAround('brand'),
    ),
  ],
  except: [
    unless(has('you:isGranted'), inOrder('isGranted', 20, taker)),
    // What is not granted after a licence that is, or what you warrant about it, takes nothing of it back.
    unless(has('noGrant'), furtherOn, unhindered, afterWarranting),
    // "If your work already has a licence that lets us …"
    inOrder('if', 40, 'work', 25, 'includes', 15, 'licenceTerms'),
    // "You allow us to use automated review": a means, not a work.
    unless(allOf(inOrderWithin(45, 'exploit', 'vet'), has('whether')), has('licenceTerms')),
    unless(inOrderWithin(250, 'noGrant', 'exploit'), furtherOn, unhindered, afterWarranting),
    // A licence to a name; the materials are where it is shown.
    unless(inOrderWithin(30, 'exploit', yours, 12, 'brand'), inOrder('work', 30, ['brand', 'exploit'])),
    allOf(inOrderWithin(30, 'exploit', yours, 12, 'brand'), has('asCustomer')),
    allOf(has('feedback'), underHeading('feedback')),
    inOrderWithin(40, 'platform:mayNot', 'exploit'),
    unless(inOrderWithin(60, 'you:mayNot', ['exploit', 'grant']), furtherOn),
    inOrderWithin(80, 'ourConsent', 'grant'),
    unless(inOrderWithin(40, 'platform:grant', 'you'), has('you:grant'), byOthers),
    unless(inOrderWithin(15, ['nobody:grant', 'thirdParty:grant'], 'you'), has('you:grant', 'by:you')),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'By posting content on the Service, you grant us a worldwide, royalty-free licence to use, host, reproduce, modify and display that content.',
      'You keep your rights in the photos you upload. You give us permission to store, copy and show them to other people.',
      'You hereby grant the Company a non-exclusive, sublicensable right to reproduce, distribute and publicly display your Application through the Marketplace.',
      'We may use, adapt and translate the listings and product images you submit in any media without paying you.',
      'Any materials submitted by you may be copied, published and distributed by us for any purpose.',
      'When you upload Your Content, you authorise us and our affiliates to copy, transmit and publicly perform it throughout the world.',
      'Acme Ltd ("Acme") shall have a perpetual, irrevocable licence to exploit all works that Seller submits.',
      'You hereby grant us, with respect to your User Submissions:\n(a) a right to host, cache and store them;\n(b) a right to create derivative works of them.',
      'We may sublicense these rights to our affiliates and service providers.',
      {
        text: 'You grant us a non-exclusive licence to host and display the photos you submit for a period of five years.',
        facts: [{ kind: 'period', value: 5, unit: 'year' }],
      },
      'You agree that this licence extends to our making content you submit available to other companies for distribution.',
      'By setting your project to public you agree to allow others to view and copy it.',
      'For all submissions, you grant us a perpetual licence to reproduce and display them, except that the foregoing shall not permit us to publish what you keep private.',
      'You license your templates to everyone who buys them and to us.',
      'You appoint us as your agent to market and distribute your app.',
      'You transfer to us all drawings that you add to the catalogue.',
      'Texts that you upload are licensed to us free of charge.',
      'When you upload photos, we automatically obtain a free licence to use them.',
      'You grant other members a licence to access your projects.',
      'We are free to use the submission in any media, without credit.',
      'We may without charge copy and show what you upload.',
      'Nothing in these terms prevents us from using or publishing the material that you have sent us.',
      'Your photos are licensed to us when you send them.',
      'The rights to your entries pass to us.',
      'We are entitled to the unrestricted use of any photos that are sent in.',
      'You assign to us all rights in the work product.',
      'Any improvements to our software that you make shall be owned by us.',
      'All designs created by you belong to us.',
      'We may repost the photos you upload for any purpose.',
    ],
    pass: [
      'We grant you a limited, non-exclusive licence to access the Service and use the content on it for your personal use.',
      'You represent that you have all rights necessary to grant us the licences to your content that are set out above.',
      'You retain all ownership rights in your content.',
      'You may not copy, distribute or display any content of the Service without our permission.',
      'We may remove content that violates these terms.',
      'We will not use, sell or publish your source code.',
      'You are responsible for the content that you post.',
      'We may refuse to publish your app if it infringes the rights of others.',
      'You shall grant your end users a licence to use the Application.',
      'You confirm that you are entitled to post the material and grant us this licence.',
      'You allow us to use automated and human review to check whether your app meets our rules.',
      'If your work already has a licence, that licence stays in force and includes a licence for others to use it.',
      'You grant us a limited right to use your trademarks and logos on our websites and in other materials.',
      'You will ensure that you have all necessary rights (including those from your users) to grant us the license.',
      'We will obtain a licence so that the materials no longer infringe.',
      'If your copyright is infringed by content on our site, please write to us.',
      'We may use your name and logo in case studies, testimonials and other examples.',
      'You own the improvements that you make.',
      'We own the services, including all improvements and derivative works.',
    ],
  },
  zh: {
    flag: [
      '您在本平台上传、发布的任何内容，即视为您授予我们全球范围内免费的、非独家的、可转授权的许可，以复制、展示和传播该等内容。',
      '您同意我们可以在平台及关联渠道使用、展示、改编您发布的图片和视频。',
      '开发者提交应用即表示授权平台复制、分发、展示该应用。',
      '用户通过本服务发布的作品，授权本公司在全世界范围内永久、无偿地使用、传播、改编。',
      '您保留内容的著作权，但您应授予本平台一项不可撤销的、永久的使用权，使用方式包括复制、汇编、翻译及制作衍生作品。',
      '乙方同意甲方有权免费使用乙方上传的商品图片、文字等素材。',
      '我们有权将您投稿的文章用于平台的各种产品和服务中，无需另行支付报酬。',
      '您授予的授权范围包括平台对您发布内容的使用、复制和改编。',
      '对于您上传的作品，您同意我们在全球范围内享有免费的、永久的权利，以复制、改编和传播该等作品。',
      '甲方有权自行或授权第三方无偿使用乙方上传的视频。',
      '我们获得对您发布的图片进行展示、翻译的权利。',
      '您投稿的文章，即同意我们予以刊载。',
      '您发表的作品可被平台或其他商家引用。',
      '您创作的视频的独家权利归我们所有。',
      '我们对您投稿的视频享有免版税的许可。',
      '平台可根据运营需要，征用您发布的帖子。',
      '您应保证已取得合法授权，并同意授予我们使用上述作品的永久许可。',
      '乙方在合作过程中产生的成果归甲方所有。',
      '开发者所开发的应用的知识产权归平台所有。',
    ],
    pass: [
      '我们授予您一项个人的、不可转让的许可，以使用本平台提供的内容。',
      '未经甲方书面授权，乙方不得复制、传播甲方平台上的任何内容。',
      '您应对您发布的内容承担全部责任。',
      '您上传的内容的知识产权归您所有。',
      '如您发布的内容违反法律法规，我们有权删除。',
      '我们不会将您的代码用于其他目的或向他人展示。',
      '您保证您有权授权我们使用您上传的内容。',
      '平台提供的软件、文字等内容的知识产权归本平台享有。',
      '我们可将本协议下的权利和所获授权转让、转授权给第三方。',
      '我们同时不保证您的应用可以在网站展示您的素材。',
      '我们拥有本软件及其衍生作品的知识产权。',
      '合作期间产生的成果归乙方所有。',
    ],
  },
};
