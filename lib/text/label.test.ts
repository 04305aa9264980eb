import { describe, expect, test } from 'vitest';
import { readLabel } from './label';

function read(line: string) {
  const label = readLabel(line, 0, line.length);
  return label && [label.text, label.style, label.ordinal, line.slice(label.end)];
}

describe('readLabel', () => {
  test.each([
    ['13. Fees', ['13', 'decimal', 13, 'Fees']],
    ['13.2.8 Pay a penalty', ['13.2.8', 'decimal', 8, 'Pay a penalty']],
    ['2.2. Materials', ['2.2', 'decimal', 2, 'Materials']],
    ['7.1我们尊重您', ['7.1', 'decimal', 1, '我们尊重您']],
    ['10.2.2License granted', ['10.2.2', 'decimal', 2, 'License granted']],
    ['1.3【签约流程】当您', ['1.3', 'decimal', 3, '【签约流程】当您']],
    ['8\\. Termination', ['8', 'decimal', 8, 'Termination']],
    ['3、乙方不得转让', ['3', 'decimal', 3, '乙方不得转让']],
    ['2 Developer Rights', ['2', 'decimal', 2, 'Developer Rights']],
    ['5 隐私保护', ['5', 'decimal', 5, '隐私保护']],
    ['(12) any other act', ['(12)', 'bracketed-number', 12, 'any other act']],
    ['（3）转让', ['（3）', 'bracketed-number', 3, '转让']],
    ['（十一）其他', ['（十一）', 'bracketed-han', 11, '其他']],
    ['(iv) resell it', ['(iv)', 'bracketed-roman', 4, 'resell it']],
    ['(b) sell it', ['(b)', 'bracketed-letter', 2, 'sell it']],
    ['a) sell it', ['a)', 'bracketed-letter', 1, 'sell it']],
    ['A. Licence', ['A', 'capital', 1, 'Licence']],
    ['iii. report it', ['iii', 'roman', 3, 'report it']],
    ['二十一、附则', ['二十一', 'han', 21, '附则']],
    ['第三条 违约责任', ['第三条', 'article', 3, '违约责任']],
    ['第二章 费用', ['第二章', 'chapter', 2, '费用']],
    ['③ 其他', ['③', 'circled', 3, '其他']],
    ['• no resale', ['', 'bullet', 0, 'no resale']],
    ['- no resale', ['', 'bullet', 0, 'no resale']],
    ['Annex 2: Partner Terms', ['Annex 2', 'annex', 1, 'Partner Terms']],
    ['附件一：数据托管协议', ['附件一', 'annex', 1, '数据托管协议']],
    ['Article 4 Fees', ['Article 4', 'article', 4, 'Fees']],
    ['§ 4 Fees', ['§ 4', 'article', 4, 'Fees']],
    ['§12: Fees', ['§12', 'article', 12, 'Fees']],
    ['Section 3.2. Fees. You pay us.', ['Section 3.2', 'article', 3, 'Fees. You pay us.']],
    ['SECTION 4: FEES ARE DUE.', ['SECTION 4', 'article', 4, 'FEES ARE DUE.']],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each([
    '2024 saw a change of terms',
    '1.5% per day shall be added',
    '30 days after notice the account is closed',
    '3.5 million users',
    '2.5倍的违约金',
    '12.5.2024 is the date',
    '1,000 dollars',
    '100元以上',
    'thirty(30) days',
    '(including any affiliate) shall pay',
    '(2019) 沪01民终1号',
    'e.g. by e-mail',
    'U.S. law applies',
    'Section 3.2 of this Agreement shall survive termination.',
    'Section 3. and Section 4. shall survive.',
    '§ 4 applies to fees.',
    '第三条规定的情形发生时',
    'a party may terminate',
    '一方违约的，应当赔偿',
    'Schedule changes are announced on the site.',
    '-5 degrees',
  ])('finds none in %s', (line) => {
    expect(read(line)).toBeNull();
  });
});
