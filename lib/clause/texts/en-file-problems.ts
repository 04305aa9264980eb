import type { FileProblemTexts } from './file-problem-texts';

/** What is wrong with a file of rules or settings, in English. */
export const fileProblems: FileProblemTexts = {
  place: ({ at, position }) =>
    [at, ...(position === null ? [] : [`character ${position + 1}`])].filter((part) => part !== '').join(', ') +
    (at === '' ? '' : ': '),
  words: {
    'not-json': ({ found }) => `This is not JSON (${found}). Check commas, quotes and brackets.`,
    'other-file': ({ found }) => `This is a file of another kind (“${found}”). Choose another file.`,
    'newer-version': ({ found }) => `This was made by a newer version of Clauselight (${found}). Update Clauselight.`,
    'wrong-kind': ({ found, expected }) => `“${found}” can’t stand here. Write ${expected}.`,
    missing: ({ expected }) =>
      expected === '' ? 'This is missing. Add it.' : `This is missing. Write one of ${expected}.`,
    empty: () => 'This is empty. Fill it in.',
    'too-long': ({ limit }) => `This is too long. Use at most ${number(limit)} characters.`,
    'too-many': ({ limit }) => `These are too many. Keep at most ${number(limit)}.`,
    'same-id': ({ found }) => `Another rule has the id “${found}”. Give each its own.`,
    'phrases-or-pattern': () => 'A rule has either phrases or a pattern. Write one of the two.',
    'no-words': ({ found }) => `“${found}” has no letter or digit. Write words to look for.`,
    'unknown-key': ({ found, expected }) => `“${found}” means nothing here and was left out. Known are ${expected}.`,
    'pattern-sign': ({ found }) =>
      `${found === '' ? 'Something is missing' : `“${found}” can’t stand here`}. A pattern is made of words from a to z, #Tags, {forms}, (a|b), . and *, with spaces between them.`,
    'pattern-regex': () => 'Regular expressions are not taken. Write (word|word) instead, or {word} for its forms.',
    'pattern-bracket': () => 'Square brackets are not needed. Leave them out.',
    'pattern-unclosed': () => 'This bracket is not closed. Add “)”.',
    'pattern-unopened': ({ found }) => `Nothing opens this “${found}”. Take it out or open it.`,
    'pattern-nested': () => 'Brackets can’t stand inside brackets. Write the alternatives side by side: (a|b|c d).',
    'pattern-empty-choice': ({ found }) =>
      `Before this “${found}” an alternative is missing. Add a word or take out the “|”.`,
    'pattern-choice-sign': ({ found }) => `“${found}” can’t stand inside brackets. Only words and #Tags can.`,
    'pattern-choice-count': ({ found }) =>
      `Brackets with spaces in them can’t be counted by ${found}. Take out the spaces: (may|must){2}.`,
    'pattern-tag': ({ found, expected }) => `There is no tag “${found}”. Did you mean ${expected}?`,
    'pattern-root': () => 'In braces stands one word, or a word with /verb, /noun or /adjective: {change/verb}.',
    'pattern-count': () => 'A count is {2} or {1,3}, at most 50, the smaller number first.',
    'pattern-apart': () => 'A “*” stands alone, between spaces. For one or more of a word write “+”.',
    'pattern-start': () => 'A “^” stands only at the very start of a pattern.',
    'pattern-end': () => 'A “$” stands only at the very end of a pattern.',
    'pattern-optional': () => 'Everything in this pattern may be missing. Add a word or #Tag that must be there.',
  },
};

function number(limit: number | null): string {
  return (limit ?? 0).toLocaleString('en-US');
}
