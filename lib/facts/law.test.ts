import { describe, expect, test } from 'vitest';
import { SentenceFacts } from './sentence-facts';

const read = (text: string) =>
  new SentenceFacts(text, 0, text.length)
    .of(new Set(['law'] as const))
    .map((f) => (f.kind === 'law' ? [f.law, f.country] : []));

describe('governing law', () => {
  test.each([
    ['governed by the laws of Singapore.', 'the laws of Singapore', 'SG'],
    ["governed by the laws of China's Mainland (not including conflicting laws)", "the laws of China's Mainland", 'CN'],
    [
      'governed by the laws of the State of California, excluding its conflict rules',
      'the laws of the State of California',
      'US',
    ],
    ['governed by the laws of the State of Georgia', 'the laws of the State of Georgia', 'US'],
    ['governed by English law', 'English law', 'GB'],
    ['construed under English and Welsh law', 'English and Welsh law', 'GB'],
    [
      'THE AGREEMENT IS GOVERNED BY THE LAWS OF THE STATE OF NEW YORK WITHOUT REGARD TO',
      'THE LAWS OF THE STATE OF NEW YORK',
      'US',
    ],
    [
      'subject to the laws of the People ’s Republic of China (excluding Hong Kong, Macau, and Taiwan)',
      'the laws of the People ’s Republic of China',
      'CN',
    ],
    [
      'governed by the laws of the Hong Kong Special Administrative Region',
      'the laws of the Hong Kong Special Administrative Region',
      'HK',
    ],
    ['The laws of\nIreland govern all claims', 'The laws of Ireland', 'IE'],
    ['governed by PRC law', 'PRC law', 'CN'],
    ['The governing law is that of the Netherlands.', 'Netherlands', 'NL'],
    ['Governing law: Germany.', 'Germany', 'DE'],
    ['governed by the laws of New South Wales', 'the laws of New South Wales', 'AU'],
  ])('English: %s', (text, law, country) => {
    expect(read(text)).toEqual([[law, country]]);
  });

  test.each([
    ['均适用中华人民共和国大陆地区法律；', '中华人民共和国大陆地区法律', 'CN'],
    [
      '均应依照中华人民共和国（为本协议项下特定目的，不包含香港、澳门、台湾）法律予以处理，争议',
      '中华人民共和国法律',
      'CN',
    ],
    ['本协议适用中华人民共和国法律（不包括港澳台地区）。', '中华人民共和国法律', 'CN'],
    ['本协议受香港特别行政区法律管辖', '香港特别行政区法律', 'HK'],
    ['适用中华人民共和国香港特别行政区法律', '中华人民共和国香港特别行政区法律', 'HK'],
    ['适用中国大陆地区现行有效的法律', '中国大陆地区现行有效的法律', 'CN'],
    ['适用新加坡法律', '新加坡法律', 'SG'],
    ['本协议的效力、解释适用英国法', '英国法', 'GB'],
    ['受美国加利福尼亚州法律管辖', '美国加利福尼亚州法律', 'US'],
    ['适用台湾地区法律', '台湾地区法律', 'TW'],
    ['以中華民國法律為準據法', '中華民國法律', 'TW'],
    ['争议解决均适用 [中华人民共和国民法典] 法律。', '中华人民共和国民法典', 'CN'],
    ['本协议受《中华人民共和国民法典》约束', '中华人民共和国民法典', 'CN'],
    ['适用中国法律（不包括香港、澳门、台湾地区法律）。', '中国法律', 'CN'],
  ])('Chinese: %s', (text, law, country) => {
    expect(read(text)).toEqual([[law, country]]);
  });

  test.each([
    'You must comply with the laws of China; disputes are resolved amicably.',
    'a company incorporated under the laws of Delaware, governed by its board',
    'governed by the laws of your country of residence',
    'governed by applicable law',
    'Third-party software is governed by its own terms.',
    'persons barred from receiving them under the laws of the United States, resolved elsewhere',
    '您应遵守中华人民共和国法律，争议协商解决',
    '根据《中华人民共和国电子签名法》的规定适用',
    '适用相关法律法规',
    '不违反中国法律，解释权归我们',
  ])('no governing law: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
