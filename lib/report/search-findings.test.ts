import { describe, expect, test } from 'vitest';
import { textsOf } from '../clause/texts/texts-of';
import { sampleFinding } from './finding-sample';
import { searchedText, searchWords, spansOf } from './search-findings';

const en = await textsOf('en');
const zh = await textsOf('zh');

describe('a query', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['Refund  POLICY refund', ['refund', 'policy']],
    ['ｆｅｅｓ 违约金', ['fees', '违约金']],
  ])('%j asks for %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});

describe('a finding is searched', () => {
  const finding = sampleFinding({ type: 'penalty', severity: 'critical' });
  test('by its name, in the language of the reader', () => {
    expect(searchedText(finding, en)).toContain(en.clauses[finding.type].name.toLowerCase());
    expect(searchedText(finding, zh)).toContain(zh.clauses[finding.type].name);
  });

  test('by its quote, its severity and its section', () => {
    const text = searchedText({ ...finding, quote: 'We May Amend', section: '13.2.8', severity: 'high' }, en);
    for (const part of ['we may amend', '13.2.8', 'high']) expect(text).toContain(part);
  });
});

describe('words are found in a text', () => {
  const found = (query: string, text: string) =>
    spansOf(searchWords(query), text).map(({ start, end }) => text.slice(start, end));

  test('whatever their case, each time they stand there', () => {
    expect(found('fee', 'Fees and a FEE')).toEqual(['Fee', 'FEE']);
  });

  test('with typographic and straight apostrophes alike', () => {
    expect(found("days'", 'on 30 days’ notice')).toEqual(['days’']);
  });

  test('touching and overlapping ones as one', () => {
    expect(found('amend mendment', 'an amendment')).toEqual(['amendment']);
    expect(found('ab', 'abab')).toEqual(['abab']);
  });

  test('at their place after letters that grow or shrink in other forms', () => {
    expect(found('fee', 'İİ ﬁ ½ 𝐀 fee')).toEqual(['fee']);
  });

  test('as text: signs have no meaning', () => {
    expect(found('.* (a', 'b .* (a)')).toEqual(['.*', '(a']);
  });
});
