import { describe, expect, test } from 'vitest';
import { readBlocks } from './blocks';

function sections(text: string) {
  return readBlocks(text).map((block) => [block.section, text.slice(block.start, block.end)]);
}

function texts(text: string) {
  return readBlocks(text).map((block) => text.slice(block.start, block.end));
}

function kinds(text: string) {
  return readBlocks(text).map((block) => block.kind);
}

describe('sections', () => {
  test('begin anew after a table of contents, and where the next agreement of a page begins', () => {
    const text = [
      '1. Data',
      '2. Contact',
      '1. Data',
      'We collect data.',
      '2. Contact',
      '1. Cookies',
      'We use cookies.',
    ].join('\n\n');
    expect(sections(text).map(([section]) => section)).toEqual(['1', '2', '1', '1', '2', '1', '1']);
  });

  test('are inherited by paragraphs and joined for items', () => {
    const text = [
      '3. Use',
      'You use the service at your risk.',
      '3.1 We may:',
      '(1) stop it;',
      '(2) limit it.',
      'A plain paragraph after the list.',
      '3.2 You may not resell it.',
      '4. Law',
      'The law of Singapore applies.',
    ].join('\n\n');
    expect(sections(text).map(([section]) => section)).toEqual([
      '3',
      '3',
      '3.1',
      '3.1(1)',
      '3.1(2)',
      '3.1',
      '3.2',
      '4',
      '4',
    ]);
  });

  test.each([
    ['8\\. Termination\n---------------\n\nAcme may end it.', ['8', '8']],
    ['**IX. Fees.** Fees may change.\n\n**B. Taxes.** You pay taxes.', ['IX', 'IX.B']],
    ['**三、费用**\n\n费用可能变更。', ['三', '三']],
  ])('are those of Markdown: %j', (text, expected) => {
    expect(sections(text).map(([section]) => section)).toEqual(expected);
  });

  test('go by nested letters, numbers and roman numbers', () => {
    const text = [
      '2. Licences',
      '    a. Your licence',
      '        i. You grant us a licence.',
      '        ii. It ends when:',
      '            1. you ask for it;',
      '            2. we say so.',
      '    b. Our licence',
      '3. Law',
    ].join('\n');
    expect(sections(text).map(([section]) => section)).toEqual([
      '2',
      '2.a',
      '2.a.i',
      '2.a.ii',
      '2.a.ii.1',
      '2.a.ii.2',
      '2.b',
      '3',
    ]);
  });

  test('tell the letter i from the roman number', () => {
    const letters = ['f', 'g', 'h', 'i', 'j'].map((letter) => `(${letter}) do something;`).join('\n');
    expect(sections(letters).map(([section]) => section)).toEqual(['(f)', '(g)', '(h)', '(i)', '(j)']);
    const nested = '(a) one of:\n(i) this;\n(ii) that;\n(b) none.';
    expect(sections(nested).map(([section]) => section)).toEqual(['(a)', '(a)(i)', '(a)(ii)', '(b)']);
  });

  test('start again in annexes and second documents', () => {
    const text = [
      '7.2 The end.',
      'Annex 1: Data Terms',
      'These terms add to the agreement.',
      '1. Storage',
      'We store data.',
      '附件二：合作协议',
      '1. 佣金',
      '佣金由甲方决定。',
    ].join('\n\n');
    expect(sections(text).map(([section]) => section)).toEqual([
      '7.2',
      'Annex 1',
      'Annex 1',
      'Annex 1, 1',
      'Annex 1, 1',
      '附件二',
      '附件二, 1',
      '附件二, 1',
    ]);
  });

  test('follow Chinese numbering', () => {
    const text = [
      '特别提示:',
      '请您仔细阅读本协议。',
      '一、定义',
      '1.1 平台：指本平台。',
      '十三、通知',
      '平台以公告方式通知。',
      '第三条 费用',
      '（一）按月支付；',
      '（二）逾期加收。',
    ].join('\n\n');
    expect(sections(text).map(([section]) => section)).toEqual([
      '特别提示',
      '特别提示',
      '一',
      '1.1',
      '十三',
      '十三',
      '第三条',
      '第三条（一）',
      '第三条（二）',
    ]);
  });

  test('survive a heading that is missing', () => {
    expect(sections('6.1 One.\n\n6.2 Two.\n\n7. Other Terms\n\n7.1 Three.').map(([section]) => section)).toEqual([
      '6.1',
      '6.2',
      '7',
      '7.1',
    ]);
  });

  test('stay short however deep a text nests', () => {
    const blocks = readBlocks('(1) the following:\n'.repeat(2000));
    expect(Math.max(...blocks.map((block) => block.section?.length ?? 0))).toBeLessThan(100);
  });
});

describe('kinds', () => {
  test('tell headings, paragraphs, items and rows', () => {
    const text = [
      'Open Platform Terms',
      'These terms apply to you.',
      '1. Service provider commitment and use of the service',
      '1.1 You pay the fees.',
      'Breach\tPenalty',
      '| late | 1% |',
      '- no resale',
    ].join('\n\n');
    expect(kinds(text)).toEqual(['heading', 'paragraph', 'heading', 'item', 'row', 'row', 'item']);
  });

  test('a short clause, a date or a numbered list is no heading', () => {
    expect(kinds('You may not resell it\n\nMay 12, 2026\n\nEffective Date: May 12, 2026\n\nEnd.')).not.toContain(
      'heading',
    );
    expect(
      kinds('3. You lose:\n1. access to the service\n2. access to your data\nEnd of the list.').slice(1, 2),
    ).toEqual(['item']);
  });
});

describe('lines', () => {
  test('go on where a sentence is broken by a page or column', () => {
    expect(texts('2.3 You have an obligation to\n\nregularly check the rules.\n\n2.4 Next.')).toHaveLength(2);
    expect(texts('本协议由甲方、\n乙方签订。\n双方同意。')).toEqual(['本协议由甲方、\n乙方签订。', '双方同意。']);
  });

  test('of paragraphs that are broken at a column, with no blank lines between, are whole; short ones stay apart', () => {
    const paragraphs = [
      '云帆平台服务协议',
      '一、账户的注册与使用',
      '商户应当妥善保管账户与密码，不得转让、出借或以任何方式交由他人使用，因保管不善造成的一切损失由商户自行承担，平台不承担任何责任。',
      '商户应当按时支付费用。',
      '二、协议的变更与终止',
      '平台有权根据经营需要随时修改本协议，修改后的协议自公布之日起生效，商户继续使用服务的，视为已经接受修改后的全部内容，不得提出异议。',
      '商户违反本协议的，平台有权暂停或终止服务，扣除全部保证金，并要求商户赔偿由此造成的直接损失和间接损失以及合理的律师费用。',
    ];
    const broken = paragraphs.map((each) => each.replace(/(.{40})/g, '$1\n').trim()).join('\n');
    expect(readBlocks(broken).map(({ start, end }) => broken.slice(start, end).replaceAll('\n', ''))).toEqual(
      paragraphs,
    );
  });

  test('of hard-wrapped prose are one paragraph, with numbers that open a line by chance', () => {
    const text = [
      'The Operator may at any time and for any reason change these terms under',
      '14.2 above, and the Developer accepts every such change by going on with the',
      'use of the Platform after the day on which the change was published on the',
      'Platform of the Operator.',
      '',
      '2. The Developer pays.',
    ].join('\n');
    expect(texts(text)).toHaveLength(2);
  });

  test('of a list stay apart', () => {
    expect(
      texts('Tools for managing campaigns\nTools for reading audiences\nTools for planning content\nOther tools'),
    ).toHaveLength(4);
    expect(texts('You agree.\nWe agree.\nAll agree.')).toHaveLength(3);
  });

  test('without words are dropped', () => {
    expect(texts('One.\n\n-----\n\n* * *\n\nTwo.')).toEqual(['One.', 'Two.']);
  });
});
