import { inOrder, inOrderWithin } from './pattern';
import type { Examples, Rule } from './rule';

/** Other documents, including ones not yet published, are part of this agreement; the later one prevails. */
export const rule: Rule = {
  type: 'incorporated-rules',
  patterns: [
    inOrderWithin(150, ['rules', 'agreement'], 'partOf'),
    inOrderWithin(80, 'partOf', ['agreement', 'rules']),
    inOrderWithin(130, 'agreement', 'includes', 'rules'),
    inOrderWithin(130, ['you:must', 'you:will', 'nobody:must'], 40, ['you:comply', 'nobody:comply'], 'rules'),
    inOrderWithin(90, ['agreement', 'service', 'fee', 'rules'], ['governedBy', 'nobody:comply'], 70, 'rules'),
    inOrderWithin(60, ['you:must', 'you:accept'], 'governedBy', 40, 'rules'),
    inOrder('rules', 'prevails'),
  ],
  except: [
    inOrderWithin(25, 'platform', 'nobody:must'),
    inOrderWithin(20, 'not', 'partOf'),
    inOrderWithin(60, 'comply', 'lawWord'),
    inOrderWithin(60, 'deemed', 'comply'),
    inOrderWithin(110, 'mutualConsent', 'partOf'),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'The Developer Policies, as published on our website, form an integral part of this agreement.',
      'All rules we have issued or may issue in the future are incorporated into these Terms by reference.',
      'You agree to comply with the platform rules as updated from time to time.',
      'In case of conflict between this agreement and rules published later, the later rules shall prevail.',
      'This agreement includes the annexes, the privacy policy and any additional terms we may publish.',
      'Your use of the API is also governed by our Acceptable Use Policy and Brand Guidelines.',
      'You shall observe all operating procedures that we issue from time to time.',
      'Supplementary agreements and policies have the same legal effect as this agreement.',
    ],
    pass: [
      'You must comply with all applicable laws and regulations.',
      'We follow industry security guidelines when storing passwords.',
      'The headings in this agreement are not part of it and do not affect its meaning.',
      'You must publish a privacy policy for your application.',
      'Our employees are bound by our code of conduct.',
      'This agreement is the entire agreement between us and supersedes all earlier proposals.',
    ],
  },
  zh: {
    flag: [
      '平台规则为本协议不可分割的组成部分，与本协议具有同等法律效力。',
      '我们已经发布或将来可能发布的各类规则均构成本协议的一部分。',
      '您应遵守我们不时公布的各项规则和规范。',
      '本协议与平台规则不一致的，以平台后发布的规则为准。',
      '本协议包括正文、附件及甲方发布的全部政策。',
      '本协议未尽事宜，适用甲方公布的管理规范。',
      '您同意受隐私政策、社区公约及后续更新规则的约束。',
    ],
    pass: [
      '您应当遵守国家法律法规。',
      '本协议的标题仅为方便阅读而设，不构成本协议的一部分。',
      '您应在应用中公示您的隐私政策。',
      '我们遵循行业安全标准保护您的数据。',
      '本协议取代双方此前达成的一切口头约定。',
      '我们的员工应遵守公司的内部制度。',
      '双方协商签订的补充协议与本合同具有同等法律效力。',
    ],
  },
};
