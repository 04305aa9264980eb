import { describe, expect, test } from 'vitest';
import { analyse } from '../engine';
import { readAgreement } from './read-agreement';

const english = 'We may terminate this Agreement at any time without notice to you.';
const chinese = '本公司有权随时单方面修改本协议，无需另行通知您。';

/** Language, section and words of each block. */
function blocksOf(text: string) {
  return readAgreement(text).blocks.map(({ language, section, start, end }) => [
    language,
    section,
    text.slice(start, end).trim(),
  ]);
}

describe('what goes on in the other language is a block of its own', () => {
  test.each([
    ['in the next cell', `${english}\t${chinese}`],
    ['in the next sentence', `${english} ${chinese}`],
    ['in the next sentence, the other way round', `${chinese}${english}`],
  ])('%s', (_, line) => {
    const [first, second] = line.startsWith('We') ? [english, chinese] : [chinese, english];
    expect(blocksOf(`Terms\n\n5. ${line}\n\nYou shall pay all fees that are due to us.`).slice(1, 3)).toEqual([
      [first === english ? 'en' : 'zh', '5', `5. ${first}`],
      [first === english ? 'zh' : 'en', '5', second],
    ]);
  });

  test('a number and a short cell stay with what follows', () => {
    expect(blocksOf(`5.\tEnd\t${english}\t${chinese}\t是`)).toEqual([
      ['en', '5', `5.\tEnd\t${english}`],
      ['zh', '5', `${chinese}\t是`],
    ]);
  });
});

test.each([
  [
    'a Chinese sentence with English names',
    `本协议由 Example Commerce Pte. Ltd. 与您订立，自 API Services 开通之日起生效。`,
  ],
  [
    'an English sentence with a Chinese name',
    `This Agreement is between you and Example Ltd. (示例科技有限公司), and binds you at once.`,
  ],
])('%s is one block', (_, text) => {
  expect(blocksOf(text)).toHaveLength(1);
});

test('both columns of a bilingual table are looked at', () => {
  const text = `Terms of Service 服务协议\n\n1.\t${english}\t${chinese}\n\n2.\t${chinese}\t${english}`;
  const quotes = analyse(text).findings.flatMap(({ type, section, parts }) =>
    parts.map(({ start, end }) => [type, section, text.slice(start, end).replace(/^\d\.\t/, '')]),
  );
  expect(quotes).toContainEqual(['termination-at-will', '1', english]);
  expect(quotes).toContainEqual(['unilateral-amendment', '1', chinese]);
});
