import { inOrderWithin } from './pattern';
import type { Examples, Rule } from './rule';

/** The platform may keep your data after the end, or need not return, export or delete it. */
export const rule: Rule = {
  type: 'data-retention',
  patterns: [
    inOrderWithin(60, ['platform:noDuty', 'nobody:noDuty'], 'delete', 'data'),
    inOrderWithin(150, ['platform:noDuty', 'platform:not'], 'data', 'noDuty'),
    inOrderWithin(60, ['platform:may'], 'retain', 'data'),
    inOrderWithin(60, 'data', 'may', 'retain', 'by:platform'),
  ],
  except: [],
  facts: ['period'],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'After termination we may retain your data for as long as we consider necessary.',
      'We have no obligation to return or delete your data when this agreement ends.',
      'We may keep a copy of your data indefinitely after your account is closed.',
      'We are not required to export, return or destroy any data you have stored with us.',
      {
        text: 'Your transaction data may be retained by us for up to five years after termination.',
        facts: [{ kind: 'period', value: 5, unit: 'year', times: 'retention' }],
      },
      'Party A is entitled to continue to store and use the data collected during the term after this agreement is terminated.',
    ],
    pass: [
      'We delete your data within 30 days after termination.',
      'You may keep a copy of your records after termination.',
      'We will return or delete all of your data on request.',
      'You are not obliged to keep backups of your data.',
      'We keep your data confidential and secure.',
      "You must retain records of your users' consents for two years.",
      'We will not retain your data after you close your account.',
    ],
  },
  zh: {
    flag: [
      '本协议终止后，我们有权继续保留您的数据。',
      '服务终止后，我们没有义务向您返还或导出任何数据。',
      {
        text: '账户注销后，甲方可保存乙方的交易信息五年。',
        facts: [{ kind: 'period', value: 5, unit: 'year', times: 'retention' }],
      },
      '我们无需删除或退还您提交的资料。',
      '合作终止后，甲方仍有权继续使用和存储合作期间获得的数据。',
      '您注销账号后，我们可以在法律允许的最长期限内留存您的个人信息。',
    ],
    pass: [
      '您注销账户后，我们将在三十日内删除您的数据。',
      '您可以保留一份数据备份。',
      '我们会妥善保存您的信息，防止泄露。',
      '乙方应自行备份其数据。',
      '您有权要求我们删除您的个人信息。',
      '您应当保存交易记录不少于三年。',
      '协议终止后，您应删除从接口获取的数据。',
    ],
  },
};
