import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgreement } from '../text/read-agreement';
import { findAllOwnClauses, findOwnClauses, mostAsked } from './find-own-clauses';
import { patternMatcher } from './match-pattern';
import type { OwnRule } from './own-rule';

const seeds = new URL('../../seeds/', import.meta.url);
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'));

function rule(fields: { phrases: string[] } | { pattern: string }, id = 'r'): OwnRule {
  return { id, name: `Rule ${id}`, severity: 'high', note: '', ...fields };
}

function find(text: string, ...rules: OwnRule[]) {
  return findAllOwnClauses(readAgreement(text), rules, patternMatcher);
}

describe('phrases', () => {
  test('the sentence that has one is the finding; the words are named', () => {
    const text = '2. Data\n\n2.1 We keep it. We may share Data With  partners freely. Bye now.';
    const { findings, unasked } = find(text, rule({ phrases: ['data with partners', 'freely'] }));
    expect(unasked).toBe(0);
    expect(findings).toMatchObject([
      { type: 'own', rule: { id: 'r', name: 'Rule r' }, severity: 'high', section: '2.1', facts: [], qualifiers: [] },
    ]);
    expect(findings[0]!.quote).toBe('We may share Data With  partners freely.');
    expect(findings[0]!.matches.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Data With  partners',
      'freely',
    ]);
  });

  test('sentences of one section near each other are one clause; other sections and far ones are others', () => {
    const text = '1. Fees\n\n1.1 The fee is due. The fee is high. No more.\n\n1.2 A fee again.';
    const { findings } = find(text, rule({ phrases: ['fee'] }));
    expect(findings.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['1.1 The fee is due.', 'The fee is high.'],
      ['1.2 A fee again.'],
    ]);
  });

  test('no phrase reaches over the end of a sentence', () => {
    expect(find('You pay. We earn.', rule({ phrases: ['pay. we'] })).findings).toEqual([]);
  });

  test('Chinese', () => {
    const text = '一、费用\n\n甲方有权随时调整费用。乙方应在五日内付款。';
    expect(find(text, rule({ phrases: ['随时调整'] })).findings.map(({ quote }) => quote)).toEqual([
      '甲方有权随时调整费用。',
    ]);
  });

  test('ids differ by rule and words, not by place or number of the section', () => {
    const fees = rule({ phrases: ['fee'] }, 'fees');
    const [a] = find('1.1 The fee is due.', fees).findings;
    const [b] = find('Intro here.\n\n7.3 The fee is due.', fees).findings;
    const [c] = find('1.1 The fee is due.', rule({ phrases: ['fee'] }, 'other')).findings;
    expect(b!.id).toBe(a!.id);
    expect(c!.id).not.toBe(a!.id);
    const twice = find('1.1 The fee is due.\n\n1.2 The fee is due.', fees).findings.map(({ id }) => id);
    expect(twice).toEqual([a!.id, `${a!.id}-2`]);
  });
});

describe('patterns', () => {
  test('match grammar, in single sentences, and say where', () => {
    const text = 'Acme changed the fees. Fees never change. Acme may (at any time) withdraw it.';
    const { findings } = find(
      text,
      rule({ pattern: '{change/verb} #Determiner fees' }, 'a'),
      rule({ pattern: 'may * {withdraw}' }, 'b'),
    );
    expect(findings.map(({ rule: { id }, matches: [match] }) => [id, text.slice(match!.start, match!.end)])).toEqual([
      ['a', 'changed the fees'],
      ['b', 'may (at any time) withdraw'],
    ]);
  });

  test('leaving out sentences without the words of a pattern changes nothing', () => {
    const patterns = [
      'without (prior|further) notice',
      '(shall|will) not refund',
      '#Noun shall * {terminate/verb}',
      'reserves the right to #Verb',
      '#Value (business|working) days',
      '(terminate|suspend|remove) * (without|immediately)',
    ];
    const text = texts.find((each) => each.includes('SHOPLINE Developer Agreement'))!.slice(0, 30_000);
    const agreement = readAgreement(text);
    const rules = patterns.map((pattern, index) => rule({ pattern }, `r${index}`));
    const { findings } = findAllOwnClauses(agreement, rules, patternMatcher);
    const matched = new Set(findings.flatMap(({ rule: { id }, parts }) => parts.map(({ start }) => `${id}@${start}`)));
    const expected = new Set<string>();
    for (const { start, end } of agreement.sentences) {
      const read = patternMatcher.read(text.slice(start, end))!;
      for (const [index, pattern] of patterns.entries())
        if (read.find(pattern).length > 0) expected.add(`r${index}@${start}`);
    }
    expect(matched).toEqual(expected);
    for (const id of ['r0', 'r3', 'r4'])
      expect(
        [...matched].some((key) => key.startsWith(id)),
        id,
      ).toBe(true);
  }, 60_000);

  test('what nobody could be asked about is counted', () => {
    const agreement = readAgreement('We may pay. You may go. Nothing else.');
    expect(findAllOwnClauses(agreement, [rule({ pattern: 'may #Verb' })], null)).toEqual({ findings: [], unasked: 3 });
    expect(findAllOwnClauses(agreement, [rule({ pattern: 'nowhere' })], null).unasked).toBe(0);
    const many = readAgreement('We may pay.\n\n'.repeat(mostAsked + 5));
    let asked = 0;
    const counting = { read: () => (asked++, { find: () => [] }) };
    expect(findAllOwnClauses(many, [rule({ pattern: 'may #Verb' })], counting).unasked).toBe(5);
    expect(asked).toBe(mostAsked);
    expect(findAllOwnClauses(agreement, [rule({ pattern: 'may #Verb' })], { read: () => null }).unasked).toBe(3);
  });

  test('can be interrupted after each sentence that is parsed', () => {
    const work = findOwnClauses(
      readAgreement('We may pay.\n\n'.repeat(50)),
      [rule({ pattern: 'may #Verb' })],
      patternMatcher,
    );
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(50);
  });
});

test('of any text: offsets hold, parts are short, ids differ', () => {
  const rules = [
    rule({ phrases: ['fee', '费用', 'a', 'the fee is', '𠀀'] }, 'phrases'),
    rule({ phrases: ['fee'] }, 'again'),
    rule({ pattern: '#Noun' }, 'noun'),
    rule({ pattern: '* may !#Verb+ .?' }, 'may'),
  ];
  const words = fc.constantFrom(
    'The fee is due. ',
    'we may',
    '费用由甲方承担。',
    '\n\n',
    '1.1 ',
    "can't",
    '(a)',
    'constructor',
    '__proto__',
    ';',
    '“',
    '\u200b',
    'a.b@c.d',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (given) => {
      const { findings } = find(given, ...rules);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { start, end, quote, parts, matches } of findings) {
        expect(given.slice(start, end)).toBe(quote);
        expect(parts).toContainEqual({ start, end });
        for (const part of parts) expect(part.end - part.start).toBeLessThanOrEqual(2000);
        expect(matches.length).toBeGreaterThan(0);
        for (const match of matches) {
          expect(match.end).toBeGreaterThan(match.start);
          expect(parts.some((part) => part.start <= match.start && match.end <= part.end)).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
