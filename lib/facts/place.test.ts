import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['jurisdiction'] as const))
    .map((f) => (f.kind === 'jurisdiction' ? [f.place, f.country] : []));

describe('jurisdiction', () => {
  test.each([
    ['courts located in Wichita County, Texas shall have exclusive jurisdiction', 'Wichita County, Texas', 'US'],
    ['the exclusive jurisdiction of the courts of England and Wales.', 'England and Wales', 'GB'],
    ['the courts of Santa Clara County, California, USA, and you', 'Santa Clara County, California, USA', 'US'],
    [
      'the place of contracting is Nanshan District, Shenzhen, Guangdong Province, People’s Republic of China, and',
      'Nanshan District, Shenzhen, Guangdong Province, People’s Republic of China',
      'CN',
    ],
    ['Singapore shall be the place of signing this Agreement.', 'Singapore', 'SG'],
    [
      "under the jurisdiction of the local people's court of the place where these Terms are signed.",
      "the local people's court of the place where these Terms are signed",
      'CN',
    ],
    [
      'the courts of the State of California and the United States sitting in San Francisco, California have jurisdiction',
      'San Francisco, California',
      'US',
    ],
    [
      'the state courts of California and the United States, respectively, sitting in San Francisco, California.',
      'San Francisco, California',
      'US',
    ],
    ['the Irish courts have jurisdiction', 'Irish courts', 'IE'],
    ['brought in the competent courts of Amsterdam, the Netherlands', 'Amsterdam, the Netherlands', 'NL'],
    ['courts within the Province of Ontario', 'Province of Ontario', 'CA'],
    [
      'STATE AND FEDERAL COURTS LOCATED IN SAN MATEO COUNTY, CALIFORNIA SHALL DECIDE',
      'SAN MATEO COUNTY, CALIFORNIA',
      'US',
    ],
    ['the exclusive place of jurisdiction is Munich, Germany.', 'Munich, Germany', 'DE'],
    ['the courts of Ruritania have jurisdiction', 'Ruritania', null],
    ['the courts of the Netherlands or France', 'Netherlands or France', null],
    [
      'brought before the court at the place where Party A is located.',
      'the court at the place where Party A is located',
      null,
    ],
    ['the courts of Hong Kong, China', 'Hong Kong, China', 'HK'],
    ['decided by the Stockholm District Court', 'Stockholm District Court', 'SE'],
    ['The Tokyo District Court has exclusive jurisdiction.', 'Tokyo District Court', 'JP'],
    ['the U.S. District Court for the Northern District of California', 'Northern District of California', 'US'],
    ['Any lawsuit must be filed in Travis County, Texas.', 'Travis County, Texas', 'US'],
    ['Claims are litigated only in Dublin, Ireland, by the courts located in Dublin.', 'Dublin, Ireland', 'IE'],
    ['All disputes are subject to Delhi jurisdiction only.', 'Delhi', 'IN'],
    ['a competent court in Ireland and Irish law will apply', 'Ireland', 'IE'],
    ['the District Court of Bratislava, with appeals to the Regional Court of Bratislava', 'Bratislava', 'SK'],
  ])('English: %s', (text, place, country) => {
    expect(read(text)).toEqual([[place, country]]);
  });

  test.each([
    ['本协议签订地为北京市海淀区。', '北京市海淀区', 'CN'],
    ['由北京市海淀区人民法院管辖', '北京市海淀区人民法院', 'CN'],
    ['均应向本协议签订地有管辖权的人民法院提起诉讼', '本协议签订地有管辖权的人民法院', 'CN'],
    ['并以本协议签订地有管辖权的人民法院为管辖法院。', '本协议签订地有管辖权的人民法院', 'CN'],
    ['任何一方可将争议提交甲方所在地法院', '甲方所在地法院', null],
    ['提交被告住所地人民法院诉讼解决', '被告住所地人民法院', 'CN'],
    ['争议由香港法院管辖', '香港法院', 'HK'],
    ['争议由新加坡法院管辖', '新加坡法院', 'SG'],
    ['双方接受香港法院的非专属管辖权', '香港法院', 'HK'],
    ['签订地：杭州市余杭区', '杭州市余杭区', 'CN'],
    ['本协议签订地点为中国广东省深圳市南山区，', '中国广东省深圳市南山区', 'CN'],
  ])('Chinese: %s', (text, place, country) => {
    expect(read(text)).toEqual([[place, country]]);
  });

  test.each([
    'held invalid by a court of competent jurisdiction',
    'the courts of your country of residence',
    'We may disclose data when a court orders it.',
    'including any interpretation by the Supreme People’s Court',
    'the courts of any EU Member State where you reside',
    'the London Court of International Arbitration',
    '根据法院要求披露您的信息',
    '经人民法院生效判决认定',
    '应向用户提供服务',
    '为管辖法院',
    '保留向法院提起诉讼的权利',
    '任何一方可向有管辖权的法院起诉',
    'Claims filed in Your name are void.',
  ])('no place: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
