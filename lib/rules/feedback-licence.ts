import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, underHeading, unless } from './pattern';
import type { Examples, Rule } from './rule';

const aboutFeedback = anyOf(hasAround('feedback'), underHeading('feedback'));

/** Suggestions you make may be used freely, or belong to the platform. */
export const rule: Rule = {
  type: 'feedback-licence',
  patterns: [
    inOrder('feedback', 300, ['you:grant', 'nobody:grant', 'thirdParty:grant'], 40, ['platform', 'operator']),
    inOrder(['you:grant', 'nobody:grant', 'thirdParty:grant'], 40, ['platform', 'operator'], 300, 'feedback'),
    inOrder('feedback', 300, 'you:give', 20, ['platform', 'operator'], 60, ['rightTo', 'licenceTerms', 'freely']),
    inOrder('you:give', 30, ['platform', 'operator'], 60, ['rightTo', 'licenceTerms'], 120, 'feedback'),
    inOrder(['you:grant', 'nobody:grant'], 80, 'feedback', 25, ['platform', 'operator']),
    // "The party that receives it has a free licence to use it."
    inOrder('feedback', 150, ['nobody:hasTime', 'either:hasTime'], 60, 'licenceTerms', 90, 'exploit'),
    inOrder('feedback', 60, ['passesTo', 'isGranted'], 25, ['platform', 'operator']),
    inOrder('feedback', 90, 'you:waive', 40, 'claimOrRight'),
    inOrder('unaffected', 90, 'hinder', 25, 'platform', 90, 'exploit', 120, 'feedback'),
    inOrder('feedback', 200, ['platform:may', 'platform:will'], 90, ['exploit', 'improve', 'adopt', 'freely']),
    inOrder(['platform:may', 'platform:will'], 90, 'platform:exploit', 90, 'feedback'),
    inOrder('feedback', 150, 'may', 40, ['exploit', 'partOf'], 150, ['by:platform', 'freely']),
    inOrder('feedback', 150, 'ownedBy', 60, ['platform', 'operator']),
    inOrder(['platform:ownedBy', 'platform:owns'], 80, 'feedback'),
    inOrder('feedback', 200, ['platform:owns', 'becomesOurs']),
    inOrder('feedback', 150, 'notSecret'),
    near('noPayment', 'feedback', 120),
    inOrder('platform:may', 30, 'feedback', 40, 'platform:freely'),
    inOrder(['you:accept', 'you:consentTo'], 15, ['platform', 'operator'], 30, ['exploit', 'adopt'], 60, 'feedback'),
    inOrder(['platform:may', 'platform:will'], 30, 'platform:adopt', 40, 'feedback'),
    inOrder('platform:hasTime', 25, 'freely', 60, 'exploit', 40, 'feedback'),
    inOrder('platform:hasTime', 25, 'rightTo', 60, 'exploit', 40, 'feedback'),
    // "We may use it without obligation": the feedback is in the sentence before or in the heading.
    unless(
      allOf(
        anyOf(
          inOrder('platform:may', 40, 'platform:exploit', 120, 'freely'),
          inOrder('platform:may', 90, 'freely', 60, ['platform:exploit', 'platform:adopt']),
          inOrder('you:grant', 30, ['platform', 'operator'], 120, 'licenceTerms'),
        ),
        aboutFeedback,
      ),
      has('data', 'brand', 'work'),
    ),
    allOf(inOrder('platform:noDuty', 60, ['pay', 'notSecret', 'indemnify']), aboutFeedback),
  ],
  except: [
    inOrderWithin(80, 'platform:mayNot', 'exploit'),
    inOrderWithin(30, 'platform:grant', 'you'),
    unless(inOrder('you', 12, ['you:may', 'you:mayNot'], 60, 'exploit'), has('by:platform', 'you:grant')),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Feedback is given freely, and the receiving party will have a royalty-free, perpetual right to use the feedback.',
      'If you send us suggestions or other feedback, we may use them for any purpose without any obligation to you.',
      'You grant us a perpetual, irrevocable, royalty-free licence to use any Feedback you provide.',
      'All ideas, suggestions and enhancement requests relating to the Services shall be the exclusive property of Acme Inc. ("Acme").',
      'You assign to us all right, title and interest in any feedback that you give about the Beta Features.',
      'We love hearing from you. Feedback. We are free to use any suggestions without compensating you.',
      'Any suggestions you make are non-confidential and may be incorporated into our products without attribution or payment.',
      'We shall own all feature requests and other feedback, and you will not be entitled to any compensation for them.',
      'Feedback\\n\\nWe may use it in any way, and we do not have to pay or credit you.',
      'If we use your feedback, we are not required to credit or compensate you.',
      'We have an unrestricted right to use and exploit any feedback that you send.',
      'Suggestions become ours as soon as we receive them.',
      'You give us, free of charge, the right to sell and share your ideas.',
      'By sending us feature requests you waive any claim to payment.',
      'Rights in any feedback pass to us on receipt.',
      'Nothing in this agreement limits our right to use your feedback.',
      'Your comments on the beta may be incorporated into our products without credit.',
    ],
    pass: [
      'We welcome your feedback and suggestions.',
      'Please send feedback to our support team at the address below.',
      'Buyers may leave feedback about the seller after each purchase.',
      'We will not use your feedback without your permission.',
      'The Company reviews all suggestions within thirty days and replies by email.',
      'You may use our feedback on your app to improve it.',
      'Developer shall respond to user feedback within two business days.',
      'We may publish feedback about the Merchant that its buyers leave.',
    ],
  },
  zh: {
    flag: [
      '您就本服务提出的任何意见或建议，我们可以自由使用而无需向您支付任何报酬。',
      '开发者向平台提交反馈的，即授予平台一项永久的、不可撤销的、免费的许可以使用该反馈。',
      '乙方对甲方产品提出的改进建议，其全部知识产权归甲方所有。',
      '您同意我们有权无偿使用您提供的反馈意见来改进产品和服务。',
      '用户提供的建议和想法将被视为非保密信息，本公司可不受限制地加以利用。',
      '对于您提出的建议、创意，平台有权采纳并使用，且不承担任何付费义务。',
      '您同意我们采纳您提交的产品建议。',
      '您在此提出的点子属于我们所有。',
    ],
    pass: [
      '如您有任何意见或建议，请通过客服热线与我们联系。',
      '我们欢迎您对本协议提出意见和建议。',
      '平台将在收到反馈后的七个工作日内予以答复。',
      '未经您同意，我们不会使用您提出的创意。',
      '乙方应及时处理用户的反馈和投诉。',
      '我们建议您定期备份数据。',
      '我们授予您有限的许可，使您可以使用上述反馈。',
    ],
  },
};
