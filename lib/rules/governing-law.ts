import { allOf, anyOf, has, hasAround, inOrder, inOrderWithin, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** It is the agreement or a dispute that the law governs, not somebody's rights or existence. */
const ofTheDeal = hasAround('agreement', 'thisDocument', 'dispute', 'decide', 'either', 'dealings');

/** A named law governs. */
export const rule: Rule = {
  type: 'governing-law',
  patterns: [
    has('lawNamed'),
    unless(
      anyOf(
        allOf(anyOf(inOrder('governedBy', 'lawOf'), inOrder('governedBy', 'country', 100, 'lawNoun')), ofTheDeal),
        inOrderWithin(60, 'lawOf', 'governedBy'),
        inOrder('dispute', 90, 'lawOf', 9, 'submit'),
        inOrder('lawOf', 250, 'governedBy', 80, ['agreement', 'dispute', 'service']),
      ),
      has('byLawOf'),
    ),
  ],
  except: [
    inOrderWithin(80, 'unaffected', 'lawOf'),
    // Where a law forbids you to use it.
    inOrder('if', 9, 'governedBy', 30, 'country', 200, 'lawNoun', 30, ['you:mayNot', 'you:banned', 'you:shutOut']),
  ],
  facts: ['law'],
  oneClausePer: 'chapter',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'The laws of the State of Oregon, excluding its conflict of laws rules and notwithstanding any conflict of laws principles and the United Nations Convention on Contracts for the International Sale of Goods, shall govern any dispute.',
      'This Charter is subject to Irish law.',
      'The laws of England and Wales, excluding their conflict rules, shall govern this Agreement and all non-contractual obligations.',
      'Our relationship with you is subject to Luxembourg law.',
      { text: 'This agreement is governed by the laws of Singapore.', facts: [{ kind: 'law', country: 'SG' }] },
      {
        text: 'The laws of the State of California apply to these Terms, without regard to conflict of law rules.',
        facts: [{ kind: 'law', country: 'US' }],
      },
      {
        text: "The validity and interpretation of this contract shall be subject to the law of the People's Republic of China.",
        facts: [{ kind: 'law', country: 'CN' }],
      },
      { text: 'English law governs any dispute arising from these terms.', facts: [{ kind: 'law', country: 'GB' }] },
      {
        text: 'These Terms shall be construed in accordance with the laws of Hong Kong.',
        facts: [{ kind: 'law', country: 'HK' }],
      },
      'The governing law is that of the Republic of Ireland.',
      'The parties choose the law of Luxembourg.',
      'These terms are governed by Scots law.',
      'Any claim under these terms shall be judged by the laws of Israel.',
    ],
    pass: [
      'To the extent permitted by the laws of such jurisdictions, the foregoing limitations apply.',
      'You must comply with the laws of Singapore.',
      'We process personal data in accordance with applicable data protection law.',
      'We are a company incorporated under the laws of Delaware.',
      'Nothing affects your statutory rights under the consumer law of your country.',
      'The courts of Singapore have jurisdiction.',
      'We may disclose data where the laws of a country require it.',
      'Access to the API is governed by our rate limits.',
    ],
  },
  zh: {
    flag: [
      '因本协议引起的争议，应按照中国法律解决。',
      '本条款遵从加拿大安大略省法律。',
      '与本协议有关的一切事宜，均以中国现行法律为准。',
      { text: '本协议适用中华人民共和国法律。', facts: [{ kind: 'law', country: 'CN' }] },
      { text: '本合同的订立、效力、解释及履行均受中国法律管辖。', facts: [{ kind: 'law', country: 'CN' }] },
      { text: '因本协议产生的争议，依照香港特别行政区法律解决。', facts: [{ kind: 'law', country: 'HK' }] },
      { text: '本条款的解释及争议解决适用新加坡法律。', facts: [{ kind: 'law', country: 'SG' }] },
      '双方的权利义务受中华人民共和国大陆地区法律约束，不包括其冲突法规则。',
      '本协议以中国法律为准据法。',
    ],
    pass: [
      '违反韩国法律的，我们将依法追究。',
      '根据中国法律，用户须进行实名认证。',
      '您应遵守中华人民共和国法律。',
      '您应保证您为一家依据中国法律合法成立并有效存续的法人。',
      '我们依照法律规定披露信息。',
      '本规则适用于所有入驻商家。',
      '因本协议产生的争议由新加坡法院管辖。',
      '依照中国法律，您享有七日无理由退货的权利。',
      '本协议条款与中华人民共和国法律相抵触的，以法律规定为准。',
      '如果依照美国或其他国家的法律，您被禁止使用本软件，则您不得接受本协议。',
    ],
  },
};
