import { has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** You agree to receive marketing or operational messages. */
export const rule: Rule = {
  type: 'marketing-consent',
  patterns: [
    unless(
      inOrder('not-platform:consentTo', 50, 'receive', 100, ['message', 'marketing']),
      // "within three days of receiving a notice", 收到通知之日起
      inOrderWithin(25, ['withinTime', 'moment'], 'receive'),
      inOrderWithin(30, 'receive', ['notice', 'message'], ['moment', 'afterwards']),
    ),
    unless(
      inOrder('not-platform:consentTo', 60, ['platform:may', 'platform:will'], 60, 'contact', 120, [
        'marketing',
        'message',
      ]),
      has('noDuty', 'noNotice'),
    ),
    inOrder('not-platform:consentTo', 30, 'platform', 45, 'contact', 120, ['marketing', 'message']),
    inOrder('not-platform:consentTo', 60, 'sendYou', 120, 'marketing'),
    inOrder('you:consentTo', 20, 'platform', 90, 'contact', 60, ['notice', 'message']),
    inOrder('not-platform:consentTo', 100, 'pitch'),
    inOrder(
      'not-platform:consentTo',
      30,
      'platform',
      40,
      'platform:useVerb',
      60,
      ['contactDetails', 'data'],
      60,
      'marketing',
    ),
    inOrder('recipient', 12, 'not-you:may', 30, 'contact', 60, 'marketing'),
    inOrder('marketing', 30, 'mayBe', 12, 'not-you:contact', 40, 'you'),
    inOrder('platform:useVerb', 40, 'contactDetails', 60, 'marketing'),
    inOrder(['platform:may', 'platform:will'], 80, 'pitch'),
    inOrder(['platform:may', 'platform:will'], 80, 'not-you:contact', 120, 'marketing'),
    inOrder(
      ['platform:may', 'platform:will', 'platform:useVerb'],
      60,
      'useVerb',
      60,
      'contactDetails',
      120,
      'marketing',
    ),
    inOrderWithin(60, ['platform:contact'], 'you', 'marketing'),
    inOrder('contactDetails', 40, 'mayBe', 30, 'useVerb', 90, ['marketing', 'promote']),
    unless(inOrder(['you:may', 'you:will'], 30, 'receive', 80, 'marketing'), inOrder('optOut', 40, 'receive')),
    // Without asking you, or whether you like it or not.
    near('not-platform:subscribed', ['message', 'marketing']),
    inOrder('message', 60, ['may', 'includes'], 80, 'marketing'),
    inOrder('service', 15, 'mayInclude', 15, 'marketing'),
    inOrder(['nobody:sendYou', 'platform:sendYou'], 12, 'contact', 90, 'marketing'),
    inOrder('not-platform:must', 15, 'receive', 90, 'marketing'),
    inOrder('marketing', 60, 'you:consentTo', 15, 'receive'),
    inOrder('contactDetails', 30, ['nobody:may', 'nobody:will'], 30, 'receive', 60, 'marketing'),
  ],
  except: [
    has('optedIn', 'obtainConsent'),
    inOrderWithin(40, 'confidential', 'includes'),
    // Advertising that stops.
    inOrderWithin(15, 'curtail', ['pitch', 'marketing']),
    // What they send no more once it ends.
    inOrder(['terminate', 'noLonger'], 15, 'sendYou'),
    // "We may display your images in emails."
    inOrderWithin(20, 'contact', 'ofYours', 12, 'work'),
    inOrderWithin(30, 'exploit', 'you', 14, 'work'),
    unless(
      inOrderWithin(40, ['not-platform:mayNot', 'not-platform:not'], ['contact', 'receive']),
      has('subscribed', 'optOut'),
    ),
    inOrderWithin(40, ['platform:mayNot', 'platform:not'], ['contact', 'useVerb']),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'You agree to receive promotional emails and text messages from us and our partners.',
      'We may send you newsletters and information about our products.',
      'The Merchant consents to receiving operational notifications, calls and SMS at the number it has provided.',
      'By creating an account you authorise us to contact you by telephone for marketing purposes.',
      'We may use your email address to tell you about special offers and promotions.',
      'You will receive marketing communications from us unless you unsubscribe.',
      'On registration you are automatically subscribed to our newsletter.',
      'Certain communications, such as service announcements, cannot be opted out of.',
      'You agree that we may provide you with commercial information by email or push notification.',
      'We might let you know about special offers.',
      "Unless you opt out, we'll send you marketing messages.",
      'Your email address may be used to advertise similar goods.',
      'You allow us to use your contact details for direct marketing.',
      'Our partners may contact you to tell you about their products.',
      'The user consents to the sending of promotional notices.',
      'You agree that we may place advertising on your pages.',
      'Text messages with offers may be sent to you.',
    ],
    pass: [
      'You must not send unsolicited promotional emails to users.',
      'We will only send you marketing emails if you have opted in.',
      'You can unsubscribe from our newsletter at any time.',
      'You must obtain consent from your customers before sending them advertising.',
      'We will send you an email when your payout has been made.',
      'You may use the tool to send marketing messages to your customers.',
      'You agree that we may display your images in emails.',
      'We use your email address to contact you about your account.',
      'You agree to answer within five days after you receive a message from a buyer.',
    ],
  },
  zh: {
    flag: [
      '您同意接收我们及合作伙伴发送的商业广告和推广信息。',
      '我们可能会通过短信、邮件等方式向您推送营销信息。',
      '乙方同意甲方向其预留的手机号码发送活动通知和运营消息。',
      '您授权我们使用您的联系方式向您发送优惠、促销等商业性信息。',
      '平台有权在您使用服务的过程中向您投放广告。',
      '您注册后将默认订阅我们的产品资讯和促销邮件。',
      '您同意我们以短信方式向您发送公告和相关信息。',
      '本平台提供的服务中可能包括商业广告。',
      '您愿意收到我们寄发的促销简讯。',
      '用户须接受平台推送的商业广告。',
      '我们会不时向您发送活动邀约，您可以退订。',
      '您的手机号将用于接收优惠信息。',
    ],
    pass: [
      '您停用授权，或我们终止向您提供服务后，我们不再为您保留信息。',
      '合作期间，平台有权随时停止投放广告。',
      '您不得利用本服务向用户群发广告短信。',
      '未经您同意，我们不会向您发送营销信息。',
      '您可以随时退订我们的邮件。',
      '系统自动接收并记录浏览器信息。',
      '您向消费者发送商业信息前，应取得其同意。',
      '提现成功后，我们会向您发送短信提醒。',
      '广告主应保证其广告内容真实合法。',
      '保密信息包括产品信息、价格策略和客户名单。',
      '商户同意在收到买家消息后尽快答复。',
    ],
  },
};
