import type { Section } from './agreement-text';
import type { RawBlock } from './blocks';
import { isTitle } from './heading';
import type { Label, LabelStyle } from './label';
import { namesAgreement } from './title';

/** The sections of a text in order, those inside others too; the title of the whole is none of them. */
export function readSections(text: string, title: string | null, blocks: readonly RawBlock[]): Section[] {
  const reader = new SectionReader(text, title);
  for (const block of blocks) reader.read(block);
  return withoutBareNumbers(reader.sections);
}

class SectionReader {
  readonly sections: Section[] = [];
  /** Unnumbered headings since the last number: one of them may be the title of what begins. */
  #headings: RawBlock[] = [];
  #part = 0;
  #partTitle: string | null = null;
  /** The last number of an outermost section, and of a list in it that has numbers of the same kind. */
  #last = 0;
  #listed = 0;

  constructor(
    private readonly text: string,
    private readonly title: string | null,
  ) {}

  read(block: RawBlock): void {
    const { kind, label } = block;
    if (!label) return kind === 'heading' ? this.#heading(block) : undefined;
    if (label.style === 'bullet') return;
    if (label.style === 'annex') this.#annex(block);
    else this.#numbered(block, label);
    this.#headings = [];
  }

  #heading(block: RawBlock): void {
    const words = wordsOf(this.text, block);
    if (words === this.title) return;
    this.#headings.push(block);
    if (block.isOutermost) this.#add(block, words, true);
  }

  #annex(block: RawBlock): void {
    this.#part += 1;
    this.#partTitle = wordsOf(this.text, block);
    this.#last = this.#listed = 0;
    this.#add(block, null, true);
  }

  #numbered(block: RawBlock, label: Label): void {
    const { text } = this;
    const words = headingOf(text, block);
    const number = outermostNumber(label);
    const begins = number === 1 && this.#last > 1;
    const over = begins ? titleIn(text, this.#headings) : null;
    const isListed = !words && ((begins && !over) || (this.#listed > 0 && number === this.#listed + 1));
    this.#listed = isListed ? number : 0;
    const isOutermost = block.isOutermost && NUMBERED.has(label.style) && !isListed;
    if (isOutermost && begins) this.#begin(over);
    this.#add(block, words, isOutermost && (number !== this.#last || label.depth === 1));
    if (isOutermost) this.#last = number;
  }

  /** Another agreement begins, at its title where it has one. */
  #begin(title: RawBlock | null): void {
    this.#part += 1;
    this.#partTitle = title && wordsOf(this.text, title);
    if (!title) return;
    const within = this.sections.splice(this.sections.findLastIndex(({ start }) => start < title.start) + 1);
    this.#add(title, null, true);
    const now = { part: this.#part, partTitle: this.#partTitle };
    this.sections.push(...within.filter(({ start }) => start !== title.start).map((each) => ({ ...each, ...now })));
  }

  #add(block: RawBlock, words: string | null, isOutermost: boolean): void {
    const { start, end, section, label } = block;
    const part = { part: this.#part, partTitle: this.#partTitle };
    this.sections.push({ start, end, section, number: label?.text ?? null, words, isOutermost, ...part });
  }
}

/** The heading over numbers that begin anew: one that names an agreement, else the first. */
function titleIn(text: string, headings: readonly RawBlock[]): RawBlock | null {
  return headings.find((each) => namesAgreement(wordsOf(text, each))) ?? headings[0] ?? null;
}

/** Styles that number the sections of an agreement; others number lists in them. */
const NUMBERED: ReadonlySet<LabelStyle> = new Set(['chapter', 'article', 'decimal', 'han', 'capital', 'roman']);

/** "7" for "7.2", which is outermost where 7 itself is missing. */
function outermostNumber({ text, ordinal, depth }: Label): number {
  return depth > 1 ? Number.parseInt(text, 10) : ordinal;
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
  if (!block.label || !NUMBERED.has(block.label.style)) return null;
  const head = text.slice(block.content, Math.min(block.end, block.content + LONGEST_RUN_IN));
  const length = head.search(/[.:。：;；\n]/);
  if (length < 2 || !/^(?:\.\s|[:：] ?[^:：\s])/.test(head.slice(length))) return null;
  const end = block.content + length;
  return isTitle(text, block.content, end) ? wordsOf(text, { ...block, end }) : null;
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
