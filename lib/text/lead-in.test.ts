import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { linkLeadIns } from './lead-in';
import { readSentences } from './sentences';

/** Each sentence with the one that leads it in. */
function leads(text: string) {
  const blocks = readBlocks(text);
  const sentences = readSentences(text, blocks);
  linkLeadIns(text, blocks, sentences);
  const words = (index: number) => text.slice(sentences[index]?.start, sentences[index]?.end);
  return sentences.map(({ leadIn }, index) => [words(index), leadIn === null ? null : words(leadIn)]);
}

test('items of a list have its lead-in, what follows has none', () => {
  const lead = '13.2 In case of breach we may:';
  expect(
    leads(`13.2 Be warned. In case of breach we may:\n13.2.1 warn you;\n13.2.2 fine you. It hurts.\n13.3 The end.`),
  ).toEqual([
    ['13.2 Be warned.', null],
    ['In case of breach we may:', null],
    ['13.2.1 warn you;', 'In case of breach we may:'],
    ['13.2.2 fine you.', 'In case of breach we may:'],
    ['It hurts.', 'In case of breach we may:'],
    ['13.3 The end.', null],
  ]);
  expect(leads(`${lead}\n(1) warn you;\n(2) fine you.`).map(([, by]) => by)).toEqual([null, lead, lead]);
});

test('a nested item has the nearest lead-in', () => {
  expect(leads('1.1 We may:\n(1) ask for:\n(a) money;\n(b) data;\n(2) leave.').map(([, by]) => by)).toEqual([
    null,
    '1.1 We may:',
    '(1) ask for:',
    '(1) ask for:',
    '1.1 We may:',
  ]);
});

test('a lead-in needs no colon', () => {
  expect(leads('4.2 We may stop in the following cases. The rules say more.\n(1) fraud;\n(2) war.')[2]?.[1]).toBe(
    '4.2 We may stop in the following cases.',
  );
  expect(leads('We reserve the right to\n(1) stop;\n(2) go.')[1]?.[1]).toBe('We reserve the right to');
  expect(leads('有下列情形之一的，甲方有权解除本协议。\n（一）违约的；\n（二）破产的。')[2]?.[1]).toBe(
    '有下列情形之一的，甲方有权解除本协议。',
  );
});

test('a heading and a finished sentence lead nothing in', () => {
  expect(leads('We may change this as the Changes section of the terms below says.\n1. We serve.')[1]?.[1]).toBeNull();
  expect(leads('欢迎使用服务市场（以下简称“本服务”）！\n1.1 您应付款。')[1]?.[1]).toBeNull();
  expect(leads('3. Duties\n(1) You pay.\n(2) You wait.').map(([, by]) => by)).toEqual([null, null, null]);
  expect(leads('You pay.\n1. We serve.\n2. We stop.').map(([, by]) => by)).toEqual([null, null, null]);
});

test('unnumbered members that end with semicolons count until the last', () => {
  expect(leads('您承诺：\n\n遵守法律；\n\n按时付款；\n\n不转让账户。\n\n我们提供服务。').map(([, by]) => by)).toEqual([
    null,
    '您承诺：',
    '您承诺：',
    '您承诺：',
    null,
  ]);
});

test('members inside a paragraph are led in by the sentence that begins the list', () => {
  const first = 'We may: (a) stop the service;';
  expect(
    leads('1.1 Access. We may: (a) stop the service; (b) change it; and (c) end it. You may leave.').map(
      ([, by]) => by,
    ),
  ).toEqual([null, null, first, first, null]);
});
