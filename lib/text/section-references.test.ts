import { describe, expect, test } from 'vitest';
import { readAgreement } from './read-agreement';
import { SectionReferences } from './section-references';

/** The sections that the sentence in «» refers to. */
function referred(...lines: string[]): (string | null)[] {
  const marked = lines.join('\n\n');
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  const text = marked.replace(/[«»]/g, '');
  return new SectionReferences(text, readAgreement(text).sections)
    .of([{ start, end }])
    .map(({ section, words }) => words ?? section);
}

describe('in English', () => {
  const around = [
    '1. Fees',
    'You pay.',
    '2. Use',
    '2.1 You may use it.',
    '2.2 You may not:',
    '(a) sell it;',
    '3. Liability',
  ];
  const inThird = (sentence: string) =>
    referred(...around, `«${sentence}»`, '4. Law', 'Ours.', '12. End', 'Then it ends.');

  test.each([
    ['Subject to Section 1, we owe you nothing.', ['1. Fees']],
    ['Except under sections 1, 2.1 and 12 we owe you nothing.', ['1. Fees', '2.1', '12. End']],
    ['What Section 2.2(a) of this Agreement forbids costs you US$100.', ['2.2(a)']],
    ['Article 4 of these Terms applies.', ['4. Law']],
    ['Section 2.1(b) says so.', ['2.1']],
  ])('%s', (sentence, sections) => expect(inThird(sentence)).toEqual(sections));

  test.each([
    'Section 1 of the Civil Code applies.',
    'Article 4 of our Privacy Policy applies.',
    'Article 4 GDPR applies.',
    'You waive California Civil Code Section 1, too.',
    'You agree to the Partner Terms, Section 2.',
    'Section 7 says so.',
    'Section 2.7 says so.',
    'This Section 3 applies.',
    'We pay within 4 days.',
  ])('not: %s', (sentence) => expect(inThird(sentence)).toEqual([]));

  test('of an annex, its own', () => {
    const annex = ['1. Fees', 'You pay.', '2. Law', 'Ours.', 'Annex 1: Partners', '1. Share', 'We share.', '2. End'];
    expect(referred(...annex, '«Subject to Section 1, we may end it.»')).toEqual(['1. Share']);
    expect(referred(...annex, '«Subject to Section 1 of the Agreement, we may end it.»')).toEqual([]);
  });

  test('of a text that has the number twice, none', () => {
    expect(referred('1. Fees', '1.1 You pay.', '1.1 You pay more.', '2. End', '«Section 1.1 stays.»')).toEqual([]);
  });
});

describe('in Chinese', () => {
  const inSecond = (sentence: string) =>
    referred('一、费用', '1.1 您付款。', '二、责任', `«${sentence}»`, '七、法律', '适用我方法律。');

  test.each([
    ['除第1.1条另有约定外，我们不承担责任。', ['1.1']],
    ['依据第七条处理。', ['七、法律']],
    ['依据本协议第七条及第一条处理。', ['七、法律', '一、费用']],
  ])('%s', (sentence, sections) => expect(inSecond(sentence)).toEqual(sections));

  test.each([
    '依据《民法典》第七条处理。',
    '依据合同法第七条处理。',
    '依据隐私政策第一条处理。',
    '依据第九条处理。',
    '依据第二条处理。',
  ])('not: %s', (sentence) => expect(inSecond(sentence)).toEqual([]));

  test('of an agreement in articles', () => {
    expect(referred('第一条 费用', '您付款。', '第七条 责任', '«除第一条外，我们不承担责任。»')).toEqual([
      '第一条 费用',
    ]);
  });
});
