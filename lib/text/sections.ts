import type { Section } from './agreement-text';
import type { RawBlock } from './blocks';
import { isTitle } from './heading';
import type { LabelStyle } from './label';
import { namesAgreement } from './title';

/** The sections of a text in order, those inside others too; the title of the whole is none of them. */
export function readSections(text: string, title: string | null, blocks: readonly RawBlock[]): Section[] {
  const sections: Section[] = [];
  /** Unnumbered headings since the last number: one of them may be the title of what begins. */
  let headings: RawBlock[] = [];
  let part = 0;
  let partTitle: string | null = null;
  /** The last number of an outermost section, and of a list in it that has numbers of the same kind. */
  let last = 0;
  let listed = 0;
  const add = (block: RawBlock, words: string | null, isOutermost: boolean) => {
    const { start, end, section, label } = block;
    sections.push({ start, end, section, number: label?.text ?? null, words, isOutermost, part, partTitle });
  };
  for (const block of blocks) {
    const { kind, label } = block;
    if (!label) {
      const words = kind === 'heading' ? wordsOf(text, block) : title;
      if (words === title) continue;
      headings.push(block);
      if (block.isOutermost) add(block, words, true);
    } else if (label.style === 'annex') {
      [part, partTitle, last, listed] = [part + 1, wordsOf(text, block), 0, 0];
      add(block, null, true);
      headings = [];
    } else if (label.style !== 'bullet') {
      const words = headingOf(text, block);
      const number = outermostNumber(label.text, label.ordinal);
      const begins = number === 1 && last > 1;
      const over = begins ? titleIn(text, headings) : null;
      const goesOnList = !words && ((begins && !over) || (listed > 0 && number === listed + 1));
      listed = goesOnList ? number : 0;
      const isOutermost = block.isOutermost && NUMBERED.has(label.style) && !goesOnList;
      if (isOutermost && begins) {
        [part, partTitle] = [part + 1, over && wordsOf(text, over)];
        if (over) begin(sections, over, part, partTitle);
      }
      add(block, words, isOutermost && (number !== last || label.depth === 1));
      if (isOutermost) last = number;
      headings = [];
    }
  }
  return withoutBareNumbers(sections);
}

/** The heading over numbers that begin anew: one that names an agreement, else the first. */
function titleIn(text: string, headings: readonly RawBlock[]): RawBlock | null {
  return headings.find((each) => namesAgreement(wordsOf(text, each))) ?? headings[0] ?? null;
}

/** Styles that number the sections of an agreement; others number lists in them. */
const NUMBERED: ReadonlySet<LabelStyle> = new Set(['chapter', 'article', 'decimal', 'han', 'capital', 'roman']);

/** "7" for "7.2", which is outermost where 7 itself is missing. */
function outermostNumber(label: string, ordinal: number): number {
  return /^\d+\.\d/.test(label) ? Number.parseInt(label, 10) : ordinal;
}

/** Lets what follows a heading belong to the part that it names. */
function begin(sections: Section[], heading: RawBlock, part: number, partTitle: string | null): void {
  const within = sections.splice(sections.findLastIndex(({ start }) => start < heading.start) + 1);
  const { start, end, section } = heading;
  sections.push({ start, end, section, number: null, words: null, isOutermost: true, part, partTitle });
  sections.push(...within.filter((each) => each.start !== start).map((each) => ({ ...each, part, partTitle })));
}

function wordsOf(text: string, { start, end }: RawBlock): string {
  return text
    .slice(start, end)
    .replace(/^[#*\s]{1,10}|[*:：\s]{1,10}$/g, '')
    .replace(/\s+/g, ' ');
}

/** Longest title at the head of a paragraph: "14. Limitation of liability. We are not …". */
const LONGEST_RUN_IN = 60;

/** The heading that a numbered block is or begins with. */
function headingOf(text: string, block: RawBlock): string | null {
  if (block.kind === 'heading') return block.content < block.end ? wordsOf(text, block) : null;
  const head = text.slice(block.content, Math.min(block.end, block.content + LONGEST_RUN_IN));
  const title = /^[^.:。：;；\n]{2,60}(?=\.\s|[:：] ?[^:：\s])/.exec(head)?.[0];
  if (title === undefined || !isTitle(text, block.content, block.content + title.length)) return null;
  return wordsOf(text, { ...block, end: block.content + title.length });
}

/**
 * Where an agreement has unnumbered headings, and under each of them numbers that begin anew, the headings are its sections
 * and the numbers their paragraphs.
 */
function withoutBareNumbers(sections: Section[]): Section[] {
  const outermost = sections.filter(({ isOutermost }) => isOutermost);
  const headed = new Set(outermost.filter(({ number, words }) => number && words).map(({ part }) => part));
  const titled = outermost.filter(({ number, words, partTitle }) => (number ? partTitle : (words ?? partTitle)));
  const bare = new Set(titled.map(({ part }) => part).filter((part) => !headed.has(part)));
  const annexes = new Set(titled.filter(isAnnex).map(({ part }) => part));
  return sections.map((each) => {
    if (!bare.has(each.part) || (bare.size < 2 && !annexes.has(each.part))) return each;
    const isTitle = each.words === null && (each.number === null || isAnnex(each));
    if (isTitle) return { ...each, words: each.partTitle, partTitle: null };
    return { ...each, isOutermost: each.isOutermost && each.number === null, partTitle: null };
  });
}

function isAnnex({ number, section, partTitle }: Section): boolean {
  return number !== null && number === section && partTitle !== null && partTitle.startsWith(number);
}
