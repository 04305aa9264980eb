import { afterEach, describe, expect, test } from 'vitest';
import { collect } from './collect';

afterEach(() => document.body.replaceChildren());

function textOf(html: string): string {
  document.body.innerHTML = html;
  return collect(document.body).text;
}

describe('numbers of lists', () => {
  test.each([
    ['counting down', '<ol reversed><li>a</li><li>b</li><li>c</li></ol>', '3. a\n\n2. b\n\n1. c'],
    ['counting down from a number', '<ol reversed start="9"><li>a</li><li>b</li></ol>', '9. a\n\n8. b'],
    [
      'from a number, with an own one',
      '<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol>',
      '4. a\n\n9. b\n\n10. c',
    ],
    ['set in style', '<ol style="counter-reset: list-item 6"><li>a</li></ol>', '7. a'],
    ['of a bulleted list by style', '<ul style="list-style-type:decimal"><li>a</li></ul>', '1. a'],
    ['in Chinese', '<ol style="list-style-type:simp-chinese-informal" start="11"><li>a</li></ol>', '十一、a'],
    ['that items without a marker do not have', '<ol><li style="display:block">a</li></ol>', 'a'],
    [
      'after a nested list',
      '<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>',
      '1. a\n\n1. b\n\n2. c\n\n2. d',
    ],
    ['of nested items that are not in the list itself', '<ol><div><li>a</li><li>b</li></div></ol>', '1. a\n\n2. b'],
    ['before a word with a full stop', '<ol><li><b>Term</b>. a</li></ol>', '1. Term. a'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('numbers that a style sheet writes', () => {
  test.each([
    [
      'one counter for headings, one for clauses under them',
      `<style>body { counter-reset: h } h2 { counter-increment: h; counter-reset: p }
       h2::before { content: counter(h) ". " } p { counter-increment: p }
       p::before { content: counter(h) "." counter(p) " " }</style>
       <h2>Fees</h2><p>a</p><p>b</p><h2>Term</h2><p>c</p>`,
      '1. Fees\n\n1.1 a\n\n1.2 b\n\n2. Term\n\n2.1 c',
    ],
    [
      'nested lists in one number',
      `<style>ol { counter-reset: item; list-style: none } li::before { counter-increment: item; content: counters(item, ".") " " }</style>
       <ol><li>a<ol><li>b</li><li>c<ol><li>d</li></ol></li></ol></li><li>e<ol><li>f</li></ol></li></ol>`,
      '1 a\n\n1.1 b\n\n1.2 c\n\n1.2.1 d\n\n2 e\n\n2.1 f',
    ],
    [
      'by the list item counter in the marker',
      `<style>li::marker { content: counters(list-item, ".") " " }</style><ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>`,
      '1 a\n\n1.1 b\n\n2 c',
    ],
    [
      'in letters and Roman numerals',
      `<style>p { counter-increment: x } p::before { content: "(" counter(x, lower-alpha) ") " } h2 { counter-increment: y }
       h2::before { content: counter(y, upper-roman) ". " }</style><h2>A</h2><p>a</p><p>b</p>`,
      'I. A\n\n(a) a\n\n(b) b',
    ],
    [
      'in Chinese',
      `<style>h2 { counter-increment: y } h2::before { content: "第" counter(y, cjk-ideographic) "条" }</style><h2>费用</h2><h2>期限</h2>`,
      '第一条 费用\n\n第二条 期限',
    ],
    [
      'from an attribute',
      '<style>p::before { content: attr(data-number) " " }</style><p data-number="3.1">a</p>',
      '3.1 a',
    ],
    [
      'with a space where the style leaves one by a margin',
      '<style>p::before { content: "2.1"; margin-right: 1em }</style><p>a</p>',
      '2.1 a',
    ],
    [
      'but no ornaments, quotes and icons',
      '<style>p::before { content: "“" } h2::before { content: "\\f101" } div::before { content: url(x.png) }</style><h2>A</h2><p>a</p><div>b</div>',
      'A\n\na\n\nb',
    ],
    [
      'and none of what is not displayed',
      '<style>h2 { counter-increment: h } h2::before { content: counter(h) ". " }</style><h2>A</h2><h2 hidden>B</h2><h2>C</h2>',
      '1. A\n\n2. C',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('numbers beside their text', () => {
  test.each([
    ['in a row of boxes', '<div style="display:flex"><div>1.1</div><div>You pay.</div></div>', '1.1 You pay.'],
    ['in a grid', '<div style="display:grid"><span>(a)</span><p>You pay.</p></div>', '(a) You pay.'],
    ['floated', '<div><span style="float:left">2.</span>You pay.</div>', '2. You pay.'],
    [
      'in a box of its own in the line',
      '<p><span style="display:inline-block;width:40px">7.3</span>You pay.</p>',
      '7.3 You pay.',
    ],
    ['but no letter that begins a word', '<p><b style="display:inline-block">Y</b>ou pay.</p>', 'You pay.'],
    ['and no number in the midst of a line', '<p>US$<b style="display:inline-block">7</b>.50</p>', 'US$7.50'],
    ['placed', '<p><span style="position:absolute">第三条</span>你须付款。</p>', '第三条 你须付款。'],
    ['in a cell', '<table><tr><td>4.1</td><td>You pay.</td></tr></table>', '4.1\tYou pay.'],
    ['but words beside words stay apart', '<div style="display:flex"><p>Plan</p><p>Fee</p></div>', 'Plan\n\nFee'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('numbers that a style sheet writes into an element of their own', () => {
  const style = '<style>.n::before { content: attr(data-n) }</style>';
  test.each([
    [
      'beside the text',
      '<div style="display:flex"><div style="width:24px"><span class="n" data-n="1."></span></div><div>a</div></div>',
      '1. a',
    ],
    [
      'before the text',
      '<p><span class="n" data-n="1.1"></span>a</p><p><span class="n" data-n="1.2"></span> b</p>',
      '1.1 a\n\n1.2 b',
    ],
    ['in a cell', '<table><tr><td class="n" data-n="(a)"></td><td>a</td></tr></table>', '(a)\ta'],
    ['unless it is the letter of an icon', '<p><i class="n" data-n="x"></i>a</p>', 'a'],
    ['unless it counts something after the words', '<p>a <i class="n" data-n="3"></i></p><p>b</p>', 'a\n\nb'],
  ])('%s', (_, html, text) => {
    expect(textOf(style + html)).toBe(text);
  });
});

describe('raised marks', () => {
  test.each([
    ['a footnote number', '<p>within 10 days<sup>1</sup> of notice</p>', 'within 10 days of notice'],
    ['one in a link', '<p>US$100<sup><a href="#n">2</a></sup>.</p>', 'US$100.'],
    ['one in brackets', '<p>a fee<sup>[3]</sup></p>', 'a fee'],
    ['one raised by style', '<p>a fee<span style="vertical-align:super">*</span> is due</p>', 'a fee is due'],
    ['a trade mark', '<p>Shop<sup>TM</sup> fee</p>', 'Shop fee'],
    ['but no exponent', '<p>10 m<sup>2</sup></p>', '10 m2'],
    ['but no ordinal', '<p>the 1<sup>st</sup> day</p>', 'the 1st day'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
