import { describe, expect, test } from 'vitest';
import { isTitle } from './heading';
import { readAgreement } from './read-agreement';

const title = (words: string) => isTitle(words, 0, words.length);

test.each([
  'Your Content',
  'LIMITATION OF LIABILITY',
  'About these Terms',
  'Privacy Policy; Additional Terms',
  '争议解决',
])('is a title: %s', (words) => {
  expect(title(words)).toBe(true);
});

test.each([
  'Email: legal@example.com',
  'legal@example.com',
  'www.example.com',
  'P.O. Box 69176',
  '400 1st Avenue',
  'West Hollywood, CA 90069',
  'Quartermile One, 15 Lauriston Place, Edinburgh, EH3 9EN',
  'Acme LLC',
  'USA',
  'Last updated 06.11.2021',
  'Effective January 1, 2024',
  '(last updated November 15, 2021)',
  'Phone: 555 0100',
])('is none: %s', (words) => {
  expect(title(words)).toBe(false);
});

describe('where a clause stands', () => {
  const sectionOf = (text: string, words: string) =>
    readAgreement(text).blocks.find(({ start, end }) => text.slice(start, end).includes(words))?.section;

  test('an address begins no section', () => {
    const text = 'Terms\n\nCopyright\n\nWrite to:\n\nAcme LLC\n\nWest Hollywood, CA 90069\n\nWe may end this.';
    expect(sectionOf(text, 'We may end')).toBe('Copyright');
  });

  test('a list in letters that stands in no section ends with it, and one in a section goes on', () => {
    expect(sectionOf('Terms\n\nFees\n\na. monthly\n\nb. yearly\n\nWe may end this.', 'We may end')).toBe('Fees');
    expect(sectionOf('Terms\n\n2. Fees\n\nb. Yearly.\n\nWe may end this.', 'We may end')).toBe('2.b');
  });
});
