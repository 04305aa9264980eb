import type { SectionHeading } from '../clause/finding';
import type { Section } from './agreement-text';

/** Where the outermost sections of a text begin, in order. */
export function sectionHeadings(sections: readonly Section[]): SectionHeading[] {
  return sections
    .filter(({ isOutermost }) => isOutermost)
    .map(({ start, number, words, partTitle }) => ({
      start,
      // Where 6 itself is missing, 6.1 stands for it.
      number: number && (/^([0-9]{1,3})\.[0-9]/.exec(number)?.[1] ?? number),
      words,
      part: partTitle,
    }));
}
