import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['forum'] as const))
    .map((f) => (f.kind === 'forum' ? [f.institution, f.rules] : []));

describe('arbitral institutions', () => {
  test.each([
    [
      'submitted to the Singapore International Arbitration Centre (SIAC) and resolved in accordance with its latest applicable arbitration rules.',
      'Singapore International Arbitration Centre (SIAC)',
      'its latest applicable arbitration rules',
    ],
    [
      'administered by the American Arbitration Association under its Consumer Arbitration Rules',
      'American Arbitration Association',
      'its Consumer Arbitration Rules',
    ],
    [
      'arbitration under the Commercial Arbitration Rules of the American Arbitration Association',
      'American Arbitration Association',
      'the Commercial Arbitration Rules of the American Arbitration Association',
    ],
    ['binding arbitration by JAMS', 'JAMS', null],
    ['final arbitration by the International Chamber of Commerce', 'International Chamber of Commerce', null],
    [
      'arbitration administered by HKIAC under the HKIAC Administered Arbitration Rules',
      'HKIAC',
      'the HKIAC Administered Arbitration Rules',
    ],
    ['referred to the London Court of International Arbitration', 'London Court of International Arbitration', null],
    [
      'to the China International Economic and Trade Arbitration Commission (CIETAC) for arbitration',
      'China International Economic and Trade Arbitration Commission (CIETAC)',
      null,
    ],
    ['the Beijing Arbitration Commission shall decide', 'Beijing Arbitration Commission', null],
    [
      'the Shenzhen Court of International Arbitration shall decide',
      'Shenzhen Court of International Arbitration',
      null,
    ],
    ['by the AAA, meaning the American Arbitration Association', 'American Arbitration Association', null],
  ])('English: %s', (text, institution, rules) => {
    expect(read(text)).toEqual([[institution, rules]]);
  });

  test.each([
    [
      '均应提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则进行仲裁',
      '中国国际经济贸易仲裁委员会',
      '申请仲裁时该会现行有效的仲裁规则',
    ],
    ['应提交深圳国际仲裁院仲裁', '深圳国际仲裁院', null],
    ['任何一方均有权向上海仲裁委员会申请仲裁', '上海仲裁委员会', null],
    ['由北京仲裁委员会裁决', '北京仲裁委员会', null],
    ['提交至香港国际仲裁中心仲裁', '香港国际仲裁中心', null],
    ['交由新加坡国际仲裁中心（SIAC）仲裁', '新加坡国际仲裁中心（SIAC）', null],
    ['提交甲方所在地仲裁委员会仲裁', '甲方所在地仲裁委员会', null],
    ['提交中国海事仲裁委员会', '中国海事仲裁委员会', null],
    ['应将争议提交广州仲裁委员会', '广州仲裁委员会', null],
    ['提交贸仲委仲裁', '贸仲委', null],
  ])('Chinese: %s', (text, institution, rules) => {
    expect(read(text)).toEqual([[institution, rules]]);
  });

  test.each([
    'an arbitration institution agreed by both parties',
    'The arbitrator shall decide; this section is about arbitration.',
    'the icc profile of the picture',
    'arbitration is excluded',
    'a dispute resolution service',
    'first submitted to mediation under the International Chamber of Commerce Mediation Rules',
    '被司法机关或仲裁机构认定为无效',
    '通过仲裁解决',
    '根据仲裁裁决',
    '仲裁费用由败诉方承担',
    '由仲裁庭决定',
  ])('no institution: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
