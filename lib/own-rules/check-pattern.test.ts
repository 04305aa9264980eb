import nlp from 'compromise/two';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPattern } from './check-pattern';
import { patternTags } from './pattern-tags';

test.each([
  ['may change our fees', [['change']]],
  ['#Pronoun may {change/verb} (our|your) * fees', []],
  [
    '(terminate|suspend your access) .{1,3} (without|lacking) notice',
    [['terminate', 'suspend'], ['without', 'lacking'], ['notice']],
  ],
  ['(#Verb|terminate) notice', [['notice']]],
  ['^We may!', null],
  ['^we !shall+ refund? notice$', [['notice']]],
  ["won't pay", []],
  ['within 30 days', [['within']]],
  ['5% interest', [['interest']]],
  ['(a|b)? notice+', [['notice']]],
  ['(a|b){2} notice', [['notice']]],
])('%s', (pattern, needs) => {
  const checked = checkPattern(pattern);
  expect('needs' in checked ? checked.needs : null).toEqual(needs);
});

test.each([
  ['may /fees?/', 4, 'pattern-regex', '/'],
  ['may [change] fees', 4, 'pattern-bracket', '['],
  ['may (change|amend our fees', 4, 'pattern-unclosed', '('],
  ['may change) fees', 10, 'pattern-unopened', ')'],
  ['may (a|(b|c))', 7, 'pattern-nested', '('],
  ['may (a|)', 7, 'pattern-empty-choice', ')'],
  ['may (|a)', 5, 'pattern-empty-choice', '|'],
  ['may ()', 5, 'pattern-empty-choice', ')'],
  ['may (change?|amend)', 11, 'pattern-choice-sign', '?'],
  ['may ({change}|amend)', 5, 'pattern-choice-sign', '{'],
  ['#Nuon may', 0, 'pattern-tag', '#Nuon'],
  ['# may', 0, 'pattern-tag', '#'],
  ['may {}', 4, 'pattern-root', '{}'],
  ['may {change/thing}', 4, 'pattern-root', '{change/thing}'],
  ['may .{3,1}', 5, 'pattern-count', '{3,1}'],
  ['may .{', 5, 'pattern-count', '{'],
  ['may .{99}', 5, 'pattern-count', '{99}'],
  ['(may ){1,2} change', 6, 'pattern-choice-count', '{1,2}'],
  ['(change|amend our){2} fees', 18, 'pattern-choice-count', '{2}'],
  ['may fee* now', 7, 'pattern-apart', '*'],
  ['may *+ now', 5, 'pattern-apart', '+'],
  ['may !* now', 5, 'pattern-apart', '*'],
  ['may ^change', 4, 'pattern-start', '^'],
  ['may change$ fees', 10, 'pattern-end', '$'],
  ['may <VerbPhrase>', 4, 'pattern-sign', '<'],
  ['may, change', 3, 'pattern-sign', ','],
  ['may (change)now', 12, 'pattern-sign', 'n'],
  ['résumé', 1, 'pattern-sign', 'é'],
  ['may 𠀀', 4, 'pattern-sign', '𠀀'],
  ['!', 1, 'pattern-sign', ''],
  ['fees? *', 0, 'pattern-optional', ''],
  ['', 0, 'pattern-optional', ''],
])('%s is refused, with the place', (pattern, position, id, found) => {
  expect(checkPattern(pattern)).toMatchObject({ id, position, found });
});

test('a tag that is not known names some that are', () => {
  expect(checkPattern('#Nuon')).toMatchObject({ expected: '#Noun' });
  expect(checkPattern('#verbs')).toMatchObject({ expected: '#Verb' });
  expect(checkPattern('#xyz')).toMatchObject({ expected: '#Noun, #Verb, #Value' });
});

test('the tags are those of the parser', () => {
  const { one } = nlp.model() as { one: { tagSet: object } };
  expect(patternTags).toEqual(Object.keys(one.tagSet).sort());
});

test('any pattern is either refused at a place in it, or the parser reads as many items in it', () => {
  const piece = fc.constantFrom(
    ...'may change #Noun #Verb {walk} ( ) | a|b . * ? + ! ^ $ {1,2} {3} [ ] / , #X'.split(' '),
    ' ',
  );
  const pattern = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  let taken = 0;
  fc.assert(
    fc.property(pattern, (text) => {
      const checked = checkPattern(text);
      if ('id' in checked) {
        expect(checked.position).toBeGreaterThanOrEqual(0);
        expect(checked.position).toBeLessThanOrEqual(text.length);
        return;
      }
      taken++;
      const items = text
        .replace(/\([^)]*\)/g, '()')
        .trim()
        .split(/\s+/);
      expect(nlp.parseMatch(text)).toHaveLength(items.length);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(20);
}, 60_000);
