import { expect, test } from 'vitest';
import { readAgreement } from './read-agreement';
import { sectionHeadings } from './section-headings';

const headingsIn = (text: string) => sectionHeadings(readAgreement(text).sections);
const wordsIn = (text: string) => headingsIn(text).map(({ words, number, part }) => [part, words ?? number]);
const inOne = (...words: string[]) => words.map((each) => [null, each]);
const lines = (...all: string[]) => all.join('\n\n');

test('the outermost headings, with their numbers, without the title and what stands inside', () => {
  const text = lines(
    'Developer Agreement',
    '1. Fees',
    '1.1 You pay the fees within 30 days.',
    '1.2 Late Payment',
    'We may charge interest.',
    '2. Liability',
    '(1) We are not liable.',
    '10. Notices',
    'Notices are sent by mail.',
  );
  expect(wordsIn(text)).toEqual(inOne('1. Fees', '2. Liability', '10. Notices'));
  for (const { start, words } of headingsIn(text)) expect(text.slice(start, start + words!.length)).toBe(words);
});

test('Chinese chapters, with decimals inside', () => {
  const text = lines(
    '平台服务协议',
    '一、定义',
    '1.1 本协议中的平台是指服务市场。',
    '二、费用',
    '2.1 收费标准',
    '您应当按时支付费用。',
  );
  expect(wordsIn(text)).toEqual(inOne('一、定义', '二、费用'));
});

test('headings without numbers', () => {
  const text = lines('Terms of Service', 'Your Content', 'We may use it.', 'Ending the Service', 'We may end it.');
  expect(wordsIn(text)).toEqual(inOne('Your Content', 'Ending the Service'));
});

test('the first words of a numbered paragraph, where they are its title; else its number', () => {
  const text = lines(
    'Terms of Service',
    '1. Limitation of Liability. We are not liable for anything that you lose.',
    '2. We may end this agreement at any time, for any reason.',
  );
  expect(wordsIn(text)).toEqual(inOne('1. Limitation of Liability', '2'));
  expect(wordsIn(lines('服务协议', '一、违约责任：您应当赔偿我们的损失。', '二、我们可以随时终止本协议。'))).toEqual(
    inOne('一、违约责任', '二'),
  );
});

test('6 where only its paragraphs stand there', () => {
  expect(
    wordsIn(lines('5. Fees', 'You pay.', '6.1 We may sue you here.', '6.2 You pay for it.', '7. Law', 'Ours.')),
  ).toEqual(inOne('5. Fees', '6', '7. Law'));
});

test('a list in a section that has numbers of the same kind is none', () => {
  const text = lines(
    '1. Fees',
    'You pay.',
    '2. Use',
    'You must not:',
    '1. sell it;',
    '2. break it;',
    '3. copy it.',
    '3. Law',
    'Ours.',
  );
  expect(wordsIn(text)).toEqual(inOne('1. Fees', '2. Use', '3. Law'));
});

test('in an annex, or another agreement of the text, under its title', () => {
  const text = lines(
    'Service Agreement',
    '1. Fees',
    'You pay.',
    '2. Law',
    'Ours.',
    'Data Processing Agreement',
    '1. Background',
    'We process it.',
    '2. Deletion',
    'We delete it.',
    'Annex 2: Partner Agreement',
    '1. Scope',
    'This annex applies to partners.',
  );
  expect(wordsIn(text)).toEqual([
    [null, '1. Fees'],
    [null, '2. Law'],
    ['Data Processing Agreement', null],
    ['Data Processing Agreement', '1. Background'],
    ['Data Processing Agreement', '2. Deletion'],
    ['Annex 2: Partner Agreement', 'Annex 2'],
    ['Annex 2: Partner Agreement', '1. Scope'],
  ]);
});

test('headings over numbers that begin anew under each of them', () => {
  const text = lines(
    'Terms',
    'Your Fees',
    '1. You pay us.',
    '2. You pay more.',
    'Our Liability',
    '1. We owe you nothing.',
    '2. You owe us.',
  );
  expect(wordsIn(text)).toEqual(inOne('Your Fees', 'Our Liability'));
});

test('a text without headings has none', () => {
  expect(wordsIn('We may change the fees at any time without notice to you.')).toEqual([]);
});
