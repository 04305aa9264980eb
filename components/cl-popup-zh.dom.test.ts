import { beforeEach, describe, expect, test } from 'vitest';
import { clauseTypeIds, type ClauseType } from '../lib/clause/clause-type';
import type { Coverage } from '../lib/clause/finding';
import { textsOf } from '../lib/clause/texts/texts-of';
import type { PageState } from '../lib/report/page-state';
import type { ClPopup } from './cl-popup';
import { analysisOf, findingFrom, readState, shoplineClauses } from './test-analysis';
import { addPopup, show } from './test-popup';
import { allIn, textOf, updatesDone } from './test-tree';

const zh = await textsOf('zh');
const chineseAgreement = { title: '开放平台服务协议', effectiveDate: '2025年11月3日' };

let popup: ClPopup;

beforeEach(() => {
  popup = addPopup(400, zh);
});

/** All that is seen or read out, without the words of the agreement. */
function ownWords(): string {
  const labels = allIn(popup, '*').flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.matches('blockquote, .section') ? '' : (element.getAttribute('title') ?? ''),
  ]);
  const quotes = allIn(popup, 'blockquote').map((quote) => textOf(quote));
  return quotes.reduce((text, quote) => text.replace(quote, ''), [textOf(popup), ...labels].join(' '));
}

describe('in Chinese', () => {
  test('the summary and the list are Chinese throughout', async () => {
    await show(popup, readState(analysisOf(shoplineClauses, chineseAgreement)));
    const text = textOf(popup);
    expect(text).toContain('9 处条款对您不利');
    expect(text).toContain('2025年11月3日起生效');
    expect(allIn(popup, '.counts button').map(textOf)).toEqual(['3 严重', '3 高', '2 中', '1 低']);
    expect(text).toContain('违约金 10,000 美元至 1,000,000 美元 13.2.8 5 个工作日内付清；金额由对方确定');
    expect(text).toContain('已读取本页 100%');
    expect(text).toContain('高亮已开启');
    expect(ownWords().replace(/Clauselight|SIAC/g, '')).not.toMatch(/[A-Za-z]/);
  });

  test.each<PageState>([
    { kind: 'reading', title: '协议' },
    { kind: 'not-agreement', title: '协议' },
    { kind: 'unreadable', title: '协议', why: 'no-text' },
    { kind: 'unreadable', title: '协议', why: 'browser-page' },
    { kind: 'unreadable', title: '协议', why: 'store-page' },
    { kind: 'reload', title: '协议' },
    { kind: 'error', title: '协议', message: '' },
    readState(analysisOf([], chineseAgreement)),
  ])('no state has English in it: $kind', async (state) => {
    await show(popup, state);
    const [lead] = allIn(popup, 'cl-notice h2');
    expect(textOf(lead!)).toMatch(/\p{Script=Han}/u);
    expect(ownWords().replace(/Clauselight/g, '')).not.toMatch(/[A-Za-z]/);
  });

  test('what was not read has its words', async () => {
    const coverage: Coverage = { characters: 1000, read: 950, unread: [{ reason: 'cross-origin-frame', count: 2 }] };
    await show(popup, readState(analysisOf(shoplineClauses, { coverage })));
    expect(textOf(popup)).toContain('已读取的部分中有 9 处条款对您不利 未读取 来自其他域名的 2 个框架');
  });

  test('is said to be Chinese, and set so; the words of an English agreement are not', async () => {
    await show(popup, readState(analysisOf(shoplineClauses)));
    const main = popup.shadowRoot!.querySelector('main')!;
    expect(main.lang).toBe('zh-CN');
    const { fontFamily, lineHeight, fontSize } = getComputedStyle(main);
    expect(fontFamily).toContain('Noto Sans CJK SC');
    expect(parseFloat(lineHeight)).toBe(parseFloat(fontSize) * 1.5);
    // Into the parts within parts too.
    expect(getComputedStyle(allIn(popup, 'cl-finding h3')[0]!).fontFamily).toContain('Noto Sans CJK SC');
    expect(getComputedStyle(allIn(popup, 'cl-key-terms small')[0]!).lineHeight).toBe('18px');
    expect(getComputedStyle(allIn(popup, 'h2.lead')[0]!).letterSpacing).toMatch(/^(?:0px|normal)$/);
    const [english, , chinese] = allIn(popup, 'blockquote');
    expect(getComputedStyle(english!).fontFamily).not.toContain('Noto Serif CJK SC');
    expect(getComputedStyle(chinese!).fontFamily).toContain('Noto Serif CJK SC');
  });

  test('names of all types fit into their column, down to 320 px', async () => {
    popup = addPopup(320, zh);
    for (const type of clauseTypeIds) {
      await show(popup, readState(analysisOf([{ type, section: '13.2.8', quote: '条款。' }])));
      const [name] = allIn(popup, 'cl-key-terms .name');
      expect(name!.scrollWidth, type).toBeLessThanOrEqual(name!.clientWidth);
      expect(name!.clientHeight, type).toBeLessThan(25);
    }
  });
});

test('another language takes the place of the one before', async () => {
  const type: ClauseType = 'penalty';
  await show(popup, readState(analysisOf([{ type, section: null, quote: findingFrom(shoplineClauses[3]!).quote }])));
  expect(textOf(popup)).toContain('您须支付违约金');
  popup.texts = await textsOf('en');
  await updatesDone(popup);
  expect(textOf(popup)).toContain('1 clause costs you something');
  expect(ownWords()).not.toMatch(/\p{Script=Han}/u);
});
