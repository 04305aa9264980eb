import { allOf, anyOf, has, hasAround, inOrderWithin, near, unless } from './pattern';
import type { Examples, Rule } from './rule';

/** Whatever court it is, or the reader's own: that binds to no place. */
const noPlace = anyOf(unless(has('anyCourt'), near('court', 'locatedIn', 70)), has('yourCourts'), has('rightToCourt'));

/** Courts of a named place have jurisdiction. */
export const rule: Rule = {
  type: 'jurisdiction',
  patterns: [
    unless(
      anyOf(
        inOrderWithin(120, 'court', 'jurisdictionWord'),
        inOrderWithin(120, 'jurisdictionWord', 'court'),
        inOrderWithin(120, 'dispute', ['submit', 'will', 'must'], 'court'),
        inOrderWithin(60, 'court', ['will', 'decide'], 'dispute'),
      ),
      noPlace,
    ),
    has('exclusiveForum'),
    // A place of signing decides nothing by itself: a court must be spoken of beside it.
    allOf(has('signedAt'), hasAround('court')),
  ],
  except: [
    // What the arbitrators decide.
    unless(near('arbitrator', 'notCourt', 120), has('exceptCases')),
    inOrderWithin(80, 'unaffected', ['court', 'dispute']),
    // A court that holds a term void.
    inOrderWithin(60, 'if', 'jurisdictionWord', 9, 'court', 60, 'judge'),
  ],
  facts: ['jurisdiction'],
  oneClausePer: 'chapter',
};

/** What the rule must find and what it must pass over. */
export const examples: Examples = {
  en: {
    flag: [
      'Exclusive place of jurisdiction for all disputes is Berlin, Germany.',
      'The District Court of Amsterdam is the competent court for all disputes.',
      {
        text: 'The courts of Singapore have exclusive jurisdiction over any dispute.',
        facts: [{ kind: 'jurisdiction', country: 'SG' }],
      },
      {
        text: 'You submit to the jurisdiction of the courts located in Santa Clara County, California.',
        facts: [{ kind: 'jurisdiction', country: 'US' }],
      },
      "Any lawsuit shall be brought before the people's court where Party A is located.",
      {
        text: 'Disputes shall be submitted to the competent court in Haidian District, Beijing.',
        facts: [{ kind: 'jurisdiction', country: 'CN' }],
      },
      {
        text: 'You agree that the state and federal courts in New York are the exclusive venue for all disputes.',
        facts: [{ kind: 'jurisdiction', country: 'US' }],
      },
      'Each party consents to the exclusive jurisdiction of the English courts.',
      'Any dispute shall be heard by a court of general jurisdiction, the Helsinki District Court as the first instance.',
      'The Tribunal of Milan has sole competence.',
      'Any litigation will take place in San Francisco.',
      'Any disputes will be handled in the jurisdiction of Kathmandu, Nepal.',
    ],
    pass: [
      'You may bring proceedings in the courts of the country in which you live.',
      'The arbitrator, and not any court, has exclusive authority to decide the dispute.',
      'Judgment on the award may be entered in any court having jurisdiction.',
      'Both parties agree that Singapore shall be the place of signing this agreement.',
      'You must be signed in to your account to see your orders.',
      'We will disclose data if a court orders us to do so.',
      'Tax authorities in your jurisdiction may require you to file returns.',
      'This agreement is governed by the laws of Singapore.',
      'Disputes shall be resolved by arbitration.',
      'You must obey the laws of every jurisdiction in which your app is offered.',
      'The service may not be available in all jurisdictions.',
      'Instead of a judge, a neutral arbitrator decides the dispute and may award what a court could.',
      'We comply with the order of any court, arbitrator or body having jurisdiction over it.',
    ],
  },
  zh: {
    flag: [
      '因本协议提起诉讼的，诉讼管辖地为深圳市。',
      '任何法律诉讼应由香港法院专属管辖。',
      { text: '因本协议产生的争议，由北京市海淀区人民法院管辖。', facts: [{ kind: 'jurisdiction', country: 'CN' }] },
      '协商不成的，任何一方可向甲方所在地人民法院提起诉讼。',
      '您同意接受我们住所地有管辖权的法院的管辖。',
      {
        text: '协商不成的，由本协议签订地人民法院管辖。本协议签订地为中国深圳市南山区。',
        facts: [{ kind: 'jurisdiction', country: 'CN' }],
      },
      {
        text: '与本合同有关的诉讼应提交上海市浦东新区人民法院审理。',
        facts: [{ kind: 'jurisdiction', country: 'CN' }],
      },
      '争议由本协议签订地法院管辖。',
    ],
    pass: [
      '如任何条款被有管辖权的法院认定无效，其余条款继续有效。',
      '本协议签订地为中国深圳市南山区。',
      '您可以向您所在地的消费者协会投诉。',
      '根据法院的生效判决，我们可能披露您的信息。',
      '本协议适用中华人民共和国法律。',
      '争议应提交仲裁解决。',
      '您应遵守经营所在地的法律法规。',
      '您应当向所在地税务机关申报纳税。',
      '我们保留向法院提起诉讼的权利。',
      '请您重点阅读免责条款以及管辖法院的选择条款。',
      '如果有管辖权的法院认定某一条款无效，其余条款继续有效。',
    ],
  },
};
