import { allOf, has, inOrder, inOrderWithin } from './pattern';
import type { Examples, Rule } from './rule';

/** Data produced by using the service belongs to the platform, or you may not use it outside. */
export const rule: Rule = {
  type: 'data-ownership',
  patterns: [
    inOrderWithin(120, 'data', 'ownedBy', 'platform'),
    inOrderWithin(60, 'platform:ownedBy', 'data'),
    inOrderWithin(120, ['you:mayNot', 'nobody:mayNot'], 'useVerb', 'data', 'otherPurpose'),
    inOrderWithin(120, 'otherPurpose', ['you:mayNot'], 'useVerb', 'data'),
    inOrderWithin(90, 'you:mayNot', 'otherPurpose', 'useVerb', 'data'),
    inOrderWithin(150, 'ourConsent', 'you:mayNot', 'useVerb', 'data'),
    inOrderWithin(120, 'you:mayNot', 'data', 60, 'useVerb', 'otherPurpose'),
    inOrderWithin(60, 'you:mayNot', 'ourConsent', 'useVerb', 'data'),
    allOf(inOrderWithin(60, 'data', 'mayNot', 'useVerb'), has('otherPurpose')),
    inOrder(['you:must', 'you:will'], 20, 'erase', 400, 'data'),
  ],
  except: [has('yours'), has('confidential')],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'All data generated through your use of the platform shall be owned by us.',
      'Usage data, log data and statistics derived from the services belong exclusively to us.',
      'Without our prior written consent, you may not use the platform data for any purpose other than providing your application.',
      'We own all right, title and interest in the data produced by your use of the service.',
      'Party B acknowledges that all user data on the platform is the property of Party A.',
      'You must not export, copy or use the operational data outside the platform.',
      'User data obtained through the interface may not be used outside the application.',
    ],
    pass: [
      'You must return the hired camera with all information sheets.',
      'You retain all right, title and interest in your data.',
      'As between the parties, customer data belongs to you, and we claim no ownership of it.',
      'You may export your data at any time and use it wherever you like.',
      'We own all intellectual property rights in the platform software.',
      'You own your data and are responsible for keeping it accurate.',
      'We will not use your data outside the services.',
      'You must keep the data in your account accurate and complete.',
    ],
  },
  zh: {
    flag: [
      '您使用本服务所产生的全部数据归我们所有。',
      '本平台产生的运营数据、用户数据的所有权归属于甲方。',
      '未经我们书面同意，您不得将前述数据用于本协议约定之外的目的。',
      '乙方在使用服务过程中形成的数据，其所有权及相关权益均归甲方享有。',
      '未经平台许可，您不得将通过接口获取的数据用于其他用途。',
      '账号项下的一切信息和数据，其所有权归我们拥有，您仅享有使用权。',
    ],
    pass: [
      '您的数据归您所有，我们不主张任何所有权。',
      '您在平台上传的商品数据的所有权归您享有。',
      '您可以随时导出您的数据。',
      '本软件的著作权归我们所有。',
      '我们不会将您的数据用于本服务之外的目的。',
      '双方各自拥有其在合作前已有的数据。',
    ],
  },
};
