import { describe, expect, test } from 'vitest';
import type { AgreementText } from '../text/agreement-text';
import { groupClauses } from './group-clauses';
import type { Rule } from './rule';

const bySection: Rule = { type: 'fee-change', patterns: [], facts: [], oneClausePer: 'section' };
const byChapter: Rule = { ...bySection, type: 'arbitration', oneClausePer: 'chapter' };

/** An agreement of one sentence a block, each given by its section and, if it stands in a list, by its lead-in. */
function agreement(...sentences: (string | null | [section: string | null, leadIn: number])[]): AgreementText {
  const rows = sentences.map((row) => (Array.isArray(row) ? row : ([row, null] as const)));
  return {
    text: '',
    title: null,
    effectiveDate: null,
    sections: [],
    parties: { platform: [], you: [] },
    documents: { own: [], others: [], laws: [] },
    blocks: rows.map(([section]) => ({ kind: 'paragraph', start: 0, end: 0, section, language: 'en' })),
    sentences: rows.map(([, leadIn], block) => ({ start: 0, end: 0, block, leadIn })),
  };
}

describe('one clause per section', () => {
  test('sentences of one section are one clause', () => {
    expect(groupClauses(agreement('1', '1', '1'), bySection, [0, 1, 2])).toEqual([[0, 1, 2]]);
  });

  test('those of different sections are not, be they neighbours or of one chapter', () => {
    expect(groupClauses(agreement('1', '2', '3.1', '3.2'), bySection, [0, 1, 2, 3])).toEqual([[0], [1], [2], [3]]);
  });

  test('at most three sentences apart', () => {
    const long = agreement('1', '1', '1', '1', '1', '1', '1', '1');
    expect(groupClauses(long, bySection, [0, 3])).toEqual([[0, 3]]);
    expect(groupClauses(long, bySection, [0, 4])).toEqual([[0], [4]]);
    expect(groupClauses(long, bySection, [0, 3, 6])).toEqual([[0, 3, 6]]);
  });

  test('an agreement without sections goes by nearness alone', () => {
    expect(groupClauses(agreement(null, null, null, null, null, null), bySection, [0, 1, 5])).toEqual([[0, 1], [5]]);
  });

  test('an item belongs to the clause of its lead-in, whatever its own section and however far', () => {
    const list = agreement('1', ['1(1)', 0], ['1(2)', 0], ['1(3)', 0], ['1(4)', 0], ['1(5)', 0]);
    expect(groupClauses(list, bySection, [0, 1, 5])).toEqual([[0, 1, 5]]);
  });

  test('items whose lead-in states nothing are clauses of their own', () => {
    expect(groupClauses(agreement('1', ['1(1)', 0], ['1(2)', 0]), bySection, [1, 2])).toEqual([[1], [2]]);
  });
});

describe('one clause per chapter', () => {
  test('all sentences under one top-level number are one clause', () => {
    const chapter = agreement('17', '17.1', '17.2', '17(1)', '17（2）', '17.3', '17.4');
    expect(groupClauses(chapter, byChapter, [0, 6])).toEqual([[0, 6]]);
    expect(groupClauses(chapter, byChapter, [0, 1, 2, 3, 4])).toEqual([[0, 1, 2, 3, 4]]);
  });

  test('another chapter, another clause, also where one number begins with the other', () => {
    expect(groupClauses(agreement('1', '17', '17.1', '18'), byChapter, [0, 1, 2, 3])).toEqual([[0], [1, 2], [3]]);
  });

  test('without sections it goes by nearness', () => {
    expect(groupClauses(agreement(null, null, null, null, null, null), byChapter, [0, 1, 5])).toEqual([[0, 1], [5]]);
  });
});

test('nothing flagged, no clause', () => {
  expect(groupClauses(agreement('1'), bySection, [])).toEqual([]);
});
