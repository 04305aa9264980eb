import { anyOf, has, inOrder, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Other documents, including ones not yet published, are part of this agreement; the later one prevails. */
export const rule: Rule = {
  type: 'incorporated-rules',
  patterns: [
    inOrderWithin(150, ['rules', 'agreement', 'ownTerms', 'website'], 'partOf'),
    inOrderWithin(80, 'partOf', ['agreement', 'rules']),
    inOrder('not-platform:accept', 100, 'agreement', 100, 'otherRules'),
    unless(
      inOrderWithin(130, 'agreement', 'includes', 'rules'),
      inOrderWithin(6, 'not', 'includes'),
      // "… will survive, along with the privacy policy"
      has('afterEnd'),
    ),
    // "All terms contained in this document and all other rules that we may publish"
    unless(inOrder('agreement', 130, 'otherRules', 150, 'platform:publish'), has('amend', 'breach')),
    unless(
      anyOf(
        inOrderWithin(
          130,
          ['you:must', 'you:will', 'nobody:must', 'nobody:will', 'you:aloneLiable'],
          40,
          ['you:comply', 'nobody:comply'],
          'rules',
        ),
        inOrderWithin(
          90,
          ['agreement', 'service', 'fee', 'rules', 'not-platform:useAct'],
          ['not-platform:governedBy', 'nobody:comply'],
          70,
          'rules',
        ),
        inOrderWithin(
          90,
          ['service', 'fee', 'not-platform:useAct'],
          ['not-platform:governedBy', 'nobody:comply'],
          30,
          'ownTerms',
        ),
        inOrderWithin(60, ['you:must', 'you:accept'], 'not-platform:governedBy', 40, 'rules'),
        // "You will use it in accordance with our policies".
        inOrder(['you:must', 'you:will', 'nobody:must'], 90, 'inLineWith', 60, ['rules', 'ownTerms']),
        inOrder('useAct', 80, ['nobody:will', 'nobody:must'], 30, 'inLineWith', 40, 'rules'),
        inOrder('you:consentTo', 110, 'you:comply', 40, 'rules'),
        inOrder(['you:accept', 'you:consentTo'], 40, ['you:mayNot', 'you:not'], 60, 'breach', 40, 'rules'),
        unless(inOrder('you:alsoAccept', 60, 'rules'), has('thirdParty')),
        inOrder('nobody:will', 14, 'governedBy', 40, 'rules'),
        inOrder('alsoUnder', 40, ['agreement', 'rules', 'ownTerms']),
        // 平台发布的规则对您具有约束力
        inOrder('otherRules', 40, ['bound', 'contractFormed']),
        // 按照平台赔付规则执行
        inOrder(['nobody:inLineWith', 'you:inLineWith'], 40, ['rules', 'ownTerms'], 20, ['manage', 'obey']),
        inOrder('otherRules', 40, ['you:must', 'nobody:must'], 20, ['comply', 'obey']),
        // "Additional terms may apply".
        inOrder('rules', 90, 'alsoApply'),
        // "The Data Processing Addendum available at … will apply".
        inOrder('namedDocument', 160, 'alsoApply'),
        inOrder('gap', 40, ['inLineWith', 'comply', 'governedBy'], 60, 'rules'),
      ),
      // Somebody else's terms are bundled consent; a law is no document of the platform.
      inOrderWithin(70, ['comply', 'governedBy', 'inLineWith'], ['thirdPartyTerms', 'lawWord']),
      inOrderWithin(120, ['thirdPartyTerms', 'lawWord', 'lawNoun'], 'alsoApply'),
      inOrderWithin(20, 'lawNoun', 'rules'),
      inOrderWithin(30, 'thisDocument', 'alsoApply'),
      has('arbitration'),
    ),
    inOrder(
      ['you:must', 'you:will'],
      60,
      ['comply', 'inLineWith'],
      40,
      ['lawWord', 'lawNoun'],
      60,
      'agreement',
      150,
      'rules',
      30,
      'platform:may',
    ),
    // "Comply with the law, these Terms and our policies".
    inOrder(
      ['you:must', 'you:will'],
      40,
      'comply',
      40,
      ['lawWord', 'lawNoun'],
      60,
      ['agreement', 'platform'],
      60,
      'rules',
    ),
    inOrder(['you:must', 'you:will', 'nobody:must'], 40, 'comply', 40, ['lawWord', 'lawNoun'], 60, 'otherRules'),
    // "Refunds are handled in accordance with our policies and the law".
    inOrder(['nobody:will', 'thirdParty:will', 'nobody:must'], 14, 'handled', 30, 'inLineWith', 40, 'rules'),
    // What you have settled with the platform yourself may well come first.
    unless(
      inOrder('rules', 'prevails'),
      inOrderWithin(90, 'either', 'prevails'),
      inOrderWithin(12, 'you:hasTime', 'rules'),
    ),
    inOrderWithin(60, 'rules', 'bound', 12, 'you'),
    // "Some features come with terms of their own."
    unless(inOrderWithin(60, ['offering', 'service'], 'extraTerms'), has('thirdParty', 'if')),
    // "You are subject to any rules that are posted."
    unless(
      inOrderWithin(5, 'you', 'you:comply', 40, 'rules'),
      inOrderWithin(70, 'comply', ['thirdPartyTerms', 'lawWord', 'lawNoun']),
      has('failTo', 'breach'),
    ),
    unless(inOrderWithin(40, 'nobody:require', 'comply', 40, 'rules'), has('thirdPartyTerms', 'lawWord', 'lawNoun')),
  ],
  except: [
    // What a licence covers.
    inOrderWithin(16, 'includes', 'useAct'),
    unless(inOrderWithin(25, 'platform', 'nobody:must'), inOrder('useAct', 40, 'nobody:must')),
    inOrderWithin(20, ['not', 'mayNot'], 'partOf'),
    // Documents only named as what may be broken.
    unless(inOrderWithin(130, 'breach', 'partOf'), inOrderWithin(30, 'partOf', 'agreement')),
    unless(inOrderWithin(60, 'deemed', 'comply'), has('partOf')),
    // The document itself, named in full.
    unless(inOrderWithin(60, 'rules', 'thisDocument'), inOrderWithin(60, 'thisDocument', 'rules')),
    // An electronic signature is as good as one on paper.
    near('partOf', 'signedForm'),
    inOrderWithin(110, 'mutualConsent', 'partOf'),
    // Your own terms.
    inOrderWithin(70, 'not', 'purchaseOrder', 60, 'partOf'),
  ],
  facts: [],
  oneClausePer: 'section',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'The general terms and this charter form a contractual whole by which you are bound.',
      'The Developer Policies, as published on our website, form an integral part of this agreement.',
      'All rules we have issued or may issue in the future are incorporated into these Terms by reference.',
      'You agree to comply with the platform rules as updated from time to time.',
      'In case of conflict between this agreement and rules published later, the later rules shall prevail.',
      'This agreement includes the annexes, the privacy policy and any additional terms we may publish.',
      'Your use of the API is also governed by our Acceptable Use Policy and Brand Guidelines.',
      'You shall observe all operating procedures that we issue from time to time.',
      'Additional terms may apply to some features; where they do, they will be shown before you use them.',
      'You must comply with all applicable laws, these Terms and our policies.',
      'Supplementary agreements and policies have the same legal effect as this agreement.',
      'If you use the sandbox, the Sandbox Addendum applies to you.',
      'You agree that you will not violate our Community Guidelines.',
      'By booking you also agree to the Guest Rules.',
      'These Terms, which incorporate the privacy policy and all addenda, are the entire agreement.',
      'If there is a conflict, the latter terms will take precedence.',
      'This Agreement consists of the terms below, and incorporates what is listed here.',
      'You are solely responsible for compliance with the policies that we post on the Site.',
      'The tools are also governed by our Terms of Use.',
      'Returns and complaints will be handled in accordance with our policies and the law.',
      'You will conform to the standards published by us from time to time.',
      'Your use of our libraries must comply with the technical documentation.',
      'Some tools come with additional terms, which you will find there.',
      'The Listing Policies, as published here, are binding on you.',
      'Selling in this category requires adherence to our Quality Standards.',
      'In case of a conflict the Supplemental Terms take priority.',
      'The Seller Rulebook, with which you must comply, is on our site.',
      'Our advertising policies apply to every user.',
      'This Agreement is to be read together with the Fee Policy.',
      'This agreement incorporates the terms, conditions and policies of the operator.',
      'Your use of the wallet is governed by the Lumen Pay User Agreement.',
      'Your app must comply with the Lumen Play Terms of Service.',
      'Between us the Lumen Data Addendum available at lumen.example/legal/data (or at such other address as we give) will apply.',
    ],
    pass: [
      'This license includes the use of the API, the documentation and the sample code.',
      'You must comply with all applicable laws and with these Terms.',
      'You must comply with these Terms and all applicable laws, rules and regulations.',
      'Third-party components are governed by their own licences.',
      'An electronic signature has the same legal effect as a handwritten one.',
      'We follow industry security guidelines when storing passwords.',
      'The headings in this agreement are not part of it and do not affect its meaning.',
      'You must publish a privacy policy for your application.',
      'Our employees are bound by our code of conduct.',
      'This agreement is the entire agreement between us and supersedes all earlier proposals.',
      'If you have a separate agreement with us in writing, it prevails.',
      'You shall hold us harmless from claims that arise from your breach of this Agreement or of documents incorporated by reference.',
      'Requests will be handled in the order in which they come in.',
      'You must comply with the data protection rules of your country.',
      'No terms on your purchase orders shall form part of this contract.',
      'Your use of the wallet is governed by this Lumen Pay User Agreement.',
    ],
  },
  zh: {
    flag: [
      '接口的使用受开发者文档的约束。',
      '您应按平台操作手册的要求完成操作。',
      '平台发布的规则对您具有约束力。',
      '凡平台日后颁布的制度，您均须执行。',
      '赔付标准按照平台赔付规则执行。',
      '帮助中心的公告均构成本协议的一部分。',
      '数据处理附录经引用并入本协议。',
      '平台规则为本协议不可分割的组成部分，与本协议具有同等法律效力。',
      '我们已经发布或将来可能发布的各类规则均构成本协议的一部分。',
      '您应遵守我们不时公布的各项规则和规范。',
      '本协议与平台规则不一致的，以平台后发布的规则为准。',
      '本协议包括正文、附件及甲方发布的全部政策。',
      '本协议未尽事宜，适用甲方公布的管理规范。',
      '您同意受隐私政策、社区公约及后续更新规则的约束。',
      '商家须按照《商品发布规范》从事经营活动。',
      '商家应当遵守国家法律、法规、平台规则及本协议的约定。',
      '乙方应根据平台规则处理订单。',
    ],
    pass: [
      '商品应符合国家相关标准。',
      '您应当遵守国家法律法规和行业规范。',
      '您应当阅读《开放服务协议》（以下简称“本协议”）并遵守本协议。',
      '本协议的标题仅为方便阅读而设，不构成本协议的一部分。',
      '您应在应用中公示您的隐私政策。',
      '我们遵循行业安全标准保护您的数据。',
      '本协议取代双方此前达成的一切口头约定。',
      '我们的员工应遵守公司的内部制度。',
      '双方协商签订的补充协议与本合同具有同等法律效力。',
      '电子签章与手写签名具有同等法律效力。',
      '本合同一式两份，双方各执一份，具有同等法律效力。',
      '逾期未提出异议的，视为您接受费率政策之变更。',
      '用户应遵守以下规则：',
    ],
  },
};
