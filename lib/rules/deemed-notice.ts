import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** A notice counts as received when posted, sent or after a fixed time, seen or not; or you must keep checking for changes. */
export const rule: Rule = {
  type: 'deemed-notice',
  patterns: [
    unless(
      anyOf(
        inOrderWithin(250, 'notice', 'deemed', 60, 'delivered'),
        inOrder('sent', 'deemed', 60, 'delivered'),
        // What else is deemed delivered are the goods.
        unless(
          allOf(
            inOrderWithin(60, 'deemed', 'delivered'),
            hasAround('notice', 'message', 'seenOrNot', 'contactDetails'),
          ),
          inOrderWithin(20, 'deemed', 'breach'),
          // What is not deemed confidential: 接收方已经持有的信息
          has('noDeemed'),
        ),
        inOrder(['notice', 'message', 'rules', 'data'], 60, 'sent', 80, 'deemed', 60, ['accept', 'bound']),
        unless(
          inOrderWithin(110, ['notice', 'rules'], 'noNotice', ['onPosting', 'effective', 'publish']),
          has('curtail'),
        ),
        unless(near('noNotice', ['onPosting', 'effective']), has('curtail')),
        unless(inOrderWithin(60, ['rules', 'amend', 'newVersion'], 'publish', 'noNotice'), has('curtail')),
        unless(near('publish', 'noNotice', 60), has('curtail')),
        has('sufficientNotice'),
        // 通知的送达以发出为准
        inOrder('notice', 12, 'delivered', 40, 'sent', 12, 'prevails'),
        // What is done without notice must be a change of the text, not of the service.
        unless(
          has('not-you:noDutyToNotify'),
          has('curtail'),
          unless(inOrder('platform:may', 150, 'noDutyToNotify'), has('agreement', 'rules', 'publish', 'newVersion')),
        ),
        // It does not matter whether you saw it.
        near('notice', 'seenOrNot'),
        inOrderWithin(60, 'seenOrNot', 'notice'),
        // Notices are given by posting them.
        inOrderWithin(30, 'notice', ['platform:may', 'nobody:may'], ['publish', 'website', 'sent', 'delivered']),
        inOrderWithin(40, 'notice', 'includes', 60, ['publish', 'website']),
        // 提前七日发出书面通知 is a notice that you get.
        unless(
          inOrderWithin(60, ['platform:will', 'platform:may'], 'notice', 'publish'),
          inOrder('inAdvance', 'sendYou'),
        ),
        inOrder('platform:may', 25, 'notice', 90, 'publish', 20, 'website'),
        inOrder(['platform:will', 'platform:may'], 20, 'platform:notice', 200, 'byUse', 4, 'publish'),
        inOrder('amend', 25, 'nobody:mayBe', 15, 'nobody:publish'),
        inOrderWithin(30, 'platform:may', 'notice', 'not-you:sent'),
        inOrderWithin(60, 'notice', 'effective', ['onPosting', 'publish', 'sent']),
        inOrderWithin(40, 'notice', 'not-you:sent', 'effective'),
      ),
      inOrderWithin(40, ['you:must', 'you:will', 'you:may'], 'notice'),
      inOrderWithin(30, 'agreement', 'includes'),
    ),
    unless(
      inOrderWithin(
        120,
        ['you:keepChecking', 'nobody:keepChecking'],
        ['newVersion', 'agreement', 'rules', 'amend', 'publish', 'notice', 'website'],
      ),
      // You may look whenever you like.
      inOrderWithin(12, ['you:may', 'you:owns'], 'keepChecking'),
      inOrderWithin(9, ['not-you:mayNot', 'not-you:not'], 'keepChecking'),
    ),
    inOrder(['you:lookUp', 'nobody:lookUp'], ['newVersion', 'amend']),
    near('dutyToRead', ['amend', 'altered', 'newVersion'], 150),
    unless(
      inOrder(
        ['publish', 'amend', 'newVersion'],
        ['you:dutyToRead', 'nobody:dutyToRead', 'you:keepChecking', 'nobody:keepChecking'],
      ),
      inOrderWithin(12, 'you:may', 'keepChecking'),
    ),
    // A new version is posted, and that is all.
    inOrderWithin(20, 'platform:will', 'publish', 'newVersion'),
  ],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Notices are deemed received once they are posted on our website.',
      'Any notice sent by email shall be deemed delivered on the day it is sent.',
      'You are responsible for checking this page regularly for changes.',
      {
        text: 'Notices sent by courier are considered received on the third business day after dispatch.',
        facts: [{ kind: 'period', value: 3, unit: 'business-day', times: 'notice' }],
      },
      'We may give notice by publishing it in the developer console, and such notice takes effect immediately.',
      'A notice is effective upon posting, whether or not you have read it.',
      'You should review these terms from time to time to learn of any modifications.',
      'If we change anything, we will post the revised terms on this page.',
      'We may notify you of changes by updating these terms on our website or by any other means that we find suitable.',
      'We may provide you with notices, including those of changes to the terms, by postings on our websites.',
      'We will consider an email to be received on the day we send it.',
      'An electronic message is equivalent to written notice.',
      'We are not required to contact you individually before a change.',
      'A message in your inbox is sufficient for the purposes of notice.',
    ],
    pass: [
      'You must notify us immediately if your password is compromised.',
      'We will notify you by email 30 days before any change.',
      'A notice is effective only when you have actually received it.',
      'You may contact us by email or through the support page.',
      'You must display a copyright notice in your app.',
      'We send you a notification when an order arrives.',
      'You must regularly check your app for security flaws.',
      'You will be informed before your account is closed.',
      'The software is deemed delivered once the download link is available.',
      'We may end your access at any time, with or without notice, effective immediately.',
      'We may provide you with a tool for posting pictures on your website.',
    ],
  },
  zh: {
    flag: [
      '我们会在官网公布修订内容，不再逐一通知。',
      '通知刊登于网站后即刻生效。',
      '请随时留意本页的变动。',
      '消息自进入您的账号时产生送达效力。',
      '通知一经在网站公布即视为送达。',
      '我们以电子邮件发出的通知，发送之日视为您已收到。',
      '您应当定期查看平台公告，以了解协议的变更。',
      {
        text: '以快递方式发出的通知，自寄出后第三日视为送达。',
        facts: [{ kind: 'period', value: 3, unit: 'day', times: 'notice' }],
      },
      '我们可通过网页公告、站内信等方式向您发出通知，该等通知于发布之时即生效。',
      '修改后的规则一经公布立即生效，甲方不再另行通知乙方。',
      '您需要留意系统公告，以了解规则的调整。',
      '我们可修改本条款，建议您定期查阅。',
      '您应定期重新访问本网页。',
      '云帆科技（以下简称“云帆”）修改政策时，没有通知您的义务。',
      '因联系方式有误而退回的，仍视为已送达。',
      '您同意自行检查更新。',
      '您应定期登录控制台查看站内消息。',
      '通知的送达以信函的发出为准。',
    ],
    pass: [
      '下列信息不被视为保密信息：（1）接收方在披露之前已经持有的信息。',
      '如您的密码泄露，请立即通知我们。',
      '变更前三十日，我们会以邮件通知您。',
      '通知自对方实际签收时生效。',
      '您可以通过邮件或电话联系我们。',
      '订单产生后，我们会向您发送短信提醒。',
      '您应在应用内公示用户协议。',
      '您可随时登录后台查询最新的账单信息。',
      '平台有权公示违规商家的信息。',
      '资料变化后请及时更新。',
      '您应及时登录并修改初始密码，更新个人信息。',
      '对于修改后的协议，您可随时查阅。',
      '您拥有随时查看最新版本的权利。',
      '我们将提前七日以站内信方式向您发出书面通知。',
      '甲方有权变更还款顺序，而无需另行通知乙方。',
      '我们的员工不会主动查阅您上传的合同。',
    ],
  },
};
